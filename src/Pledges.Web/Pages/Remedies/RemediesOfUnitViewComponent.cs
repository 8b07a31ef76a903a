using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Remedies;

/// <summary>Open and overdue remedies of a unit and what is below it, on the unit's page; nothing where the reader sees none.</summary>
public sealed class RemediesOfUnitViewComponent(PledgesDb db, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string code)
    {
        var (actor, today) = (current.Actor, current.Actor.Today);
        if (await db.Units.Where(u => u.Code == code).Select(u => (int?)u.Id).FirstOrDefaultAsync(HttpContext.RequestAborted) is not { } unitId)
        {
            return Content("");
        }

        var below = db.SubtreesOf([unitId], today).Select(p => (int?)p.UnitId);
        var rows = db.RemedyRowsOf(db.Remedies.AsNoTracking().VisibleTo(db, actor), today).Where(r => below.Contains(r.PlaceId));
        var open = await RemedyFilter.Find("open").Apply(rows, today).CountAsync(HttpContext.RequestAborted);
        return open == 0 ? Content("") : View(new RemediesOfUnit(code, open, await RemedyFilter.Find("overdue").Apply(rows, today).CountAsync(HttpContext.RequestAborted)));
    }
}

public sealed record RemediesOfUnit(string Code, int Open, int Overdue);
