using Microsoft.EntityFrameworkCore;
using Pledges.Data.Audit;
using Pledges.Data.Importing.Sheets;
using Pledges.Domain.Grading;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Importing.Writing;

/// <summary>Writes the plain yearly records: exemplars and grades. Each changed one leaves an event that says what it was.</summary>
internal sealed class RecordWriter(ImportRun run)
{
    private const int RowsAtOnce = 500;

    public Task WriteAsync(ExemplarSheet sheet) => WriteAsync(
        sheet,
        run.Db.Exemplars,
        e => new Exemplar { Year = e.Year, MemberId = run.Codes.MemberId(e.MemberCode), Fields = e.Fields, DecisionNo = e.DecisionNo },
        x => x.Id,
        (x, e) => (x.Fields, x.DecisionNo) = (e.Fields, e.DecisionNo));

    public Task WriteAsync(MemberGradeSheet sheet) => WriteAsync(
        sheet,
        run.Db.MemberGrades,
        e => new MemberGrade { Year = e.Year, MemberId = run.Codes.MemberId(e.MemberCode), SchemeCode = e.Scheme, Grade = e.Grade },
        x => x.Id,
        (x, e) => (x.SchemeCode, x.Grade) = (e.Scheme, e.Grade));

    public Task WriteAsync(OrgGradeSheet sheet) => WriteAsync(
        sheet,
        run.Db.OrgGrades,
        e => new OrgGrade { Year = e.Year, UnitId = run.Codes.UnitId(e.OrgCode), SchemeCode = e.Scheme, Grade = e.Grade, IsOutstanding = e.IsOutstanding },
        x => x.Id,
        (x, e) => (x.SchemeCode, x.Grade, x.IsOutstanding) = (e.Scheme, e.Grade, e.IsOutstanding));

    private async Task WriteAsync<TKey, TEntry, TRecord>(
        SheetImport<TKey, TEntry> sheet, DbSet<TRecord> stored, Func<TEntry, TRecord> make, System.Linq.Expressions.Expression<Func<TRecord, int>> id, Action<TRecord, TEntry> set)
        where TKey : notnull
        where TEntry : class
        where TRecord : class
    {
        if (sheet.Added.Count > 0)
        {
            await run.Bulk.InsertAsync(sheet.Added.Values.Select(l => make(l.Entry)), cancel: run.Cancel);
        }

        var idOf = id.Compile();
        foreach (var chunk in sheet.Changed.Chunk(RowsAtOnce))
        {
            var changes = chunk.ToDictionary(c => c.Id);
            var ids = changes.Keys.ToList();
            foreach (var record in await stored.Where(r => ids.Contains(EF.Property<int>(r, "Id"))).ToListAsync(run.Cancel))
            {
                var change = changes[idOf(record)];
                set(record, change.Entry);
                run.Db.Events.Add(Corrected(typeof(TRecord).Name, change.Id, sheet.Cells(change.Stored), sheet.Cells(change.Entry)));
            }

            await run.Db.SaveChangesAsync(run.Cancel);
            run.Db.ChangeTracker.Clear();
        }
    }

    private EventEntry Corrected(string subject, int id, IReadOnlyList<object?> old, IReadOnlyList<object?> now) => new()
    {
        At = run.At,
        ActorId = run.By.AccountId,
        Kind = "record.corrected",
        Subject = subject,
        SubjectId = id,
        Detail = $"{string.Join(' ', old)} → {string.Join(' ', now)}",
    };
}
