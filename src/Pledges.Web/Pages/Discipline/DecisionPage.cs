using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Notices;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Discipline;

/// <summary>Pages about one decision, loaded through the actor: the same guard on looking and on acting.</summary>
public abstract class DecisionPage(PledgesDb db, CurrentActor current, TimeProvider clock) : DisciplineFormPage(db)
{
    [BindProperty]
    public int Version { get; set; }

    public DisciplineDecision Decision { get; private set; } = null!;

    public DisciplineLine Line { get; private set; } = null!;

    public Actor Actor => current.Actor;

    public DateOnly Today => Actor.Today;

    public override bool IsNew => false;

    public override bool? IsOfUnit => Decision.UnitId is not null;

    protected DateTime Now => clock.UtcNow();

    protected abstract bool IsAllowed { get; }

    /// <summary>Null when the page may be shown.</summary>
    protected async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        var visible = Db.Disciplines.VisibleTo(Db, Actor).Where(d => d.Id == id);
        if (await visible.FirstOrDefaultAsync(cancel) is not { } found)
        {
            return NotFound();
        }

        Decision = found;
        Line = await Db.LinesOf(visible.AsNoTracking()).SingleAsync(cancel);
        return IsAllowed ? null : Forbid();
    }

    /// <summary>Null for a decision about an organisation.</summary>
    protected async Task<Disciplined?> MemberAsync(DateOnly on, CancellationToken cancel) =>
        Decision.MemberId is { } id ? await DisciplinedAsync(id, on, cancel) : null;

    /// <summary>Saves, and tells the member and those who follow up grade and posts that the register says something new.</summary>
    protected Task SaveAndTellAsync(int version, CancellationToken cancel)
    {
        Db.Expect(Decision, version);
        return Db.SaveAndTellAsync(() => Db.TellOfDisciplineAsync(Decision, Actor, Now, cancel), cancel);
    }

    protected IActionResult Back(string done) => Redirect($"/discipline/{Decision.Id}?done={done}");
}
