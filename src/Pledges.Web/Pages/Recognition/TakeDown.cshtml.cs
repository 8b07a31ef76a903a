using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Recognition;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>A committee or the office takes a deed off the page, with the reason, or puts it back.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class TakeDownModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : DeedPage(db, current, clock)
{
    [BindProperty]
    public string? Reason { get; set; }

    protected override bool IsAllowed => RecognitionAccess.MayTakeDown(Actor, Deed);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Deed.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var done = await this.ActAsync(texts, async () =>
        {
            if (Deed.TakenDownOn is null)
            {
                Deed.TakeDown(Reason ?? "", Actor, Now);
            }
            else
            {
                Deed.PutUp(Actor, Now);
            }

            await SaveAsync(Version, cancel);
        });
        return done ? Back() : this.Invalid();
    }
}
