using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Grading;
using Pledges.Data.Visibility;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Web.Pages.Cells;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Grading;

/// <summary>The minutes of a cell's year-end meeting on paper; before the meeting, a form to write on.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class MinutesModel(PledgesDb db, CurrentActor current, PaperAnswer answer) : CellPage(db, current)
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, int year, string? format, string? purpose, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel) || Year is null)
        {
            return NotFound();
        }

        if (!GradingAccess.MayRead(Actor, CellId))
        {
            return Forbid();
        }

        var day = PledgeYear.AsOf(year, Actor.Today);
        var people = await Db.MeetingPeopleOf([CellId], year, day).AsNoTracking().ToListAsync(cancel);
        var meeting = await Db.MeetingsWithPartsOf(year).VisibleTo(Actor).AsNoTracking().FirstOrDefaultAsync(m => m.UnitId == CellId, cancel);
        var heads = await UnitHeads.LoadAsync(Db, [CellId], day, cancel);
        Paper = MinutesPaper.Of(MinutesFacts.Of(meeting, people, await Db.SchemeOfAsync(Year, cancel), heads[CellId], year), answer.Texts);
        var taken = new PaperTaken("meeting", nameof(YearMeeting), meeting?.Id ?? 0, $"minutes {Code} {year}", [.. meeting?.Entries.Select(e => e.MemberId) ?? []]);
        return await answer.OthersAsync(this, Paper, new TakeOut(format, purpose), $"{Code}-{year}-bien-ban", taken, Actor, cancel);
    }
}
