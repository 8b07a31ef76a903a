using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Pledging;

/// <summary>Everything a year is opened with.</summary>
public sealed record YearOrder(int Year, int FormVersionId, YearSettings Settings, IReadOnlyList<Goal> Goals)
{
    /// <summary>The year whose set-up this is; null where there was none to copy.</summary>
    public int? CopiedFrom { get; init; }
}

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

    /// <summary>
    /// The set-up of another year, carried over: its dates moved to the new year, its choices and targets; form and scheme are
    /// those in force. The usual dates where there is no year before.
    /// </summary>
    /// <param name="year">The year to open; the next one when null.</param>
    /// <param name="from">The year to copy; the last before it when null.</param>
    public static async Task<YearOrder> ProposeAsync(PledgesDb db, int? year, DateOnly today, int? from = null, CancellationToken cancel = default)
    {
        var last = await db.Years.AsNoTracking().Include(y => y.Form).Where(y => (year == null || y.Year < year) && (from == null || y.Year == from)).OrderByDescending(y => y.Year).FirstOrDefaultAsync(cancel);
        var latest = from is null ? last?.Year : await db.Years.MaxAsync(y => (int?)y.Year, cancel);
        var next = year ?? Math.Max(today.Year, (latest ?? 0) + 1);
        var scheme = await db.GradeSchemes.Where(s => s.FromYear <= next && (s.ToYear == null || s.ToYear >= next)).OrderByDescending(s => s.FromYear).Select(s => s.Code).FirstOrDefaultAsync(cancel) ?? "";
        var form = await db.Forms.Where(f => f.FromYear <= next).OrderByDescending(f => f.FromYear).ThenByDescending(f => f.Id).Select(f => new { f.Id, f.FromYear }).FirstOrDefaultAsync(cancel);
        var formId = last is not null && last.Form.FromYear >= form?.FromYear ? last.FormVersionId : form?.Id ?? 0;
        var settings = last?.Settings.MovedBy(next - last.Year, scheme) ?? YearSettings.Usual(next, scheme);
        var targets = last is null ? [] : await db.Targets.AsNoTracking().Where(t => t.Year == last.Year).ToListAsync(cancel);
        return new YearOrder(next, formId, settings, YearGoals.Of(targets.Count > 0 ? targets : Target.OfTheScheme(next))) { CopiedFrom = last?.Year };
    }
}
