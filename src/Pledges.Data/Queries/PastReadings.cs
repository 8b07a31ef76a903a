using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Queries;

/// <summary>A past year of a unit: as it was then (null: it was not there), and of the people whom it has taken over since.</summary>
public sealed record PastReading(int Year, Tally? AsItWas, Tally Mapped);

/// <summary>
/// The two readings of past years. "Mapped to today" counts each member of then where their unit of then is today: where it was
/// split, through the people; where it ended otherwise, at the unit that keeps its papers.
/// </summary>
public static class PastReadings
{
    public static async Task<IReadOnlyList<PastReading>> PastReadingsAsync(
        this PledgesDb db, int unitId, IReadOnlyCollection<int> years, DateOnly today, CancellationToken cancel = default)
    {
        var map = await UnitMap.LoadAsync(db, today, cancel);
        var readings = new List<PastReading>();
        foreach (var year in years.OrderDescending())
        {
            var asOf = PledgeYear.AsOf(year, today);
            var then = await db.TalliesAsync(year, asOf, today, [unitId], cancel);
            var rule = await db.Years.Where(y => y.Year == year).Select(y => y.PopulationRule).FirstAsync(cancel);
            var mapped = new Tally();
            await foreach (var row in db.FactsOf(year, asOf).AsAsyncEnumerable().WithCancellation(cancel))
            {
                if (map.IsBelow(map.Today(row.MemberId, row.UnitId, asOf), unitId))
                {
                    mapped.Add(row.Facts(rule, asOf));
                }
            }

            readings.Add(new PastReading(year, then.TryGetValue(unitId, out var asItWas) ? asItWas : null, mapped));
        }

        return readings;
    }

    private sealed class UnitMap
    {
        // Longer than any chain of successors that people live to see.
        private const int MostSteps = 50;
        private Dictionary<int, string> paths = [];
        private Dictionary<int, int?> successors = [];
        private ILookup<(int Member, int From), (DateOnly On, int No, int? To)> moves = null!;

        public static async Task<UnitMap> LoadAsync(PledgesDb db, DateOnly today, CancellationToken cancel)
        {
            var moved = await (from move in db.OrgEventMoves
                               where move.Kind == BelongingKind.Member
                               join e in db.OrgEvents on move.EventId equals e.Id
                               where e.State == OrgEventState.Applied && e.EffectiveOn <= today
                               select new { move.Id, move.SubjectId, move.FromUnitId, move.ToUnitId, e.EffectiveOn }).ToListAsync(cancel);
            return new UnitMap
            {
                paths = await db.Paths.On(today).ToDictionaryAsync(p => p.UnitId, p => p.Path, cancel),
                successors = await db.Units.Select(u => new { u.Id, u.SuccessorId }).ToDictionaryAsync(u => u.Id, u => u.SuccessorId, cancel),
                moves = moved.ToLookup(m => (m.SubjectId, m.FromUnitId), m => (m.EffectiveOn, m.Id, m.ToUnitId)),
            };
        }

        public int Today(int member, int unit, DateOnly day)
        {
            // Of what happened on the day itself only what came after the last move.
            var last = int.MaxValue;
            for (var steps = 0; steps < MostSteps; steps++)
            {
                var next = moves[(member, unit)].Where(m => m.On > day || (m.On == day && m.No > last)).OrderBy(m => m.On).ThenBy(m => m.No)
                    .Select(m => ((DateOnly On, int No, int? To)?)m).FirstOrDefault();
                if (next is { To: { } to } move)
                {
                    (unit, day, last) = (to, move.On, move.No);
                }
                else if (!paths.ContainsKey(unit) && successors.GetValueOrDefault(unit) is { } successor)
                {
                    unit = successor;
                }
                else
                {
                    break;
                }
            }

            return unit;
        }

        public bool IsBelow(int unit, int top) => paths.TryGetValue(unit, out var path) && path.Contains($"/{top}/", StringComparison.Ordinal);
    }
}
