using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>How registering goes on in a year, beside the year before on the same day.</summary>
public sealed record CurvePair(RegistrationCurve Now, RegistrationCurve? Before, PledgeYear Settings)
{
    /// <summary>Only while the year runs: a closed year has nothing to foretell.</summary>
    public RegistrationForecast? Forecast => Settings.IsOpen ? RegistrationForecast.Of(Now) : null;

    /// <summary>The same day of the year before; 28 February stands for the 29th.</summary>
    public DateOnly DayBefore(DateOnly day) => day.AddYears(-1);

    /// <summary>The ends of the months so far, and the last day.</summary>
    public IEnumerable<DateOnly> Days =>
        Enumerable.Range(1, 12).Select(month => new DateOnly(Now.Year, month, 1).AddMonths(1).AddDays(-1)).Where(end => end < Now.Until).Append(Now.Until);

    public static async Task<CurvePair?> OfAsync(FigurePage page, PledgesDb db, SharedReadings readings, CancellationToken cancel)
    {
        var (board, year) = (page.Board, page.Year!.Value);
        if (page.Settings is not { } settings || board.IsHidden(FigureCatalogue.Registered) || board.Total.Population == 0)
        {
            return null;
        }

        var now = await ReadAsync(year, page.Day, settings.PopulationRule);
        var before = page.Years.FirstOrDefault(y => y.Year == year - 1) is { } last ? await ReadAsync(last.Year, Figure.YearEnd(last.Year), last.PopulationRule) : null;
        // The last point is that of the figure itself: the days before it are read some minutes late.
        var steps = now.Steps.Where(s => s.Day < page.Day && s.Registered <= board.Total.Registered).Append((page.Day, board.Total.Registered));
        return new CurvePair(now with { Population = board.Total.Population, Steps = [.. steps] }, before, settings);

        Task<RegistrationCurve> ReadAsync(int of, DateOnly day, PopulationRule rule) =>
            readings.GetOfPastDaysAsync(("curve", board.Unit.Id, of, day, rule), () => db.RegistrationCurveAsync(board.Path, of, day, rule, cancel));
    }
}
