using System.Globalization;
using Pledges.Domain.Figures;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>A line through the years, as SVG attributes only; a table says the same in numbers.</summary>
public static class TrendLine
{
    public static string Draw(IReadOnlyList<(int Year, FigureReading? Value)> years) => Draw(years, "trend", 320, 80, 10, 4);

    /// <summary>Small enough for a cell of a table.</summary>
    public static string DrawSmall(IReadOnlyList<(int Year, FigureReading? Value)> years) => Draw(years, "trend trend-small", 96, 28, 4, 2);

    private static string Draw(IReadOnlyList<(int Year, FigureReading? Value)> years, string style, int width, int height, int margin, int dot)
    {
        var known = years.Where(y => y.Value?.Exact is not null).Select(y => (y.Year, Exact: y.Value!.Value.Exact!.Value)).ToList();
        if (known.Count < 2)
        {
            return "";
        }

        var (low, high) = (known.Min(k => k.Exact), known.Max(k => k.Exact));
        var (first, last) = (known[0].Year, known[^1].Year);
        var points = known.Select(k => (X: Scale(k.Year, first, last, width), Y: height - Scale(k.Exact, low, high, height))).ToList();
        var line = string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")));
        var dots = string.Concat(points.Select(p => string.Create(CultureInfo.InvariantCulture, $"<circle cx=\"{p.X:0.#}\" cy=\"{p.Y:0.#}\" r=\"{dot}\"/>")));
        return $"<svg class=\"{style}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" aria-hidden=\"true\" focusable=\"false\"><polyline points=\"{line}\"/>{dots}</svg>";

        decimal Scale(decimal value, decimal from, decimal to, int size) => to == from ? size / 2m : margin + ((value - from) / (to - from) * (size - (2 * margin)));
    }
}
