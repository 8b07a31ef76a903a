using Pledges.Data.Figures;
using Pledges.Domain.Figures;

namespace Pledges.Web.Figures;

/// <summary>Figures as other programs read them: the command with --json and the interface at /api/v1 write the same.</summary>
/// <param name="Year">The pledge year.</param>
/// <param name="Org">Code of the organisation.</param>
/// <param name="AsOf">The day on which people and organisations are counted.</param>
/// <param name="From">First year of the figures over a period.</param>
/// <param name="Figures">Every figure asked for.</param>
public sealed record FigureDocument(int Year, string Org, DateOnly AsOf, int From, IReadOnlyList<FigureEntry> Figures)
{
    public static FigureDocument Of(string org, FigureSheet sheet) =>
        new(sheet.Asked.Year, org, sheet.Asked.AsOf, sheet.Asked.From, [.. sheet.Lines.Select(l => FigureEntry.Of(l, sheet.Counts))]);
}

/// <summary>One figure.</summary>
/// <param name="Id">As in docs/figures.md.</param>
/// <param name="Value">Rounded to two decimals, half away from zero; null where nothing is counted.</param>
/// <param name="Unit">"%" or "count".</param>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">What it is counted of; a mean need not be whole.</param>
/// <param name="Distinct">Different ones, where the same may be counted twice.</param>
/// <param name="Delta">Changes in percentage points.</param>
/// <param name="Forms">Decisions by year and form, for discipline by form.</param>
/// <param name="Suppressed">Too few people to show outside the organisation; all numbers are null then.</param>
public sealed record FigureEntry(
    string Id, decimal? Value, string Unit, int? Numerator, decimal? Denominator, int? Distinct, FigureDelta Delta,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FormCount>? Forms,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)] bool Suppressed)
{
    private const string ByForm = "disciplined.forms";

    public static FigureEntry Of(FigureLine line, UnitCounts counts) => new(
        line.Figure.Id, Shown(line.Reading.Value), UnitOf(line.Figure), line.Reading.Numerator, Shown(line.Reading.Denominator), line.Reading.Distinct,
        new FigureDelta(line.SincePrevious, line.SinceTerm),
        line.Figure.Id == ByForm ? counts.Registers.Discipline.Forms : null,
        Suppressed: false);

    /// <summary>That there is such a figure, and no number of it.</summary>
    public static FigureEntry Hidden(Figure figure) => new(figure.Id, null, UnitOf(figure), null, null, null, new FigureDelta(null, null), null, Suppressed: true);

    private static string UnitOf(Figure figure) => figure.Unit == FigureUnit.Percent ? "%" : "count";

    // 15000 rather than 15000.000000, whatever the division left.
    private static decimal? Shown(decimal? value) => value is { } known ? decimal.Parse(known.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture) : null;
}

/// <summary>Changes in percentage points: on the year before, and on the first year of the term.</summary>
public sealed record FigureDelta(decimal? Previous, decimal? Term);
