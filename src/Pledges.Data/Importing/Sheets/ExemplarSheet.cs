using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Importing.Sheets;

internal sealed record ExemplarEntry(int Year, string MemberCode, ExemplarFields Fields, string? DecisionNo);

internal sealed class ExemplarSheet() : SheetImport<(int Year, string Member), ExemplarEntry>(RosterSheets.Exemplars)
{
    private static readonly ExemplarFields[] Single = [ExemplarFields.Work, ExemplarFields.Labour, ExemplarFields.Study, ExemplarFields.SelfTraining];

    public override IReadOnlyList<object?> Cells(ExemplarEntry entry) =>
    [
        entry.Year,
        entry.MemberCode,
        string.Join('|', Single.Where(f => entry.Fields.HasFlag(f)).Select(RosterWords.Fields.KeyOf)),
        entry.DecisionNo,
    ];

    public override async IAsyncEnumerable<(int Id, ExemplarEntry Entry)> StoredAsync(ImportRun run)
    {
        var exemplars = from e in run.Db.Exemplars
                        join member in run.Db.Members on e.MemberId equals member.Id
                        where e.RevokedOn == null
                        orderby e.Year, member.Code
                        select new { e.Id, e.Year, e.MemberId, e.Fields, e.DecisionNo };
        await foreach (var e in exemplars.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (e.Id, new ExemplarEntry(e.Year, run.Codes.MemberCode(e.MemberId), e.Fields, e.DecisionNo));
        }
    }

    /// <summary>A file does not bring back what was revoked.</summary>
    public async Task LeaveRevokedAsync(ImportRun run)
    {
        if (Added.Count == 0)
        {
            return;
        }

        var revoked = run.Db.Exemplars.AsNoTracking().Where(e => e.RevokedOn != null).Select(e => new { e.Year, e.MemberId });
        await foreach (var e in revoked.AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            if (Added.Remove((e.Year, run.Codes.MemberCode(e.MemberId))))
            {
                Report!.Added--;
                Report.Unchanged++;
            }
        }
    }

    protected override ExemplarEntry Parse(RowReader row, ImportRun run) =>
        new(row.Year(), row.KnownMember(run), ReadFields(row), row.Text("decision_no", Exemplar.DecisionLength));

    protected override (int Year, string Member) KeyOf(ExemplarEntry entry) => (entry.Year, entry.MemberCode);

    protected override int? YearOf(ExemplarEntry entry) => entry.Year;

    protected override ExemplarEntry Keep(ExemplarEntry entry, ExemplarEntry stored, SheetTable table) =>
        table.Has("decision_no") ? entry : entry with { DecisionNo = stored.DecisionNo };

    private static ExemplarFields ReadFields(RowReader row)
    {
        var fields = ExemplarFields.None;
        var text = row.Needed("fields", int.MaxValue);
        foreach (var part in text.Split(['|', ',', ';'], StringSplitOptions.TrimEntries).Where(_ => text.Length > 0))
        {
            if (RosterWords.Fields.Find(part) is { } field)
            {
                fields |= field;
            }
            else
            {
                row.Refuse("fields", "“{0}” is not known here. Known are: {1}.", part, string.Join(", ", RosterWords.Fields.Keys));
            }
        }

        return fields;
    }
}
