using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Domain.Recognition;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>One good deed. The member agrees here that others read it, and takes that back.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DeedModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : DeedPage(db, current, clock)
{
    /// <summary>The pressed button: consent, withdraw.</summary>
    [BindProperty]
    public string? Act { get; set; }

    public bool IsOwn => Actor.MemberId == Deed.MemberId;

    public bool MayEdit => RecognitionAccess.MayNominate(Actor, Deed.MemberId, Deed.UnitId);

    public bool MayRecordConsent => RecognitionAccess.MayRecordConsent(Actor, Deed) && Deed.TakenDownOn is null;

    public bool MayTakeDown => RecognitionAccess.MayTakeDown(Actor, Deed);

    protected override bool IsAllowed => true;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!Deed.IsShown)
        {
            await Db.NoteReadAsync(Actor, Deed.MemberId, "recognition", Now, cancel);
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

        if (!IsOwn)
        {
            return Forbid();
        }

        if (Act is not ("consent" or "withdraw"))
        {
            return this.Invalid(texts["What was entered here cannot be read."]);
        }

        // A consent is taken back whatever else happened to the deed meanwhile; it is given to the text that was read.
        var version = Act == "withdraw" ? Deed.Version : Version;
        var done = await this.ActAsync(texts, async () =>
        {
            if (Act == "withdraw")
            {
                Deed.WithdrawConsent(Actor, Now);
            }
            else
            {
                Deed.Consent(Actor, Now);
            }

            await SaveAsync(version, cancel);
        });
        return done ? Back() : this.Invalid();
    }
}
