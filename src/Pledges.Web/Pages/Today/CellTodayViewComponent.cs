using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Today;

/// <summary>A cell secretary's exceptions: waiting for confirmation, missing, self-reviews not in, results not recorded.</summary>
public sealed class CellTodayViewComponent(PledgesDb db, CurrentActor current, Texts texts) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var today = current.Actor.Today;
        var cells = current.Actor.UnitsAs(Role.CellSecretary).Distinct().ToList();
        if (await RunningYear.FindAsync(db, today) is not { } year)
        {
            return View(new List<Block> { new(texts["My cell"], [], texts["No pledge year is open."]) });
        }

        // A cell has tens of members: its rows are read, not counted by the database.
        var rows = await (from membership in db.Memberships.On(today)
                          where cells.Contains(membership.UnitId)
                          join cell in db.Units on membership.UnitId equals cell.Id
                          join version in db.UnitVersions.On(today) on membership.UnitId equals version.UnitId
                          from pledge in db.Pledges.Where(p => p.Year == year.Year && p.MemberId == membership.MemberId).DefaultIfEmpty()
                          select new
                          {
                              cell.Id,
                              cell.Code,
                              version.Name,
                              IsSecretary = db.Posts.On(today).Any(p => p.MemberId == membership.MemberId && p.UnitId == membership.UnitId && p.Type == PostType.Secretary),
                              IsOutside = db.Statuses.On(today).Any(s => s.MemberId == membership.MemberId),
                              State = pledge == null ? (PledgeState?)null : pledge.Amendment == AmendmentState.Submitted ? PledgeState.Submitted : pledge.State,
                              DutiesToReconfirm = pledge != null && pledge.DutiesToReconfirm,
                              HasResult = pledge != null && pledge.Result != null,
                          }).ToListAsync();
        var coming = await db.Transfers.Where(t => t.State == TransferState.Decided && t.ToUnitId != null && cells.Contains(t.ToUnitId.Value))
            .GroupBy(t => t.ToUnitId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var meetings = await GradingWork.MeetingsAsync(db, year.Year, cells);
        var isReviewTime = year.IsReviewTime(today);
        var blocks = rows.GroupBy(r => (r.Id, r.Code, r.Name)).OrderBy(g => g.Key.Code, StringComparer.Ordinal).Select(cell =>
        {
            var url = $"/cells/{Uri.EscapeDataString(cell.Key.Code)}";
            var confirmed = cell.Where(r => r.State is PledgeState.Confirmed or PledgeState.SelfReviewed).ToList();
            List<Work> work =
            [
                new(texts["pledges waiting for confirmation"], cell.Count(r => r.State == PledgeState.Submitted && !r.IsSecretary), "/review", Tone.Waiting),
                new(texts["members who have not handed in"], cell.Count(r => !r.IsOutside && r.State is (null or PledgeState.Draft or PledgeState.Returned)), url, today > year.DueOn ? Tone.Late : Tone.Todo),
            ];
            // Rare work is named only when there is some.
            work.AddRange(new Work[]
            {
                new(texts["members in transfer to the cell, to be received"], coming.GetValueOrDefault(cell.Key.Id), "/transfers", Tone.Waiting),
                new(texts["pledges with commitments of a former post, to be confirmed anew"], cell.Count(r => r.DutiesToReconfirm), url, Tone.Waiting),
            }.Where(w => w.Count > 0));
            if (isReviewTime)
            {
                work.Add(new(texts["self-reviews not handed in"], confirmed.Count(r => r.State == PledgeState.Confirmed), url));
                work.Add(new(texts["results not recorded"], confirmed.Count(r => !r.HasResult), url));
                var state = meetings.TryGetValue(cell.Key.Id, out var found) ? found : (MeetingState?)null;
                work.Add(state == MeetingState.Returned
                    ? new(texts["proposals of grades returned to the cell"], 1, $"{url}/meeting/{year.Year}", Tone.Returned)
                    : new(texts["year-end meeting: proposals to hand up"], state is null or MeetingState.Draft ? 1 : 0, $"{url}/meeting/{year.Year}"));
            }

            return new Block(texts["{0}, year {1}", cell.Key.Name, year.Year], work);
        });
        return View(blocks.ToList());
    }
}
