using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Tasks;

/// <summary>The tasks in which one organisation has a part.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class UnitTasksModel(PledgesDb db, CurrentActor current) : TaskListPage(db, current)
{
    public UnitName Unit { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, [FromQuery(Name = "page")] int page = 1, CancellationToken cancel = default)
    {
        if (await Db.Units.VisibleTo(Actor).AsNoTracking().Where(u => u.Code == code).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancel) is not { } id)
        {
            return NotFound();
        }

        Unit = (await Db.NamesOfAsync([id], cancel))[id];
        await LoadAsync(tasks => tasks.Where(t => t.LeadUnitId == id || t.IssuerUnitId == id || t.CoUnits.Any(u => u.UnitId == id)), Math.Max(1, page), cancel);
        return Page();
    }
}
