using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;

namespace Pledges.Data.Importing.Sheets;

internal sealed record MembershipEntry(string MemberCode, string OrgCode, DateOnly From, DateOnly? To, EndReason? Reason) : IDated;

internal sealed class MembershipSheet() : SheetImport<(string Member, DateOnly From), MembershipEntry>(RosterSheets.Memberships)
{
    private readonly Dictionary<string, List<Line<MembershipEntry>>> ofMembers = [];
    private readonly HashSet<string> named = [];

    /// <summary>Members that some row of the file puts into a cell, refused rows included.</summary>
    public IReadOnlySet<string> NamedMembers => named;

    public override IReadOnlyList<object?> Cells(MembershipEntry entry) =>
        [entry.MemberCode, entry.OrgCode, entry.From, entry.To, entry.Reason is { } reason ? RosterWords.EndReasons.KeyOf(reason) : null];

    public override async IAsyncEnumerable<(int Id, MembershipEntry Entry)> StoredAsync(ImportRun run)
    {
        var memberships = from m in run.Db.Memberships
                          join member in run.Db.Members on m.MemberId equals member.Id
                          orderby member.Code, m.From
                          select new { m.Id, m.MemberId, m.UnitId, m.From, m.To, m.EndReason };
        await foreach (var m in memberships.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            var entry = new MembershipEntry(run.Codes.MemberCode(m.MemberId), run.Codes.UnitCode(m.UnitId), m.From, m.To, m.EndReason);
            if (named.Contains(entry.MemberCode))
            {
                Of(entry.MemberCode).Add(new Line<MembershipEntry>(0, entry));
            }

            yield return (m.Id, entry);
        }
    }

    /// <summary>After the comparison: one cell at a time, what is stored included.</summary>
    public void CheckOverlaps()
    {
        foreach (var change in Changed)
        {
            Of(change.Entry.MemberCode).RemoveAll(l => l.Entry.From == change.Entry.From);
            Of(change.Entry.MemberCode).Add(new Line<MembershipEntry>(change.Row, change.Entry));
        }

        foreach (var line in Added.Values)
        {
            Of(line.Entry.MemberCode).Add(line);
        }

        foreach (var lines in ofMembers.Values)
        {
            lines.Sort((a, b) => a.Entry.From.CompareTo(b.Entry.From));
            for (var i = 1; i < lines.Count; i++)
            {
                if (lines[i - 1].Entry.Overlaps(lines[i].Entry))
                {
                    var row = Math.Max(lines[i - 1].Row, lines[i].Row);
                    Refuse(row, "from", "A member belongs to one cell at a time; these dates overlap another membership.");
                }
            }
        }
    }

    protected override MembershipEntry Parse(RowReader row, ImportRun run)
    {
        var (member, org) = (row.KnownMember(run), row.KnownUnit(run));
        named.Add(member);
        var (from, to) = row.Period();
        var reason = row.Word("end_reason", RosterWords.EndReasons);
        if (!row.IsRefused)
        {
            var unit = run.Codes.Unit(org)!;
            if (run.References.Levels.TryGetValue(unit.LevelCode, out var level) && !level.MayHoldMembers)
            {
                row.Refuse("org_code", "“{0}” is no cell: organisations of this level have no members of their own.", org);
            }
            else if (unit.To is { } end && (to is null || to > end))
            {
                row.Refuse("to", "“{0}” ended on {1}; a membership cannot go on after that.", org, end);
            }
        }

        return new MembershipEntry(member, org, from, to, reason);
    }

    protected override (string Member, DateOnly From) KeyOf(MembershipEntry entry) => (entry.MemberCode, entry.From);

    protected override MembershipEntry Keep(MembershipEntry entry, MembershipEntry stored, SheetTable table) => entry with
    {
        To = table.Has("to") ? entry.To : stored.To,
        Reason = table.Has("end_reason") ? entry.Reason : stored.Reason,
    };

    private List<Line<MembershipEntry>> Of(string member) =>
        ofMembers.TryGetValue(member, out var lines) ? lines : ofMembers[member] = [];
}
