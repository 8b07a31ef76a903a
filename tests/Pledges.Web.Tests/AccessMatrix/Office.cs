using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>Figures, roster and organisations: those who lead a unit see it and what is below; the city's three bodies see all.</summary>
public sealed class Office : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];

    private static readonly Who[] OutsideTheTransfer = [Who.OtherCommittee, Who.GrassrootsSecretary];

    public override IEnumerable<Row> All() =>
    [
        Get("/dashboard").For(403, WithoutUnit).Others(200),
        Get("/figures/{id}", c => $"/figures/registered?org={c.Cell.Code}").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/organisations").For(403, WithoutUnit).Others(200),
        Get("/organisations/{code}", c => $"/organisations/{c.Cell.Code}").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/members").For(403, WithoutUnit).Others(200),
        Get("/members/{code}", c => $"/members/{c.Member.Code}").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/members/new").For(200, Who.Committee, Who.OtherCommittee, Who.Office).Others(403),
        Post("/members/new").For(400, Who.Committee, Who.OtherCommittee, Who.Office).Others(403),
        Get("/members/{code}/transfer", c => $"/members/{c.Silent.Code}/transfer").For(200, Who.Secretary, Who.Deputy, Who.Committee, Who.Office).For(404, OfOtherUnits).Others(403),
        Post("/members/{code}/transfer", c => $"/members/{c.Silent.Code}/transfer").For(400, Who.Secretary, Who.Deputy, Who.Committee, Who.Office).For(404, OfOtherUnits).Others(403),
        Get("/members/{code}/status", c => $"/members/{c.Silent.Code}/status").For(200, Who.Committee, Who.Office).For(404, OfOtherUnits).Others(403),
        Post("/members/{code}/status", c => $"/members/{c.Silent.Code}/status").For(400, Who.Committee, Who.Office).For(404, OfOtherUnits).Others(403),
        Get("/transfers").For(403, WithoutUnit).Others(200),
        Get("/transfers/{id}/receive", c => $"/transfers/{c.TransferId}/receive").For(200, Who.OtherSecretary, Who.Committee, Who.Office).For(404, OutsideTheTransfer).Others(403),
        Post("/transfers/{id}/receive", c => $"/transfers/{c.TransferId}/receive").For(400, Who.OtherSecretary, Who.Committee, Who.Office).For(404, OutsideTheTransfer).Others(403),
        Get("/transfers/{id}/cancel", c => $"/transfers/{c.TransferId}/cancel").For(200, Who.Secretary, Who.Deputy, Who.OtherSecretary, Who.Committee, Who.Office).For(404, OutsideTheTransfer).Others(403),
        Post("/transfers/{id}/cancel", c => $"/transfers/{c.TransferId}/cancel").For(400, Who.Secretary, Who.Deputy, Who.OtherSecretary, Who.Committee, Who.Office).For(404, OutsideTheTransfer).Others(403),
        Get("/years").For(200, Who.Office).Others(403),
        Get("/years/open").For(200, Who.Office).Others(403),
        Post("/years/open").For(400, Who.Office).Others(403),
        Get("/years/{year}", _ => "/years/2026").For(200, Who.Office).Others(403),
        Post("/years/{year}", _ => "/years/2026").For(400, Who.Office).Others(403),
        Get("/rules").For(200, Who.Office).Others(403),
        Get("/rules/phrases").For(200, Who.Office).Others(403),
        Post("/rules/phrases", null, ("Phrases", _ => "một")).For(400, Who.Office).Others(403),
        Get("/copying").For(403, WithoutUnit).Others(200),
        Get("/copying/run").For(302, Who.Office).Others(403),
        Post("/copying/run").For(302, Who.Office).Others(403),
        Get("/rules/forms/new", _ => "/rules/forms/new?from=1").For(200, Who.Office).Others(403),
        Post("/rules/forms/new", _ => "/rules/forms/new").For(400, Who.Office).Others(403),
        Get("/rules/schemes/new").For(200, Who.Office).Others(403),
        Post("/rules/schemes/new").For(400, Who.Office).Others(403),
        Get("/rules/schemes/{code}", _ => "/rules/schemes/D").For(200, Who.Office).Others(403),
        Post("/rules/schemes/{code}", _ => "/rules/schemes/D").For(400, Who.Office).Others(403),
        Get("/years/{year}/close", _ => "/years/2026/close").For(200, Who.Office).Others(403),
        Post("/years/{year}/close", _ => "/years/2026/close").For(400, Who.Office).Others(403),
        Get("/years/{year}/reopen", _ => "/years/2025/reopen").For(200, Who.Office).Others(403),
        Post("/years/{year}/reopen", _ => "/years/2025/reopen").For(400, Who.Office).Others(403),
        Get("/years/{year}/snapshots/{no}", _ => "/years/2026/snapshots/1").For(404, Who.Office, Who.Standing, Who.Inspection).Others(403),
    ];
}
