using System.Globalization;
using Pledges.Data.Queries;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Recognition;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>The lists of exemplars and of commendations.</summary>
public static class RecognitionPapers
{
    public static Paper Exemplars(UnitHead unit, IReadOnlyList<ExemplarLine> lines, int year, DateOnly today, PaperTexts texts) => List(
        unit,
        texts["Exemplars of {0}", year],
        today,
        new Table(
            [
                new Column(texts["No."], 10, IsCentred: true), new Column(texts["Member"], 40), new Column(texts["Card code"], 24, IsCentred: true), new Column(texts["Cell"], 46),
                new Column(texts["Field"], 30), new Column(texts["Decision"], 30, IsCentred: true), new Column(texts["The deed"], 56),
            ],
            [.. lines.Select((l, i) => (IReadOnlyList<string>)[No(i), l.FullName, l.MemberCode, l.CellName ?? "", RecognitionWords.Fields(l.Fields, key => texts[key]), l.DecisionNo ?? "", l.Deed ?? ""])]),
        texts);

    public static Paper Commendations(UnitHead unit, IReadOnlyList<CommendationLine> lines, int? year, DateOnly today, PaperTexts texts) => List(
        unit,
        year is null ? texts["Commendations"] : texts["Commendations of {0}", year],
        today,
        new Table(
            [
                new Column(texts["No."], 10, IsCentred: true), new Column(texts["Member or organisation"], 46), new Column(texts["Code"], 24, IsCentred: true), new Column(texts["Form of commendation"], 34),
                new Column(texts["From"], 30), new Column(texts["For what"], 56), new Column(texts["Decision"], 34, IsCentred: true), new Column(texts["Day"], 33, IsCentred: true),
            ],
            [.. lines.Where(l => l.WithdrawnOn is null).Select((l, i) => (IReadOnlyList<string>)[
                No(i), l.Name, l.Code, texts[RecognitionWords.Of(l.Form)], texts[RecognitionWords.Of(l.Body)], l.Title, l.DecisionNo ?? "", VietnamTime.Date(l.DecidedOn),
            ])]),
        texts);

    private static Paper List(UnitHead unit, string name, DateOnly today, Table table, PaperTexts texts) => new(
        name,
        [
            new Sheet(
                new Head(unit.Above, unit.Name ?? PaperTexts.Unknown, texts.PlaceAndDate(today)),
                new Title(name, texts["in the order of the list, without ranking"]),
                table.Filled(),
                new Line(texts["The list has {0} lines.", texts.Count(table.Rows.Count)]),
                new Signatures(new Signer([texts["WHO DREW IT UP"]], texts["(signature, full name)"]), new Signer([texts["ON BEHALF OF THE COMMITTEE"]], texts["(signature, full name)"])))
            {
                IsWide = true,
            },
        ]);

    private static string No(int i) => (i + 1).ToString(CultureInfo.InvariantCulture);
}
