using Pledges.Domain.Figures;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Dashboard;

namespace Pledges.Web.Figures;

/// <summary>
/// The figures as a workbook with live sheets: counts are numbers, and every rate is computed in its cell from the two counts
/// beside it.
/// </summary>
public static class FigureWorkbook
{
    private const int HeadRows = 3;

    public static byte[] Write(FigureExport export, Texts texts)
    {
        using var book = new Workbook();
        book.Add(texts["Figures"], HeadRows, [6, 52, 12, 12, 14, 12, 12, 12, 20, 14, 14], Figures(export, texts));
        if (export.Units.Count > 0)
        {
            book.Add(texts["Units"], HeadRows, [12, 44, .. export.Columns.SelectMany(_ => new[] { 10, 10, 11 })], Table(export, texts, texts["Unit code"], texts["Unit"], export.Units.Select(u => (u.Code, u.Name, u.Readings)).Append(("", texts["Together"], Totals(export)))));
        }

        if (export.History.Count > 1)
        {
            book.Add(texts["By year"], HeadRows, [12, 44, .. export.Columns.SelectMany(_ => new[] { 10, 10, 11 })],
                Table(export, texts, texts["Year"], texts["Unit"], export.History.Select(h => (h.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), export.Head.Name ?? export.Code, h.Readings))));
        }

        book.Add(texts["About this file"], 1, [28, 90], About(export, texts));
        return book.ToBytes();
    }

    private static IReadOnlyList<FigureReading?> Totals(FigureExport export) => [.. export.Columns.Select(c => export[c.Id].Known)];

    private static IEnumerable<IReadOnlyList<object?>> Figures(FigureExport export, Texts texts)
    {
        yield return [null, new Bold(TitleOf(export, texts))];
        yield return [];
        yield return [.. new[] { "No.", "Figure", "Value", "Measured in", "Numerator", "Denominator", "Different ones", "Target", "Outcome", "Change on the year before, points", "Change on the first year of the term, points" }.Select(h => new Bold(texts[h]))];
        var row = HeadRows;
        foreach (var line in export.Figures)
        {
            row++;
            var known = line.Known;
            yield return
            [
                row - HeadRows,
                texts[line.Figure.Title].Value,
                ValueOf(line, known, row, texts),
                line.Figure.Unit == FigureUnit.Percent ? "%" : texts["count"].Value,
                known?.Numerator,
                known?.Denominator is { } n ? decimal.IsInteger(n) ? (int)n : new Decimals(n) : null,
                known?.Distinct,
                line.Target is { } target ? TargetWords.Of(line.Figure, target) : null,
                TargetWords.Words(line.Outcome) is { } words ? texts[words.Text].Value : null,
                line.SincePrevious is { } previous ? new Decimals(previous) : null,
                line.SinceTerm is { } term ? new Decimals(term) : null,
            ];
        }
    }

    private static object? ValueOf(ExportedFigure line, FigureReading? known, int row, Texts texts) => known switch
    {
        null => texts[line.Reading is null ? "small group, not shown" : line.IsAwaited ? "not there yet" : "Not yet reported"].Value,
        { } count when line.Figure.Unit == FigureUnit.Count => (int)count.Exact!.Value,
        { Denominator: not null } rate => Rate(Workbook.Cell(4, row), Workbook.Cell(5, row), rate),
        { } mean => new Formula($"{mean.Exact!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}/100", mean.Exact!.Value / 100m),
    };

    private static Formula Rate(string numerator, string denominator, FigureReading reading) =>
        new($"IF({denominator}=0,\"\",{numerator}/{denominator})", reading.Exact / 100m);

    private static IEnumerable<IReadOnlyList<object?>> Table(
        FigureExport export, Texts texts, string first, string second, IEnumerable<(string Code, string Name, IReadOnlyList<FigureReading?> Readings)> lines)
    {
        yield return [null, new Bold(TitleOf(export, texts))];
        yield return [null, null, .. export.Columns.SelectMany(c => new object?[] { new Bold(texts[c.Title]), null, null })];
        yield return [new Bold(first), new Bold(second), .. export.Columns.SelectMany(_ => new object?[] { new Bold("k"), new Bold("n"), new Bold("%") })];
        var row = HeadRows;
        foreach (var (code, name, readings) in lines)
        {
            row++;
            yield return [code, name, .. readings.SelectMany((r, i) => Cells(r, i, row, texts))];
        }
    }

    private static object?[] Cells(FigureReading? reading, int index, int row, Texts texts) => reading is { } known
        ? [known.Numerator, (int?)known.Denominator, Rate(Workbook.Cell(2 + (3 * index), row), Workbook.Cell(3 + (3 * index), row), known)]
        : [texts["small group, not shown"].Value, null, null];

    private static IEnumerable<IReadOnlyList<object?>> About(FigureExport export, Texts texts)
    {
        yield return [null, new Bold(TitleOf(export, texts))];
        yield return [texts["As-of date"].Value, VietnamTime.Date(export.Asked.AsOf)];
        yield return [texts["Period"].Value, texts["from {0} to {1}", VietnamTime.Date(export.Asked.Period.First), VietnamTime.Date(export.Asked.Period.Last)].Value];
        yield return [texts["Taken by"].Value, export.TakenBy];
        yield return [texts["Taken at"].Value, VietnamTime.DateAndTime(export.TakenAt)];
        yield return [texts["Purpose"].Value, export.Purpose];
        foreach (var figure in export.Figures.Select(f => f.Figure))
        {
            yield return [texts[figure.Title].Value, figure.Of is null ? texts[figure.Counts].Value : $"{texts[figure.Counts]} / {texts[figure.Of]}"];
        }
    }

    private static string TitleOf(FigureExport export, Texts texts) => $"{export.Head.Name ?? export.Code}, {export.Asked.Year}";
}
