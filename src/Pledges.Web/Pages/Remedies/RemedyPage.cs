using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Remedies;

/// <summary>One remedy, loaded through the actor, with the body that asked for it.</summary>
public abstract class RemedyPage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public Remedy Remedy { get; private set; } = null!;

    public RemedyRow Row { get; private set; } = null!;

    public BodyPlace Body { get; private set; } = null!;

    public DateOnly Today => Actor.Today;

    public bool IsOverdue => Remedy.IsOverdue(Today);

    public bool MayAnswer => InspectionAccess.MayAnswer(Actor, Body, Remedy);

    public bool MayFollow => InspectionAccess.MayFollow(Actor, Body);

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    protected async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        var visible = db.Remedies.VisibleTo(db, Actor).Where(r => r.Id == id);
        if (await visible.Include(r => r.Finding).Include(r => r.Entries).AsSplitQuery().FirstOrDefaultAsync(cancel) is not { } found)
        {
            return false;
        }

        Remedy = found;
        Row = await db.RemedyRowsOf(visible.AsNoTracking(), Today).SingleAsync(cancel);
        Body = new BodyPlace(Row.BodyUnitId, await db.IsCityAsync(Row.BodyUnitId, cancel));
        return true;
    }

    protected Task SaveAsync(int seenVersion, CancellationToken cancel)
    {
        db.Expect(Remedy, seenVersion);
        return db.SaveChangesAsync(cancel);
    }

    protected Task NoteReadAsync(CancellationToken cancel) =>
        Remedy.MemberId is { } member ? db.NoteReadAsync(Actor, member, "remedy", Now, cancel) : Task.CompletedTask;
}
