using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Organisations;

public sealed record PostHeld(string MemberCode, string FullName, PostType Type, string? Title, bool IsKeyLeader, DateOnly From);

/// <summary>One organisation: as it is on a day, and how it came there.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class UnitModel(PledgesDb db, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? At { get; set; }

    public DateOnly Day { get; private set; }

    public OrgUnit Unit { get; private set; } = null!;

    public OrgUnitVersion Now { get; private set; } = null!;

    /// <summary>False when the unit does not exist on the day asked; the newest version is shown then.</summary>
    public bool IsThere { get; private set; }

    public IReadOnlyList<(string Code, string Name)> Children { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> Predecessors { get; private set; } = [];

    public IReadOnlyDictionary<int, string> ParentNames { get; private set; } = new Dictionary<int, string>();

    public IReadOnlyList<PostHeld> Posts { get; private set; } = [];

    public int Members { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var found = await db.Units.VisibleTo(current.Actor).AsNoTracking().AsSplitQuery()
            .Include(u => u.Versions).ThenInclude(v => v.Level).Include(u => u.Links).Include(u => u.Successor!.Versions)
            .FirstOrDefaultAsync(u => u.Code == code, cancel);
        if (found is null || !ModelState.IsValid)
        {
            return NotFound();
        }

        Unit = found;
        Day = At ?? current.Actor.Today;
        (Now, IsThere) = (found.At(Day) ?? found.Versions.MaxBy(v => v.From)!, found.At(Day) is not null);
        var names = await db.UnitVersions.AsNoTracking().Where(v => found.Links.Select(l => l.ParentId).Contains(v.UnitId)).Select(v => new { v.UnitId, v.Name }).ToListAsync(cancel);
        ParentNames = names.GroupBy(n => n.UnitId).ToDictionary(g => g.Key, g => g.Last().Name);
        Children = [.. (await (from link in db.UnitLinks.On(Day)
                               where link.ParentId == found.Id
                               join unit in db.Units on link.UnitId equals unit.Id
                               join version in db.UnitVersions.On(Day) on unit.Id equals version.UnitId
                               orderby unit.Code
                               select new { unit.Code, version.Name }).ToListAsync(cancel)).Select(c => (c.Code, c.Name))];
        Predecessors = [.. (await db.Units.Where(u => u.SuccessorId == found.Id).Select(u => new { u.Code, u.Versions.OrderByDescending(v => v.From).First().Name }).ToListAsync(cancel)).Select(p => (p.Code, p.Name))];
        Posts = await (from post in db.Posts.On(Day)
                       where post.UnitId == found.Id
                       join member in db.Members on post.MemberId equals member.Id
                       orderby post.Type, member.SortName
                       select new PostHeld(member.Code, member.FullName, post.Type, post.Title, post.IsKeyLeader, post.From)).ToListAsync(cancel);
        Members = await db.Memberships.On(Day).CountAsync(m => m.UnitId == found.Id, cancel);
        return Page();
    }
}
