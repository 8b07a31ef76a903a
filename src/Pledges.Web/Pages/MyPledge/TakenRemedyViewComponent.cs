using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The remedy that a commitment takes up, as it stands today; to those who may not see it only that there is one.</summary>
public sealed class TakenRemedyViewComponent(PledgesDb db, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int id)
    {
        var visible = db.Remedies.AsNoTracking().VisibleTo(db, current.Actor).Where(r => r.Id == id);
        var row = await db.RemedyRowsOf(visible, current.Actor.Today).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return View(new TakenRemedy(row, current.Actor.Today));
    }
}

/// <param name="Row">Null where the reader may not see it.</param>
public sealed record TakenRemedy(RemedyRow? Row, DateOnly Today);
