using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Remedies;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Today;

/// <summary>Remedies in sight that are late, open or to be checked; for those who inspect also steps that are late.</summary>
public sealed class RemediesTodayViewComponent(PledgesDb db, CurrentActor current, Texts texts) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var (actor, today) = (current.Actor, current.Actor.Today);
        var rows = db.RemedyRowsOf(db.Remedies.AsNoTracking().VisibleTo(db, actor), today);
        var counts = new Dictionary<string, int>();
        foreach (var filter in RemedyFilter.All.Where(f => f.Key != "closed"))
        {
            counts[filter.Key] = await filter.Apply(rows, today).CountAsync(HttpContext.RequestAborted);
        }

        var reads = InspectionAccess.ReadsTheCity(actor);
        if (counts["open"] == 0 && !reads)
        {
            return Content("");
        }

        List<Work> work =
        [
            new(texts["remedies overdue"], counts["overdue"], "/remedies?state=overdue", Tone.Late),
            new(texts["remedies reported as done, to be checked"], counts["check"], "/remedies?state=check", Tone.Waiting),
            new(texts["remedies open in all"], counts["open"], "/remedies?state=open"),
        ];
        if (reads)
        {
            work.Insert(0, new(texts["inspections with an overdue step"], await StepsLateAsync(today), "/inspections?state=Running&year=0", Tone.Late));
        }

        // Whoever inspects sees that nothing is late; the others see only what there is.
        return View(new List<Block> { new(texts["Inspections and remedies"], [.. work.Where(w => reads || w.Count > 0)]) });
    }

    private Task<int> StepsLateAsync(DateOnly today) =>
        db.Inspections.VisibleTo(db, current.Actor).CountAsync(i => i.State == InspectionState.Running && i.Steps.Any(s => s.DoneOn == null && s.LeftOutBecause == null && s.DueOn < today), HttpContext.RequestAborted);
}
