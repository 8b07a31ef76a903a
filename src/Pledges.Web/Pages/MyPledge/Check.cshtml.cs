using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The answers as they will be printed, what is missing, and the one act: hand in.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class CheckModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : MyPledgePage(db, current, clock)
{
    /// <summary>The version whose text the person has read on this page.</summary>
    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<Gap> Gaps => Completeness.GapsOf(Year.Form, Written);

    public bool IsOver => Pledge!.Amendment is null && Today > Year.LateUntil;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) =>
        !await LoadAsync(year, cancel) ? NotFound()
        : Pledge is null && MayWrite ? RedirectToPage("Edit", new { year })
        : Pledge is null || !MayWrite ? RedirectToPage("Overview", new { year })
        : Page();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || Pledge is not { } pledge)
        {
            return NotFound();
        }

        if (!PledgingAccess.MayWrite(Actor, pledge))
        {
            return Forbid();
        }

        if (pledge.IsWaiting)
        {
            return RedirectToPage("Sent", new { year, again = true });
        }

        var done = await this.ActAsync(texts, async () =>
        {
            HandIn(pledge);
            Db.Expect(pledge, Version);
            await Db.SaveChangesAsync(cancel);
        });
        if (done)
        {
            return RedirectToPage("Sent", new { year });
        }

        await ReloadAsync(cancel);
        return this.Invalid();
    }

    private void HandIn(Pledge pledge)
    {
        if (pledge.Amendment is null)
        {
            pledge.Submit(Year, Actor, Now);
        }
        else
        {
            pledge.SubmitAmendment(Year, Actor, Now);
        }
    }
}
