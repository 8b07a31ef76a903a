using System.Globalization;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.MyPledge;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>The report of a grassroots organisation upward (báo cáo), in the sentences of the office.</summary>
public static class ReportPaper
{
    private static readonly PledgeResult[] BestFirst = Enum.GetValues<PledgeResult>();

    public static Paper Of(YearReport report, PaperTexts texts) => new(
        texts["Report of {0}, {1}", report.Unit.Name ?? PaperTexts.Unknown, report.Year],
        [
            new Sheet([
                PersonLines.HeadOf(report.Unit, null, texts, texts[report.IsCell ? "No. ……-BC/CB" : "No. ……-BC/ĐU"]),
                new Title(texts["Report"], texts["on the registration and keeping of role-model pledges, year {0}", report.Year]),
                new Line(texts["To: {0}", report.Unit.Above ?? PaperTexts.Unknown]),
                new Line(texts["{0} reports as follows, with the figures of {1}:", report.Unit.Name ?? PaperTexts.Unknown, VietnamTime.Date(report.AsOf)]),
                new Heading(texts["I. Registration"]),
                .. Registration(report, texts),
                new Heading(texts["II. What came of it"]),
                .. Outcome(report, texts),
                .. Units(report, texts),
                new Heading(texts[report.Units.Count > 0 ? "IV. Members not registered, and why" : "III. Members not registered, and why"]),
                .. ReportMissing.Of(report, texts),
                new Heading(texts[report.Units.Count > 0 ? "V. Shortcomings, causes; proposals" : "IV. Shortcomings, causes; proposals"]),
                new DottedLines(6),
                new Signatures(
                    new Signer([texts["Recipients:"]], null, Note: texts["– {0};\n– filed.", report.Unit.Above ?? PaperTexts.Unknown]),
                    new Signer([texts[report.IsCell ? "ON BEHALF OF THE CELL" : "ON BEHALF OF THE COMMITTEE"], texts["SECRETARY (signer)"]], texts["(signature, full name)"])),
            ]),
        ]);

    private static IEnumerable<Line> Registration(YearReport report, PaperTexts texts)
    {
        var n = report.Counts;
        yield return new Line(texts["The organisation has {0} members; asked to register: {1}; exempt from meetings: {2}; suspended: {3}.",
            texts.Count(n.Headcount), texts.Count(n.Population), texts.Count(report.Exempt), texts.Count(report.Suspended)]);
        var share = texts["{0} of the members ({1}/{2}) have registered and been confirmed", texts.Percent(n.Registered, n.Population), texts.Count(n.Registered), texts.Count(n.Population)];
        yield return new Line(share + (n.Leaders == 0 ? "." : texts[", among them {0} of the key leaders ({1}/{2}).", texts.Percent(n.LeadersRegistered, n.Leaders), texts.Count(n.LeadersRegistered), texts.Count(n.Leaders)]));
        yield return new Line(texts["{0} of the pledges ({1}/{2}) are concrete and practical in the judgement of the cells.", texts.Percent(n.Concrete, n.Registered), texts.Count(n.Concrete), texts.Count(n.Registered)]);
        if (report.Late > 0)
        {
            yield return new Line(texts["{0} members handed in after {1}.", texts.Count(report.Late), VietnamTime.Date(report.DueOn)]);
        }
    }

    private static IEnumerable<Line> Outcome(YearReport report, PaperTexts texts)
    {
        var n = report.Counts;
        var judged = report.Results.Values.Sum();
        if (judged == 0)
        {
            yield return new Line(texts["The cells have not recorded results yet."]);
        }
        else
        {
            var share = texts["{0} of the members who registered ({1}/{2}) did well or better", texts.Percent(n.DoingWell, n.Registered), texts.Count(n.DoingWell), texts.Count(n.Registered)];
            yield return new Line(share + (n.LeadersRegistered == 0 ? "." : texts[", among them {0} of the key leaders ({1}/{2}).", texts.Percent(n.LeadersDoingWell, n.LeadersRegistered), texts.Count(n.LeadersDoingWell), texts.Count(n.LeadersRegistered)]));
            var parts = BestFirst.Select(r => $"{texts[PledgeLabels.Of(r)].ToLower(CultureInfo.InvariantCulture)}: {texts.Count(report.Results.GetValueOrDefault(r))}").ToList();
            yield return new Line(texts["In detail: {0}; no result yet: {1}.", string.Join("; ", parts), texts.Count(n.Registered - judged)]);
        }

        if (n.Exemplars > 0)
        {
            yield return new Line(texts["{0} members were recognised as exemplars, among them {1} committee members and leaders.", texts.Count(n.Exemplars), texts.Count(n.CadreExemplars)]);
        }

        if (report.Grades.Count > 0)
        {
            yield return GradesOf("Yearly grades of {0} members: {1}.", report.Grades, texts);
        }

        if (report.Proposed.Count > 0)
        {
            yield return GradesOf("Proposed by the cells and not decided yet, for {0} members: {1}.", report.Proposed, texts);
        }
    }

    private static Line GradesOf(string sentence, IReadOnlyList<GradeCount> grades, PaperTexts texts)
    {
        var all = grades.Sum(g => g.Count);
        return new Line(texts[sentence, texts.Count(all), string.Join("; ", grades.Select(g => $"{g.Name.ToLower(CultureInfo.InvariantCulture)}: {texts.Count(g.Count)} ({texts.Percent(g.Count, all)})"))]);
    }

    private static IEnumerable<Block> Units(YearReport report, PaperTexts texts)
    {
        if (report.Units.Count == 0)
        {
            yield break;
        }

        yield return new Heading(texts["III. Figures by unit"]);
        yield return new Table(
            [
                new Column(texts["No."], 11, IsCentred: true),
                new Column(texts["Unit"], 51),
                new Column(texts["Asked to register"], 20, IsCentred: true),
                new Column(texts["Registered"], 20, IsCentred: true),
                new Column(texts["Rate"], 23, IsCentred: true),
                new Column(texts["Concrete and practical"], 20, IsCentred: true),
                new Column(texts["Well or better"], 20, IsCentred: true),
            ],
            [.. report.Units.Select((u, i) => Row((i + 1).ToString(CultureInfo.InvariantCulture), u.Name, u.Counts, texts))])
        {
            Total = Row("", texts["Total"], report.Counts, texts),
        };
        if (report.Units.Any(u => u.Counts is null))
        {
            yield return new Line(new Words(texts["“–”: fewer than five people; not shown outside the unit."], IsItalic: true));
        }
    }

    private static IReadOnlyList<string> Row(string no, string name, Tally? counts, PaperTexts texts) => counts is not { } n
        ? [no, name, "–", "–", "–", "–", "–"]
        : [no, name, texts.Count(n.Population), texts.Count(n.Registered), texts.Percent(n.Registered, n.Population), texts.Count(n.Concrete), texts.Count(n.DoingWell)];
}
