using System.Globalization;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Web.Figures;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>A statement of the published report of 2018, with what the records give.</summary>
/// <param name="Text">The statement; English, the key of its translation.</param>
/// <param name="FigureId">The figure that it is about.</param>
/// <param name="Period">The years counted.</param>
/// <param name="Published">The number as it was printed.</param>
/// <param name="Computed">The number from the records, at the same precision; null where nothing is counted.</param>
/// <param name="Note">Where the statement can be read in more than one way.</param>
public sealed record Statement(string Text, string FigureId, string Period, string Published, string? Computed, string? Note)
{
    public bool Agrees => Computed == Published;
}

/// <summary>The table of 2018: each line is computed anew from records.</summary>
public static class Article
{
    public const int Year = 2018;
    public const int FirstInspections = 2010;
    private const int Before = 2017;
    private const int FirstOfTerm = 2015;

    public static IReadOnlyList<Statement> Of(FigureSheet term, FigureSheet sinceInspections)
    {
        return
        [
            Rate("100% of Party organisations have programmes and plans", "plans", 100m),
            Rate("98.59% of members registered", "registered", 98.59m),
            Rate("of whom 100% of key leaders", "registered.leaders", 100m, "“Of whom” is read as the own rate of key leaders, not as their share."),
            Count(sinceInspections, "topical inspection of 76 instances of organisations", "inspected.orgs", 76, "Instances: an organisation inspected twice counts twice."),
            Count(sinceInspections, "and of 19 individuals", "inspected.members", 19, null),
            Count(sinceInspections, "of which 3 units on role-model rules", "inspected.role_model", 3, null),
            Delta("clean and strong organisations: +7.42% on 2017", "org_clean_strong", Before, term["org_clean_strong"].SincePrevious, 7.42m, 2,
                "The report still speaks of “clean and strong” for 2018, though the scheme changed that year; read as percentage points."),
            Delta("and +10.2% on 2015", "org_clean_strong", FirstOfTerm, term["org_clean_strong"].SinceTerm, 10.2m, 1, "Printed with one decimal; read as percentage points."),
            Delta("members completing their tasks well: +1.15% on 2017", "member_good", Before, term["member_good"].SincePrevious, 1.15m, 2,
                "“Well” is read as good or better, the change as percentage points."),
            Delta("and +1.86% on 2015", "member_good", FirstOfTerm, term["member_good"].SinceTerm, 1.86m, 2, null),
            new Statement("33/33 targets met or exceeded", "targets_met", $"{Year}", "33/33", FigureNumbers.Counts(term["targets_met"].Reading) is { Length: > 0 } counts ? counts : null, "“Met” includes “exceeded”."),
            Count(term, "87 members disciplined for lack of example", "disciplined.example", 87, null),
            Rate("0.58% of members on average", "disciplined.example_rate", 0.58m,
                "Read cumulatively over 2015–2018 (reading A), which needs about 15,000 members. As a yearly mean of all discipline (reading D) see the other figure."),
        ];

        Statement Rate(string text, string id, decimal published, string? note = null) =>
            new(text, id, Period(id), Percent(published, 2), term[id].Reading.Value is { } value ? Percent(value, 2) : null, note);

        Statement Count(FigureSheet sheet, string text, string id, int published, string? note) =>
            new(text, id, $"{sheet.Asked.From}–{Year}", Numbers.Count(published), sheet[id].Reading.Exact is { } count ? Numbers.Count((long)count) : null, note);

        Statement Delta(string text, string id, int since, decimal? points, decimal published, int decimals, string? note) =>
            new(text, id, $"{Year} / {since}", Signed(published, decimals), points is { } value ? Signed(Math.Round(value, decimals, MidpointRounding.AwayFromZero), decimals) : null, note);
    }

    private static string Period(string id) => FigureCatalogue.Find(id)!.IsOfPeriod ? $"{FirstOfTerm}–{Year}" : $"{Year}";

    private static string Percent(decimal value, int decimals) => value.ToString($"N{decimals}", CultureInfo.CurrentCulture) + "%";

    private static string Signed(decimal points, int decimals) => (points < 0 ? "−" : "+") + Math.Abs(points).ToString($"N{decimals}", CultureInfo.CurrentCulture);
}
