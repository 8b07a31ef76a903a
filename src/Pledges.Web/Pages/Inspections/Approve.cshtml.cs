using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Inspections;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>Number and day on which the programme of a year was approved.</summary>
[Authorize(Policy = Policies.InspectionKeeper)]
public sealed class ApproveModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : ProgrammePage(db, current, texts)
{
    private readonly Texts words = texts;

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await RefuseAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        (Number, On) = (Approved?.Number, Approved?.ApprovedOn ?? Actor.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await RefuseAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (On is not { } day || !ModelState.IsValid)
        {
            return ModelState.IsValid ? this.Invalid(words["Give the day, like 15/03/2026."], nameof(On)) : this.Invalid();
        }

        var done = await this.ActAsync(words, () =>
        {
            if (Approved is null)
            {
                Db.Add(new InspectionProgramme(Year!.Value, Body, Place.UnitId, Number ?? "", day, Actor, clock.UtcNow()));
            }
            else
            {
                Approved.Approve(Number ?? "", day, Actor, clock.UtcNow());
            }

            return Db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage("Programme", new { year = Year, by = By }) : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return MayApprove ? null : Forbid();
    }
}
