using System.Globalization;
using Pledges.Domain.Figures;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>A line through the years, as SVG attributes only; the table beside it says the same in numbers.</summary>
public static class TrendLine
{
    private const int Width = 320;
    private const int Height = 80;
    private const int Margin = 10;

    public static string Draw(IReadOnlyList<(int Year, FigureValue? Value)> years)
    {
        var known = years.Where(y => y.Value?.Exact is not null).Select(y => (y.Year, Exact: y.Value!.Value.Exact!.Value)).ToList();
        if (known.Count < 2)
        {
            return "";
        }

        var (low, high) = (known.Min(k => k.Exact), known.Max(k => k.Exact));
        var (first, last) = (known[0].Year, known[^1].Year);
        var points = known.Select(k => (X: Scale(k.Year, first, last, Width), Y: Height - Scale(k.Exact, low, high, Height))).ToList();
        var line = string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")));
        var dots = string.Concat(points.Select(p => string.Create(CultureInfo.InvariantCulture, $"<circle cx=\"{p.X:0.#}\" cy=\"{p.Y:0.#}\" r=\"4\"/>")));
        return $"<svg class=\"trend\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" aria-hidden=\"true\" focusable=\"false\"><polyline points=\"{line}\"/>{dots}</svg>";
    }

    private static decimal Scale(decimal value, decimal low, decimal high, int size) =>
        high == low ? size / 2m : Margin + ((value - low) / (high - low) * (size - (2 * Margin)));
}
