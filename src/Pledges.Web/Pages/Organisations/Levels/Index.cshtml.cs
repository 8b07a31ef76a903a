using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Organisations;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Levels;

/// <summary>The levels of organisation, under the names of a day.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? At { get; set; }

    public DateOnly Day { get; private set; }

    public IReadOnlyList<(LevelType Level, int Units)> Levels { get; private set; } = [];

    public bool MayWrite => OrgEventAccess.MayWriteLevels(current.Actor);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Day = this.Or(At, current.Actor.Today, texts, nameof(At));
        var units = await db.UnitVersions.On(Day).GroupBy(v => v.LevelTypeId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var levels = await db.LevelTypes.Include(l => l.Names).AsNoTracking().OrderBy(l => l.Id).ToListAsync(cancel);
        Levels = [.. levels.Select(l => (l, units.GetValueOrDefault(l.Id)))];
        return ModelState.IsValid ? Page() : this.Invalid();
    }
}
