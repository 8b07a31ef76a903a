using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>
/// The year-end meeting is written by the cell and read above it; grades are decided by the organisation's committee, for
/// the organisation's own secretary and grassroots cells by the city. The test city has held a meeting in CB11 in 2025 only.
/// </summary>
public sealed class Grading : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];
    private static readonly Who[] Staff = [Who.Nobody, Who.Standing, Who.Office, Who.Inspection, Who.Administrator];
    private static readonly Who[] Cells = [Who.Secretary, Who.Deputy, .. OfOtherUnits];

    public override IEnumerable<Row> All() =>
    [
        Get("/cells/{code}/meeting/{year}", c => $"/cells/{c.Cell.Code}/meeting/2026").For(200, Who.Secretary, Who.Deputy, Who.Committee, Who.Standing, Who.Office).For(404, OfOtherUnits).Others(403),
        Post("/cells/{code}/meeting/{year}", c => $"/cells/{c.Cell.Code}/meeting/2026", ("Do", _ => "propose")).For(400, Who.Secretary, Who.Deputy).For(404, OfOtherUnits).Others(403),
        Get("/organisations/{code}/grades/{year}", c => $"/organisations/{c.Body.Code}/grades/2026").For(200, Who.Committee, Who.Standing, Who.Office).For(404, Cells).Others(403),
        Post("/organisations/{code}/grades/{year}", c => $"/organisations/{c.Body.Code}/grades/2026").For(400, Who.Committee, Who.Office).For(404, Cells).Others(403),
        Get("/organisations/{code}/grades/{year}", c => $"/organisations/{c.GrassrootsCell.Code}/grades/2026").For(200, Who.GrassrootsSecretary, Who.Standing, Who.Office).For(403, [Who.Inspection, .. WithoutUnit]).Others(404),
        Post("/organisations/{code}/grades/{year}", c => $"/organisations/{c.GrassrootsCell.Code}/grades/2026").For(400, Who.Office).For(403, [Who.GrassrootsSecretary, Who.Standing, Who.Inspection, .. WithoutUnit]).Others(404),
        Get("/organisations/{code}/grades/{year}/{cell}", c => $"/organisations/{c.Body.Code}/grades/2025/{c.Cell.Code}").For(200, Who.Committee, Who.Office).For(404, Cells).Others(403),
        Post("/organisations/{code}/grades/{year}/{cell}", c => $"/organisations/{c.Body.Code}/grades/2025/{c.Cell.Code}").For(400, Who.Committee, Who.Office).For(404, Cells).Others(403),
        Get("/organisations/{code}/grades/{year}/{cell}/review/{member}", c => $"/organisations/{c.Body.Code}/grades/2025/{c.Cell.Code}/review/{c.Member.Code}").For(403, [Who.Standing, Who.Inspection, .. WithoutUnit]).Others(404),
        Post("/organisations/{code}/grades/{year}/{cell}/review/{member}", c => $"/organisations/{c.Body.Code}/grades/2025/{c.Cell.Code}/review/{c.Member.Code}").For(403, [Who.Standing, Who.Inspection, .. WithoutUnit]).Others(404),
        Get("/my-pledge/{year}/grade", _ => "/my-pledge/2025/grade").For(403, Staff).Others(200),
        Post("/my-pledge/{year}/grade", _ => "/my-pledge/2025/grade").For(403, Staff).For(400, Who.Member).Others(404),
        Get("/appeals/{id}", c => $"/appeals/{c.AppealId}").For(200, Who.Committee).For(403, [Who.Office, Who.Standing, Who.Inspection, .. WithoutUnit]).Others(404),
        Post("/appeals/{id}", c => $"/appeals/{c.AppealId}").For(400, Who.Committee).For(403, [Who.Office, Who.Standing, Who.Inspection, .. WithoutUnit]).Others(404),
    ];
}
