using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Organisations.Levels;

/// <summary>A level in hand; what the office does to it is kept in the history.</summary>
public abstract class LevelPage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public LevelType Level { get; private set; } = null!;

    public DateOnly Today => current.Actor.Today;

    [BindProperty]
    public DateOnly? On { get; set; }

    protected async Task<bool> FindAsync(string code, CancellationToken cancel)
    {
        var found = await db.LevelTypes.Include(l => l.Names).FirstOrDefaultAsync(l => l.Code == code, cancel);
        Level = found!;
        return found is not null;
    }

    protected Task SaveAsync(string kind, string detail, CancellationToken cancel)
    {
        db.Events.Add(new EventEntry { At = clock.UtcNow(), ActorId = current.Actor.AccountId, Kind = kind, Subject = nameof(LevelType), SubjectId = Level.Id, Detail = detail });
        return db.SaveChangesAsync(cancel);
    }
}
