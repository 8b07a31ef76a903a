using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Targets;

/// <summary>The socio-economic indicators of a year: how many are reached, and what was not reported stands apart.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    private static readonly IndicatorState[] InOrder = [IndicatorState.Missed, IndicatorState.Exceeded, IndicatorState.Met];

    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public int Year { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<Indicator> All { get; private set; } = [];

    /// <summary>Reported ones, those not reached first.</summary>
    public IReadOnlyList<Indicator> Reported => [.. All.Where(i => i.State != IndicatorState.Pending).OrderBy(i => Array.IndexOf(InOrder, i.State) > 0)];

    public IReadOnlyList<Indicator> Pending => [.. All.Where(i => i.State == IndicatorState.Pending)];

    public bool MayWrite { get; private set; }

    public int CountOf(params IndicatorState[] states) => All.Count(i => states.Contains(i.State));

    public async Task<IActionResult> OnGetAsync(int? year, string? format, CancellationToken cancel)
    {
        var today = current.Actor.Today;
        Years = await db.Indicators.Select(i => i.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);
        Year = year ?? (Years.Contains(today.Year) || Years.Count == 0 ? today.Year : Years[0]);
        All = await db.Indicators.AsNoTracking().Where(i => i.Year == Year).OrderBy(i => i.Code).ToListAsync(cancel);
        var isClosed = await db.Years.AnyAsync(y => y.Year == Year && y.State == Domain.Pledging.YearState.Closed, cancel);
        MayWrite = PlanningAccess.MayWriteIndicators(current.Actor) && !isClosed;
        return format == "csv" ? Csv() : Page();
    }

    private FileContentResult Csv() => CsvFile.Of($"chi-tieu-{Year}.csv",
        [texts["Code of the indicator"], texts["Indicator"], texts["Unit of measure"], texts["Planned value"], texts["Actual"], texts["State"], texts["Source"], texts["As of"]],
        All.Select(i => new string[]
        {
            i.Code, i.Name, i.Unit, $"{texts[IndicatorWords.Of(i.Direction)]} {Numbers.Value(i.Target)}", i.Actual is { } actual ? Numbers.Value(actual) : "",
            texts[IndicatorWords.Of(i.State)], i.Source ?? "", i.ReportedOn is { } on ? VietnamTime.Date(on) : "",
        }));
}
