using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Organisations;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>The steps of an event that is being written: only the office, only while it is open.</summary>
public abstract class EventFormPage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    protected PledgesDb Db => db;

    protected Actor Actor => current.Actor;

    protected DateTime Now => clock.UtcNow();

    public OrgEvent Event { get; private set; } = null!;

    [BindProperty]
    public int Version { get; set; }

    protected async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        if (await db.OrgEvents.Where(e => e.Id == id).Whole().FirstOrDefaultAsync(cancel) is not { } found)
        {
            return NotFound();
        }

        Event = found;
        return Event.IsOpen ? null : Redirect($"/organisations/events/{id}");
    }

    /// <summary>Saves what a verb changed, if nobody changed the event since the form was opened.</summary>
    protected async Task SaveAsync(CancellationToken cancel)
    {
        db.Expect(Event, Version);
        await db.SaveChangesAsync(cancel);
    }
}
