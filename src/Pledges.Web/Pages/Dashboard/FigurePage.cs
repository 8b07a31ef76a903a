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

/// <summary>Pages of figures: one unit, one year, one as-of date, all three in the address.</summary>
public abstract class FigurePage(PledgesDb db, CurrentActor current, Texts texts, SharedReadings readings) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    public IReadOnlyList<PledgeYear> Years { get; private set; } = [];

    public UnitBoard Board { get; private set; } = null!;

    public IReadOnlyDictionary<string, Target> Targets { get; private set; } = new Dictionary<string, Target>();

    public DateOnly Day { get; private set; }

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    /// <summary>Null where no year has been opened.</summary>
    public PledgeYear? Settings => Years.FirstOrDefault(y => y.Year == Year);

    /// <summary>False when the unit is not in sight.</summary>
    protected async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Years = await readings.GetAsync(nameof(Years), () => db.Years.AsNoTracking().OrderByDescending(y => y.Year).ToListAsync(cancel), cancel);
        ChooseYearAndDay();
        var board = await BoardAsync(Org, Year!.Value, Day, cancel);
        if (board is null && AsOf is { } asked)
        {
            ModelState.AddModelError(nameof(AsOf), texts["This organisation did not exist on {0}.", VietnamTime.Date(asked)]);
            AsOf = null;
            Day = PledgeYear.AsOf(Year.Value, Actor.Today);
            board = await BoardAsync(Org, Year.Value, Day, cancel);
        }

        if (board is null)
        {
            return false;
        }

        Board = board;
        Targets = await readings.GetAsync((nameof(Targets), Year), () => db.Targets.AsNoTracking().Where(t => t.Year == Year).ToDictionaryAsync(t => t.FigureId, cancel), cancel);
        return true;
    }

    public TargetOutcome Judge(FigureDefinition figure, FigureValue value) =>
        Settings is { } settings ? TargetJudgement.Of(figure, value, Targets.GetValueOrDefault(figure.Id), settings, Day) : TargetOutcome.NoTarget;

    /// <summary>Value minus target, in points; null without either.</summary>
    public decimal? Gap(FigureDefinition figure, FigureValue value) =>
        Targets.TryGetValue(figure.Id, out var target) && value.Exact is { } exact ? exact - target.Value : null;

    public bool IsAwaited(FigureDefinition figure, FigureValue value) => figure.IsAwaited(value, Year!.Value, Day);

    /// <summary>A part-way result says nothing beside the whole of another year.</summary>
    protected bool IsComparable(FigureDefinition figure) => !figure.IsYearEnd || Day >= FigureDefinition.YearEnd(Year!.Value);

    public FigureTile Tile(FigureDefinition figure, decimal? change, string? url)
    {
        var value = figure.From(Board.Total);
        var isHidden = Board.IsHidden(figure, Board.Unit.Id);
        return new FigureTile(texts[figure.Title], value.Numerator, value.Denominator)
        {
            Url = url,
            IsHidden = isHidden,
            IsAwaited = IsAwaited(figure, value),
            Target = Targets.TryGetValue(figure.Id, out var target) ? TargetWords.Of(target) : null,
            TargetPercent = target?.Value,
            State = TargetWords.StateOf(Judge(figure, value)),
            Gap = Gap(figure, value) / 100m,
            Change = isHidden ? null : change / 100m,
            ChangeSince = Year - 1,
        };
    }

    /// <summary>The same year and day for another unit.</summary>
    public string Query(string org) => $"year={Year}{(AsOf is { } day ? $"&asof={day:yyyy-MM-dd}" : "")}&org={Uri.EscapeDataString(org)}";

    public bool MaySee(BoardUnit unit) => Actor.SeesWholeCity || Actor.UnitIds.Contains(unit.Id);

    /// <summary>
    /// The unit's counts in another year, on that year's own date. For an outsider they are null where they were hidden then:
    /// a change must not tell what the page of that year does not.
    /// </summary>
    protected async Task<FigureValue?> ValueInAsync(int year, FigureDefinition figure, CancellationToken cancel) =>
        (await ValuesInAsync(year, [figure], cancel)).TryGetValue(figure.Id, out var value) ? value : null;

    protected async Task<IReadOnlyDictionary<string, FigureValue>> ValuesInAsync(int year, IEnumerable<FigureDefinition> figures, CancellationToken cancel)
    {
        var day = PledgeYear.AsOf(year, Actor.Today);
        if (Board.IsInside || Board.Above.Count == 0)
        {
            var counts = await readings.GetAsync(("counts", Board.Unit.Id, year, day, Actor.Today), () => db.TalliesAsync(year, day, Actor.Today, [Board.Unit.Id], cancel), cancel);
            return counts.TryGetValue(Board.Unit.Id, out var tally)
                ? figures.Where(f => Board.IsInside || !SmallGroups.IsSmall(f.Denominator(tally))).ToDictionary(f => f.Id, f => f.From(tally))
                : new Dictionary<string, FigureValue>();
        }

        var then = await BoardAsync(Board.Unit.Code, year, day, cancel);
        return then is null
            ? new Dictionary<string, FigureValue>()
            : figures.Where(f => !then.IsHidden(f, then.Unit.Id)).ToDictionary(f => f.Id, f => f.From(then.Total));
    }

    // What is hidden depends on where the reader belongs; those who belong to no unit all see the same.
    private Task<UnitBoard?> BoardAsync(string? org, int year, DateOnly day, CancellationToken cancel) =>
        Actor is { SeesWholeCity: true, UnitIds.Count: 0 }
            ? readings.GetAsync(("board", org, year, day, Actor.Today), () => db.BoardAsync(Actor, org, year, day, cancel), cancel)
            : db.BoardAsync(Actor, org, year, day, cancel);

    private void ChooseYearAndDay()
    {
        var running = Years.FirstOrDefault(y => y.Year <= Actor.Today.Year)?.Year ?? Years.FirstOrDefault()?.Year ?? Actor.Today.Year;
        if (Year is { } wanted && Years.All(y => y.Year != wanted))
        {
            ModelState.AddModelError(nameof(Year), texts["The year {0} has not been opened.", wanted]);
            Year = null;
        }

        Year ??= running;
        if (AsOf is { } asked && (asked > Actor.Today || !Period.IsSensible(asked, null)))
        {
            ModelState.AddModelError(nameof(AsOf), asked > Actor.Today ? texts["The day is in the future."] : texts["The year must lie between {0} and {1}.", 1900, 2100]);
            AsOf = null;
        }

        Day = AsOf ?? PledgeYear.AsOf(Year.Value, Actor.Today);
    }
}
