using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>Pages of figures: one unit, one year, one as-of date and the first year of a period, all in the address.</summary>
public abstract class FigurePage(PledgesDb db, CurrentActor current, Texts texts, SharedReadings readings) : PageModel
{
    private const int FirstYear = 2010;

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>First year of figures over a period; without one, that of the term.</summary>
    [BindProperty(SupportsGet = true)]
    public int? From { get; set; }

    public IReadOnlyList<PledgeYear> Years { get; private set; } = [];

    public UnitBoard Board { get; private set; } = null!;

    public IReadOnlyDictionary<string, Target> Targets { get; private set; } = new Dictionary<string, Target>();

    public DateOnly Day { get; private set; }

    public FigureQuestion Asked => FigureQuestion.Of(Year!.Value, Day, From);

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected SharedReadings Readings => readings;

    /// <summary>What is hidden depends on where the reader belongs; those who belong to no unit all see the same.</summary>
    protected bool Shares => Actor is { SeesWholeCity: true, UnitIds.Count: 0 };

    /// <summary>Null where no year has been opened.</summary>
    public PledgeYear? Settings => Years.FirstOrDefault(y => y.Year == Year);

    public PopulationRule Rule => Settings?.PopulationRule ?? PopulationRule.WithoutExemptAndSuspended;

    /// <summary>False when the unit is not in sight.</summary>
    protected async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Years = await readings.GetAsync(nameof(Years), () => db.Years.AsNoTracking().OrderByDescending(y => y.Year).ToListAsync(cancel), cancel);
        ChooseYearAndDay();
        var board = await BoardAsync(Org, Asked, cancel);
        if (board is null && AsOf is { } asked)
        {
            ModelState.AddModelError(nameof(AsOf), texts["This organisation did not exist on {0}.", VietnamTime.Date(asked)]);
            AsOf = null;
            Day = PledgeYear.AsOf(Year!.Value, Actor.Today);
            board = await BoardAsync(Org, Asked, cancel);
        }

        if (board is null && Year != RunningYear)
        {
            ModelState.AddModelError(nameof(Year), texts["This organisation did not exist in {0}.", Year!.Value.ToString(CultureInfo.InvariantCulture)]);
            Year = null;
            ChooseYearAndDay();
            board = await BoardAsync(Org, Asked, cancel);
        }

        if (board is null)
        {
            return false;
        }

        Board = board;
        Targets = await readings.GetAsync((nameof(Targets), Year), () => db.Targets.AsNoTracking().Where(t => t.Year == Year).ToDictionaryAsync(t => t.FigureId, cancel), cancel);
        return true;
    }

    public TargetOutcome Judge(Figure figure, FigureReading value) =>
        Settings is { } settings ? TargetJudgement.Of(figure, value, Targets.GetValueOrDefault(figure.Id), settings, Day) : TargetOutcome.NoTarget;

    /// <summary>Value minus target, in points; null without either.</summary>
    public decimal? Gap(Figure figure, FigureReading value) =>
        Targets.TryGetValue(figure.Id, out var target) && value.Exact is { } exact ? exact - target.Value : null;

    public bool IsAwaited(Figure figure, FigureReading value) => figure.IsAwaited(value, Year!.Value, Day);

    /// <summary>A part-way result says nothing beside the whole of another year, nor do periods that overlap.</summary>
    public bool IsComparable(Figure figure) => !figure.IsOfPeriod && (!figure.IsYearEnd || Day >= Figure.YearEnd(Year!.Value));

    public FigureTile Tile(Figure figure, decimal? change, string? url)
    {
        var value = Board.Read(figure);
        var isHidden = Board.IsHidden(figure);
        return new FigureTile(texts[figure.Title], figure, value)
        {
            Url = url,
            IsHidden = isHidden,
            IsAwaited = IsAwaited(figure, value),
            Target = Targets.TryGetValue(figure.Id, out var target) ? TargetWords.Of(figure, target) : null,
            TargetPercent = target?.Value,
            State = TargetWords.StateOf(Judge(figure, value)),
            Gap = Gap(figure, value),
            Change = isHidden ? null : change,
            ChangeSince = Year - 1,
        };
    }

    /// <summary>The same year, period and day for another unit.</summary>
    public string Query(string org) =>
        $"year={Year}{(AsOf is { } day ? $"&asof={day:yyyy-MM-dd}" : "")}{(From is { } from ? $"&from={from}" : "")}&org={Uri.EscapeDataString(org)}";

    /// <summary>The page of a figure for the unit shown.</summary>
    public string FigureUrl(Figure figure) => $"/figures/{figure.Id}?{Query(Board.Unit.Code)}";

    public bool MaySee(BoardUnit unit) => Actor.SeesWholeCity || Actor.UnitIds.Contains(unit.Id);

    /// <summary>The unit in other years, on those years' own dates, as far as the reader may see it there.</summary>
    protected Task<IReadOnlyList<PastYear>> PastYearsAsync(IReadOnlyCollection<int> years, CancellationToken cancel)
    {
        // All who belong to a unit or lead it see the same of it.
        return Shares || Board.IsInside
            ? readings.GetAsync(("years", Board.Unit.Id, Board.IsInside, string.Join(',', years), Actor.Today), Read, cancel)
            : Read();

        Task<IReadOnlyList<PastYear>> Read() => db.PastYearsAsync(Board, Actor, years, cancel);
    }

    private Task<UnitBoard?> BoardAsync(string? org, FigureQuestion asked, CancellationToken cancel) => Shares
        ? readings.GetAsync(("board", org, asked, Actor.Today), () => db.FullBoardAsync(Actor, org, asked, cancel), cancel)
        : db.FullBoardAsync(Actor, org, asked, cancel);

    private int RunningYear => Years.FirstOrDefault(y => y.Year <= Actor.Today.Year)?.Year ?? Years.FirstOrDefault()?.Year ?? Actor.Today.Year;

    private void ChooseYearAndDay()
    {
        if (Year is { } wanted && Years.All(y => y.Year != wanted))
        {
            ModelState.AddModelError(nameof(Year), texts["The year {0} has not been opened.", wanted]);
            Year = null;
        }

        Year ??= RunningYear;
        if (AsOf is { } asked && (asked > Actor.Today || !Period.IsSensible(asked, null)))
        {
            ModelState.AddModelError(nameof(AsOf), asked > Actor.Today ? texts["The day is in the future."] : texts["The year must lie between {0} and {1}.", 1900, 2100]);
            AsOf = null;
        }

        if (From is < FirstYear || From > Year)
        {
            ModelState.AddModelError(nameof(From), texts["The year must lie between {0} and {1}.", FirstYear, Year.Value]);
            From = null;
        }

        Day = AsOf ?? PledgeYear.AsOf(Year.Value, Actor.Today);
    }
}
