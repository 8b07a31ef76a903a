using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>Pledges of others: read by the cell, the committee above and the city; decided on by the cell's secretary or deputy.</summary>
public sealed class Review : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];
    private static readonly Who[] Reviewers = [Who.Secretary, Who.Deputy, Who.OtherSecretary, Who.Committee, Who.OtherCommittee, Who.GrassrootsSecretary, Who.Office];

    public override IEnumerable<Row> All() =>
    [
        Get("/review").For(200, Reviewers).Others(403),
        Get("/review/confirm").For(302, Reviewers).Others(403),
        Post("/review/confirm").For(200, Reviewers).Others(403),

        Get("/pledges/{id}", c => $"/pledges/{c.Waiting.PledgeId}")
            .For(200, Who.Fellow, Who.Secretary, Who.Deputy, Who.Committee, Who.Standing, Who.Office).Others(404),
        .. Decision("confirm"),
        .. Decision("return"),
        .. Decision("assess"),
        .. Decision("mid-year"),
        .. Decision("duties"),
        Get("/pledges/{id}/versions", c => $"/pledges/{c.Waiting.PledgeId}/versions")
            .For(200, Who.Fellow, Who.Secretary, Who.Deputy, Who.Committee, Who.Standing, Who.Office).Others(404),

        Get("/cells").For(403, WithoutUnit).Others(200),
        Get("/cells/{code}", c => $"/cells/{c.Cell.Code}").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/cells/{code}/mid-year", c => $"/cells/{c.Cell.Code}/mid-year").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/cells/{code}/ledger", c => $"/cells/{c.Cell.Code}/ledger").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/cells/{code}/enter/{membercode}", c => $"/cells/{c.Cell.Code}/enter/{c.Newcomer.Code}")
            .For(200, Who.Secretary, Who.Deputy).For(404, Who.OtherSecretary, Who.GrassrootsSecretary).Others(403),
        Post("/cells/{code}/enter/{membercode}", c => $"/cells/{c.Cell.Code}/enter/{c.Newcomer.Code}", ("act", _ => "send"))
            .For(400, Who.Secretary, Who.Deputy).For(404, Who.OtherSecretary, Who.GrassrootsSecretary).Others(403),
        Get("/cells/{code}/remind", c => $"/cells/{c.Cell.Code}/remind")
            .For(200, Who.Secretary, Who.Deputy).For(404, Who.OtherSecretary, Who.GrassrootsSecretary).Others(403),
        Post("/cells/{code}/remind", c => $"/cells/{c.Cell.Code}/remind")
            .For(400, Who.Secretary, Who.Deputy).For(404, Who.OtherSecretary, Who.GrassrootsSecretary).Others(403),
        Get("/organisations/{code}/remind", c => $"/organisations/{c.Body.Code}/remind")
            .For(200, Who.Committee, Who.Office).For(404, Who.Secretary, Who.Deputy, Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary).Others(403),
        Post("/organisations/{code}/remind", c => $"/organisations/{c.Body.Code}/remind")
            .For(400, Who.Committee, Who.Office).For(404, Who.Secretary, Who.Deputy, Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary).Others(403),
    ];

    // A member's pledge, the secretary's own, and that of the secretary of a grassroots cell.
    private static IEnumerable<Row> Decision(string act) =>
    [
        Get($"/pledges/{{id}}/{act}", c => $"/pledges/{c.Waiting.PledgeId}/{act}")
            .For(200, Who.Secretary, Who.Deputy).For(404, OfOtherUnits).Others(403),
        Post($"/pledges/{{id}}/{act}", c => $"/pledges/{c.Waiting.PledgeId}/{act}")
            .For(400, Who.Secretary, Who.Deputy).For(404, OfOtherUnits).Others(403),
        Get($"/pledges/{{id}}/{act}", c => $"/pledges/{c.Secretary.PledgeId}/{act}")
            .For(200, Who.Committee).For(404, OfOtherUnits).Others(403),
        Post($"/pledges/{{id}}/{act}", c => $"/pledges/{c.Secretary.PledgeId}/{act}")
            .For(400, Who.Committee).For(404, OfOtherUnits).Others(403),
        Get($"/pledges/{{id}}/{act}", c => $"/pledges/{c.GrassrootsSecretary.PledgeId}/{act}")
            .For(200, Who.Office).For(404, Who.Secretary, Who.Deputy, Who.OtherSecretary, Who.Committee, Who.OtherCommittee).Others(403),
    ];
}
