using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Importing.Sheets;

internal sealed record InspectionSubjectEntry(DecisionKey Decision, string? OrgCode, string? MemberCode, DateOnly? ConcludedOn, string? Outcome);

internal sealed class InspectionSubjectSheet() : SheetImport<(DecisionKey Decision, string? Org, string? Member), InspectionSubjectEntry>(RosterSheets.InspectionSubjects)
{
    private KnownDecisions decisions = new();

    // The instance is what reports count: a subject that stands there twice is a mistake, whatever the second row says.
    protected override bool MayRepeat => false;

    public override IReadOnlyList<object?> Cells(InspectionSubjectEntry entry) =>
        [decisions.NameOf(entry.Decision), entry.OrgCode, entry.MemberCode, entry.ConcludedOn, entry.Outcome];

    public override async IAsyncEnumerable<(int Id, InspectionSubjectEntry Entry)> StoredAsync(ImportRun run)
    {
        decisions = run.References.Decisions;
        var subjects = from s in run.Db.InspectionSubjects
                       join i in run.Db.Inspections on s.InspectionId equals i.Id
                       where i.DecidedOn != null && (Table != null || i.State != InspectionState.CalledOff)
                       join body in run.Db.Units on i.BodyUnitId equals body.Id
                       orderby i.DecidedOn, i.DecisionNo, s.Id
                       select new { s.Id, i.DecisionNo, i.Year, body.Code, s.UnitId, s.MemberId, s.ConcludedOn, s.Outcome };
        await foreach (var s in subjects.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (s.Id, new InspectionSubjectEntry(
                new DecisionKey(s.DecisionNo!, s.Code, s.Year),
                s.UnitId is { } unit ? run.Codes.UnitCode(unit) : null,
                s.MemberId is { } member ? run.Codes.MemberCode(member) : null,
                s.ConcludedOn,
                s.Outcome));
        }
    }

    protected override InspectionSubjectEntry Parse(RowReader row, ImportRun run)
    {
        decisions = run.References.Decisions;
        var (decision, decidedOn) = Decision(row);
        var (org, member) = (Org(row, run), Member(row, run));
        if (!row.IsRefused && org is null == member is null)
        {
            row.Refuse(org is null ? "org_code" : "member_code", "A subject is either an organisation or a member.");
        }

        var concludedOn = row.Date("concluded_on");
        if (!row.IsRefused)
        {
            row.Demand("concluded_on", InspectionRules.RegisterDatesAreInOrder(decidedOn, [concludedOn]));
            row.Demand("concluded_on", InspectionRules.ConclusionHasCome(concludedOn, run.By.Today));
        }

        return new InspectionSubjectEntry(decision, org, member, concludedOn, row.Lines("outcome", InspectionSubject.OutcomeLength));
    }

    protected override (DecisionKey Decision, string? Org, string? Member) KeyOf(InspectionSubjectEntry entry) => (entry.Decision, entry.OrgCode, entry.MemberCode);

    protected override InspectionSubjectEntry Keep(InspectionSubjectEntry entry, InspectionSubjectEntry stored, SheetTable table) => entry with
    {
        ConcludedOn = table.Has("concluded_on") ? entry.ConcludedOn : stored.ConcludedOn,
        Outcome = table.Has("outcome") ? entry.Outcome : stored.Outcome,
    };

    protected override void Contradict(RowReader row, Line<InspectionSubjectEntry> first, InspectionSubjectEntry entry) =>
        row.Refuse("decision_no", "Row {0} names the same subject of this decision; each is named once.", first.Row);

    private (DecisionKey Key, DateOnly DecidedOn) Decision(RowReader row)
    {
        var text = row.Needed("decision_no", Inspection.NumberLength + OrgUnitVersion.CodeLength + 6);
        var found = text.Length == 0 ? [] : decisions.Find(text);
        if (found.Count == 1)
        {
            return (found[0].Key, found[0].Value);
        }

        if (text.Length > 0 && found.Count == 0)
        {
            row.Refuse("decision_no", "There is no decision with the number “{0}”.", text);
        }
        else if (found.Count > 1)
        {
            row.Refuse("decision_no", "Several decisions have the number “{0}”. Write number|organisation|year, for example {1}.", text, found[0].Key.Qualified);
        }

        return default;
    }

    private static string? Org(RowReader row, ImportRun run)
    {
        var code = row.Text("org_code", OrgUnitVersion.CodeLength);
        if (code is not null && run.Codes.Unit(code) is null)
        {
            row.Refuse("org_code", "There is no organisation with the code “{0}”.", code);
        }

        return code;
    }

    private static string? Member(RowReader row, ImportRun run)
    {
        var code = row.Text("member_code", Domain.Members.Member.CodeLength);
        if (code is not null && !run.Codes.HasMember(code))
        {
            row.Refuse("member_code", "There is no member with the code “{0}”.", code);
        }

        return code is null ? null : run.Codes.Shared(code);
    }
}
