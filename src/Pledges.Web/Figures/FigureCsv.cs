using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Domain.Figures;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Figures;

/// <summary>The table of units as a text file: exactly what the page shows to this reader.</summary>
public static class FigureCsv
{
    public static FileContentResult Of(FigureExport export, string fileName, Texts texts) => CsvFile.Of(
        fileName,
        new[] { texts["Unit code"].Value, texts["Unit"].Value, texts["Year"].Value, texts["As of"].Value }
            .Concat(export.Columns.SelectMany(f => new[] { $"{texts[f.Title]} (k)", "n", "%" })),
        export.Units.Select(u => Row(u.Code, u.Name, u.Readings, export, texts))
            .Append(Row(export.Code, texts["Together"], [.. export.Columns.Select(c => export[c.Id].Reading)], export, texts))
            .Append(Words(texts["Taken from the system by {0} at {1}; purpose: {2}", export.TakenBy, VietnamTime.DateAndTime(export.TakenAt), export.Purpose], export)));

    // A record of a file of this kind has as many fields as every other.
    private static IEnumerable<string> Words(string text, FigureExport export) => Enumerable.Repeat("", 3 + (3 * export.Columns.Count)).Prepend(text);

    private static IEnumerable<string> Row(string code, string name, IReadOnlyList<FigureReading?> readings, FigureExport export, Texts texts) =>
        new[] { code, name, export.Asked.Year.ToString(CultureInfo.InvariantCulture), VietnamTime.Date(export.Asked.AsOf) }
            .Concat(readings.SelectMany((r, i) => Cells(r, export.Columns[i], export, texts)));

    private static string[] Cells(FigureReading? reading, FigureDefinition figure, FigureExport export, Texts texts) => reading switch
    {
        null => [texts["small group, not shown"], "", ""],
        { } known when figure.IsAwaited(known, export.Asked.Year, export.Asked.AsOf) => [texts["not there yet"], Numbers.Count((long)known.Denominator!), ""],
        { } known => [Numbers.Count(known.Numerator!.Value), Numbers.Count((long)known.Denominator!), known.Exact is null ? "" : FigureNumbers.Value(figure, known)],
    };
}
