using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Organisations;
using Pledges.Web.Components;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>The register of organisation events, and the same as a file.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public OrgEventState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public OrgEventKind? Kind { get; set; }

    public IReadOnlyList<OrgEventRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public bool MayWrite => OrgEventAccess.MayWrite(current.Actor);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var events = db.OrgEvents.VisibleTo(current.Actor, db)
            .Where(e => (State == null || e.State == State) && (Kind == null || e.Kind == Kind));
        Paging = new Paging(number, await events.CountAsync(cancel));
        Rows = await db.EventRowsAsync(events, Paging.Skip, Paging.PageSize, cancel);
        return Page();
    }
}
