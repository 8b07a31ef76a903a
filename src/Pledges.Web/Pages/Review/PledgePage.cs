using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Review;

/// <summary>Pages about one pledge: loaded through the actor, with where its owner stands today.</summary>
public abstract class PledgePage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public Pledge Pledge { get; private set; } = null!;

    public PledgeYear Year { get; private set; } = null!;

    /// <summary>The owner's cell today; null for somebody who has left.</summary>
    public string? CellName { get; private set; }

    public string? CellCode { get; private set; }

    protected Standing? Standing { get; private set; }

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    public bool MayDecide => PledgingAccess.MayDecide(Actor, Pledge, Standing);

    public bool CanConfirm => MayDecide && Year.IsOpen && Pledge.IsWaiting;

    public bool CanAssess => MayDecide && Year.IsOpen && Pledge.Amendment != AmendmentState.Submitted && Pledge.State is PledgeState.Confirmed or PledgeState.SelfReviewed or PledgeState.Assessed;

    public bool CanRemarkMidYear => MayDecide && Year.IsOpen && (Pledge.State is PledgeState.Confirmed or PledgeState.SelfReviewed) && Actor.Today >= Year.MidYearFrom;

    public IEnumerable<FormSection> Sections => Year.Form.Sections.OrderBy(s => s.No);

    /// <summary>False when there is no such pledge in sight.</summary>
    protected async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        var found = await db.Pledges.VisibleTo(Actor).Include(p => p.Member)
            .Include(p => p.Commitments.OrderBy(c => c.No))
            .Include(p => p.Returns.OrderBy(r => r.Round))
            .Include(p => p.Diary.OrderByDescending(d => d.On).ThenByDescending(d => d.Id))
            .Include(p => p.Versions.OrderBy(v => v.No)).ThenInclude(v => v.Commitments.OrderBy(c => c.No))
            .Include(p => p.MidYearCheck).ThenInclude(c => c!.Answers)
            .AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, cancel);
        if (found is null)
        {
            return false;
        }

        Pledge = found;
        Year = await db.Years.Include(y => y.Form).SingleAsync(y => y.Year == found.Year, cancel);
        Standing = await db.StandingOfAsync(found.MemberId, Actor.Today, cancel);
        if (Standing is { } standing)
        {
            var cell = await (from unit in db.Units
                              where unit.Id == standing.CellId
                              join version in db.UnitVersions.On(Actor.Today) on unit.Id equals version.UnitId
                              select new { unit.Code, version.Name }).SingleAsync(cancel);
            (CellCode, CellName) = (cell.Code, cell.Name);
        }

        return PledgingAccess.MayRead(Actor, Pledge, Standing);
    }

    /// <summary>Name of the level that decides on this pledge: the cell; for its secretary's own the next higher unit.</summary>
    protected async Task<string> LevelAsync(CancellationToken cancel) =>
        Standing is { OwnerIsSecretary: true, ParentId: { } parent }
            ? await db.UnitVersions.On(Actor.Today).Where(v => v.UnitId == parent).Select(v => v.Name).SingleAsync(cancel)
            : CellName!;

    protected Task NoteReadAsync(CancellationToken cancel) => db.NoteReadAsync(Actor, Pledge.MemberId, "pledge", Now, cancel);

    /// <summary>What is stored now, after an act was refused; the refused change is forgotten.</summary>
    protected async Task ReloadAsync(CancellationToken cancel)
    {
        var id = Pledge.Id;
        db.ChangeTracker.Clear();
        await LoadAsync(id, cancel);
    }
}
