using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Review;

/// <summary>The new cell says that the commitments of the former post stand; otherwise the member amends them.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class DutiesModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : DecisionPage(db, current, clock, texts)
{
    [BindProperty]
    public DutiesInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await NoteReadAsync(cancel);
        Input = new() { Version = Pledge.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        return await DecideAsync(Input, null, () => Pledge.ReconfirmDuties(Year, Actor, Now), cancel) ? RedirectToPage("Pledge", new { id, done = "duties" }) : this.Invalid();
    }
}

public sealed class DutiesInput : DecisionInput;
