using Pledges.Domain.Figures;

namespace Pledges.Data.Figures;

public static class DisciplineCounted
{
    internal static async Task<Dictionary<int, DisciplineCounts>> DisciplineCountsAsync(
        this PledgesDb db, FigureQuestion asked, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var years = Enumerable.Range(asked.From, asked.Year - asked.From + 1).ToList();
        var tallies = await db.TalliesOfYearsAsync(years, today, unitIds, cancel);
        return unitIds.ToDictionary(id => id, id => new DisciplineCounts(
            [.. years.Select(y => Year(y, id))], [], 0, 0));

        DisciplineYear Year(int year, int unit)
        {
            var tally = tallies.GetValueOrDefault((year, unit));
            return new DisciplineYear(year, 0, tally.HeadcountAtStart, tally.Headcount);
        }
    }
}
