using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Remedies;

/// <summary>Progress on a remedy, or that it is done.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class ReportModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<RemedyActInput> validator) : RemedyPage(db, current, clock)
{
    [BindProperty]
    public RemedyActInput Input { get; set; } = new();

    /// <summary>The pressed button: progress, done.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!MayAnswer)
        {
            return Forbid();
        }

        Input = new() { On = Today, Version = Remedy.Version };
        return Remedy.State is RemedyState.Planned or RemedyState.Reinspection ? Page() : RedirectToPage("Remedy", new { id });
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!MayAnswer)
        {
            return Forbid();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (Input.On is not { } day)
        {
            return this.Invalid(texts["Give the day, like 15/03/2026."], "Input.On");
        }

        var done = await this.ActAsync(texts, () =>
        {
            if (Do == "done")
            {
                Remedy.MarkDone(day, Input.Text!, Actor, Now);
            }
            else
            {
                Remedy.Report(day, Input.Text!, Actor, Now);
            }

            return SaveAsync(Input.Version, cancel);
        });
        return done ? RedirectToPage("Remedy", new { id, done = Do == "done" ? "done" : "progress" }) : this.Invalid();
    }
}
