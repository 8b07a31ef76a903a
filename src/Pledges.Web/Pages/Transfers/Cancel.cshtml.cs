using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Members;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Transfers;

/// <summary>Either side takes a transfer back before it is received.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class CancelModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : TransferActPage(db, current, clock)
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    protected override bool IsAllowed => TransferAccess.MayCancel(Actor, Row.MemberId, Row.From, Row.To);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Row.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (VietnameseText.CleanLines(Reason).Length is 0 or > Domain.Members.Transfer.RemarksLength)
        {
            return this.Invalid(texts["Give the reason, at most {0} characters.", Domain.Members.Transfer.RemarksLength], nameof(Reason));
        }

        return await this.ActAsync(texts, () => CancelAsync(cancel)) ? Redirect("/transfers?done=cancelled") : this.Invalid();
    }

    private async Task CancelAsync(CancellationToken cancel)
    {
        Transfer.Cancel(Reason!, Actor, Now);
        Db.Expect(Transfer, Version);
        await Db.SaveChangesAsync(cancel);
    }
}
