using Pledges.Domain.Members;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Grades and exemplars at the end of the closed years.</summary>
internal sealed class Results(UnitPlan units, IReadOnlyList<Person> people, IReadOnlySet<(int Year, Person Person)> disciplined, int seed)
{
    // A fifth of those graded good: of six, one is best and five are good.
    private const int BestInOne = 6;

    private readonly Dice dice = new(seed, 61);

    public List<MemberGradeRow> MemberGrades { get; } = [];
    public List<OrgGradeRow> OrgGrades { get; } = [];
    public List<ExemplarRow> Exemplars { get; } = [];

    public Results Fill(IReadOnlyList<YearPlan> years)
    {
        var closed = years.Where(y => y.IsClosed).ToList();
        var graded = closed.ToDictionary(y => y.Year, y => people.Where(p => p.CountsOn(y.LastDay)).ToList());
        var (good2015, good2017, good2018) = ArticleTable.GradedGood(graded[2015].Count, graded[2017].Count, graded[2018].Count);
        foreach (var year in closed)
        {
            var good = year.Year switch
            {
                2015 => good2015,
                2017 => good2017,
                2018 => good2018,
                _ => (int)(graded[year.Year].Count * (year.Year < 2017 ? 0.853 : 0.884)),
            };
            FillYear(year, graded[year.Year], good);
        }

        FillOrganisations(closed);
        return this;
    }

    private void FillYear(YearPlan year, List<Person> graded, int good)
    {
        var best = dice.Pick(graded.Where(p => !disciplined.Contains((year.Year, p))), good, p => Weight(p, year.LastDay));
        var left = best.GroupBy(p => GroupOf(p, year.LastDay)).ToDictionary(g => g.Key, g => g.Count() / BestInOne);
        foreach (var person in best)
        {
            Grade(year, person, dice.Happens(0.14) && --left[GroupOf(person, year.LastDay)] >= 0 ? "EXCELLENT" : "GOOD");
        }

        var isBest = best.ToHashSet();
        foreach (var person in graded.Where(p => !isBest.Contains(p)))
        {
            Grade(year, person, disciplined.Contains((year.Year, person)) || (dice.Happens(0.05) && !person.IsKeyLeaderOn(year.LastDay)) ? "FAILED" : "FAIR");
        }

        var fields = new[] { ExemplarFields.Work, ExemplarFields.Labour, ExemplarFields.Study, ExemplarFields.SelfTraining };
        foreach (var person in dice.Pick(best, (int)(graded.Count * year.Exemplars), p => Weight(p, year.LastDay)).OrderBy(p => p.Id))
        {
            var both = dice.OneOf(fields) | (dice.Happens(0.2) ? dice.OneOf(fields) : 0);
            Exemplars.Add(new ExemplarRow(Exemplars.Count + 1, year.Year, person.Id, both, $"{100 + dice.Between(1, 180)}-QĐ/TU"));
        }
    }

    // Whom the cap counts together: the leaders of a grassroots organisation, and its other members.
    private static (DemoUnit, bool) GroupOf(Person person, DateOnly day) =>
        (person.CellOn(day)!.Grassroots, person.Duties.Exists(d => (Post.CommitteePosts.Contains(d.Type) || d.Type is PostType.Head or PostType.DeputyHead) && d.Covers(day)));

    private void Grade(YearPlan year, Person person, string grade) =>
        MemberGrades.Add(new MemberGradeRow(MemberGrades.Count + 1, year.Year, person.Id, SchemeOf(year.Year), grade));

    private void FillOrganisations(IReadOnlyList<YearPlan> closed)
    {
        var organisations = units.All.Where(u => u.IsGrassroots).ToList();
        var (in2015, in2017, in2018) = ArticleTable.CleanAndStrong(organisations.Count);
        foreach (var year in closed)
        {
            var (clean, of) = year.Year switch
            {
                2015 => (in2015.Numerator, in2015.Denominator),
                2017 => (in2017.Numerator, in2017.Denominator),
                2018 => (in2018.Numerator, in2018.Denominator),
                2016 => ((int)(organisations.Count * 0.57), organisations.Count),
                _ => ((int)(organisations.Count * 0.19), organisations.Count),
            };
            FillOrganisations(year.Year, dice.Pick(organisations, of, u => u.Diligence), clean);
        }
    }

    private void FillOrganisations(int year, List<DemoUnit> graded, int clean)
    {
        var scheme = OrgSchemeOf(year);
        var best = dice.Pick(graded, clean, u => u.Diligence * u.Diligence);
        foreach (var unit in graded.OrderBy(u => u.Id))
        {
            var isBest = best.Contains(unit);
            var other = dice.Share() switch { < 0.80 => "GOOD", < 0.97 => "FAIR", _ => scheme == "A" ? "WEAK" : "FAILED" };
            var grade = isBest ? (scheme == "A" ? "CLEAN_STRONG" : "EXCELLENT") : other;
            OrgGrades.Add(new OrgGradeRow(OrgGrades.Count + 1, year, unit.Id, scheme, grade, isBest && dice.Happens(0.2)));
        }
    }

    private static double Weight(Person person, DateOnly day) =>
        person.CellOn(day)!.Diligence * (person.IsKeyLeaderOn(day) ? 6 : person.IsCadreOn(day) ? 3 : 1);

    private static string SchemeOf(int year) => year switch { <= 2017 => "A", <= 2022 => "B", <= 2024 => "C", _ => "D" };

    // The article of 2018 still speaks of "clean and strong", the words of the scheme before.
    private static string OrgSchemeOf(int year) => year == 2018 ? "A" : SchemeOf(year);
}
