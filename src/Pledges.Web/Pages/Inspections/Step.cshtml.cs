using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>One step between decision and conclusion: done, left out with a reason, or moved.</summary>
[Authorize(Policy = Policies.InspectionKeeper)]
public sealed class StepModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : InspectionPage(db, current, clock)
{
    [BindProperty]
    public StepInput Input { get; set; } = new();

    /// <summary>The pressed button: done, skip, move.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public StepKind Kind { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, int step, CancellationToken cancel)
    {
        if (await FindAsync(id, step, cancel) is { } refusal)
        {
            return refusal;
        }

        Input = new() { On = Today, DueOn = Inspection.Step(Kind)!.DueOn, Version = Inspection.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int step, CancellationToken cancel)
    {
        if (await FindAsync(id, step, cancel) is { } refusal)
        {
            return refusal;
        }

        var (missing, field) = Do == "move" ? (Input.DueOn is null, "Input.DueOn") : (Do != "skip" && Input.On is null, "Input.On");
        if (missing || !ModelState.IsValid)
        {
            return ModelState.IsValid ? this.Invalid(texts["Give the day, like 15/03/2026."], field) : this.Invalid();
        }

        var done = await this.ActAsync(texts, () =>
        {
            Input.Into(Inspection, Kind, Do, Actor, Now);
            return SaveAsync(Input.Version, cancel);
        });
        return done ? RedirectToPage("Inspection", new { id, done = "step" }) : this.Invalid();
    }

    private async Task<IActionResult?> FindAsync(int id, int step, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Kind = (StepKind)step;
        return Kind is < StepKind.Outline or > StepKind.Conclusion || Inspection.Step(Kind) is not { IsSettled: false } ? NotFound() : null;
    }
}
