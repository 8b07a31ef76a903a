using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Pledging;

/// <summary>Everything a year is opened with.</summary>
public sealed record YearOrder(int Year, int FormVersionId, YearSettings Settings, IReadOnlyList<Goal> Goals);

/// <summary>Opens a pledge year with its settings and targets, in one transaction.</summary>
public static class OpenYear
{
    /// <exception cref="RuleBroken">The year is there already, or its dates or targets make no sense.</exception>
    public static async Task<PledgeYear> RunAsync(PledgesDb db, YearOrder order, Actor by, DateTime at, CancellationToken cancel = default)
    {
        Rule.Check(
            new Rule("YearIsNew", await db.Years.AnyAsync(y => y.Year == order.Year, cancel), "The year {0} has been opened already.", order.Year),
            new Rule("FormExists", !await db.Forms.AnyAsync(f => f.Id == order.FormVersionId, cancel), "Choose the form."),
            new Rule("SchemeExists", !await db.GradeSchemes.AnyAsync(s => s.Code == order.Settings.SchemeCode, cancel), "Choose the grade scheme."));
        var year = new PledgeYear(order.Year, order.FormVersionId, order.Settings, by, at);
        db.Years.Add(year);
        await YearGoals.SetAsync(db, order.Year, order.Goals, cancel);
        await db.SaveChangesAsync(cancel);
        return year;
    }

    /// <summary>What the office will most likely want: the usual dates, last year's choices and targets, the scheme in force.</summary>
    public static async Task<YearOrder> ProposeAsync(PledgesDb db, int? year, DateOnly today, CancellationToken cancel = default)
    {
        var last = await db.Years.AsNoTracking().Where(y => year == null || y.Year < year).OrderByDescending(y => y.Year).FirstOrDefaultAsync(cancel);
        var next = year ?? Math.Max(today.Year, (last?.Year ?? 0) + 1);
        var scheme = await db.GradeSchemes.Where(s => s.FromYear <= next && (s.ToYear == null || s.ToYear >= next)).OrderByDescending(s => s.FromYear).Select(s => s.Code).FirstOrDefaultAsync(cancel);
        var form = last?.FormVersionId ?? await db.Forms.OrderByDescending(f => f.FromYear).ThenByDescending(f => f.Id).Select(f => f.Id).FirstOrDefaultAsync(cancel);
        var usual = YearSettings.Usual(next, scheme ?? "") with
        {
            PopulationRule = last?.PopulationRule ?? PopulationRule.WithoutExemptAndSuspended,
            ResultScale = last?.ResultScale ?? ResultScale.FourSteps,
        };
        var targets = last is null ? [] : await db.Targets.AsNoTracking().Where(t => t.Year == last.Year).ToListAsync(cancel);
        return new YearOrder(next, form, usual, YearGoals.Of(targets.Count > 0 ? targets : Target.OfTheScheme(next)));
    }
}
