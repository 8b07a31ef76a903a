using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Plans;

/// <summary>Pages about one plan: the same guard on looking and on acting.</summary>
public abstract class PlanPage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public Plan Plan { get; private set; } = null!;

    public UnitName Unit { get; private set; } = null!;

    /// <summary>The unit that approves; null for the city itself.</summary>
    public UnitName? Above { get; private set; }

    public bool MayWrite => PlanningAccess.MayWritePlan(Actor, Place);

    public bool MayDecide => PlanningAccess.MayDecidePlan(Actor, Place);

    protected PlanningPlace Place { get; private set; } = null!;

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    /// <summary>Who may see the page; to see it is to act on it where it acts.</summary>
    protected virtual bool IsAllowed => true;

    /// <summary>Null when the page may be shown.</summary>
    protected async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        var found = await db.Plans.VisibleTo(Actor).Include(p => p.Items).Include(p => p.Steps).Include(p => p.Reports).ThenInclude(r => r.Lines)
            .AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, cancel);
        if (found is null)
        {
            return NotFound();
        }

        Plan = found;
        Place = await db.PlaceOfAsync(found.UnitId, Actor.Today, cancel);
        var names = await db.NamesOfAsync([found.UnitId, .. Place.ParentId is { } above ? new[] { above } : []], cancel);
        (Unit, Above) = (names[found.UnitId], Place.ParentId is { } parent ? names[parent] : null);
        return IsAllowed ? null : Forbid();
    }

    /// <summary>Saves the act if the plan still is the version that the person saw.</summary>
    protected Task SaveAsync(int seenVersion, CancellationToken cancel)
    {
        db.Expect(Plan, seenVersion);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>After a refused act: the plan as it is stored.</summary>
    protected Task<IActionResult?> LoadAgainAsync(int id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return RefuseAsync(id, cancel);
    }
}
