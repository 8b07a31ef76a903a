using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Models;

/// <summary>The owner of a model reports what it has achieved, in counts.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class ResultsModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    private PracticeModel practice = null!;

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public int Id => practice.Id;

    public string Name => practice.Name;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        (Text, Version) = (practice.Results, practice.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (PersonalData.SeemsIn(Text))
        {
            return this.Invalid(texts["The text seems to hold a telephone or ID number. Take it out."], nameof(Text));
        }

        var done = await this.ActAsync(texts, async () =>
        {
            practice.ReportResults(Text ?? "", current.Actor, clock.UtcNow());
            db.Expect(practice, Version);
            await db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage("Model", new { id }) : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        if (await db.PracticeModels.FirstOrDefaultAsync(m => m.Id == id, cancel) is not { } found)
        {
            return NotFound();
        }

        practice = found;
        return PracticeModelAccess.MayChange(current.Actor, practice) ? null : Forbid();
    }
}
