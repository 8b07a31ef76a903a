using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>
/// The decision 05-QĐ/UBKT is about the grassroots cell CS3 and OtherMember of CB12. Its register is kept by the city's
/// commission and read by the standing committee; subjects, their secretaries and committees see what concerns them; a
/// secretary of another cell sees none of it.
/// </summary>
public sealed class Inspections : Rows
{
    private static readonly Who[] WithoutPart = [Who.Nobody, Who.Office, Who.Administrator];
    private static readonly Who[] OfMember = [Who.OtherMember, Who.OtherSecretary, Who.Committee];
    private static readonly Who[] Concerned = [.. OfMember, Who.GrassrootsSecretary];
    private static readonly Who[] NoKeeper = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Secretary, Who.Deputy, Who.OtherSecretary, Who.GrassrootsSecretary, Who.Standing, Who.Office, Who.Administrator];

    public override IEnumerable<Row> All() =>
    [
        Get("/inspections").For(403, WithoutPart).Others(200),
        Get("/inspections/new").For(403, NoKeeper).Others(200),
        Post("/inspections/new").For(403, NoKeeper).Others(400),
        Get("/inspections/{id}", c => $"/inspections/{c.InspectionId}").For(403, WithoutPart).For(200, Concerned).For(200, Who.Standing, Who.Inspection).Others(404),
        Get("/inspections/{id}/notice/{subject}", c => $"/inspections/{c.InspectionId}/notice/{c.SubjectId}").For(403, WithoutPart).Others(404),
        .. Acts("edit"),
        .. Acts("subjects"),
        Get("/inspections/{id}/decide", c => $"/inspections/{c.InspectionId}/decide").For(403, NoKeeper).For(403, Who.Committee).For(302, Who.Inspection).Others(404),
        Post("/inspections/{id}/decide", c => $"/inspections/{c.InspectionId}/decide").For(403, NoKeeper).For(403, Who.Committee).For(400, Who.Inspection).Others(404),
        .. Acts("end"),
        .. Acts("steps/{step}", _ => "steps/3"),
        .. Acts("subjects/{subject}", c => $"subjects/{c.SubjectId}"),
        Get("/inspections/topics").For(200, Who.Inspection).Others(403),
        Post("/inspections/topics").For(400, Who.Inspection).Others(403),
        Get("/inspections/programme").For(200, Who.Committee, Who.OtherCommittee, Who.Standing, Who.Inspection).For(403, WithoutPart).Others(404),
        Get("/inspections/programme/approve").For(403, NoKeeper).Others(200),
        Post("/inspections/programme/approve").For(403, NoKeeper).Others(400),
        Get("/remedies").For(403, WithoutPart).Others(200),
        Get("/remedies/print").For(403, WithoutPart).Others(200),
        Get("/remedies/{id}", c => $"/remedies/{c.RemedyId}").For(403, WithoutPart).For(200, OfMember).For(200, Who.Standing, Who.Inspection).Others(404),
        Get("/remedies/{id}/plan", c => $"/remedies/{c.RemedyId}/plan").For(403, WithoutPart).For(200, Who.OtherMember, Who.Inspection).For(403, Who.OtherSecretary, Who.Committee, Who.Standing).Others(404),
        Post("/remedies/{id}/plan", c => $"/remedies/{c.RemedyId}/plan").For(403, WithoutPart).For(400, Who.OtherMember, Who.Inspection).For(403, Who.OtherSecretary, Who.Committee, Who.Standing).Others(404),
        Get("/remedies/{id}/report", c => $"/remedies/{c.RemedyId}/report").For(403, WithoutPart).For(302, Who.OtherMember, Who.Inspection).For(403, Who.OtherSecretary, Who.Committee, Who.Standing).Others(404),
        Post("/remedies/{id}/report", c => $"/remedies/{c.RemedyId}/report").For(403, WithoutPart).For(400, Who.OtherMember, Who.Inspection).For(403, Who.OtherSecretary, Who.Committee, Who.Standing).Others(404),
        Get("/remedies/{id}/check", c => $"/remedies/{c.RemedyId}/check").For(403, NoKeeper).For(403, Who.Committee).For(200, Who.Inspection).Others(404),
        Post("/remedies/{id}/check", c => $"/remedies/{c.RemedyId}/check").For(403, NoKeeper).For(403, Who.Committee).For(400, Who.Inspection).Others(404),
    ];

    // Of the keeper alone: the committee above the member sees the decision and may not write in it; another one does not see it.
    private static IEnumerable<Row> Acts(string route, Func<Pledges.Web.Tests.City.TestCity, string>? address = null)
    {
        var at = (Pledges.Web.Tests.City.TestCity c) => $"/inspections/{c.InspectionId}/{address?.Invoke(c) ?? route}";
        yield return Get($"/inspections/{{id}}/{route}", at).For(403, NoKeeper).For(403, Who.Committee).For(200, Who.Inspection).Others(404);
        yield return Post($"/inspections/{{id}}/{route}", at).For(403, NoKeeper).For(403, Who.Committee).For(400, Who.Inspection).Others(404);
    }
}
