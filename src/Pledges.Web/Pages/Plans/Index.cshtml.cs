using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Plans;

/// <summary>The plans of a year: first the organisations that have none in force.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    public int Year { get; private set; }

    public DateOnly Day { get; private set; }

    public PlanFilter Filter { get; private set; } = PlanFilter.All[0];

    public IReadOnlyList<UnitPlanRow> All { get; private set; } = [];

    public IReadOnlyList<UnitPlanRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    /// <summary>Organisations with both plans in force.</summary>
    public FigureValue Figure { get; private set; }

    public bool MayRemind => current.Actor.Is(Role.CityOffice);

    public int CountOf(PlanFilter filter) => All.Count(u => filter.Takes(u, Day));

    public async Task<IActionResult> OnGetAsync(int? year, string? show, string? format, [FromQuery(Name = "page")] int page = 1, CancellationToken cancel = default)
    {
        var today = current.Actor.Today;
        Year = year is >= 2000 and <= 2100 ? year.Value : today.Year;
        Day = PledgeYear.AsOf(Year, today);
        Filter = PlanFilter.Find(show);
        All = await db.UnitPlansAsync(current.Actor, Year, Day, cancel);
        var grassroots = All.Where(u => u.IsGrassroots).ToList();
        Figure = new FigureValue(grassroots.Count(u => u.Both.All(p => p?.IsInForceOn(Day) == true)), grassroots.Count);
        var found = All.Where(u => Filter.Takes(u, Day)).ToList();
        Paging = new Paging(page, found.Count);
        Rows = format == "csv" ? found : [.. found.Skip(Paging.Skip).Take(Paging.PageSize)];
        return format == "csv" ? Csv() : Page();
    }

    private FileContentResult Csv() => CsvFile.Of($"ke-hoach-{Year}-{Filter.Key}.csv",
        [texts["Code of the unit"], texts["Unit"], texts["Term plan"], texts["Approved on"], texts["Yearly action programme"], texts["Approved on"], texts["Reports"]],
        Rows.Select(u => new string[]
        {
            u.Code, u.Name, texts[PlanWords.Of(u.Term?.State)], On(u.Term), texts[PlanWords.Of(u.Programme?.State)], On(u.Programme), Numbers.Count(u.Programme?.Reports ?? 0),
        }));

    private static string On(PlanRow? plan) => plan?.ApprovedOn is { } on ? VietnamTime.Date(on) : "";
}
