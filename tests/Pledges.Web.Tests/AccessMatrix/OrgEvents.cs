using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>Changes of organisations: whoever sees a unit sees what was decided of it; only the city office writes.</summary>
public sealed class OrgEvents : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];
    private static readonly string[] Steps = ["decision", "results", "assign", "preview", "withdraw", "undo"];

    public override IEnumerable<Row> All() =>
    [
        Get("/organisations/events").For(403, WithoutUnit).Others(200),
        Get("/organisations/{code}/events", c => $"/organisations/{c.Cell.Code}/events").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/organisations/events/{id}", _ => "/organisations/events/1").For(403, WithoutUnit).Others(404),
        Get("/organisations/events/new").For(200, Who.Office).Others(403),
        Post("/organisations/events/new").For(400, Who.Office).Others(403),
        Get("/organisations/events/{id}/secretary", _ => "/organisations/events/1/secretary").For(302, Who.Office).Others(403),
        Post("/organisations/events/{id}/secretary", _ => "/organisations/events/1/secretary").For(404, Who.Office).Others(403),
        .. Steps.SelectMany(step => new[]
        {
            Get($"/organisations/events/{{id}}/{step}", _ => $"/organisations/events/1/{step}").For(404, Who.Office).Others(403),
            Post($"/organisations/events/{{id}}/{step}", _ => $"/organisations/events/1/{step}").For(404, Who.Office).Others(403),
        }),
    ];
}
