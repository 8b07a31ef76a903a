using Pledges.Web.Pages.Members;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>Head and identity, the same on every paper of a person.</summary>
public static class PersonLines
{
    public static Head HeadOf(UnitHead unit, DateOnly? day, PaperTexts texts, string? number = null) =>
        new(unit.Above, unit.Name ?? texts["Cell …………"], texts.PlaceAndDate(day), number);

    public static IEnumerable<Block> Of(PledgeFacts pledge, PaperTexts texts)
    {
        var person = pledge.Person;
        yield return new Line(texts["Full name"] + ": ", new Words(person.FullName, IsBold: true));
        yield return new Line(
            texts["Year of birth"] + ": " + texts.YearOr(person.BirthYear) + "; "
            + texts["joined the Party on {0}", texts.DateOr(person.JoinedOn)]);
        yield return new Line(texts["Party card number"] + ": " + person.CardCode + "; " + texts["reference number {0}", pledge.Reference]);
        yield return new Line(texts["Posts"] + ": " + PostsOf(person, texts));
        yield return new Line(texts["Belongs to"] + ": " + UnitOf(person.Unit));
    }

    private static string PostsOf(PersonFacts person, PaperTexts texts) =>
        person.Posts.Count == 0 ? texts["Party member"] : string.Join("; ", person.Posts.Select(p => p.Title ?? texts[MemberWords.Of(p.Type)]));

    private static string UnitOf(UnitHead unit) =>
        unit.Name is null ? PaperTexts.Unknown : unit.Above is null ? unit.Name : $"{unit.Name}, {unit.Above}";
}
