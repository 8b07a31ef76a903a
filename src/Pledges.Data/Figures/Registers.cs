using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;

namespace Pledges.Data.Figures;

/// <summary>
/// What the registers say of several units at once, each with everything below it. The cost follows the rows of the
/// registers and the units, not the members.
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
        var ofYear = await db.RegistersOfYearAsync(asked.Year, asked.AsOf, today, unitIds, cancel);
        var inspections = await db.InspectionCountsAsync(asked, unitIds, cancel);
        var discipline = await db.DisciplineCountsAsync(asked, today, unitIds, cancel);
        return unitIds.ToDictionary(id => id, id => ofYear[id] with { Inspections = inspections.GetValueOrDefault(id), Discipline = discipline[id] });
    }

    /// <summary>The same without the figures over a period.</summary>
    public static async Task<IReadOnlyDictionary<int, RegisterCounts>> RegistersOfYearAsync(
        this PledgesDb db, int year, DateOnly asOf, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel = default)
    {
        var organisations = await db.OrganisationCountsAsync(year, asOf, today, unitIds, cancel);
        var (city, indicators) = await db.IndicatorsAsync(year, asOf, cancel);
        return unitIds.ToDictionary(id => id, id => new RegisterCounts { Organisations = organisations.GetValueOrDefault(id), Indicators = id == city ? indicators : default });
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

    /// <summary>First and last day of the period.</summary>
    public (DateOnly First, DateOnly Last) Period => (new DateOnly(From, 1, 1), AsOf < Figure.YearEnd(Year) ? AsOf : Figure.YearEnd(Year));

    public static FigureQuestion Of(int year, DateOnly asOf, int? from = null) => new(year, from ?? FirstYearOfTerm(year), asOf);
}
