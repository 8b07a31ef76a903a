using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Importing.Sheets;

internal sealed record CommendationEntry(string MemberCode, string OrgCode, DateOnly DecidedOn, string? DecisionNo, CommendationForm Form, string Title)
{
    public CommendationFacts Facts(CommendingBody? body, int? deedId) => new(DecidedOn, DecisionNo, Form, Title, body, deedId);
}

/// <summary>What tells one commendation from another; the same with another form contradicts it.</summary>
internal sealed record CommendationKey(string Member, string Org, DateOnly DecidedOn, string? DecisionNo, string Title);

internal sealed class CommendationSheet() : SheetImport<CommendationKey, CommendationEntry>(RosterSheets.Commendations)
{
    public override IReadOnlyList<object?> Cells(CommendationEntry entry) =>
    [
        entry.MemberCode.Length == 0 ? null : entry.MemberCode,
        entry.OrgCode.Length == 0 ? null : entry.OrgCode,
        entry.DecidedOn,
        entry.DecisionNo,
        RosterWords.CommendationForms.KeyOf(entry.Form),
        entry.Title,
    ];

    public override async IAsyncEnumerable<(int Id, CommendationEntry Entry)> StoredAsync(ImportRun run)
    {
        var commendations = run.Db.Commendations.AsNoTracking().Where(c => c.WithdrawnOn == null).OrderBy(c => c.DecidedOn).ThenBy(c => c.Id);
        await foreach (var c in commendations.AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (c.Id, EntryOf(run, c));
        }
    }

    /// <summary>What was taken back stays so, whatever an older file says.</summary>
    public async Task LeaveWithdrawnAsync(ImportRun run)
    {
        if (Added.Count == 0)
        {
            return;
        }

        var withdrawn = run.Db.Commendations.AsNoTracking().Where(c => c.WithdrawnOn != null);
        await foreach (var c in withdrawn.AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            if (Added.Remove(KeyOf(EntryOf(run, c))))
            {
                Report!.Added--;
                Report.Unchanged++;
            }
        }
    }

    protected override CommendationEntry Parse(RowReader row, ImportRun run)
    {
        var (member, org) = row.KnownSubject(run);
        var on = row.NeededDate("decided_on");
        var number = row.Text("decision_no", Commendation.DecisionLength);
        var form = row.NeededWord("form", RosterWords.CommendationForms);
        var title = row.Needed("title", Commendation.TitleLength);
        if (!row.IsRefused)
        {
            row.Demand("form", RecognitionRules.FormFitsTheSubject(form, org.Length > 0));
            row.Demand("decided_on", RecognitionRules.AwardDayHasCome(on, run.By.Today));
        }

        return new CommendationEntry(member, org, on, number, form, title);
    }

    protected override CommendationKey KeyOf(CommendationEntry entry) => new(entry.MemberCode, entry.OrgCode, entry.DecidedOn, entry.DecisionNo, entry.Title);

    protected override CommendationEntry Keep(CommendationEntry entry, CommendationEntry stored, SheetTable table) => entry;

    private static CommendationEntry EntryOf(ImportRun run, Commendation c) => new(
        c.MemberId is { } member ? run.Codes.MemberCode(member) : "", c.UnitId is { } unit ? run.Codes.UnitCode(unit) : "", c.DecidedOn, c.DecisionNo, c.Form, c.Title);
}
