using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Visibility;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Today;

/// <summary>How many notices have not been read; nothing when there are none.</summary>
public sealed class NoticesTodayViewComponent(PledgesDb db, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View(await db.Notices.VisibleTo(current.Actor).CountAsync(n => n.ReadAt == null));
}
