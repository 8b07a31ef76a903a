using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Notices;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Pages about one nomination, loaded through the actor with the organisation that its cell stands in.</summary>
public abstract class NominationPage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    [BindProperty]
    public int Version { get; set; }

    public Nomination Nomination { get; private set; } = null!;

    public NominationLine Line { get; private set; } = null!;

    public RecognitionPlace Place { get; private set; } = null!;

    public Actor Actor => current.Actor;

    public bool MayEndorse => RecognitionAccess.MayEndorse(Actor, Nomination, Place);

    public bool MayDecide => RecognitionAccess.MayDecide(Actor, Nomination, Place) && (Nomination.State == NominationState.Endorsed || !RecognitionAccess.NeedsOpinion(Nomination, Place));

    public bool MayWithdraw => RecognitionAccess.MayWithdraw(Actor, Nomination);

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    protected PledgeYear Year { get; private set; } = null!;

    protected abstract bool IsAllowed { get; }

    /// <summary>Null when the page may be shown.</summary>
    protected async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        var visible = db.Nominations.VisibleTo(Actor).Where(n => n.Id == id);
        if (await visible.Include(n => n.Deed).FirstOrDefaultAsync(cancel) is not { } found)
        {
            return NotFound();
        }

        Nomination = found;
        Line = await db.LinesOf(visible.AsNoTracking()).SingleAsync(cancel);
        Place = await db.RecognitionPlaceOfAsync(found.UnitId, Actor.Today, cancel);
        Year = await db.Years.SingleAsync(y => y.Year == found.Year, cancel);
        return IsAllowed ? null : Forbid();
    }

    protected Task SaveAsync(CancellationToken cancel)
    {
        db.Expect(Nomination, Version);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>Saves, and tells those who deal with the nomination next or have waited for the answer.</summary>
    protected Task SaveAndTellAsync(CancellationToken cancel)
    {
        db.Expect(Nomination, Version);
        return db.SaveAndTellAsync(() => Nomination.IsOpen ? db.TellOfNominationAsync(Nomination, Place, Actor, Now, cancel) : db.TellOfDecisionAsync(Nomination, Actor, Now, cancel), cancel);
    }

    protected IActionResult Back(string done) => Redirect($"/recognition/nominations/{Nomination.Id}?done={done}");
}
