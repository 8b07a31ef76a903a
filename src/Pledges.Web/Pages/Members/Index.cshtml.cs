using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Members;
using Pledges.Domain.Wording;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Members;

public sealed record RosterLine(string Code, string FullName, int? BirthYear, string CellCode, string CellName, StatusKind? Outside, bool IsProbationary);

/// <summary>The roster on a day, in the order of given names; search ignores diacritics.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? At { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int PageNo { get; set; } = 1;

    public DateOnly Day { get; private set; }

    public string? UnitName { get; private set; }

    public IReadOnlyList<RosterLine> Lines { get; private set; } = [];

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
        var roster = from member in db.Members.VisibleTo(current.Actor)
                     join membership in db.Memberships.On(day) on member.Id equals membership.MemberId
                     select new { member, membership };
        if (!string.IsNullOrWhiteSpace(Org))
        {
            var unit = await (from u in db.Units.VisibleTo(current.Actor)
                              where u.Code == Org
                              join path in db.Paths.On(day) on u.Id equals path.UnitId
                              join version in db.UnitVersions.On(day) on u.Id equals version.UnitId
                              select new { path.Path, version.Name }).FirstOrDefaultAsync(cancel);
            if (unit is null)
            {
                return NotFound();
            }

            UnitName = unit.Name;
            roster = roster.Where(r => db.Paths.On(day).Any(p => p.UnitId == r.membership.UnitId && p.Path.StartsWith(unit.Path)));
        }

        if (VietnameseText.Fold(Q) is { Length: > 0 } wanted)
        {
            roster = roster.Where(r => r.member.SearchName.Contains(wanted));
        }

        Paging = new Paging(PageNo, await roster.CountAsync(cancel));
        Lines = await (from row in roster
                       orderby row.member.SortName, row.member.Code
                       join unit in db.Units on row.membership.UnitId equals unit.Id
                       join version in db.UnitVersions.On(day) on unit.Id equals version.UnitId
                       select new RosterLine(row.member.Code, row.member.FullName, row.member.BirthYear, unit.Code, version.Name,
                           db.Statuses.On(day).Where(s => s.MemberId == row.member.Id).Select(s => (StatusKind?)s.Kind).FirstOrDefault(),
                           row.member.OfficialOn == null || row.member.OfficialOn > day))
            .Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        return ModelState.IsValid ? Page() : this.Invalid();
    }
}
