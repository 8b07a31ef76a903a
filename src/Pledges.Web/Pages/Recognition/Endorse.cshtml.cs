using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Recognition;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>The organisation's committee supports a nomination for the city, or turns it down with the reason.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class EndorseModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : NominationPage(db, current, clock)
{
    [BindProperty]
    public string? Opinion { get; set; }

    /// <summary>The pressed button: support, decline.</summary>
    [BindProperty]
    public string? Act { get; set; }

    protected override bool IsAllowed => MayEndorse;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Nomination.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var supports = Act == "support";
        if (!supports && Act != "decline")
        {
            return this.Invalid(texts["What was entered here cannot be read."]);
        }

        var done = await this.ActAsync(texts, async () =>
        {
            if (supports)
            {
                Nomination.Endorse(Year, Opinion, Actor, Now);
            }
            else
            {
                Nomination.Decline(Year, Opinion ?? "", Actor, Now);
            }

            await SaveAndTellAsync(cancel);
        });
        return done ? Back(supports ? "endorsed" : "declined") : this.Invalid();
    }
}
