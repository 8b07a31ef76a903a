using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Inspections;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Inspections;

/// <summary>One inspection: its ten steps as a task list, its subjects with findings, conclusions and remedies.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class InspectionModel(PledgesDb db, CurrentActor current, TimeProvider clock) : InspectionPage(db, current, clock)
{
    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public int Overdue => MayReadAll && Inspection.State == InspectionState.Running ? Inspection.Steps.Count(s => s.IsOverdue(Today)) : 0;

    public IReadOnlyList<TaskItem> Steps(Texts texts) => [.. Inspection.Steps.OrderBy(s => s.Kind).Select(s => Item(s, texts))];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await NoteReadsAsync(cancel);
        return Page();
    }

    private TaskItem Item(InspectionStep step, Texts texts)
    {
        var hint = step switch
        {
            { LeftOutBecause: { } why } => why,
            { DoneOn: not null } => string.Join(" · ", new[] { step.DocumentNo, step.Note }.Where(t => t is not null)),
            { DueOn: { } due } => texts["Due on {0}", VietnamTime.Date(due)].Value,
            { Kind: StepKind.Remedies } => texts["{0} remedies, {1} of them open", Remedies.Count, Remedies.Count(r => r.State != RemedyState.Closed)].Value,
            _ => "",
        };
        var (tone, state) = step switch
        {
            { LeftOutBecause: not null } => (Tone.Closed, texts["Left out"].Value),
            { DoneOn: { } on } => (Tone.Done, texts["Done on {0}", VietnamTime.Date(on)].Value),
            _ when Inspection.State == InspectionState.Running && step.IsOverdue(Today) => (Tone.Late, texts["Overdue"].Value),
            _ when Inspection.IsFromTheRecords && step.Kind is > StepKind.Decision and < StepKind.Conclusion => (Tone.Closed, texts["Not recorded"].Value),
            _ => (Tone.Todo, texts["Not done yet"].Value),
        };
        return new TaskItem(texts[InspectionWords.Of(step.Kind)], tone, state, UrlOf(step), hint.Length == 0 ? null : hint);
    }

    private string? UrlOf(InspectionStep step) => (MayKeep, step.Kind, Inspection.State) switch
    {
        (false, _, _) => null,
        (_, StepKind.Decision, InspectionState.Planned) => $"/inspections/{Inspection.Id}/decide",
        (_, > StepKind.Decision and < StepKind.Conclusion, InspectionState.Running) when !step.IsSettled && !Inspection.IsFromTheRecords => $"/inspections/{Inspection.Id}/steps/{(int)step.Kind}",
        (_, StepKind.Conclusion, InspectionState.Running) when !Inspection.IsFromTheRecords => $"/inspections/{Inspection.Id}/steps/{(int)step.Kind}",
        (_, StepKind.Remedies, InspectionState.Concluded) => $"/inspections/{Inspection.Id}/end",
        _ => null,
    };
}
