using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>
/// The year-end meeting is written by the cell and read above it; grades are decided by the organisation's committee, for
/// the organisation's own secretary and grassroots cells by the city. In the test city no meeting has been held yet.
/// </summary>
public sealed class Grading : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];
    private static readonly Who[] Cells = [Who.Secretary, Who.Deputy, .. OfOtherUnits];

    public override IEnumerable<Row> All() =>
    [
        Get("/cells/{code}/meeting/{year}", c => $"/cells/{c.Cell.Code}/meeting/2026").For(200, Who.Secretary, Who.Deputy, Who.Committee, Who.Standing, Who.Office).For(404, OfOtherUnits).Others(403),
        Post("/cells/{code}/meeting/{year}", c => $"/cells/{c.Cell.Code}/meeting/2026", ("Do", _ => "propose")).For(400, Who.Secretary, Who.Deputy).For(404, OfOtherUnits).Others(403),
        Get("/organisations/{code}/grades/{year}", c => $"/organisations/{c.Body.Code}/grades/2026").For(200, Who.Committee, Who.Standing, Who.Office).For(404, Cells).Others(403),
        Post("/organisations/{code}/grades/{year}", c => $"/organisations/{c.Body.Code}/grades/2026").For(400, Who.Committee, Who.Office).For(404, Cells).Others(403),
        Get("/organisations/{code}/grades/{year}", c => $"/organisations/{c.GrassrootsCell.Code}/grades/2026").For(200, Who.GrassrootsSecretary, Who.Standing, Who.Office).For(403, [Who.Inspection, .. WithoutUnit]).Others(404),
        Post("/organisations/{code}/grades/{year}", c => $"/organisations/{c.GrassrootsCell.Code}/grades/2026").For(400, Who.Office).For(403, [Who.GrassrootsSecretary, Who.Standing, Who.Inspection, .. WithoutUnit]).Others(404),
        Get("/organisations/{code}/grades/{year}/{cell}", c => $"/organisations/{c.Body.Code}/grades/2026/{c.Cell.Code}").For(404, [Who.Committee, Who.Office, .. Cells]).Others(403),
        Post("/organisations/{code}/grades/{year}/{cell}", c => $"/organisations/{c.Body.Code}/grades/2026/{c.Cell.Code}").For(404, [Who.Committee, Who.Office, .. Cells]).Others(403),
        Get("/my-pledge/{year}/grade", _ => "/my-pledge/2026/grade").For(403, Who.Nobody, Who.Standing, Who.Office, Who.Inspection, Who.Administrator).Others(200),
        Post("/my-pledge/{year}/grade", _ => "/my-pledge/2026/grade").For(403, Who.Nobody, Who.Standing, Who.Office, Who.Inspection, Who.Administrator).Others(404),
        Get("/appeals/{id}", _ => "/appeals/1").For(404, [Who.Committee, Who.Office, .. Cells]).Others(403),
        Post("/appeals/{id}", _ => "/appeals/1").For(404, [Who.Committee, Who.Office, .. Cells]).Others(403),
    ];
}
