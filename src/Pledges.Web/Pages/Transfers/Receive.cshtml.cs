using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Members;
using Pledges.Domain.Members;
using Pledges.Web.Localisation;
using Pledges.Web.Papers;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Transfers;

/// <summary>The new cell receives the member; for one who leaves the city the old side confirms the departure.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class ReceiveModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, PaperTexts vietnamese) : TransferActPage(db, current, clock)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public int Version { get; set; }

    protected override bool IsAllowed => TransferAccess.MayReceive(Actor, Row.MemberId, Row.From, Row.To);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        (On, Version) = (Actor.Today, Row.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (On is not { } day)
        {
            return this.Invalid(texts["Give the day, like 15/03/2026."], nameof(On));
        }

        // What stands in the record is in the language of the office, whoever entered it.
        var why = vietnamese["Transferred to {0} on {1}, decision {2}.", Row.ToName ?? "", VietnamTime.Date(day), Row.DecisionNo];
        return await this.ActAsync(texts, () => MoveMember.ReceiveAsync(Db, Transfer, day, why, Version, Actor, Now, cancel)) ? Redirect("/transfers?done=received") : this.Invalid();
    }
}
