using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Whoever may nominate takes a nomination back before it is decided.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class WithdrawModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : NominationPage(db, current, clock)
{
    protected override bool IsAllowed => MayWithdraw;

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

        var done = await this.ActAsync(texts, async () =>
        {
            Nomination.Withdraw(Year, Actor, Now);
            await SaveAsync(cancel);
        });
        return done ? Back("withdrawn") : this.Invalid();
    }
}
