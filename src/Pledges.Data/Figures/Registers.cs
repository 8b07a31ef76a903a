using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>
/// What the registers say of several units at once, each with everything below it. On a year's own day the cost follows the
/// units, not the members nor the decisions.
/// </summary>
public static class Registers
{
    /// <param name="db">The database.</param>
    /// <param name="asked">Which year, period and day.</param>
    /// <param name="today">Up to which day years are counted.</param>
    /// <param name="unitIds">The units asked for.</param>
    /// <param name="cancel">Stops the queries.</param>
    public static async Task<IReadOnlyDictionary<int, RegisterCounts>> RegistersAsync(
        this PledgesDb db, FigureQuestion asked, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel = default)
    {
        // A snapshot tells of the year's own day, and of two periods; whatever else is asked is counted.
        var frozen = asked.AsOf == PledgeYear.AsOf(asked.Year, today) ? await db.FrozenRegistersAsync([asked.Year], unitIds, cancel) : [];
        var kept = unitIds.Where(id => frozen.ContainsKey((asked.Year, id))).ToDictionary(id => id, id => frozen[(asked.Year, id)]);
        if (kept.Count > 0 && kept.Values.All(f => f.Registers?.Over(asked) is not null))
        {
            return unitIds.ToDictionary(id => id, id => kept.GetValueOrDefault(id).Registers?.Over(asked) ?? RegisterCounts.None);
        }

        return await db.TogetherAsync(asked, today, unitIds, kept, await db.CasesAsync(asked, today, unitIds, cancel), cancel);
    }

    /// <summary>The registers of several years, each by itself and on its own day.</summary>
    public static async Task<IReadOnlyDictionary<(int Year, int UnitId), RegisterCounts>> RegistersOfYearsAsync(
        this PledgesDb db, IReadOnlyCollection<int> years, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel = default)
    {
        if (years.Count == 0)
        {
            return new Dictionary<(int, int), RegisterCounts>();
        }

        var frozen = await db.FrozenRegistersAsync(years, unitIds, cancel);
        var cases = await db.CasesOfYearsAsync(years, today, unitIds, cancel);
        var people = await db.TalliesOfYearsAsync(years, today, unitIds, cancel);
        var found = new Dictionary<(int, int), RegisterCounts>();
        foreach (var asked in years.Select(y => FigureQuestion.Alone(y, today)))
        {
            var ofYear = await db.OfYearAsync(asked.Year, asked.AsOf, unitIds, cancel);
            foreach (var id in unitIds)
            {
                var kept = frozen.GetValueOrDefault((asked.Year, id));
                found[(asked.Year, id)] = kept.Registers?.OfTheYear ?? With(ofYear[id], kept, cases[(asked.Year, id)].OfTheYear, people, id);
            }
        }

        return found;
    }

    /// <summary>Counted from the registers, whatever an earlier snapshot or a stored count says.</summary>
    internal static async Task<IReadOnlyDictionary<int, FrozenRegisters>> RegistersToFreezeAsync(
        this PledgesDb db, int year, DateOnly asOf, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var term = await CountedAsync(FigureQuestion.Of(year, asOf));
        var alone = await CountedAsync(new FigureQuestion(year, year, asOf));
        return unitIds.ToDictionary(id => id, id => new FrozenRegisters(term[id], alone[id]));

        async Task<IReadOnlyDictionary<int, RegisterCounts>> CountedAsync(FigureQuestion asked) =>
            await db.TogetherAsync(asked, today, unitIds, [], await db.CountCasesAsync(asked, unitIds, cancel), cancel);
    }

    private static async Task<IReadOnlyDictionary<int, RegisterCounts>> TogetherAsync(
        this PledgesDb db, FigureQuestion asked, DateOnly today, IReadOnlyCollection<int> unitIds, Dictionary<int, FrozenUnit> kept, IReadOnlyDictionary<int, CaseCounts> cases, CancellationToken cancel)
    {
        var ofYear = await db.OfYearAsync(asked.Year, asked.AsOf, unitIds, cancel);
        var people = await db.TalliesOfYearsAsync(asked.Years, today, unitIds, cancel);
        return unitIds.ToDictionary(id => id, id => With(ofYear[id], kept.GetValueOrDefault(id), cases[id], people, id));
    }

    private static async Task<IReadOnlyDictionary<int, RegisterCounts>> OfYearAsync(this PledgesDb db, int year, DateOnly asOf, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var organisations = await db.OrganisationCountsAsync(year, asOf, unitIds, cancel);
        var (city, indicators) = await db.IndicatorsAsync(year, asOf, cancel);
        return unitIds.ToDictionary(id => id, id => new RegisterCounts { Organisations = organisations[id], Indicators = id == city ? indicators : default });
    }

    private static RegisterCounts With(RegisterCounts ofYear, FrozenUnit kept, CaseCounts cases, IReadOnlyDictionary<(int Year, int UnitId), Tally> people, int unitId)
    {
        var counted = ofYear with
        {
            Inspections = cases.Inspections,
            Discipline = cases.Discipline with { Years = [.. cases.Discipline.Years.Select(y => y.Among(people.GetValueOrDefault((y.Year, unitId))))] },
        };
        return kept switch
        {
            { Registers: { } frozen } => counted with { Organisations = frozen.OfTheYear.Organisations, Indicators = frozen.OfTheYear.Indicators },
            { Graded: > 0 } => counted with { Organisations = counted.Organisations with { Graded = kept.Graded, OnTop = kept.OnTop } },
            _ => counted,
        };
    }

    /// <summary>Adds to every asked unit at or above a place in the tree.</summary>
    internal static void AddAlong<T>(this Dictionary<int, T> counts, IEnumerable<int> line, Func<T, T> add)
    {
        foreach (var unit in line.Where(counts.ContainsKey))
        {
            counts[unit] = add(counts[unit]);
        }
    }
}

/// <summary>What is asked of a figure: the year, the first year of figures over a period, and the day.</summary>
public sealed record FigureQuestion(int Year, int From, DateOnly AsOf)
{
    private const int FirstTerm = 2015;
    private const int YearsOfTerm = 5;

    /// <summary>Party committees are elected for five years, counted from 2015.</summary>
    public static int FirstYearOfTerm(int year) => FirstTerm + ((int)Math.Floor((year - FirstTerm) / (double)YearsOfTerm) * YearsOfTerm);

    /// <summary>The years of the period.</summary>
    public IReadOnlyList<int> Years => [.. Enumerable.Range(From, Year - From + 1)];

    /// <summary>First and last day of the period.</summary>
    public (DateOnly First, DateOnly Last) Period => (new DateOnly(From, 1, 1), AsOf < Figure.YearEnd(Year) ? AsOf : Figure.YearEnd(Year));

    /// <summary>A year by itself, on its own day.</summary>
    public static FigureQuestion Alone(int year, DateOnly today) => new(year, year, PledgeYear.AsOf(year, today));

    public static FigureQuestion Of(int year, DateOnly asOf, int? from = null) => new(year, from ?? FirstYearOfTerm(year), asOf);
}
