using System.Globalization;
using Pledges.Data.Seeding.Demo.Wording;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding.Demo;

/// <summary>The rows of one year's pledges.</summary>
internal sealed class YearRows
{
    public List<PledgeRow> Pledges { get; } = [];
    public List<CommitmentRow> Commitments { get; } = [];
    public List<ReturnRow> Returns { get; } = [];
    public List<DiaryRow> Diary { get; } = [];
}

/// <summary>Writes the pledges of a year: who registered, with which verdict and result, and for the years with texts what they wrote.</summary>
internal sealed class PledgeBook(UnitPlan units, IReadOnlyList<Person> people, IReadOnlyDictionary<int, int> accounts, int seed, DateOnly today)
{
    private readonly Secretaries secretaries = new(people, units, accounts);
    private readonly IReadOnlyDictionary<Person, Scene> scenes = Scenes.Of(units, people, today);
    private int pledges;
    private int commitments;
    private int returns;
    private int diary;

    public YearRows Write(YearPlan plan)
    {
        var dice = new Dice(seed, 100 + plan.Year);
        var day = plan.IsClosed ? plan.LastDay : today;
        var population = people.Where(p => p.CountsOn(day)).ToList();
        var missing = Missing(plan, population, day, dice);
        var registering = population.Where(p => !missing.Contains(p)).ToList();
        var vague = dice.Pick(registering, Count(registering, 1 - plan.Concrete), p => 1 / Math.Pow(p.CellOn(day)!.Diligence, 3)).ToHashSet();
        var behind = dice.Pick(registering.Where(p => !p.IsKeyLeaderOn(day)), Count(registering, 1 - plan.DoingWell), p => 1 / Math.Pow(p.CellOn(day)!.Diligence, 3)).ToHashSet();
        var rows = new YearRows();
        var writer = new PledgeWriter(plan, day, rows, dice, secretaries, Next);
        foreach (var person in registering)
        {
            var scene = plan.IsClosed ? (Scene?)null : scenes.TryGetValue(person, out var s) ? s : null;
            if (scene != Scene.Nothing)
            {
                writer.Write(person, scene, isVague: vague.Contains(person) || scene == Scene.WaitingFormulaic, isBehind: behind.Contains(person));
            }
        }

        if (plan.HasTexts)
        {
            foreach (var person in people.Where(p => EndedDuring(p, plan.Year, day) && dice.Happens(0.7)))
            {
                writer.WriteStopped(person);
            }
        }

        return rows;
    }

    private int Next(Type row) => row switch
    {
        _ when row == typeof(PledgeRow) => ++pledges,
        _ when row == typeof(CommitmentRow) => ++commitments,
        _ when row == typeof(ReturnRow) => ++returns,
        _ => ++diary,
    };

    // Whoever lacks a pledge is likelier to be in a cell where things are left lying.
    private HashSet<Person> Missing(YearPlan plan, List<Person> population, DateOnly day, Dice dice)
    {
        var count = plan.Year == ArticleTable.Year && ArticleTable.RegisteredOf(population.Count) is { } registered
            ? population.Count - registered
            : Count(population, 1 - plan.Registered);
        var candidates = population.Where(p => !p.IsFixed && !p.IsKeyLeaderOn(day) && !scenes.ContainsKey(p)).ToList();
        var missing = dice.Pick(candidates, count, p => 1 / Math.Pow(p.CellOn(day)!.Diligence, 4)).ToHashSet();
        if (plan.Year is < ArticleTable.Year and >= Population.FirstYear)
        {
            var slack = dice.Pick(population.Where(p => p.IsKeyLeaderOn(day) && !p.IsFixed), (ArticleTable.Year - plan.Year) * 2, _ => 1);
            missing.ExceptWith(missing.Take(slack.Count).ToList());
            missing.UnionWith(slack);
        }

        return missing;
    }

    private static int Count(List<Person> of, double share) => (int)Math.Round(of.Count * share);

    private static bool EndedDuring(Person person, int year, DateOnly day) =>
        person.Last.To is { } end && end.Year == year && end > new DateOnly(year, 3, 1) && end <= day && !person.IsAbsentOn(new DateOnly(year, 2, 1));

    public static string Reference(int year, Person person) => $"NG-{year.ToString(CultureInfo.InvariantCulture)}-{person.Code}";
}
