using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>The figures of a unit and of the units below it, those furthest from the target first.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts, SharedReadings readings) : FigurePage(db, current, texts, readings)
{
    private const int ExceptionsShown = 10;
    private const int FewEnough = 15;
    private readonly Texts texts = texts;
    private IReadOnlyDictionary<string, FigureValue> before = new Dictionary<string, FigureValue>();

    /// <summary>A figure's id (lowest first), name or size.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public static IReadOnlyList<FigureDefinition> Others { get; } = [.. FigureCatalogue.All.Except(FigureCatalogue.Headline)];

    /// <summary>Columns of the table of units. Key leaders are too few in most units to be shown there; their figure has a page.</summary>
    public static IReadOnlyList<FigureDefinition> Columns { get; } = [.. FigureCatalogue.Headline.Where(f => f.Id != "registered.leaders")];

    public IReadOnlyList<BoardUnit> Shown { get; private set; } = [];

    /// <summary>Those furthest from the target; all of them where they are few, or where the reader asked for an order or a name.</summary>
    public IReadOnlyList<BoardUnit> Listed => Shown.Count <= FewEnough || Sort is not null || !string.IsNullOrWhiteSpace(Q) ? Shown : [.. Shown.Take(ExceptionsShown)];

    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Shown = UnitOrder.Of(Board, Sort, Q);
        if (format == "csv")
        {
            var table = new UnitTable(this, texts);
            return CsvFile.Of($"so-lieu-{Board.Unit.Code}-{Day:yyyyMMdd}.csv", table.Headings, table.Rows);
        }

        if (Years.Any(y => y.Year == Year - 1))
        {
            before = await ValuesInAsync(Year!.Value - 1, FigureCatalogue.All, cancel);
        }

        return ModelState.IsValid ? Page() : this.Invalid();
    }

    /// <summary>Change on last year in points; null where one of the two is missing or hidden.</summary>
    public decimal? Change(FigureDefinition figure) =>
        IsComparable(figure) && before.TryGetValue(figure.Id, out var then) ? figure.From(Board.Total).PointsSince(then) : null;

    public FigureTile Tile(FigureDefinition figure) => Tile(figure, Change(figure), $"/figures/{figure.Id}?{Query(Board.Unit.Code)}");

    /// <summary>This page in another order.</summary>
    public string Sorted(string sort) => $"?{Query(Board.Unit.Code)}&sort={sort}{(string.IsNullOrWhiteSpace(Q) ? "" : "&q=" + Uri.EscapeDataString(Q))}";
}
