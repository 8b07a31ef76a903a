using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing.Sheets;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;

namespace Pledges.Data.Importing.Writing;

/// <summary>Writes plans and indicators of a register. New ones are told of by the import's own event, changed ones leave an event each.</summary>
internal sealed class PlanningWriter(ImportRun run)
{
    private const int RowsAtOnce = 500;

    public Task WriteAsync(PlanSheet sheet) => WriteAsync(
        sheet,
        run.Db.Plans.Include(p => p.Steps),
        e => Plan.FromRegister(run.Codes.UnitId(e.OrgCode), Details(e), e.ApprovedOn, run.By, run.At),
        (plan, e) => plan.Correct(Details(e), e.ApprovedOn, run.By, run.At));

    public Task WriteAsync(IndicatorSheet sheet) => WriteAsync(
        sheet,
        run.Db.Indicators,
        e => Indicator.FromRegister(e.Year, Details(e), e.Actual, run.By, run.At),
        (indicator, e) => indicator.Correct(Details(e), e.Actual, run.By, run.At));

    private async Task WriteAsync<TKey, TEntry, T>(SheetImport<TKey, TEntry> sheet, IQueryable<T> stored, Func<TEntry, T> make, Action<T, TEntry> correct)
        where TKey : notnull
        where TEntry : class
        where T : Aggregate
    {
        foreach (var chunk in sheet.Added.Values.Chunk(RowsAtOnce))
        {
            var added = chunk.Select(l => make(l.Entry)).ToList();
            added.ForEach(a => a.ClearHappenings());
            run.Db.AddRange(added);
            await SaveAsync();
        }

        foreach (var chunk in sheet.Changed.Chunk(RowsAtOnce))
        {
            var changes = chunk.ToDictionary(c => c.Id);
            var ids = changes.Keys.ToList();
            foreach (var record in await stored.Where(r => ids.Contains(r.Id)).ToListAsync(run.Cancel))
            {
                correct(record, changes[record.Id].Entry);
            }

            await SaveAsync();
        }
    }

    private async Task SaveAsync()
    {
        await run.Db.SaveChangesAsync(run.Cancel);
        run.Db.ChangeTracker.Clear();
    }

    private static PlanDetails Details(PlanEntry e) => new(e.Kind, e.FromYear, e.ToYear, e.Title);

    private static IndicatorDetails Details(IndicatorEntry e) => new(e.Code, e.Name, e.Unit, e.Target, e.Direction);
}
