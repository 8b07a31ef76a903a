using Pledges.Data.Bulk;
using Pledges.Domain.Planning;

namespace Pledges.Data.Seeding.Demo;

internal sealed record PlanRow(
    int Id, int Version, int UnitId, PlanKind Kind, int FromYear, int ToYear, string Title, PlanState State, int Edition, int? EditionInForce, DateOnly? ApprovedOn, int? SubmittedById);

internal sealed record PlanItemRow(int Id, int PlanId, int Edition, WorkKind Kind, int No, string Deed, string? Measure, string? Due, string? Lead);

/// <summary>
/// Plans of the grassroots organisations: all of them for every year of the article's table; in the running year some have
/// none yet, some are written, handed in or returned.
/// </summary>
internal sealed class DemoPlans(UnitPlan units, int seed, DateOnly today)
{
    public const string TermTitle = "Kế hoạch toàn khóa";
    private const int FirstTerm = 2015;
    private const int TermYears = 5;
    private readonly List<PlanRow> plans = [];
    private readonly List<PlanItemRow> items = [];

    /// <summary>What to do with the programme of the running year of the organisations, in their order; the rest is approved.</summary>
    public static PlanState? RunningStateOf(int place) => (place % 20) switch
    {
        1 => null,
        2 => PlanState.Submitted,
        4 => PlanState.Returned,
        9 => PlanState.Draft,
        _ => PlanState.Approved,
    };

    public static string YearTitle(int year) => $"Chương trình hành động năm {year}";

    /// <summary>Rows of plans with their contents; steps of the plans that are on their way are added by <see cref="DemoPlanning"/>.</summary>
    public async Task WriteAsync(BulkWriter bulk, IEnumerable<int> years, CancellationToken cancel)
    {
        var dice = new Dice(seed, 71);
        var all = years.Order().ToList();
        foreach (var (unit, place) in units.All.Where(u => u.IsGrassroots && u.To is null).Select((u, i) => (u, i)))
        {
            for (var from = FirstTerm; from <= today.Year; from += TermYears)
            {
                // Adopted at the congress in the autumn of the first year, or when the unit was founded.
                Add(unit, PlanKind.Term, from, from + TermYears, TermTitle, Day(from, 9, dice), dice);
            }

            foreach (var year in all.Where(y => y < today.Year || RunningStateOf(place) == PlanState.Approved))
            {
                Add(unit, PlanKind.Year, year, year, YearTitle(year), Day(year, 2, dice), dice);
            }
        }

        await bulk.WriteAsync<Plan, PlanRow>(plans, cancel);
        await bulk.WriteAsync<PlanItem, PlanItemRow>(items, cancel);
    }

    private void Add(DemoUnit unit, PlanKind kind, int from, int to, string title, DateOnly approved, Dice dice)
    {
        var isInForce = approved <= today;
        plans.Add(new PlanRow(
            plans.Count + 1, isInForce ? 3 : 2, unit.Id, kind, from, to, title,
            isInForce ? PlanState.Approved : PlanState.Draft, 1, isInForce ? 1 : null, isInForce ? approved : null, null));
        if (kind == PlanKind.Year && from < today.Year - 1)
        {
            return;
        }

        foreach (var heading in new[] { WorkKind.Push, WorkKind.Resolve })
        {
            foreach (var (work, i) in DemoWork.Some(heading, unit, dice).Select((w, i) => (w, i)))
            {
                items.Add(new PlanItemRow(items.Count + 1, plans.Count, 1, heading, i + 1, work.Deed, work.Measure, work.Due, work.Lead));
            }
        }
    }

    private static DateOnly Day(int year, int month, Dice dice) => new(year, month, dice.Between(5, 26));
}
