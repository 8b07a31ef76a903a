using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>Beginning an amendment with its reason, seeing what it changes, taking it back.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class AmendModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : MyPledgePage(db, current, clock)
{
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The version of the pledge that the person saw.</summary>
    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) =>
        !await LoadAsync(year, cancel) || Pledge is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await RefuseAsync(year, cancel) is { } refusal)
        {
            return refusal;
        }

        if (Pledge!.IsAmendmentWithMember)
        {
            return RedirectToPage("Edit", new { year });
        }

        var length = VietnameseText.CleanLines(Reason).Length;
        if (length is 0 or > Domain.Pledging.Pledge.ReasonLength)
        {
            return this.Invalid(length == 0
                ? texts["Say why the pledge has to change."].Value
                : texts["This is too long: {0} of at most {1} characters.", length, Domain.Pledging.Pledge.ReasonLength].Value, nameof(Reason));
        }

        return await ActAsync(() => Pledge.Amend(Year, Reason!, Actor, Now), cancel) ? RedirectToPage("Edit", new { year }) : this.Invalid();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(int year, CancellationToken cancel)
    {
        if (await RefuseAsync(year, cancel) is { } refusal)
        {
            return refusal;
        }

        return await ActAsync(() => Pledge!.WithdrawAmendment(Year, Actor, Now), cancel) ? RedirectToPage("Overview", new { year }) : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(int year, CancellationToken cancel) =>
        !await LoadAsync(year, cancel) || Pledge is null ? NotFound()
        : PledgingAccess.MayWrite(Actor, Pledge) ? null : Forbid();

    private async Task<bool> ActAsync(Action verb, CancellationToken cancel)
    {
        var done = await this.ActAsync(texts, async () =>
        {
            verb();
            Db.Expect(Pledge!, Version);
            await Db.SaveChangesAsync(cancel);
        });
        if (!done)
        {
            await ReloadAsync(cancel);
        }

        return done;
    }
}
