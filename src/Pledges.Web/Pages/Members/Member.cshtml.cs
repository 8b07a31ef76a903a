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

    /// <summary>Names of the units that memberships and posts speak of, as they were then.</summary>
    public IReadOnlyDictionary<(int UnitId, DateOnly Since), (string Code, string Name)> Places { get; private set; } = new Dictionary<(int, DateOnly), (string, string)>();

    public IReadOnlyList<MemberYear> Years { get; private set; } = [];

    /// <summary>Pledges, grades and exemplars are for those who may read pledges; the roster is for all who see the person.</summary>
    public bool ShowsYears { get; private set; }

    public bool IsProbationary => Member.OfficialOn is null || Member.OfficialOn > current.Actor.Today;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var actor = current.Actor;
        var found = await db.Members.VisibleTo(actor).AsNoTracking().AsSplitQuery()
            .Include(m => m.Memberships.OrderByDescending(x => x.From))
            .Include(m => m.Statuses.OrderByDescending(x => x.From))
            .Include(m => m.Posts.OrderByDescending(x => x.From))
            .FirstOrDefaultAsync(m => m.Code == code, cancel);
        if (found is null)
        {
            return NotFound();
        }

        Member = found;
        Places = await db.PlacesOfAsync(found.Id, cancel);
        ShowsYears = actor.ReadsAllPledges || actor.MemberId == found.Id || found.Memberships.Any(m => actor.UnitIds.Contains(m.UnitId));
        Years = ShowsYears ? await db.YearsOfAsync(actor, found.Id, cancel) : [];
        await db.NoteReadAsync(actor, found.Id, "roster", clock.UtcNow(), cancel);
        return Page();
    }
}
