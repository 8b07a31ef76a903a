using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>The papers of one person.</summary>
public enum PersonPaper
{
    Pledge = 1,
    Review = 2,
}

public static class PersonPapers
{
    /// <summary>By its name in an address; the pledge where none is given, null for a name that is not known.</summary>
    public static PersonPaper? Find(string? name) => name?.ToLowerInvariant() switch
    {
        null or "" or "pledge" => PersonPaper.Pledge,
        "review" => PersonPaper.Review,
        _ => null,
    };

    /// <summary>Null when there is no such paper yet: nothing is reviewed before it was confirmed.</summary>
    public static Paper? Of(PledgeFacts pledge, PersonPaper kind, PaperTexts texts) =>
        kind == PersonPaper.Pledge ? PledgePaper.Of(pledge, texts) : ReviewPaper.Is(pledge) ? ReviewPaper.Of(pledge, texts) : null;

    /// <summary>Without the name of the person.</summary>
    public static string FileName(PledgeFacts pledge, PersonPaper kind) => kind == PersonPaper.Review ? $"{pledge.Reference}-tu-kiem-tra" : pledge.Reference;

    public static bool IsReady(PledgeFacts pledge, PersonPaper kind) =>
        kind == PersonPaper.Review ? ReviewPaper.Is(pledge) : !pledge.IsWithMember && pledge.Commitments.Any();

    /// <summary>The papers of many people as one: each begins on a page of its own.</summary>
    public static Paper Many(string name, IEnumerable<PledgeFacts> pledges, PersonPaper kind, PaperTexts texts) =>
        new(name, [.. pledges.Select(p => kind == PersonPaper.Review ? ReviewPaper.SheetOf(p, texts) : PledgePaper.SheetOf(p, texts))]);
}
