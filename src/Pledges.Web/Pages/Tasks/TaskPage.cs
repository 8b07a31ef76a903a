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

namespace Pledges.Web.Pages.Tasks;

/// <summary>Pages about one task: the same guard on looking and on acting.</summary>
public abstract class TaskPage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    // Not Task: that word is taken by what every handler returns.
    public AssignedTask Assigned { get; private set; } = null!;

    public DateOnly Today => Actor.Today;

    public bool MayDecide => PlanningAccess.MayDecideTask(Actor, issuer);

    public bool MayHandIn => PlanningAccess.MayHandIn(Actor, Assigned);

    /// <summary>The reader's units that report, the lead unit first.</summary>
    public IReadOnlyList<int> ReportingUnits => PlanningAccess.ReportingUnits(Actor, Assigned);

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    protected virtual bool IsAllowed => true;

    private PlanningPlace issuer = null!;
    private IReadOnlyDictionary<int, UnitName> names = new Dictionary<int, UnitName>();

    public UnitName NameOf(int unitId) => names[unitId];

    /// <summary>Null when the page may be shown.</summary>
    protected async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        var found = await db.AssignedTasks.VisibleTo(Actor).Include(t => t.CoUnits).Include(t => t.Milestones).Include(t => t.Reports).Include(t => t.Steps)
            .AsSplitQuery().FirstOrDefaultAsync(t => t.Id == id, cancel);
        if (found is null)
        {
            return NotFound();
        }

        Assigned = found;
        issuer = await db.PlaceOfAsync(found.IssuerUnitId, Actor.Today, cancel);
        names = await db.NamesOfAsync([.. new[] { found.IssuerUnitId, found.LeadUnitId }.Concat(found.CoUnits.Select(u => u.UnitId)).Concat(found.Reports.Select(r => r.UnitId)).Distinct()], cancel);
        return IsAllowed ? null : Forbid();
    }

    /// <summary>Saves the act if the task still is the version that the person saw.</summary>
    protected Task SaveAsync(int seenVersion, CancellationToken cancel)
    {
        db.Expect(Assigned, seenVersion);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>After a refused act: the task as it is stored.</summary>
    protected Task<IActionResult?> LoadAgainAsync(int id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return RefuseAsync(id, cancel);
    }
}
