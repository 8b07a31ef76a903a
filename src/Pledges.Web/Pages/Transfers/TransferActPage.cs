using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Transfers;

/// <summary>Acts on one open transfer: the same guard on looking and on acting.</summary>
public abstract class TransferActPage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public TransferRow Row { get; private set; } = null!;

    protected Transfer Transfer { get; private set; } = null!;

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    protected abstract bool IsAllowed { get; }

    /// <summary>Null when the page may be shown.</summary>
    protected async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        var visible = db.Transfers.VisibleTo(Actor).Where(t => t.Id == id);
        if (await visible.FirstOrDefaultAsync(cancel) is not { } found)
        {
            return NotFound();
        }

        Transfer = found;
        Row = await db.TransfersOn(visible.AsNoTracking(), Actor.Today).SingleAsync(cancel);
        return IsAllowed ? null : Forbid();
    }
}
