using System.Globalization;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>The part of the report that names who is not registered, with the reason.</summary>
public static class ReportMissing
{
    public static IEnumerable<Block> Of(YearReport report, PaperTexts texts)
    {
        if (report.MissingBy.Count == 0)
        {
            yield return new Line(texts["Nobody: everyone who was asked has registered."]);
            yield break;
        }

        var all = texts.Count(report.MissingBy.Values.Sum());
        if (report.Missing is not { } missing)
        {
            yield return new Line(texts["{0} members; the organisation itself has the names.", all]);
        }
        else
        {
            var parts = report.MissingBy.OrderBy(m => m.Key).Select(m => $"{texts[Words(m.Key)]}: {texts.Count(m.Value)}");
            yield return new Line(texts["{0} members: {1}.", all, string.Join("; ", parts)]);
            yield return new Table(
                [
                    new Column(texts["No."], 11, IsCentred: true),
                    new Column(texts["Full name"], 48),
                    .. report.IsCell ? [] : new[] { new Column(texts["Unit"], 44) },
                    new Column(texts["Reason"], 62),
                ],
                [.. missing.Select((m, i) => (IReadOnlyList<string>)[
                    (i + 1).ToString(CultureInfo.InvariantCulture),
                    m.FullName,
                    .. report.IsCell ? [] : new[] { m.UnitName },
                    texts[Words(m.Why)],
                ])]);
        }
    }

    private static string Words(MissingWhy why) => why switch
    {
        MissingWhy.NotBegun => "has not begun to register",
        MissingWhy.NotHandedIn => "has written, not handed in",
        MissingWhy.Returned => "returned for completion, not handed in again",
        MissingWhy.Waiting => "handed in, not confirmed yet",
        _ => "pledge stopped",
    };
}
