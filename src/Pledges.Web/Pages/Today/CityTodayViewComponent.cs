using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Dashboard;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Today;

/// <summary>The headline figures of the city; the rest is on the dashboard.</summary>
public sealed class CityTodayViewComponent(PledgesDb db, CurrentActor current, Texts texts) : ViewComponent
{
    private static readonly string[] Headlines = ["registered", "concrete"];

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var today = current.Actor.Today;
        var city = await db.Paths.On(today).Where(p => p.Depth == 0).Select(p => (int?)p.UnitId).FirstOrDefaultAsync();
        if (city is not { } id || await RunningYear.FindAsync(db, today) is not { } year)
        {
            return View(new CityToday(null, []));
        }

        var tallies = await db.TalliesAsync(year.Year, today, today, [id]);
        var settings = await db.Years.AsNoTracking().SingleAsync(y => y.Year == year.Year);
        var targets = await db.Targets.Where(t => t.Year == year.Year && Headlines.Contains(t.FigureId)).ToListAsync();
        var tally = tallies.GetValueOrDefault(id);
        return View(new CityToday(year.Year, [.. Headlines.Select(f => TileOf(FigureCatalogue.FindRate(f)!))]));

        FigureTile TileOf(FigureDefinition figure)
        {
            var target = targets.FirstOrDefault(t => t.FigureId == figure.Id);
            return new FigureTile(texts[figure.Title], figure, figure.From(tally))
            {
                Url = "/dashboard",
                Target = target is null ? null : TargetWords.Of(figure, target),
                TargetPercent = target?.Value,
                State = TargetWords.StateOf(TargetJudgement.Of(figure, figure.From(tally), target, settings, today)),
            };
        }
    }
}

public sealed record CityToday(int? Year, IReadOnlyList<FigureTile> Tiles);
