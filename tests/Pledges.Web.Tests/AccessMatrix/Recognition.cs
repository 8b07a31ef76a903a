using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>Good deeds are everybody's to read with consent; nominations go from the cell to the committee to the office; nobody themselves.</summary>
public sealed class Recognition : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];
    private static readonly Who[] Nominating = [Who.Secretary, Who.Deputy, Who.OtherSecretary, Who.Committee, Who.OtherCommittee, Who.GrassrootsSecretary];
    private static readonly Who[] OfTheCell = [Who.Secretary, Who.Deputy, Who.Committee];

    public override IEnumerable<Row> All() =>
    [
        Get("/recognition").Others(200),
        Get("/recognition/mine").For(403, Who.Nobody, Who.Standing, Who.Office, Who.Inspection, Who.Administrator).Others(200),
        Get("/recognition/deeds/{id}", c => $"/recognition/deeds/{c.DeedId}").For(404, OfOtherUnits).For(404, Who.Nobody, Who.OtherMember, Who.Inspection, Who.Administrator).Others(200),
        Post("/recognition/deeds/{id}", c => $"/recognition/deeds/{c.DeedId}").For(400, Who.Fellow).For(404, OfOtherUnits).For(404, Who.Nobody, Who.OtherMember, Who.Inspection, Who.Administrator).Others(403),
        Get("/recognition/deeds/{id}/edit", c => $"/recognition/deeds/{c.DeedId}/edit").For(200, OfTheCell).For(404, OfOtherUnits).Others(403),
        Post("/recognition/deeds/{id}/edit", c => $"/recognition/deeds/{c.DeedId}/edit").For(400, OfTheCell).For(404, OfOtherUnits).Others(403),
        Get("/recognition/deeds/{id}/take-down", c => $"/recognition/deeds/{c.DeedId}/take-down").For(200, Who.Committee, Who.Office).For(404, OfOtherUnits).Others(403),
        Post("/recognition/deeds/{id}/take-down", c => $"/recognition/deeds/{c.DeedId}/take-down").For(400, Who.Committee, Who.Office).For(404, OfOtherUnits).Others(403),
        Get("/recognition/deeds/{id}/consent", c => $"/recognition/deeds/{c.DeedId}/consent").For(200, OfTheCell).For(404, OfOtherUnits).Others(403),
        Post("/recognition/deeds/{id}/consent", c => $"/recognition/deeds/{c.DeedId}/consent").For(400, OfTheCell).For(404, OfOtherUnits).Others(403),
        Get("/recognition/exemplars/{id}/revoke", _ => "/recognition/exemplars/99/revoke").For(404, Nominating).For(404, Who.Office).Others(403),
        Post("/recognition/exemplars/{id}/revoke", _ => "/recognition/exemplars/99/revoke").For(404, Nominating).For(404, Who.Office).Others(403),
        Get("/recognition/nominate").For(200, Nominating).Others(403),
        Post("/recognition/nominate").For(400, Nominating).Others(403),
        Get("/recognition/nominations").For(403, WithoutUnit).Others(200),
        Get("/recognition/nominations/{id}", c => $"/recognition/nominations/{c.NominationId}").For(403, WithoutUnit).For(404, OfOtherUnits).For(404, Who.Inspection).Others(200),
        Get("/recognition/nominations/{id}/endorse", c => $"/recognition/nominations/{c.NominationId}/endorse").For(200, Who.Committee).For(404, OfOtherUnits).Others(403),
        Post("/recognition/nominations/{id}/endorse", c => $"/recognition/nominations/{c.NominationId}/endorse").For(400, Who.Committee).For(404, OfOtherUnits).Others(403),
        Get("/recognition/nominations/{id}/decide", c => $"/recognition/nominations/{c.NominationId}/decide").For(200, Who.Office).For(404, OfOtherUnits).Others(403),
        Post("/recognition/nominations/{id}/decide", c => $"/recognition/nominations/{c.NominationId}/decide").For(400, Who.Office).For(404, OfOtherUnits).Others(403),
        Get("/recognition/nominations/{id}/withdraw", c => $"/recognition/nominations/{c.NominationId}/withdraw").For(200, OfTheCell).For(404, OfOtherUnits).Others(403),
        Post("/recognition/nominations/{id}/withdraw", c => $"/recognition/nominations/{c.NominationId}/withdraw", ("Version", _ => "99")).For(400, OfTheCell).For(404, OfOtherUnits).Others(403),
        Get("/recognition/exemplars").For(403, WithoutUnit).Others(200),
        Get("/recognition/exemplars/print", _ => "/recognition/exemplars/print?year=2025").For(403, WithoutUnit).Others(200),
        Get("/recognition/commendations").For(403, WithoutUnit).Others(200),
        Get("/recognition/commendations/print").For(403, WithoutUnit).Others(200),
        Get("/recognition/commend", c => $"/recognition/commend?member={c.Member.Code}").For(200, OfTheCell).For(200, Who.Office).For(400, OfOtherUnits).Others(403),
        Post("/recognition/commend", c => $"/recognition/commend?member={c.Member.Code}").For(400, OfTheCell).For(400, Who.Office).For(400, OfOtherUnits).Others(403),
        Get("/recognition/commendations/{id}/withdraw", c => $"/recognition/commendations/{c.CommendationId}/withdraw").For(200, OfTheCell).For(200, Who.Office).For(404, OfOtherUnits).Others(403),
        Post("/recognition/commendations/{id}/withdraw", c => $"/recognition/commendations/{c.CommendationId}/withdraw").For(400, OfTheCell).For(400, Who.Office).For(404, OfOtherUnits).Others(403),
        Get("/recognition/chains").For(403, WithoutUnit).Others(200),
        Get("/models/{id}/replicate", _ => "/models/1/replicate").For(200, Who.Committee, Who.OtherCommittee, Who.Office).Others(403),
        Post("/models/{id}/replicate", _ => "/models/1/replicate").For(400, Who.Committee, Who.OtherCommittee, Who.Office).Others(403),
        Get("/models/{id}/results", _ => "/models/1/results").For(200, Who.Committee, Who.Office).Others(403),
        Post("/models/{id}/results", _ => "/models/1/results").For(400, Who.Committee, Who.Office).Others(403),
    ];
}
