using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Wording;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Members;

/// <summary>The roster on a day, in the order of given names.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>A longer list of units is a search of its own, on the page of organisations.</summary>
    private const int DeepestOffered = 1;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? At { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public DateOnly Day { get; private set; }

    public IReadOnlyList<(string Code, string Name)> Units { get; private set; } = [];

    public IReadOnlyList<RosterRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public bool MayEnter => current.Actor.Is(Role.CityOffice) || current.Actor.Is(Role.GrassrootsCommittee);

    public RosterFilter Filter => RosterFilter.Find(Status);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Day = this.Or(At, current.Actor.Today, texts, nameof(At));
        var rows = Filter.Apply(db.RosterOn(db.Members.VisibleTo(current.Actor), Day));
        if (!string.IsNullOrWhiteSpace(Org))
        {
            if (await db.Units.VisibleTo(current.Actor).Where(u => u.Code == Org).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancel) is not { } unitId)
            {
                return NotFound();
            }

            var below = db.SubtreesOf([unitId], Day).Select(p => (int?)p.UnitId);
            rows = rows.Where(r => below.Contains(r.CellId));
        }

        if (VietnameseText.Fold(Q) is { Length: > 0 } wanted)
        {
            rows = rows.Where(r => r.SearchName.Contains(wanted));
        }

        Units = await UnitsToChooseAsync(cancel);
        Paging = new Paging(PageNo, await rows.CountAsync(cancel));
        Rows = await rows.OrderBy(r => r.SortName).ThenBy(r => r.Code).Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        return ModelState.IsValid ? Page() : this.Invalid();
    }

    private async Task<IReadOnlyList<(string, string)>> UnitsToChooseAsync(CancellationToken cancel)
    {
        var everywhere = current.Actor.SeesWholeCity;
        var units = await (from unit in db.Units.VisibleTo(current.Actor)
                           join place in db.Paths.On(Day) on unit.Id equals place.UnitId
                           join version in db.UnitVersions.On(Day) on unit.Id equals version.UnitId
                           where !everywhere || place.Depth <= DeepestOffered || unit.Code == Org
                           orderby place.Depth, unit.Code
                           select new { unit.Code, version.Name }).ToListAsync(cancel);
        return [.. units.Select(u => (u.Code, u.Name))];
    }
}
