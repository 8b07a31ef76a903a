using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Recognition;
using Pledges.Web.Components;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Nominations of one's units or of the city, those that wait first.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class NominationsModel(PledgesDb db, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public NominationState? State { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public IReadOnlyList<NominationLine> Lines { get; private set; } = [];

    public IReadOnlyDictionary<NominationState, int> Counts { get; private set; } = new Dictionary<NominationState, int>();

    public Paging Paging { get; private set; } = new(1, 0);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var visible = db.Nominations.AsNoTracking().VisibleTo(current.Actor);
        Counts = await visible.GroupBy(n => n.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var lines = db.LinesOf(State is { } state ? visible.Where(n => n.State == state) : visible);
        Paging = new Paging(PageNo, await lines.CountAsync(cancel));
        Lines = await lines.OrderBy(n => n.State).ThenBy(n => n.NominatedOn).ThenBy(n => n.Id).Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
    }
}
