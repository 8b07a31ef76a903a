using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>Changes of organisations: whoever sees a unit sees what was decided of it; only the city office writes.</summary>
public sealed class OrgEvents : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];
    private static readonly string[] Steps = ["decision", "results", "assign", "preview", "withdraw"];

    public override IEnumerable<Row> All() =>
    [
        Get("/organisations/events").For(403, WithoutUnit).Others(200),
        Get("/organisations/{code}/events", c => $"/organisations/{c.Cell.Code}/events").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/organisations/{code}/past-years", c => $"/organisations/{c.Cell.Code}/past-years").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/organisations/events/{id}", c => $"/organisations/events/{c.OrgEventId}").For(200, Who.Office).For(403, WithoutUnit).Others(404),
        Get("/organisations/events/new").For(200, Who.Office).Others(403),
        Post("/organisations/events/new").For(400, Who.Office).Others(403),
        Get("/organisations/events/file").For(200, Who.Office).Others(403),
        Post("/organisations/events/file").For(400, Who.Office).Others(403),
        Get("/organisations/events/batches/{id}", _ => "/organisations/events/batches/99").For(404, Who.Office).Others(403),
        Post("/organisations/events/batches/{id}", c => $"/organisations/events/batches/{c.OrgEventId}").For(404, Who.Office).Others(403),
        Get("/organisations/events/batches/{id}/withdraw", _ => "/organisations/events/batches/99/withdraw").For(404, Who.Office).Others(403),
        Post("/organisations/events/batches/{id}/withdraw", c => $"/organisations/events/batches/{c.OrgEventId}/withdraw").For(404, Who.Office).Others(403),
        Get("/organisations/events/batches/{id}/undo", _ => "/organisations/events/batches/99/undo").For(404, Who.Office).Others(403),
        Post("/organisations/events/batches/{id}/undo", c => $"/organisations/events/batches/{c.OrgEventId}/undo").For(404, Who.Office).Others(403),
        Get("/organisations/levels").For(403, WithoutUnit).Others(200),
        Get("/organisations/levels/new").For(200, Who.Office).Others(403),
        Post("/organisations/levels/new").For(400, Who.Office).Others(403),
        Get("/organisations/levels/{code}", _ => "/organisations/levels/CELL").For(200, Who.Office).Others(403),
        Post("/organisations/levels/{code}", _ => "/organisations/levels/CELL").For(400, Who.Office).Others(403),
        Get("/organisations/levels/{code}/end", _ => "/organisations/levels/CELL/end").For(200, Who.Office).Others(403),
        Post("/organisations/levels/{code}/end", _ => "/organisations/levels/CELL/end").For(400, Who.Office).Others(403),
        Get("/organisations/events/{id}/undo", c => $"/organisations/events/{c.OrgEventId}/undo").For(302, Who.Office).Others(403),
        Post("/organisations/events/{id}/undo", c => $"/organisations/events/{c.OrgEventId}/undo").For(302, Who.Office).Others(403),
        Get("/organisations/events/{id}/secretary", c => $"/organisations/events/{c.OrgEventId}/secretary").For(302, Who.Office).Others(403),
        Post("/organisations/events/{id}/secretary", c => $"/organisations/events/{c.OrgEventId}/secretary").For(400, Who.Office).Others(403),
        .. Steps.SelectMany(step => new[]
        {
            Get($"/organisations/events/{{id}}/{step}", c => $"/organisations/events/{c.OrgEventId}/{step}").For(200, Who.Office).Others(403),
            Post($"/organisations/events/{{id}}/{step}", c => $"/organisations/events/{c.OrgEventId}/{step}").For(400, Who.Office).Others(403),
        }),
    ];
}
