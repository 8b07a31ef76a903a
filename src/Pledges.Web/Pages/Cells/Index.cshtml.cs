using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Notices;
using Pledges.Domain.Pledging;
using Pledges.Web.Components;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Cells;

/// <summary>The progress of the cells below a unit, those furthest behind first.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>behind (default), name or waiting.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public string Name { get; private set; } = "";

    /// <summary>Code of the unit shown, where the reader may remind the secretaries below it.</summary>
    public string? MayRemind { get; private set; }

    public IReadOnlyList<CellProgress> All { get; private set; } = [];

    public IReadOnlyList<CellProgress> Shown { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = current.Actor;
        Year ??= actor.Today.Year;
        if (await TopAsync(actor, cancel) is not { } top)
        {
            return NotFound();
        }

        (Name, MayRemind) = (top.Name, NoticeAccess.MayRemindUnitsBelow(actor, top.Id) && Year == actor.Today.Year ? top.Code : null);
        All = await db.CellsBelowAsync(top.Path, Year.Value, actor.Today, cancel);
        Paging = new Paging(PageNo, All.Count);
        Shown = [.. (Sort switch
        {
            "name" => All.OrderBy(c => c.ParentName).ThenBy(c => c.Code),
            "waiting" => All.OrderByDescending(c => c.Of(PledgeState.Submitted)).ThenBy(c => c.Code),
            _ => All.OrderByDescending(c => c.Open).ThenBy(c => c.Code),
        }).Skip(Paging.Skip).Take(Paging.PageSize)];
        return Page();
    }

    private async Task<(int Id, string Code, string Name, string Path)?> TopAsync(Actor actor, CancellationToken cancel)
    {
        var units = from unit in db.Units.VisibleTo(actor)
                    join path in db.Paths.On(actor.Today) on unit.Id equals path.UnitId
                    join version in db.UnitVersions.On(actor.Today) on unit.Id equals version.UnitId
                    where Org == null || unit.Code == Org
                    orderby path.Depth, unit.Code
                    select new { unit.Id, unit.Code, version.Name, path.Path };
        return await units.FirstOrDefaultAsync(cancel) is { } top ? (top.Id, top.Code, top.Name, top.Path) : null;
    }
}
