using System.Globalization;
using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Inspections;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>Papers of inspections: the programme, the notice of conclusion, the list of remedies.</summary>
public static class InspectionPaper
{
    public static Paper Programme(ProgrammeFacts facts, PaperTexts texts) => new(
        texts["Programme of inspection and supervision {0}", facts.Year],
        [
            new Sheet(
                new Head(facts.Unit.Name, BodyName(facts.Body, texts), texts.PlaceAndDate(facts.Approved?.ApprovedOn), facts.Approved is { } approved ? texts["No. {0}", approved.Number] : null),
                new Title(texts["Programme of inspection and supervision"], texts["year {0}", facts.Year]),
                new Table(
                    [
                        new Column(texts["No."], 10, IsCentred: true),
                        new Column(texts["Kind and topic"], 52),
                        new Column(texts["What is looked into"], 60),
                        new Column(texts["Subjects"], 58),
                        new Column(texts["Begins"], 30, IsCentred: true),
                        new Column(texts["Decision"], 34, IsCentred: true),
                        new Column(texts["State"], 30, IsCentred: true),
                    ],
                    [.. facts.Rows.Select((row, i) => (IReadOnlyList<string>)[
                        Number(i + 1),
                        $"{texts[InspectionWords.Of(row.Activity)]} {texts[InspectionWords.Of(row.Kind)].ToLower(CultureInfo.CurrentCulture)}: {row.Topic}",
                        row.Content ?? "",
                        string.Join("; ", facts.Subjects[row.Id]),
                        texts.DateOr(row.PlannedFor, ""),
                        row.DecisionNo is { } no ? $"{no}, {texts.DateOr(row.DecidedOn)}" : "",
                        texts[InspectionWords.Of(row.State)],
                    ])]).Filled(),
                new Signatures(new Signer([texts["RECIPIENTS"]], null), new Signer([texts["ON BEHALF OF THE BODY"]], texts["(signature, full name)"])))
            {
                IsWide = true,
            },
        ]);

    public static Paper Notice(NoticeFacts facts, PaperTexts texts)
    {
        var (inspection, subject) = (facts.Inspection, facts.Subject);
        List<Block> blocks =
        [
            new Head(facts.Unit.Name, BodyName(inspection.Body, texts), texts.PlaceAndDate(subject.NoticeOn ?? subject.ConcludedOn), subject.NoticeNo is { } notice ? texts["No. {0}", notice] : null),
            new Title(texts["Notice of conclusion"], texts["extract of the register"]),
            new Line(texts["Subject"] + ": ", new Words(facts.Name, IsBold: true)),
            new Line(texts["By decision {0} of {1} of {2}: {3}, {4}, on the topic “{5}”.", inspection.DecisionNo!, texts.DateOr(inspection.DecidedOn), BodyInText(inspection.Body, facts.Unit, texts),
                texts[InspectionWords.Of(inspection.Activity)].ToLower(CultureInfo.CurrentCulture), texts[InspectionWords.Of(inspection.Kind)].ToLower(CultureInfo.CurrentCulture), facts.Topic]),
        ];
        if (inspection.PeriodFrom is not null || inspection.PeriodTo is not null)
        {
            blocks.Add(new Line(texts["Period inspected: {0} to {1}.", texts.DateOr(inspection.PeriodFrom), texts.DateOr(inspection.PeriodTo)]));
        }

        blocks.Add(new Heading(texts["Conclusion"]));
        blocks.Add(new Line(texts["Conclusion {0} of {1}:", subject.ConclusionNo ?? "", texts.DateOr(subject.ConcludedOn)]));
        blocks.Add(new Line(subject.Outcome ?? PaperTexts.Unknown));
        blocks.Add(new Heading(texts["Findings and remedies"]));
        if (facts.Findings.Count == 0)
        {
            blocks.Add(new Line(texts["No finding is recorded."]));
        }

        foreach (var ((finding, remedy), i) in facts.Findings.Select((f, i) => (f, i)))
        {
            blocks.Add(new Line(new Words($"{Number(i + 1)}. {texts[InspectionWords.Of(finding.Kind)]}: ", IsBold: true), finding.Text, finding.Against is { } rule ? $" ({rule})" : ""));
            if (remedy is not null)
            {
                blocks.Add(new Line(texts["To be remedied by {0} until {1}: {2}.", remedy.Responsible, texts.DateOr(remedy.DueOn), InText(texts[InspectionWords.Of(remedy.State)])]) { IsPart = true });
            }
        }

        blocks.Add(new Signatures(new Signer([texts["RECIPIENTS"]], null, Note: facts.Name), new Signer([texts["ON BEHALF OF THE BODY"]], texts["(signature, full name)"])));
        return new(texts["Notice of conclusion: {0}", facts.Name], [new Sheet([.. blocks])]);
    }

    /// <summary>The notice as a table, one line for each finding: the extract of the register.</summary>
    public static Table Extract(NoticeFacts facts, PaperTexts texts)
    {
        var (inspection, subject) = (facts.Inspection, facts.Subject);
        string[] conclusion =
        [
            facts.Name, inspection.DecisionNo!, texts.DateOr(inspection.DecidedOn, ""), facts.Topic, subject.ConclusionNo ?? "", texts.DateOr(subject.ConcludedOn, ""), subject.Outcome ?? "",
            subject.NoticeNo ?? "", texts.DateOr(subject.NoticeOn, ""),
        ];
        (string Heading, int Share)[] columns =
        [
            ("Subject", 28), ("Decision", 26), ("Day of the decision", 24), ("Topic", 26), ("Number of the conclusion", 24), ("Concluded on", 24), ("Conclusion", 40), ("Number of the notice", 24), ("Day of the notice", 24),
            ("What kind", 20), ("Finding", 40), ("Against which rule", 26), ("Who answers for it", 28), ("Due", 24), ("State", 24),
        ];
        return new(
            [.. columns.Select(c => new Column(texts[c.Heading], c.Share))],
            facts.Findings.Count == 0 ? [[.. conclusion, "", texts["No finding is recorded."], "", "", "", ""]] : [.. facts.Findings.Select(f => (IReadOnlyList<string>)[
                .. conclusion, texts[InspectionWords.Of(f.Finding.Kind)], f.Finding.Text, f.Finding.Against ?? "", f.Remedy?.Responsible ?? "", texts.DateOr(f.Remedy?.DueOn, ""),
                f.Remedy is { } remedy ? texts[InspectionWords.Of(remedy.State)] : "",
            ])]);
    }

    public static Paper Remedies(RemedyListFacts facts, PaperTexts texts) => new(
        texts["List of remedies"],
        [
            new Sheet(
                new Head(facts.Unit.Above, facts.Unit.Name ?? PaperTexts.Unknown, texts.PlaceAndDate(facts.On)),
                new Title(texts["List of remedies"], texts["as of {0}", texts.DateOr(facts.On)]),
                TableOf(facts.Rows, facts.On, texts).Filled(),
                new Line(texts["{0} remedies, {1} of them overdue.", texts.Count(facts.Rows.Count), texts.Count(facts.Rows.Count(r => r.IsOverdue(facts.On)))]),
                new Signatures(new Signer([texts["KEEPER OF THE LEDGER"]], texts["(signature, full name)"]), new Signer([texts["ON BEHALF OF THE BODY"]], texts["(signature, full name)"])))
            {
                IsWide = true,
            },
        ]);

    /// <summary>What the page, the .docx and the .csv show.</summary>
    public static Table TableOf(IReadOnlyList<RemedyRow> rows, DateOnly day, PaperTexts texts) => new(
        [
            new Column(texts["No."], 13, IsCentred: true),
            new Column(texts["Who answers for it"], 44),
            new Column(texts["Unit"], 42),
            new Column(texts["Finding"], 66),
            new Column(texts["Measures"], 58),
            new Column(texts["Decision"], 44, IsCentred: true),
            new Column(texts["Due"], 33, IsCentred: true),
            new Column(texts["State"], 35, IsCentred: true),
        ],
        [.. rows.Select((row, i) => (IReadOnlyList<string>)[
            Number(i + 1),
            row.Responsible,
            row.PlaceName,
            $"{texts[InspectionWords.Of(row.Kind)]}: {row.Finding}",
            row.Measures ?? "",
            row.DecisionNo ?? "",
            texts.DateOr(row.DueOn),
            row.IsOverdue(day) ? texts["Overdue"] : texts[InspectionWords.Of(row.State)],
        ])]);

    private static string BodyName(InspectionBody body, PaperTexts texts) => texts[body == InspectionBody.StandingCommittee ? "STANDING COMMITTEE" : "INSPECTION COMMISSION"];

    private static string BodyInText(InspectionBody body, UnitHead unit, PaperTexts texts) => $"{texts[InspectionWords.Of(body)]} {unit.Name}";

    private static string InText(string words) => words.Length == 0 ? words : char.ToLower(words[0], CultureInfo.CurrentCulture) + words[1..];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
