using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Today;

/// <summary>How many notices have not been read; nothing when there are none.</summary>
public sealed class NoticesTodayViewComponent(PledgesDb db, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var me = current.Actor.MemberId;
        return View(await db.Notices.CountAsync(n => n.MemberId == me && n.ReadAt == null));
    }
}
