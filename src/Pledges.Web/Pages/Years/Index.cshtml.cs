using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Years;

/// <summary>Every pledge year with its settings, the newest first.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class IndexModel(PledgesDb db, CurrentActor current) : PageModel
{
    public IReadOnlyList<PledgeYear> Years { get; private set; } = [];

    public ILookup<int, Target> Targets { get; private set; } = Enumerable.Empty<Target>().ToLookup(t => t.Year);

    public bool MayOpen => YearAccess.MayOpen(current.Actor);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Years = await db.Years.AsNoTracking().Include(y => y.Form).OrderByDescending(y => y.Year).ToListAsync(cancel);
        Targets = (await db.Targets.AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancel)).ToLookup(t => t.Year);
    }
}
