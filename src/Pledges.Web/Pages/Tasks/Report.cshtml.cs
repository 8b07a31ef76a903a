using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Tasks;

/// <summary>A unit of the task reports; the lead unit may hand it in with the report.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class ReportModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<TaskReportInput> validator) : TaskPage(db, current, clock)
{
    [BindProperty]
    public TaskReportInput Input { get; set; } = new();

    /// <summary>The pressed button: report, hand-in.</summary>
    [BindProperty]
    public string? Act { get; set; }

    public bool IsHandIn => Act == "hand-in" && MayHandIn;

    protected override bool IsAllowed => ReportingUnits.Count > 0;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Input = new() { On = Today, UnitId = ReportingUnits[0], Version = Assigned.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        // With one unit there is no question; with several, only the reader's own count.
        Input.UnitId = ReportingUnits.Contains(Input.UnitId) ? Input.UnitId : ReportingUnits[0];
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (await this.ActAsync(texts, () => ReportAsync(cancel)))
        {
            return Redirect($"/tasks/{id}?done={(IsHandIn ? "handed-in" : "reported")}");
        }

        await LoadAgainAsync(id, cancel);
        return this.Invalid();
    }

    private Task ReportAsync(CancellationToken cancel)
    {
        Assigned.Report(Input.ToText(), Actor, Now);
        if (IsHandIn)
        {
            Assigned.HandIn(NameOf(Assigned.LeadUnitId).Name, Actor, Now);
        }

        return SaveAsync(Input.Version, cancel);
    }
}

public sealed class TaskReportInput
{
    public int UnitId { get; set; }
    public DateOnly? On { get; set; }
    public string? Text { get; set; }
    public string? Reached { get; set; }
    public List<int> MilestonesDone { get; set; } = [];

    /// <summary>The version that the person saw.</summary>
    public int Version { get; set; }

    public TaskReportText ToText() => new(UnitId, On!.Value, Text ?? "", TypedNumber.Read(Reached), MilestonesDone);
}

public sealed class TaskReportInputValidator : AbstractValidator<TaskReportInput>
{
    public TaskReportInputValidator(Texts texts)
    {
        RuleFor(i => i.On).NotNull().WithMessage(texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.Text).Must(t => VietnameseText.CleanLines(t).Length > 0).WithMessage(texts["Say what was done."]);
        RuleFor(i => i.Text).Fits(texts, TaskReport.TextLength);
        RuleFor(i => i.Reached).Must(r => TypedNumber.IsReadable(r)).WithMessage(texts["Enter a number."]);
    }
}
