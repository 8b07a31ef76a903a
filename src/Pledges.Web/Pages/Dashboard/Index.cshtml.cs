using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>The figures of a unit beside their targets, how registering goes on, and the units below it, those furthest from the target first.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts, SharedReadings readings) : FigurePage(db, current, texts, readings)
{
    private const int YearsOfTrend = 6;
    private readonly Texts texts = texts;
    private UnitHeat? heat;

    /// <summary>A figure's id (lowest first), name or size.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only units that do not reach the target of the figure by which they are ordered.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Missed { get; set; }

    /// <summary>Columns of the table of units. Key leaders are too few in most units to be shown there; their figure has a page.</summary>
    public static IReadOnlyList<FigureDefinition> Columns { get; } =
        [.. new[] { "registered", "concrete", "doing_well", "exemplars", "member_good" }.Select(id => FigureCatalogue.FindRate(id)!)];

    public IReadOnlyList<BoardUnit> Shown { get; private set; } = [];

    public UnitHeat Heat => heat ??= new UnitHeat(Board, Columns, IsAwaited);

    /// <summary>Names what is drawn for those who share their readings, so that it is drawn once until the next event; null for others.</summary>
    public string? DrawnOnce { get; private set; }

    /// <summary>Null where nobody is counted, or too few to show.</summary>
    public CurvePair? Curve { get; private set; }

    /// <summary>Those with a target in this year, in the order of the reports.</summary>
    public IEnumerable<Figure> Judged => FigureCatalogue.All.Where(f => Targets.ContainsKey(f.Id));

    public IEnumerable<Figure> Others => FigureCatalogue.All.Where(f => !Targets.ContainsKey(f.Id) && (Targets.Count > 0 || !FigureCatalogue.Headline.Contains(f)));

    /// <summary>Those furthest from the target; all of them where they are few, or where the reader asked for an order or a name.</summary>
    public IReadOnlyList<BoardUnit> Listed => UnitOrder.IsAsked(this) || Shown.Count <= UnitOrder.FewEnough ? Shown : [.. Shown.Take(UnitOrder.ExceptionsShown)];

    private IReadOnlyList<PastYear> Past { get; set; } = [];

    public int FirstOfTerm => FigureQuestion.FirstYearOfTerm(Year!.Value);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Shown = UnitOrder.Of(Board, Sort, Q);
        if (Missed && UnitOrder.FigureOf(Sort) is { } figure && Targets.TryGetValue(figure.Id, out var target))
        {
            Shown = [.. Shown.Where(u => !Board.IsHidden(figure, u.Id) && Board.Read(figure, u.Id).Exact is { } exact && !target.IsMetBy(exact))];
        }

        var known = Years.Select(y => y.Year).Where(y => y < Year).ToList();
        // Of figures over a period the running year by itself is one more point.
        Past = await PastYearsAsync([.. known.Take(YearsOfTrend - 1).Union(known.Where(y => y == FirstOfTerm)), .. AsOf is null ? new[] { Year!.Value } : []], cancel);
        Curve = await CurvePair.OfAsync(this, Db, Readings, cancel);
        DrawnOnce = Shares && ModelState.IsValid
            ? $"{Db.Database.GetConnectionString()} {await Readings.LastEventAsync(cancel)} {Languages.Current.Code} {Actor.Today:O} {Query(Board.Unit.Code)} {Sort} {Missed} {Q}"
            : null;
        return ModelState.IsValid ? Page() : this.Invalid();
    }

    /// <summary>Change on another year in points; null where one of the two is missing or hidden.</summary>
    public decimal? Change(Figure figure, int year) =>
        IsComparable(figure) && !Board.IsHidden(figure) && Past.FirstOrDefault(y => y.Year == year)?.Read(figure) is { } then ? Board.Read(figure).PointsSince(then) : null;

    public FigureTile Tile(Figure figure) => Tile(figure, Change(figure, Year!.Value - 1), FigureUrl(figure));

    /// <summary>The years up to this one, for a small line; a result that is still coming in is left out, it would look like a fall.</summary>
    public IReadOnlyList<(int Year, FigureReading? Value)> TrendOf(Figure figure) => figure.IsOfPeriod
        ? [.. Past.Select(y => (y.Year, y.Read(figure)))]
        : [.. Past.Where(y => y.Year < Year).Select(y => (y.Year, y.Read(figure))), (Year!.Value, Board.IsHidden(figure) || !IsComparable(figure) ? null : Board.Read(figure))];

    /// <summary>This page in another order.</summary>
    public string Sorted(string sort) => $"?{Query(Board.Unit.Code)}&sort={sort}{(string.IsNullOrWhiteSpace(Q) ? "" : "&q=" + Uri.EscapeDataString(Q))}{(Missed ? "&missed=true" : "")}";

    /// <summary>What is between the figure and its target, in words that fit the figure.</summary>
    public string InTheWay(Figure figure, FigureReading value) => value switch
    {
        { Numerator: { } k, Denominator: { } n } when figure is FigureDefinition => texts["{0} people", Numbers.Count((long)n - k)],
        { Numerator: { } k, Denominator: { } n } when !figure.IsOfPeriod => texts["{0} organisations", Numbers.Count((long)n - k)],
        _ => texts["Details"],
    };
}
