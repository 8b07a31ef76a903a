using System.Globalization;
using System.Text;
using Pledges.Domain.Figures;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>
/// Two years of registering as lines, drawn on the server from SVG attributes alone: this year's solid, last year's dashed,
/// each with its name at the end, so that it reads in grey. The table beside it says the same in numbers.
/// </summary>
public static class CurveChart
{
    private const int Width = 720;
    private const int Height = 260;
    private const int Left = 56;
    private const int Right = 76;
    private const int Top = 14;
    private const int Bottom = 28;
    private const int LabelGap = 20;

    public static string Draw(CurvePair curve)
    {
        var (first, last) = (FirstDay(curve), LastDay(curve));
        var svg = new StringBuilder().Append(Invariant($"<svg class=\"curve\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\" focusable=\"false\">"));
        foreach (var percent in new[] { 0, 25, 50, 75, 100 })
        {
            svg.Append(Invariant($"<path class=\"curve-grid\" d=\"M{Left} {Y(percent):0.#}H{Width - Right}\"/><text x=\"{Left - 6}\" y=\"{Y(percent) + 4:0.#}\" text-anchor=\"end\">{percent}%</text>"));
        }

        for (var month = 1; month <= 12; month++)
        {
            var day = new DateOnly(curve.Now.Year, month, 1).DayOfYear;
            if (day >= first && day <= last)
            {
                svg.Append(Invariant($"<path class=\"curve-grid\" d=\"M{X(day):0.#} {Height - Bottom}v5\"/><text x=\"{X(day):0.#}\" y=\"{Height - 8}\" text-anchor=\"middle\">{month}</text>"));
            }
        }

        var due = Offset(curve.Settings.DueOn, curve.Now.Year);
        svg.Append(Invariant($"<path class=\"curve-due\" d=\"M{X(due):0.#} {Top}V{Height - Bottom}\"/>"));
        var ends = new List<decimal>();
        if (curve.Before is { } before)
        {
            Line(before, "curve-before", last);
        }

        Line(curve.Now, "curve-now", Offset(curve.Now.Until, curve.Now.Year));
        return svg.Append("</svg>").ToString();

        void Line(RegistrationCurve of, string style, int end)
        {
            var path = new StringBuilder(Invariant($"M{X(first):0.#} {Y(0):0.#}"));
            var height = 0m;
            foreach (var (day, registered) in of.Steps)
            {
                height = of.Population == 0 ? 0 : 100m * registered / of.Population;
                path.Append(Invariant($"H{X(Math.Clamp(Offset(day, of.Year), first, last)):0.#}V{Y(height):0.#}"));
            }

            path.Append(Invariant($"H{X(Math.Min(end, last)):0.#}"));
            var label = Y(height) + 4;
            label = ends.Any(e => Math.Abs(e - label) < LabelGap) ? ends.Max() + LabelGap : label;
            ends.Add(label);
            svg.Append(Invariant($"<path class=\"{style}\" d=\"{path}\"/><text class=\"{style}-name\" x=\"{Width - Right + 6}\" y=\"{label:0.#}\">{of.Year}</text>"));
        }

        decimal X(int day) => Left + ((decimal)(day - first) / Math.Max(1, last - first) * (Width - Left - Right));
    }

    private static decimal Y(decimal percent) => Top + ((100 - percent) / 100 * (Height - Top - Bottom));

    // Days are counted from 1 January of a curve's own year, so that the same days of two years lie above each other.
    private static int Offset(DateOnly day, int year) => day.DayNumber - new DateOnly(year, 1, 1).DayNumber + 1;

    private static int FirstDay(CurvePair curve) =>
        Math.Max(-60, new[] { curve.Now, curve.Before }.OfType<RegistrationCurve>().Where(c => c.Steps.Count > 0).Select(c => Offset(c.Steps[0].Day, c.Year)).Append(1).Min());

    private static int LastDay(CurvePair curve) => Math.Max(Offset(curve.Now.Until, curve.Now.Year), Offset(curve.Settings.LateUntil, curve.Now.Year));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
