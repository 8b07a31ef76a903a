using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>Papers follow what they are about: a pledge, a cell's pledges, an organisation's figures.</summary>
public sealed class Papers : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];

    public override IEnumerable<Row> All() =>
    [
        Get("/pledges/{id}/print", c => $"/pledges/{c.Waiting.PledgeId}/print")
            .For(200, Who.Fellow, Who.Secretary, Who.Deputy, Who.Committee, Who.Standing, Who.Office).Others(404),
        Get("/pledges/{id}/print", c => $"/pledges/{c.Waiting.PledgeId}/print?format=docx&purpose=matrix")
            .For(200, Who.Fellow, Who.Secretary, Who.Deputy, Who.Committee, Who.Standing, Who.Office).Others(404),
        Get("/cells/{code}/ledger", c => $"/cells/{c.Cell.Code}/ledger?format=docx&purpose=matrix").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/cells/{code}/papers", c => $"/cells/{c.Cell.Code}/papers").For(403, WithoutUnit).For(403, Who.Inspection).For(404, OfOtherUnits).Others(200),
        Get("/cells/{code}/meeting/{year}/minutes", c => $"/cells/{c.Cell.Code}/meeting/2026/minutes")
            .For(200, Who.Secretary, Who.Deputy, Who.Committee, Who.Standing, Who.Office).For(404, OfOtherUnits).Others(403),
        Get("/organisations/{code}/report", c => $"/organisations/{c.Body.Code}/report")
            .For(403, WithoutUnit).For(403, Who.Standing, Who.Office, Who.Inspection).For(404, OfOtherUnits).For(404, Who.Secretary, Who.Deputy).Others(200),
    ];
}
