using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Figures;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>Past years of a unit in two readings that are never mixed: as it was, and mapped to today.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class PastModel(PledgesDb db, CurrentActor current) : PageModel
{
    private const int YearsShown = 6;

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<PastReading> Readings { get; private set; } = [];

    /// <summary>From outside, small groups stay hidden, also those that the difference of the two readings would show.</summary>
    private bool isInside;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var actor = current.Actor;
        if (await db.Units.VisibleTo(actor).AsNoTracking().FirstOrDefaultAsync(u => u.Code == code, cancel) is not { } unit)
        {
            return NotFound();
        }

        isInside = actor.UnitIds.Contains(unit.Id);
        (Code, Name) = (unit.Code, (await db.NamingsOfAsync(unit.Id, cancel))[0].Name);
        var years = await db.Years.Where(y => y.Year < actor.Today.Year).OrderByDescending(y => y.Year).Take(YearsShown).Select(y => y.Year).ToListAsync(cancel);
        Readings = await db.PastReadingsAsync(unit.Id, years, actor.Today, cancel);
        return Page();
    }

    public bool IsHidden(PastReading reading) =>
        !isInside && (SmallGroups.IsSmall(reading.Mapped.Headcount) || (reading.AsItWas is { } was && (SmallGroups.IsSmall(was.Headcount) || SmallGroups.IsSmall(Math.Abs(was.Headcount - reading.Mapped.Headcount)))));
}
