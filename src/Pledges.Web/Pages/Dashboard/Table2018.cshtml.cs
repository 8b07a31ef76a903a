using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>The published table of 2018 beside what the records give, and what became of the targets of the scheme 2018–2020.</summary>
[Authorize(Policy = Policies.CityReader)]
public sealed class Table2018Model(PledgesDb db, CurrentActor current, SharedReadings readings) : PageModel
{
    private const int LastOfScheme = 2020;

    public string City { get; private set; } = "";

    public string CityCode { get; private set; } = "";

    public IReadOnlyList<Statement> Statements { get; private set; } = [];

    /// <summary>The other reading of the last statement.</summary>
    public FigureReading ReadingD { get; private set; }

    public IReadOnlyList<(PledgeYear Year, FigureSheet Sheet)> Scheme { get; private set; } = [];

    public static IReadOnlyList<Target> Targets { get; } = Target.OfTheScheme(Article.Year);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var day = Figure.YearEnd(Article.Year);
        var city = await (from place in db.Paths.On(day)
                          where place.Depth == 0
                          join unit in db.Units on place.UnitId equals unit.Id
                          join version in db.UnitVersions.On(day) on unit.Id equals version.UnitId
                          orderby unit.Code
                          select new { unit.Id, unit.Code, version.Name }).FirstOrDefaultAsync(cancel);
        var years = await db.Years.AsNoTracking().Where(y => y.Year >= Article.Year && y.Year <= LastOfScheme).OrderBy(y => y.Year).ToListAsync(cancel);
        if (city is null || years.All(y => y.Year != Article.Year))
        {
            return Page();
        }

        (City, CityCode) = (city.Name, city.Code);
        var term = await SheetAsync(city.Id, FigureQuestion.Of(Article.Year, day), cancel);
        Statements = Article.Of(term, await SheetAsync(city.Id, FigureQuestion.Of(Article.Year, day, Article.FirstInspections), cancel));
        ReadingD = term["disciplined.rate"].Reading;
        var scheme = new List<(PledgeYear, FigureSheet)>();
        foreach (var year in years)
        {
            // Each year by itself: the scheme sets its goals for a year.
            scheme.Add((year, await SheetAsync(city.Id, FigureQuestion.Of(year.Year, PledgeYear.AsOf(year.Year, current.Actor.Today), year.Year), cancel)));
        }

        Scheme = scheme;
        return Page();
    }

    public static TargetOutcome Judge(Target target, PledgeYear year, FigureReading reading) =>
        TargetJudgement.Of(FigureCatalogue.Find(target.FigureId)!, reading, target, year, Figure.YearEnd(year.Year));

    private Task<FigureSheet> SheetAsync(int city, FigureQuestion asked, CancellationToken cancel) =>
        readings.GetAsync(("sheet", city, asked), () => db.FiguresOfAsync(city, asked, current.Actor.Today, cancel), cancel);
}
