using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Today;

/// <summary>Accounts that need a hand: locked after wrong passwords, switched off, never activated.</summary>
public sealed class AccountsTodayViewComponent(PledgesDb db, TimeProvider clock, Texts texts) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var now = clock.GetUtcNow();
        var counts = await db.Users.GroupBy(_ => 1).Select(all => new
        {
            NeverActivated = all.Count(a => a.PasswordHash == null && !a.IsDisabled),
            Disabled = all.Count(a => a.IsDisabled),
        }).SingleOrDefaultAsync();
        // The two engines compare offsets differently, and few accounts are ever locked.
        var ends = await db.Users.Where(a => a.LockoutEnd != null).Select(a => a.LockoutEnd).ToListAsync();
        return View(new List<Block>
        {
            new(texts["Accounts that need a hand"],
            [
                new(texts["locked after wrong passwords"], ends.Count(end => end > now), "/accounts", Tone.Late),
                new(texts["never activated"], counts?.NeverActivated ?? 0, "/accounts"),
                new(texts["switched off"], counts?.Disabled ?? 0, "/accounts", Tone.Closed),
            ]),
        });
    }
}
