using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>One nomination: the deed, what was said of it on the way, and what may be done next.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class NominationModel(PledgesDb db, CurrentActor current, TimeProvider clock) : NominationPage(db, current, clock)
{
    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    protected override bool IsAllowed => true;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await Db.NoteReadAsync(Actor, Nomination.MemberId, "recognition", Now, cancel);
        return Page();
    }
}
