using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Today;

/// <summary>A grassroots committee's: cells behind, and the secretaries' own pledges that wait for it.</summary>
public sealed class CommitteeTodayViewComponent(PledgesDb db, CurrentActor current, Texts texts) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var (actor, today) = (current.Actor, current.Actor.Today);
        if (await RunningYear.FindAsync(db, today) is not { } year)
        {
            return View(new List<Block> { new(texts["My organisation"], [], texts["No pledge year is open."]) });
        }

        var tops = actor.UnitsAs(Role.GrassrootsCommittee).Distinct().ToList();
        var units = await (from top in db.Paths.On(today)
                           where tops.Contains(top.UnitId)
                           from below in db.Paths.On(today)
                           where below.Path.StartsWith(top.Path)
                           join unit in db.Units on below.UnitId equals unit.Id
                           join version in db.UnitVersions.On(today) on below.UnitId equals version.UnitId
                           select new { TopId = top.UnitId, below.UnitId, unit.Code, version.Name, version.Level.MayHoldMembers, version.Level.IsGrassroots }).ToListAsync();
        var tallies = await db.TalliesAsync(year.Year, today, today, [.. units.Select(u => u.UnitId).Distinct()]);
        var waiting = await (from standing in db.StandingsOn(today)
                             where standing.OwnerIsSecretary && !standing.CellIsGrassroots && standing.ParentId != null && tops.Contains(standing.ParentId.Value)
                             join pledge in db.Pledges on standing.MemberId equals pledge.MemberId
                             where pledge.Year == year.Year && (pledge.State == PledgeState.Submitted || pledge.Amendment == AmendmentState.Submitted) && pledge.MemberId != actor.MemberId
                             group pledge by standing.ParentId into byTop
                             select new { TopId = byTop.Key, Count = byTop.Count() }).ToDictionaryAsync(w => w.TopId!.Value, w => w.Count);
        var unitIds = units.Select(u => u.UnitId).Distinct().ToList();
        var meetings = await GradingWork.MeetingsAsync(db, year.Year, unitIds);
        var appeals = await GradingWork.AppealsAsync(db, year.Year, unitIds);
        var nominations = await db.Nominations.Where(n => n.State == NominationState.Nominated && n.MemberId != actor.MemberId && unitIds.Contains(n.UnitId)).Select(n => n.UnitId).ToListAsync();
        var blocks = units.Where(u => u.UnitId == u.TopId).Select(top =>
        {
            var cells = units.Where(u => u.TopId == top.TopId && u.MayHoldMembers).ToList();
            var behind = cells.Count(c => tallies.TryGetValue(c.UnitId, out var tally) && tally.Registered < tally.Population);
            List<Work> work =
            [
                new(texts["secretaries' own pledges waiting for confirmation"], waiting.GetValueOrDefault(top.TopId), "/review", Tone.Waiting),
                new(texts["of {0} cells not yet complete", cells.Count], behind, $"/dashboard?year={year.Year}&org={Uri.EscapeDataString(top.Code)}", today > year.DueOn ? Tone.Late : Tone.Todo),
            ];
            var grades = $"/organisations/{Uri.EscapeDataString(top.Code)}/grades/{year.Year}";
            var proposed = cells.Count(c => meetings.TryGetValue(c.UnitId, out var state) && state == MeetingState.Proposed);
            if (top.IsGrassroots && proposed > 0)
            {
                work.Add(new(texts["cells whose proposals of grades wait for a decision"], proposed, grades, Tone.Waiting));
            }

            var objections = appeals.Count(a => cells.Any(c => c.UnitId == a));
            if (top.IsGrassroots && objections > 0)
            {
                work.Add(new(texts["objections to grades to answer"], objections, grades, Tone.Waiting));
            }

            var nominated = nominations.Count(n => cells.Any(c => c.UnitId == n && !c.IsGrassroots));
            if (top.IsGrassroots && nominated > 0)
            {
                work.Add(new(texts["nominations of exemplars that wait for the committee"], nominated, "/recognition/nominations?state=Nominated", Tone.Waiting));
            }

            return new Block(texts["{0}, year {1}", top.Name, year.Year], work);
        });
        return View(blocks.ToList());
    }
}
