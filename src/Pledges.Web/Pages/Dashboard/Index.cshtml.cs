using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>The figures of a unit and of the units below it, those furthest from the target first.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts) : FigurePage(db, current, texts)
{
    private readonly Texts texts = texts;

    /// <summary>A figure's id (lowest value first) or name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The unit's counts of the year before, for the change in points.</summary>
    public Tally Before { get; private set; }

    public IReadOnlyList<FigureDefinition> Others { get; } = [.. FigureCatalogue.All.Except(FigureCatalogue.Headline)];

    public IReadOnlyList<UnitOnDay> Shown { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var last = Year!.Value - 1;
        if (Years.Any(y => y.Year == last))
        {
            var before = await Db.TalliesAsync(last, PledgeYear.AsOf(last, Actor.Today), Actor.Today, [Unit.Id], cancel);
            Before = before.GetValueOrDefault(Unit.Id);
        }

        Shown = Ordered();
        if (format == "csv" && !IsHidden)
        {
            return CsvFile.Of($"figures-{Unit.Code}-{Year}.csv", Headings(), Shown.Select(Cells));
        }

        return ModelState.IsValid ? Page() : this.Invalid();
    }

    public decimal? Change(FigureDefinition figure) => figure.From(Total).PointsSince(figure.From(Before));

    private List<UnitOnDay> Ordered()
    {
        var wanted = VietnameseText.Fold(Q);
        var units = Children.Where(u => wanted.Length == 0 || VietnameseText.Fold(u.Name).Contains(wanted, StringComparison.Ordinal) || u.Code == Q);
        var figure = FigureCatalogue.Find(Sort ?? "registered");
        // Hidden units come last in the order of their codes: a place in the ranking would tell what is hidden.
        return figure is null
            ? [.. units]
            : [.. units.OrderBy(u => Hidden.Contains(u.Id)).ThenBy(u => Hidden.Contains(u.Id) ? 0 : figure.From(Counts.GetValueOrDefault(u.Id)).Exact ?? decimal.MaxValue)];
    }

    private IEnumerable<string> Headings() =>
        FigureCatalogue.Headline.SelectMany(f => new[] { $"{texts[f.Title]} (k)", "n", "%" }).Prepend(texts["Unit"]).Prepend(texts["Code"]);

    private IEnumerable<string> Cells(UnitOnDay unit) =>
        FigureCatalogue.Headline.SelectMany(f =>
        {
            var value = f.From(Counts.GetValueOrDefault(unit.Id));
            return Hidden.Contains(unit.Id) ? ["", "", ""] : new[] { Numbers.Count(value.Numerator), Numbers.Count(value.Denominator), value.Denominator == 0 ? "" : Numbers.Percent(value.Numerator, value.Denominator) };
        }).Prepend(unit.Name).Prepend(unit.Code);
}
