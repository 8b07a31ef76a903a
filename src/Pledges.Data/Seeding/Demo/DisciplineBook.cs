using Pledges.Domain.Discipline;
using Pledges.Domain.Members;

namespace Pledges.Data.Seeding.Demo;

/// <summary>
/// The discipline register of the demo city: in 2015–2018 as many members for lack of example as the article counts (87 of
/// 15,000), others for other reasons, a few organisations, and some of the running year up to today.
/// </summary>
internal sealed class DisciplineBook(UnitPlan units, IReadOnlyList<Person> people, int seed, DateOnly today)
{
    public const int LastOfTheArticle = 2018;

    /// <summary>Members disciplined for lack of example in 2015–2018, of each 15,000.</summary>
    private const double ForLackOfExample = 87 / 15_000.0;
    private const double Others = 21 / 15_000.0;
    private const double LaterYears = 27 / 15_000.0;

    private readonly Dice dice = new(seed, 71);
    private readonly HashSet<Person> taken = [];

    public List<DisciplineRow> Rows { get; } = [];

    /// <summary>Who was disciplined in a year: graded "not completed" for it.</summary>
    public HashSet<(int Year, Person Person)> Disciplined { get; } = [];

    public DisciplineBook Fill()
    {
        var size = people.Count(p => p.CellOn(new DateOnly(LastOfTheArticle, 12, 31)) is not null);
        var marked = Math.Max(4, (int)Math.Round(size * ForLackOfExample, MidpointRounding.AwayFromZero));
        for (var year = Population.FirstYear; year <= LastOfTheArticle; year++)
        {
            // A little fewer each year; what does not divide falls to the first.
            var ofYear = (marked / 4) + (year - Population.FirstYear < marked % 4 ? 1 : 0);
            FillYear(year, ofYear, (int)Math.Max(1, size * Others));
        }

        for (var year = LastOfTheArticle + 1; year <= today.Year; year++)
        {
            FillYear(year, (int)Math.Max(1, size * LaterYears / 4), (int)Math.Max(1, size * LaterYears / 2));
        }

        InTheDemoCell();
        return this;
    }

    private void FillYear(int year, int marked, int others)
    {
        var (first, last) = (new DateOnly(year, 1, 6), new DateOnly(year, 12, 18));
        var candidates = people.Where(p => !p.IsFixed && !taken.Contains(p) && p.OfficialOn is { } official && official < first && p.CellOn(first) is { IsDemo: false } && (p.Last.To is null || p.Last.To > last))
            // Leaders set the example from the year of the scheme on: its target is none of them.
            .Where(p => year < LastOfTheArticle || (!p.IsCadreOn(first) && !p.IsCadreOn(last))).ToList();
        foreach (var (person, i) in dice.Pick(candidates, marked + others, p => p.AgeIn(year) < 62 ? 3 : 1).Select((p, i) => (p, i)))
        {
            Enter(person, dice.Day(first, last), dice.Share() switch { < 0.74 => DisciplineForm.Reprimand, _ => DisciplineForm.Warning }, i < marked);
        }

        foreach (var person in people.Where(p => p.Last is { Reason: EndReason.Expelled, To: { } end } && end.Year == year && p.OfficialOn < end).ToList())
        {
            Enter(person, person.Last.To!.Value, DisciplineForm.Expulsion, isExample: false);
        }

        Organisation(year, first, last);
    }

    private void Organisation(int year, DateOnly first, DateOnly last)
    {
        var on = dice.Day(first, last);
        var unit = dice.OneOf(units.All.Where(u => u.Level == "CELL" && u.From < first && u.To is null && !u.IsDemo).ToList());
        if (on < today)
        {
            Rows.Add(Row(null, unit.Id, on, dice.Happens(0.7) ? DisciplineForm.Reprimand : DisciplineForm.Warning, Grounds.Leadership, false));
        }
    }

    // The secretary who shows the year-end meeting meets a decision of the register in it.
    private void InTheDemoCell()
    {
        var on = today.AddDays(-40);
        var person = people.LastOrDefault(p => !p.IsFixed && !taken.Contains(p) && p.CountsOn(today) && p.CellOn(on) == units.DemoCell && p.OfficialOn < on && !p.IsCadreOn(today));
        if (person is not null && on.Year == today.Year)
        {
            Enter(person, on, DisciplineForm.Reprimand, isExample: true);
        }
    }

    private void Enter(Person person, DateOnly on, DisciplineForm form, bool isExample)
    {
        if (on >= today)
        {
            return;
        }

        taken.Add(person);
        Disciplined.Add((on.Year, person));
        var row = Row(person.Id, null, on, form, dice.OneOf(DisciplineFacts.EachGround), isExample);
        Rows.Add(form != DisciplineForm.Expulsion && dice.Happens(0.1) ? Appealed(row) : row);
    }

    private DisciplineRow Row(int? memberId, int? unitId, DateOnly on, DisciplineForm form, Grounds ground, bool isExample) => new()
    {
        Id = Rows.Count + 1,
        MemberId = memberId,
        UnitId = unitId,
        DecisionNo = $"{Rows.Count + 1}-QĐ/UBKT",
        DecidedOn = on,
        Body = "Ủy ban Kiểm tra Thành ủy",
        Form = form,
        MainGround = ground,
        FurtherGrounds = dice.Happens(0.25) ? Grounds.Will & ~ground : Grounds.None,
        IsLackOfExample = isExample,
    };

    private DisciplineRow Appealed(DisciplineRow row)
    {
        var (appealed, answered) = (row.DecidedOn.AddDays(15), row.DecidedOn.AddDays(70));
        return appealed >= today ? row : row with
        {
            AppealedOn = appealed,
            Outcome = answered < today ? AppealOutcome.Kept : null,
            OutcomeOn = answered < today ? answered : null,
            OutcomeNo = answered < today ? $"{row.Id}-QĐ/TU" : null,
        };
    }
}
