using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Planning;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Tasks;

/// <summary>The address for one's own calendar program: made, shown once, ended.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class CalendarModel(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    /// <summary>The pressed button: make, end.</summary>
    [BindProperty]
    public string? Act { get; set; }

    /// <summary>Known only in the answer that made it.</summary>
    public string? Address { get; private set; }

    public DateTime? MadeAt { get; private set; }

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Act == "end")
        {
            await CalendarFeeds.EndAsync(db, current.Actor, clock.UtcNow(), cancel);
            return Redirect("/tasks/calendar");
        }

        var token = await CalendarFeeds.MakeAsync(db, current.Actor, clock.UtcNow(), cancel);
        Address = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/calendar/{token}.ics";
        Response.Headers.CacheControl = "no-store";
        await LoadAsync(cancel);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        MadeAt = await db.CalendarFeeds.AsNoTracking().Where(f => f.AccountId == current.Actor.AccountId).Select(f => (DateTime?)f.MadeAt).FirstOrDefaultAsync(cancel);
        Days = [.. (await CalendarFeeds.DaysAsync(db, current.Actor, cancel)).OrderBy(d => d.On)];
    }
}
