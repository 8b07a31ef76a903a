using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Importing.Sheets;

internal sealed record PledgeEntry(int Year, string MemberCode, DateOnly? SubmittedOn, DateOnly? ConfirmedOn, bool? IsConcrete, PledgeResult? Result)
{
    public RegisteredPledge Record => new(SubmittedOn, ConfirmedOn, IsConcrete, Result);
}

internal sealed class PledgeSheet() : SheetImport<(int Year, string Member), PledgeEntry>(RosterSheets.Pledges)
{
    private readonly HashSet<int> years = [];

    public IReadOnlySet<int> Years => years;

    public override IReadOnlyList<object?> Cells(PledgeEntry entry) =>
    [
        entry.Year,
        entry.MemberCode,
        entry.SubmittedOn,
        entry.ConfirmedOn,
        entry.IsConcrete switch { true => "x", false => "o", null => null },
        entry.Result is { } result ? RosterWords.Results.KeyOf(result) : null,
    ];

    public override async IAsyncEnumerable<(int Id, PledgeEntry Entry)> StoredAsync(ImportRun run)
    {
        var pledges = from p in run.Db.Pledges
                      where Table == null || years.Contains(p.Year)
                      orderby p.Year, p.Member.Code
                      select new { p.Id, p.Year, p.MemberId, p.SubmittedOn, p.ConfirmedOn, p.IsConcrete, p.Result };
        await foreach (var p in pledges.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (p.Id, new PledgeEntry(p.Year, run.Codes.MemberCode(p.MemberId), p.SubmittedOn, p.ConfirmedOn, p.IsConcrete, p.Result));
        }
    }

    protected override PledgeEntry Parse(RowReader row, ImportRun run)
    {
        var entry = new PledgeEntry(
            row.Year(), row.KnownMember(run), row.Date("submitted_on"), row.Date("confirmed_on"), row.Mark("concrete"), row.Word("result", RosterWords.Results));
        row.Demand("confirmed_on", PledgingRules.RegisterDatesAreInOrder(entry.Record));
        years.Add(entry.Year);
        return entry;
    }

    protected override (int Year, string Member) KeyOf(PledgeEntry entry) => (entry.Year, entry.MemberCode);

    protected override int? YearOf(PledgeEntry entry) => entry.Year;

    protected override PledgeEntry Keep(PledgeEntry entry, PledgeEntry stored, SheetTable table) => entry with
    {
        SubmittedOn = table.Has("submitted_on") ? entry.SubmittedOn : stored.SubmittedOn,
        ConfirmedOn = table.Has("confirmed_on") ? entry.ConfirmedOn : stored.ConfirmedOn,
        IsConcrete = table.Has("concrete") ? entry.IsConcrete : stored.IsConcrete,
        Result = table.Has("result") ? entry.Result : stored.Result,
    };
}
