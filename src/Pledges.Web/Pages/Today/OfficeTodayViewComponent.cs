using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Today;

/// <summary>What waits for the city office: years to open or close, and the pledges of grassroots cells' secretaries.</summary>
public sealed class OfficeTodayViewComponent(PledgesDb db, CurrentActor current, Texts texts) : ViewComponent
{
    private const int OpeningMonth = 12;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var today = current.Actor.Today;
        var years = await db.Years.Where(y => y.Year >= today.Year - 2).Select(y => new { y.Year, IsOpen = y.State == YearState.Open }).ToListAsync();
        var secretaries = await (from standing in db.StandingsOn(today)
                                 where standing.OwnerIsSecretary && standing.CellIsGrassroots
                                 join pledge in db.Pledges on standing.MemberId equals pledge.MemberId
                                 where (pledge.State == PledgeState.Submitted || pledge.Amendment == AmendmentState.Submitted) && pledge.MemberId != current.Actor.MemberId
                                 select pledge.Id).CountAsync();
        List<Work> work = [new(texts["pledges of grassroots cells' secretaries waiting for confirmation"], secretaries, "/review", Tone.Waiting)];
        if (await RunningYear.FindAsync(db, today) is { } running && await GradingWork.OfTheCityAsync(db, running.Year, today) is ( > 0 and var waiting, { } organisation))
        {
            work.Add(new(texts["meetings with grades that the city decides"], waiting, $"/organisations/{Uri.EscapeDataString(organisation)}/grades/{running.Year}", Tone.Waiting));
        }

        var nominated = await db.Nominations.CountAsync(n => n.State == NominationState.Endorsed
            || (n.State == NominationState.Nominated && db.UnitVersions.On(today).Any(v => v.UnitId == n.UnitId && v.Level.IsGrassroots)));
        if (nominated > 0)
        {
            work.Add(new(texts["nominations of exemplars to decide"], nominated, "/recognition/nominations", Tone.Waiting));
        }

        var wanted = today.Month == OpeningMonth ? today.Year + 1 : today.Year;
        if (years.All(y => y.Year != wanted))
        {
            work.Add(new(texts["year to open: {0}", wanted], 1, "/years", Tone.Late));
        }

        var past = years.Count(y => y.IsOpen && y.Year < today.Year);
        if (past > 0)
        {
            work.Add(new(texts["past years still open"], past, "/years"));
        }

        return View(new List<Block> { new(texts["Work of the city office"], work) });
    }
}
