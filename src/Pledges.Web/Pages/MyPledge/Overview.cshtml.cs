using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The member's year as a task list.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class OverviewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : MyPledgePage(db, current, clock)
{
    public OwnYear Own { get; private set; } = null!;

    public IReadOnlyList<OwnYear> Others { get; private set; } = [];

    public Steps Steps => new(Own, Today, texts);

    public IEnumerable<PledgeReturn> Earlier => Pledge?.Returns.Where(r => r != Asking).Reverse() ?? [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        var years = await OwnYear.Of(Db, MemberId).OrderByDescending(y => y.Year).ToListAsync(cancel);
        Own = years.Single(y => y.Year == year);
        Others = [.. years.Where(y => y.Year != year && (y.State is not null || (y.IsOpen && y.HasBegun(Today))))];
        return Page();
    }
}
