using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The one place where a member's own pledge of a year is loaded. There is no number of a person in these addresses.</summary>
public abstract class MyPledgePage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public PledgeYear Year { get; private set; } = null!;

    /// <summary>Null until the first text of the year is saved.</summary>
    public Pledge? Pledge { get; protected set; }

    /// <summary>Null for a person who belongs to no cell today.</summary>
    public OwnPlace? Place { get; private set; }

    public DateOnly Today => Actor.Today;

    public IEnumerable<FormSection> Sections => Year.Form.Sections.OrderBy(s => s.No);

    /// <summary>Whether the member may write now; the same question draws the link and guards the act.</summary>
    public bool MayWrite => Year.IsOpen && Year.OpensOn <= Today && (Pledge is null ? Place is not null : Pledge.MayBeWritten && PledgingAccess.MayWrite(Actor, Pledge));

    public bool MayNote => Year.IsOpen && Pledge is { State: PledgeState.Confirmed or PledgeState.SelfReviewed } && PledgingAccess.MayWrite(Actor, Pledge);

    public bool MayAmend => MayNote && Pledge!.Amendment is null;

    public bool MayCheckMidYear => MayNote && Year.IsMidYear(Today);

    /// <summary>What is being written, or was written last.</summary>
    public IReadOnlyList<CommitmentWording> Written => Pledge?.OpenVersion is { } open ? [.. open.Commitments] : [.. Pledge?.Commitments ?? []];

    /// <summary>The return that asks for work now.</summary>
    public PledgeReturn? Asking => Pledge is { State: PledgeState.Returned } or { Amendment: AmendmentState.Returned } ? Pledge.Returns[^1] : null;

    protected Actor Actor => current.Actor;

    protected int MemberId => Actor.MemberId!.Value;

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    /// <summary>False when there is no such year.</summary>
    protected async Task<bool> LoadAsync(int year, CancellationToken cancel)
    {
        if (await db.Years.Include(y => y.Form).FirstOrDefaultAsync(y => y.Year == year, cancel) is not { } found)
        {
            return false;
        }

        Year = found;
        Place = await OwnPlace.FindAsync(db, MemberId, Today, cancel);
        Pledge = await db.Pledges.VisibleTo(Actor).FirstOrDefaultAsync(p => p.Year == year && p.MemberId == MemberId, cancel);
        if (Pledge is not null)
        {
            // Three lists in one query would come back multiplied with each other.
            var entry = db.Entry(Pledge);
            await entry.Collection(p => p.Commitments).Query().OrderBy(c => c.No).LoadAsync(cancel);
            await entry.Collection(p => p.Returns).Query().OrderBy(r => r.Round).LoadAsync(cancel);
            await entry.Collection(p => p.Diary).Query().OrderByDescending(d => d.On).ThenByDescending(d => d.Id).LoadAsync(cancel);
            await entry.Collection(p => p.Versions).Query().Include(v => v.Commitments.OrderBy(c => c.No)).OrderBy(v => v.No).LoadAsync(cancel);
            await entry.Reference(p => p.MidYearCheck).Query().Include(c => c.Answers).LoadAsync(cancel);
        }

        return true;
    }

    /// <summary>What is stored now, after an act lost its race; the refused change is forgotten.</summary>
    protected Task<bool> ReloadAsync(CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return LoadAsync(Year.Year, cancel);
    }
}
