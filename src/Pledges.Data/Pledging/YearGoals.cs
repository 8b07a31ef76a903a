using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;

namespace Pledges.Data.Pledging;

/// <summary>What the city wants a figure to reach.</summary>
public sealed record Goal(string FigureId, Comparison Comparison, decimal Value);

/// <summary>The targets of one year as a whole: what is not named is not a target.</summary>
public static class YearGoals
{
    public static IReadOnlyList<Goal> Of(IEnumerable<Target> targets) => [.. targets.Select(t => new Goal(t.FigureId, t.Comparison, t.Value))];

    /// <summary>Changes the tracked targets; the caller saves them together with the year.</summary>
    /// <exception cref="RuleBroken">A goal names no figure, or is not a percentage.</exception>
    public static async Task SetAsync(PledgesDb db, int year, IReadOnlyList<Goal> goals, CancellationToken cancel = default)
    {
        Rule.Check(PlanningRules.TargetsNameFigures(goals.Select(g => g.FigureId)));
        var stored = await db.Targets.Where(t => t.Year == year).ToDictionaryAsync(t => t.FigureId, cancel);
        db.Targets.RemoveRange(stored.Values.Where(t => goals.All(g => g.FigureId != t.FigureId)));
        foreach (var goal in goals.DistinctBy(g => g.FigureId))
        {
            if (!stored.TryGetValue(goal.FigureId, out var target))
            {
                target = new Target(year, goal.FigureId, goal.Comparison, goal.Value);
                db.Targets.Add(target);
            }

            target.Set(goal.Comparison, goal.Value);
        }
    }
}
