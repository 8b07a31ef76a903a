using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;

namespace Pledges.Data.Importing.Sheets;

internal sealed record StatusEntry(string MemberCode, StatusKind Kind, DateOnly From, DateOnly? To, string? Decision);

internal sealed class StatusSheet() : SheetImport<(string Member, StatusKind Kind, DateOnly From), StatusEntry>(RosterSheets.Statuses)
{
    public override IReadOnlyList<object?> Cells(StatusEntry entry) =>
        [entry.MemberCode, RosterWords.StatusKinds.KeyOf(entry.Kind), entry.From, entry.To, entry.Decision];

    public override async IAsyncEnumerable<(int Id, StatusEntry Entry)> StoredAsync(ImportRun run)
    {
        var statuses = from s in run.Db.Statuses
                       join member in run.Db.Members on s.MemberId equals member.Id
                       orderby member.Code, s.From
                       select new { s.Id, s.MemberId, s.Kind, s.From, s.To, s.Decision };
        await foreach (var s in statuses.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (s.Id, new StatusEntry(run.Codes.MemberCode(s.MemberId), s.Kind, s.From, s.To, s.Decision));
        }
    }

    protected override StatusEntry Parse(RowReader row, ImportRun run)
    {
        var member = row.KnownMember(run);
        var kind = row.NeededWord("kind", RosterWords.StatusKinds);
        var (from, to) = row.Period();
        return new StatusEntry(member, kind, from, to, row.Text("decision", MemberStatus.DecisionLength));
    }

    protected override (string Member, StatusKind Kind, DateOnly From) KeyOf(StatusEntry entry) => (entry.MemberCode, entry.Kind, entry.From);

    protected override StatusEntry Keep(StatusEntry entry, StatusEntry stored, SheetTable table) => entry with
    {
        To = table.Has("to") ? entry.To : stored.To,
        Decision = table.Has("decision") ? entry.Decision : stored.Decision,
    };
}
