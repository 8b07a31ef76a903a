using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Pages about one good deed, loaded through the actor.</summary>
public abstract class DeedPage(PledgesDb db, CurrentActor current, TimeProvider clock) : DeedFormPage
{
    [BindProperty]
    public int Version { get; set; }

    public GoodDeed Deed { get; private set; } = null!;

    public DeedLine Line { get; private set; } = null!;

    public Actor Actor => current.Actor;

    public override bool IsNew => false;

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    protected abstract bool IsAllowed { get; }

    /// <summary>Null when the page may be shown.</summary>
    protected async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        var visible = db.GoodDeeds.VisibleTo(db, Actor).Where(d => d.Id == id);
        if (await visible.FirstOrDefaultAsync(cancel) is not { } found)
        {
            return NotFound();
        }

        Deed = found;
        Line = await db.LinesOf(visible.AsNoTracking()).SingleAsync(cancel);
        return IsAllowed ? null : Forbid();
    }

    protected async Task SaveAsync(int version, CancellationToken cancel)
    {
        db.Expect(Deed, version);
        await db.SaveChangesAsync(cancel);
    }

    protected IActionResult Back() => Redirect($"/recognition/deeds/{Deed.Id}");
}
