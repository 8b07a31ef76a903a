using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Members;

/// <summary>One member as the roster has them. Who opens it is logged, and the member sees it.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class MemberModel(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public Member Member { get; private set; } = null!;

    /// <summary>The unit of a membership or post under the name it had then.</summary>
    public Func<int, DateOnly, (string Code, string Name)> PlaceOf { get; private set; } = (_, _) => ("", "");

    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    public IReadOnlyList<MemberStatus> Statuses { get; private set; } = [];

    public IReadOnlyList<Post> Posts { get; private set; } = [];

    public IReadOnlyList<MemberYear> Years { get; private set; } = [];

    /// <summary>Pledges, grades and exemplars are for those who may read pledges; the roster is for all who see the person.</summary>
    public bool ShowsYears { get; private set; }

    /// <summary>The cell of today or, for one who has left, the last; null for who never belonged to one.</summary>
    public CellPlace? Cell { get; private set; }

    public bool IsGone { get; private set; }

    public bool MayTransfer => !IsGone && Cell is not null && TransferAccess.MayStart(current.Actor, Member.Id, Cell);

    public bool MaySetStatus => Cell is not null && TransferAccess.MaySetStatus(current.Actor, Member.Id, Cell);

    public bool IsProbationary => Member.OfficialOn is null || Member.OfficialOn > current.Actor.Today;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var actor = current.Actor;
        if (await db.Members.VisibleTo(actor).AsNoTracking().FirstOrDefaultAsync(m => m.Code == code, cancel) is not { } found)
        {
            return NotFound();
        }

        Member = found;
        Memberships = await db.Memberships.AsNoTracking().Where(m => m.MemberId == found.Id).OrderByDescending(m => m.From).ToListAsync(cancel);
        Statuses = await db.Statuses.AsNoTracking().Where(s => s.MemberId == found.Id).OrderByDescending(s => s.From).ToListAsync(cancel);
        Posts = await db.Posts.AsNoTracking().Where(p => p.MemberId == found.Id).OrderByDescending(p => p.From).ToListAsync(cancel);
        PlaceOf = await db.PlacesOfAsync(found.Id, cancel);
        if (Memberships.Count > 0)
        {
            // For one who has left, the cell they left: there the end can be taken back.
            var last = Memberships[0].UnitId;
            IsGone = !Memberships[0].Covers(actor.Today);
            Cell = new CellPlace(last, await db.UnitLinks.On(actor.Today).Where(l => l.UnitId == last).Select(l => (int?)l.ParentId).FirstOrDefaultAsync(cancel));
        }

        ShowsYears = actor.ReadsAllPledges || actor.MemberId == found.Id || Memberships.Any(m => actor.UnitIds.Contains(m.UnitId));
        Years = ShowsYears ? await db.YearsOfAsync(actor, found.Id, cancel) : [];
        await db.NoteReadAsync(actor, found.Id, "roster", clock.UtcNow(), cancel);
        return Page();
    }
}
