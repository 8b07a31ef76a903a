namespace Pledges.Domain.Figures;

/// <summary>Every figure, in the order of the reports. Definitions: docs/figures.md.</summary>
public static class FigureCatalogue
{
    private const string DistinctNote = "Each member is counted once, where they belonged on the day of the decision.";

    public static FigureDefinition Registered { get; } = new("registered", "Members who registered",
        "members with a pledge of the year confirmed on or before the day",
        "members with an open membership on the day, not exempt, not suspended",
        t => t.Registered, t => t.Population);

    public static RegisterFigure OrgCleanStrong { get; } = new("org_clean_strong", "Organisations clean and strong",
        "grassroots organisations with the top grade of the scheme in force in the year",
        "grassroots organisations graded in the year",
        r => FigureReading.Rate(r.Organisations.OnTop, r.Organisations.Graded))
    {
        IsYearEnd = true,
        Note = "The top grade is “clean and strong” to 2017 and “completed excellently” since: years on either side cannot be compared directly.",
    };

    public static IReadOnlyList<Figure> All { get; } =
    [
        new RegisterFigure("plans", "Organisations with programme and plan",
            "grassroots organisations with an approved term plan that covers the year and an approved programme of the year",
            "grassroots organisations active on the day",
            r => FigureReading.Rate(r.Organisations.Planned, r.Organisations.Active)),
        Registered,
        new FigureDefinition("registered.leaders", "Key leaders who registered",
            "key leaders with a pledge of the year confirmed on or before the day",
            "members of the population who hold a post marked key leader on the day",
            t => t.LeadersRegistered, t => t.Leaders),
        new FigureDefinition("concrete", "Pledges concrete and practical",
            "confirmed pledges with the cell's verdict concrete and practical",
            "confirmed pledges of the year of the population",
            t => t.Concrete, t => t.Registered),
        new FigureDefinition("doing_well", "Members doing well",
            "members whose pledge has the result good or excellent",
            "members with a confirmed pledge of the year",
            t => t.DoingWell, t => t.Registered) { IsYearEnd = true },
        new FigureDefinition("doing_well.leaders", "Key leaders doing well",
            "key leaders whose pledge has the result good or excellent",
            "key leaders with a confirmed pledge of the year",
            t => t.LeadersDoingWell, t => t.LeadersRegistered) { IsYearEnd = true },
        new FigureDefinition("exemplars", "Exemplars",
            "members recognised as exemplar of the year, in any field",
            "members with an open membership on the day, not exempt, not suspended",
            t => t.Exemplars, t => t.Population) { IsYearEnd = true },
        new FigureDefinition("exemplars.leaders", "Committee members and leaders who are exemplars",
            "committee members and leaders recognised as exemplar of the year",
            "committee members and leaders of the population on the day",
            t => t.CadreExemplars, t => t.Cadres)
        {
            IsYearEnd = true,
            OtherReading = "exemplars.share",
            Note = "Reading R2: the own rate of committee members and leaders, not their share among the exemplars.",
        },
        new FigureDefinition("exemplars.share", "Share of committee members and leaders among exemplars",
            "committee members and leaders recognised as exemplar of the year",
            "members recognised as exemplar of the year",
            t => t.CadreExemplars, t => t.Exemplars)
        {
            IsYearEnd = true,
            OtherReading = "exemplars.leaders",
            Note = "Reading R1: the share among the exemplars, not the own rate of committee members and leaders.",
        },
        new RegisterFigure("inspected.orgs", "Organisations inspected, instances",
            "organisations as subjects in decisions of the city's standing committee and inspection commission in the period", null, r => r.Inspections.Organisations.Reading)
        {
            Unit = FigureUnit.Count, IsOfPeriod = true, MayHaveTarget = false,
            Note = "An organisation inspected twice is two instances; the number of different ones stands beside it.",
        },
        new RegisterFigure("inspected.members", "Members inspected, instances",
            "members as subjects in decisions of the city's standing committee and inspection commission in the period", null, r => r.Inspections.Members.Reading)
        {
            Unit = FigureUnit.Count, IsOfPeriod = true, MayHaveTarget = false, PeopleOf = r => r.Inspections.Members.Distinct,
            Note = "A member inspected twice is two instances; the number of different ones stands beside it.",
        },
        new RegisterFigure("inspected.role_model", "Organisations inspected on role-model rules",
            "organisations as subjects, on the topic of role-model rules, in decisions of the city's standing committee and inspection commission in the period", null, r => r.Inspections.OnRoleModel.Reading)
        {
            Unit = FigureUnit.Count, IsOfPeriod = true, MayHaveTarget = false,
            Note = "An organisation inspected twice is two instances; the number of different ones stands beside it.",
        },
        OrgCleanStrong,
        new FigureDefinition("member_good", "Members graded good or better",
            "members graded completed well or excellently in the year",
            "members graded in the year, by the cell they belonged to on the day",
            t => t.GradedGood, t => t.Graded) { IsYearEnd = true, Note = "“Good” is cumulative: good or better." },
        new RegisterFigure("targets_met", "Socio-economic targets met",
            "indicators of the year whose actual value reaches the target in its direction; equal counts",
            "indicators of the year",
            r => r.Indicators) { IsYearEnd = true, Note = "The indicators are the city's; units below have none of their own." },
        new RegisterFigure("disciplined.example", "Members disciplined for lack of example",
            "different members with a decision in the period marked “lack of example”", null, r => r.Discipline.Counted(r.Discipline.ForLackOfExample))
        {
            Unit = FigureUnit.Count, IsOfPeriod = true, PeopleOf = r => r.Discipline.ForLackOfExample, IsYearEnd = true, Note = DistinctNote,
        },
        new RegisterFigure("disciplined.example_rate", "Members disciplined for lack of example, cumulative rate",
            "different members with a decision in the period marked “lack of example”",
            "mean of the headcounts on 31 December of the years of the period",
            r => r.Discipline.ExampleRate)
        {
            IsOfPeriod = true, PeopleOf = r => r.Discipline.ForLackOfExample, IsYearEnd = true, OtherReading = "disciplined.rate",
            Note = "Reading A: cumulative over the period, lack of example only.",
        },
        new RegisterFigure("disciplined.rate", "Members disciplined, yearly mean",
            "different members disciplined in a year, for whatever ground; the mean over the years of the period",
            "mean of the headcounts on 1 January and 31 December of the same year",
            r => r.Discipline.MeanYearlyRate)
        {
            IsOfPeriod = true, PeopleOf = r => r.Discipline.Years.Sum(y => y.Disciplined), IsYearEnd = true, OtherReading = "disciplined.example_rate",
            Note = "Reading D: all discipline, the mean of the yearly rates.",
        },
        new RegisterFigure("disciplined.leaders", "Committee members, heads and deputies disciplined",
            "different members disciplined in the period who held a committee post, or were head or deputy, on the day of the decision", null,
            r => r.Discipline.Counted(r.Discipline.Leaders))
        {
            Unit = FigureUnit.Count, IsOfPeriod = true, PeopleOf = r => r.Discipline.Leaders, IsYearEnd = true, Note = DistinctNote,
        },
        new RegisterFigure("disciplined.forms", "Discipline by form",
            "decisions on members in the period, by year and form", null, r => r.Discipline.Counted(r.Discipline.Forms.Sum(f => f.Decisions)))
        {
            Unit = FigureUnit.Count, IsOfPeriod = true, PeopleOf = r => r.Discipline.Forms.Sum(f => f.Decisions), IsYearEnd = true, MayHaveTarget = false,
            Note = "Shown beside the period before, not scored.",
        },
    ];

    /// <summary>The rates over people, whose counts are kept for every unit.</summary>
    public static IReadOnlyList<FigureDefinition> People { get; } = [.. All.OfType<FigureDefinition>()];

    /// <summary>The four that the standing committee reads first.</summary>
    public static IReadOnlyList<FigureDefinition> Headline { get; } =
        [.. new[] { "registered", "registered.leaders", "concrete", "doing_well" }.Select(id => People.Single(f => f.Id == id))];

    public static Figure? Find(string id) => All.FirstOrDefault(f => f.Id == id);

    /// <summary>A rate over people; null where the id names none.</summary>
    public static FigureDefinition? FindRate(string id) => People.FirstOrDefault(f => f.Id == id);
}
