using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Wording;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations;

/// <summary>One line of the tree.</summary>
public sealed record UnitLine(string Code, string Name, string Level, string LevelEn, string? ParentName, int Depth, int Members);

/// <summary>The organisations on any day, in the order of the tree.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? At { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int PageNo { get; set; } = 1;

    public DateOnly Day { get; private set; }

    public IReadOnlyList<UnitLine> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Day = At ?? current.Actor.Today;
        if (Day.Year is < 1900 or > 2100)
        {
            ModelState.AddModelError(nameof(At), texts["The year must lie between {0} and {1}.", 1900, 2100]);
            Day = current.Actor.Today;
        }

        var day = Day;
        var units = from unit in db.Units.VisibleTo(current.Actor)
                    join path in db.Paths.On(day) on unit.Id equals path.UnitId
                    join version in db.UnitVersions.On(day) on unit.Id equals version.UnitId
                    from link in db.UnitLinks.On(day).Where(l => l.UnitId == unit.Id).DefaultIfEmpty()
                    from parent in db.UnitVersions.On(day).Where(v => v.UnitId == link!.ParentId).DefaultIfEmpty()
                    select new { unit.Id, unit.Code, version, path.Path, path.Depth, ParentName = parent == null ? null : parent.Name };
        if (VietnameseText.Fold(Q) is { Length: > 0 } wanted)
        {
            units = units.Where(u => u.version.SearchName.Contains(wanted) || u.Code == wanted);
        }

        Paging = new Paging(PageNo, await units.CountAsync(cancel));
        Lines = await units.OrderBy(u => u.Path).Skip(Paging.Skip).Take(Paging.PageSize)
            .Select(u => new UnitLine(u.Code, u.version.Name, u.version.Level.Name, u.version.Level.NameEn, u.ParentName, u.Depth, db.Memberships.On(day).Count(m => m.UnitId == u.Id)))
            .ToListAsync(cancel);
        return ModelState.IsValid ? Page() : this.Invalid();
    }
}
