using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Members;

/// <summary>Acts on one member of the roster, loaded through the actor with the cell of today.</summary>
public abstract class MemberActPage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public Member Member { get; private set; } = null!;

    public CellPlace Cell { get; private set; } = null!;

    public string CellName { get; private set; } = "";

    /// <summary>Belongs to no cell today; the cell is the one they left.</summary>
    public bool IsGone { get; private set; }

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    protected abstract bool IsAllowed { get; }

    /// <summary>Null when the page may be shown.</summary>
    protected async Task<IActionResult?> RefuseAsync(string code, CancellationToken cancel)
    {
        if (await db.Members.VisibleTo(Actor).Include(m => m.Memberships).Include(m => m.Statuses).AsSplitQuery().FirstOrDefaultAsync(m => m.Code == code, cancel) is not { } found
            || (found.MembershipAt(Actor.Today) ?? found.Memberships.MaxBy(m => m.From)) is not { } membership
            || await db.UnitVersions.On(Actor.Today).Where(v => v.UnitId == membership.UnitId).Select(v => v.Name).FirstOrDefaultAsync(cancel) is not { } name)
        {
            return NotFound();
        }

        Member = found;
        IsGone = !membership.Covers(Actor.Today);
        CellName = name;
        Cell = new CellPlace(membership.UnitId, await db.UnitLinks.On(Actor.Today).Where(l => l.UnitId == membership.UnitId).Select(l => (int?)l.ParentId).FirstOrDefaultAsync(cancel));
        return IsAllowed ? null : Forbid();
    }

    protected Task NoteReadAsync(CancellationToken cancel) => db.NoteReadAsync(Actor, Member.Id, "roster", Now, cancel);
}
