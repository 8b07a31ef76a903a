using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The end of the self-review: to whom it went, when, and what happens next.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ReviewedModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : MyPledgePage(db, current, clock)
{
    public DonePanel Panel => new(
        texts["Self-review handed in"],
        texts["The cell discusses it at the year-end meeting and records the result. You will see the result and the cell's note on the page of your year."])
    {
        To = Place?.CellName,
        When = VietnamTime.Date(Pledge!.SelfReviewedOn!.Value),
        Reference = Pledge.Reference,
    };

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) =>
        !await LoadAsync(year, cancel) ? NotFound() : Pledge?.SelfReviewedOn is not null ? Page() : RedirectToPage("Overview", new { year });
}
