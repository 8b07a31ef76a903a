using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>Leads to the running year; stays here, and says why, when none is open.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class IndexModel(PledgesDb db, CurrentActor current) : PageModel
{
    public IReadOnlyList<OwnYear> Years { get; private set; } = [];

    public OwnYear? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = current.Actor;
        var years = await OwnYear.Of(db, actor.MemberId!.Value).OrderByDescending(y => y.Year).ToListAsync(cancel);
        if (OwnYear.Running(years, actor.Today) is { } running)
        {
            return RedirectToPage("Overview", new { year = running.Year });
        }

        Years = [.. years.Where(y => y.State is not null)];
        Next = years.LastOrDefault(y => y.IsOpen && !y.HasBegun(actor.Today));
        return Page();
    }
}
