namespace Pledges.Domain.Figures;

/// <summary>The figures over people, in the order of the reports. Definitions: docs/figures.md.</summary>
public static class FigureCatalogue
{
    public static IReadOnlyList<FigureDefinition> All { get; } =
    [
        new("registered", "Members who registered",
            "members with a pledge of the year confirmed on or before the day",
            "members with an open membership on the day, not exempt, not suspended",
            t => t.Registered, t => t.Population),
        new("registered.leaders", "Key leaders who registered",
            "key leaders with a pledge of the year confirmed on or before the day",
            "members of the population who hold a post marked key leader on the day",
            t => t.LeadersRegistered, t => t.Leaders),
        new("concrete", "Pledges concrete and practical",
            "confirmed pledges with the cell's verdict concrete and practical",
            "confirmed pledges of the year of the population",
            t => t.Concrete, t => t.Registered),
        new("doing_well", "Members doing well",
            "members whose pledge has the result good or excellent",
            "members with a confirmed pledge of the year",
            t => t.DoingWell, t => t.Registered) { IsYearEnd = true },
        new("doing_well.leaders", "Key leaders doing well",
            "key leaders whose pledge has the result good or excellent",
            "key leaders with a confirmed pledge of the year",
            t => t.LeadersDoingWell, t => t.LeadersRegistered) { IsYearEnd = true },
        new("exemplars", "Exemplars",
            "members recognised as exemplar of the year, in any field",
            "members with an open membership on the day, not exempt, not suspended",
            t => t.Exemplars, t => t.Population) { IsYearEnd = true },
        new("exemplars.leaders", "Committee members and leaders who are exemplars",
            "committee members and leaders recognised as exemplar of the year",
            "committee members and leaders of the population on the day",
            t => t.CadreExemplars, t => t.Cadres) { IsYearEnd = true },
        new("exemplars.share", "Share of committee members and leaders among exemplars",
            "committee members and leaders recognised as exemplar of the year",
            "members recognised as exemplar of the year",
            t => t.CadreExemplars, t => t.Exemplars) { IsYearEnd = true },
        new("member_good", "Members graded good or better",
            "members graded completed well or excellently in the year",
            "members graded in the year, by the cell they belonged to on the day",
            t => t.GradedGood, t => t.Graded) { IsYearEnd = true },
    ];

    /// <summary>The four that the standing committee reads first.</summary>
    public static IReadOnlyList<FigureDefinition> Headline { get; } =
        [.. new[] { "registered", "registered.leaders", "concrete", "doing_well" }.Select(id => All.Single(f => f.Id == id))];

    /// <summary>The one figure over organisations; it is counted from their grades, not from a tally of people.</summary>
    public static FigureDefinition OrgCleanStrong { get; } = new("org_clean_strong", "Organisations clean and strong",
        "grassroots organisations with the top grade of the scheme in force in the year",
        "grassroots organisations graded in the year",
        _ => 0, _ => 0);

    /// <summary>Trong sạch, vững mạnh under scheme A; completed excellently under the later ones.</summary>
    public static bool IsTopGrade(string organisationGrade) => organisationGrade is "CLEAN_STRONG" or "EXCELLENT";

    public static FigureDefinition? Find(string id) => All.FirstOrDefault(f => f.Id == id);
}
