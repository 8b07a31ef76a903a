using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Years;

[Authorize(Policy = Policies.CityOffice)]
public sealed class IndexModel(PledgesDb db) : PageModel
{
    public IReadOnlyList<PledgeYear> Years { get; private set; } = [];

    /// <summary>The year that was just opened.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Opened { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) =>
        Years = await db.Years.AsNoTracking().Include(y => y.Form).OrderByDescending(y => y.Year).ToListAsync(cancel);
}
