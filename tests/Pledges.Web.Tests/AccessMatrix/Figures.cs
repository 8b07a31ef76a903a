using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>Figures beside the dashboard: who sees a unit may compare it and take it out; the interface at /api knows no session.</summary>
public sealed class Figures : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];

    public override IEnumerable<Row> All() =>
    [
        Get("/dashboard/compare", c => $"/dashboard/compare?org={c.Cell.Code}").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/dashboard/export", c => $"/dashboard/export?org={c.Cell.Code}").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Post("/dashboard/export", c => $"/dashboard/export?org={c.Cell.Code}").For(403, WithoutUnit).For(404, OfOtherUnits).Others(400),
        Get("/dashboard/2018").For(200, Who.Standing, Who.Office, Who.Inspection).Others(403),
        Get("/figures/{id}/reported", _ => "/figures/registered/reported").For(200, Who.Office).Others(403),
        Post("/figures/{id}/reported", _ => "/figures/registered/reported").For(400, Who.Office).Others(403),
        Get("/accounts/tokens").For(200, Who.Administrator).Others(403),
        Post("/accounts/tokens").For(400, Who.Administrator).Others(403),
        Get("/api/v1/figures", _ => "/api/v1/figures?year=2026").Everybody(401),
        Get("/api/v1/figures/definitions").Everybody(401),
        Get("/api/v1/figures/{id}", _ => "/api/v1/figures/registered?year=2026").Everybody(401),
        Get("/api/{rest}", _ => "/api/v1/members").Everybody(404),
        Get("/api/{documentname}/openapi.json", _ => "/api/v1/openapi.json").Everybody(200),
    ];
}
