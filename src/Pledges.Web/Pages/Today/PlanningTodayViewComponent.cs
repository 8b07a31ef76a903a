using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Tasks;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Today;

/// <summary>Tasks and plans that wait for the reader: as the unit that leads, as the issuer, as the level that approves.</summary>
public sealed class PlanningTodayViewComponent(PledgesDb db, CurrentActor current, Texts texts) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var (actor, today) = (current.Actor, current.Actor.Today);
        var isOffice = actor.Is(Role.CityOffice);
        var own = actor.Grants.Where(g => g.Role is Role.CellSecretary or Role.GrassrootsCommittee).Select(g => g.UnitId).Distinct().ToList();
        var issuing = isOffice ? (await db.IssuersAsync(actor, HttpContext.RequestAborted)).Select(u => u.Id).ToList() : [.. actor.UnitsAs(Role.GrassrootsCommittee)];
        var tasks = await db.AssignedTasks.VisibleTo(actor).Where(t => own.Contains(t.LeadUnitId) || issuing.Contains(t.IssuerUnitId)).RowsOn(today).ToListAsync();
        var led = tasks.Where(t => own.Contains(t.LeadUnitId)).ToList();
        List<Work> work =
        [
            new(texts["tasks of your unit that are late"], led.Count(t => t.IsLate(today)), "/tasks?show=late", Tone.Late),
            new(texts["tasks of your unit that came back"], led.Count(t => t.State == TaskState.Returned), "/tasks?show=returned", Tone.Returned),
            new(texts["tasks of your unit due within a fortnight"], led.Count(t => t.IsDueWithin(TaskFilter.DaysAhead, today)), "/tasks?show=soon"),
            new(texts["tasks waiting for acceptance"], tasks.Count(t => issuing.Contains(t.IssuerUnitId) && t.State == TaskState.HandedIn), "/tasks?show=waiting", Tone.Waiting),
            new(texts["plans waiting for approval"], await WaitingPlansAsync(actor, own, isOffice), "/plans?show=waiting", Tone.Waiting),
        ];
        work.AddRange(await OwnPlansAsync(actor, own, isOffice));
        // Rare work is named only when there is some.
        var some = work.Where(w => w.Count > 0).ToList();
        return View(some.Count == 0 ? [] : new List<Block> { new(texts["Plans and tasks"], some) });
    }

    private Task<int> WaitingPlansAsync(Actor actor, List<int> own, bool isOffice) =>
        db.Plans.CountAsync(p => p.State == PlanState.Submitted && p.SubmittedById != actor.AccountId
            && (db.UnitLinks.On(actor.Today).Any(l => l.UnitId == p.UnitId && own.Contains(l.ParentId))
                || (isOffice && db.Paths.On(actor.Today).Any(path => path.UnitId == p.UnitId && path.Depth == 1))));

    private async Task<IEnumerable<Work>> OwnPlansAsync(Actor actor, List<int> own, bool isOffice)
    {
        var (today, year) = (actor.Today, actor.Today.Year);
        var plans = await db.Plans.Where(p => own.Contains(p.UnitId) && p.State == PlanState.Returned).Select(p => p.Id).ToListAsync();
        var missing = await db.OrganisationFacts(year, today).CountAsync(u => (isOffice || own.Contains(u.UnitId)) && !(u.HasTermPlan && u.HasProgramme));
        return
        [
            new(texts["plans of your unit that came back"], plans.Count, plans.Count == 1 ? $"/plans/{plans[0]}" : "/plans?show=returned", Tone.Returned),
            new(texts[isOffice ? "organisations without both plans of {0} in force" : "term plan or programme of {0} not in force", year], missing, "/plans?show=missing", today.Month > 3 ? Tone.Late : Tone.Todo),
        ];
    }
}
