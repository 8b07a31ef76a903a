using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Inspections;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Importing.Sheets;

internal sealed record InspectionEntry(string DecisionNo, DateOnly DecidedOn, InspectionBody Body, string OrgCode, Activity Activity, InspectionKind Kind, string Topic)
{
    public DecisionKey Key => new(DecisionNo, OrgCode, DecidedOn.Year);
}

internal sealed class InspectionSheet() : SheetImport<DecisionKey, InspectionEntry>(RosterSheets.Inspections)
{
    private const string UsualTopic = "OTHER";

    public override IReadOnlyList<object?> Cells(InspectionEntry entry) =>
    [
        entry.DecisionNo,
        entry.DecidedOn,
        InspectionWords.Bodies.KeyOf(entry.Body),
        entry.OrgCode,
        InspectionWords.Activities.KeyOf(entry.Activity),
        InspectionWords.Kinds.KeyOf(entry.Kind),
        entry.Topic,
    ];

    // One that was called off never took place: it is compared, so that it does not come again, and not written out.
    public override async IAsyncEnumerable<(int Id, InspectionEntry Entry)> StoredAsync(ImportRun run)
    {
        var inspections = from i in run.Db.Inspections
                          where i.DecidedOn != null && (Table != null || i.State != InspectionState.CalledOff)
                          join unit in run.Db.Units on i.BodyUnitId equals unit.Id
                          orderby i.DecidedOn, i.DecisionNo
                          select new { i.Id, i.DecisionNo, i.DecidedOn, i.Body, unit.Code, i.Activity, i.Kind, i.TopicCode };
        await foreach (var i in inspections.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (i.Id, new InspectionEntry(i.DecisionNo!, i.DecidedOn!.Value, i.Body, i.Code, i.Activity, i.Kind, i.TopicCode));
        }
    }

    protected override InspectionEntry Parse(RowReader row, ImportRun run)
    {
        var number = row.Needed("decision_no", Inspection.NumberLength);
        var decidedOn = row.NeededDate("decided_on");
        var body = row.NeededWord("body", InspectionWords.Bodies);
        var org = row.Needed("body_org_code", OrgUnitVersion.CodeLength);
        if (org.Length > 0 && run.Codes.Unit(org) is null)
        {
            row.Refuse("body_org_code", "There is no organisation with the code “{0}”.", org);
        }

        var entry = new InspectionEntry(
            number, decidedOn, body, org, row.NeededWord("activity", InspectionWords.Activities), row.NeededWord("kind", InspectionWords.Kinds), Topic(row, run));
        if (!row.IsRefused)
        {
            row.Demand("decided_on", InspectionRules.DecisionDayIsSensible(decidedOn, run.By.Today));
        }

        // A row that is refused is still the decision that its subjects mean.
        if (number.Length > 0 && org.Length > 0)
        {
            run.References.Decisions.Bring(entry.Key, decidedOn);
        }

        return entry;
    }

    protected override DecisionKey KeyOf(InspectionEntry entry) => entry.Key;

    protected override InspectionEntry Keep(InspectionEntry entry, InspectionEntry stored, SheetTable table) => table.Has("topic") ? entry : entry with { Topic = stored.Topic };

    private static string Topic(RowReader row, ImportRun run)
    {
        if (row.Text("topic", InspectionTopic.NameLength) is not { } text)
        {
            return UsualTopic;
        }

        var topic = run.References.Topic(text);
        if (topic is null)
        {
            row.Refuse("topic", "“{0}” is not known here. Known are: {1}.", text, string.Join(", ", run.References.TopicCodes));
        }

        return topic ?? UsualTopic;
    }
}
