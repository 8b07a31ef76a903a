using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Copying;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>Letting others learn from a commitment, without one's name; taken back at any time.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ShareModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : MyPledgePage(db, current, clock)
{
    [BindProperty]
    public int Commitment { get; set; }

    /// <summary>yes or no.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public IReadOnlySet<int> Offered { get; private set; } = new HashSet<int>();

    public bool MayOffer => Pledge is { State: PledgeState.Confirmed or PledgeState.SelfReviewed or PledgeState.Assessed };

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await FindAsync(year, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (!await FindAsync(year, cancel))
        {
            return NotFound();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            if (Do == "yes")
            {
                Pledge!.OfferExample(Commitment, Actor, Now);
            }
            else
            {
                Pledge!.WithdrawExample(Commitment, Actor, Now);
            }

            await Db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage(new { year }) : this.Invalid();
    }

    private async Task<bool> FindAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || Pledge is null)
        {
            return false;
        }

        Offered = await Db.OfferedOfAsync(Pledge.Id, cancel);
        return true;
    }
}
