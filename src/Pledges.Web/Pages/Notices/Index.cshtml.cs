using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Notices;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Notices;

/// <summary>One's own notices, the newest first. Opening the list is reading it.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    private const int Most = 50;

    public IReadOnlyList<(Notice Notice, string? UnitName)> Notices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (actor, today) = (current.Actor, current.Actor.Today);
        var rows = await (from notice in db.Notices.VisibleTo(actor)
                          from version in db.UnitVersions.On(today).Where(v => v.UnitId == notice.UnitId).DefaultIfEmpty()
                          orderby notice.Id descending
                          select new { Notice = notice, UnitName = version == null ? null : version.Name }).AsNoTracking().Take(Most).ToListAsync(cancel);
        Notices = [.. rows.Select(r => (r.Notice, r.UnitName))];
        var now = clock.UtcNow();
        if (Notices.Any(n => n.Notice.ReadAt is null))
        {
            await db.Notices.VisibleTo(actor).Where(n => n.ReadAt == null).ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAt, now), cancel);
        }
    }
}
