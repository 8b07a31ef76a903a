using System.Globalization;
using Pledges.Domain.Figures;
using Pledges.Web.Figures;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Dashboard;

namespace Pledges.Web.Papers;

/// <summary>The report of the figures of a unit in the sentences of the office: "98,59% đảng viên, trong đó 100% cán bộ chủ chốt…".</summary>
public static class FiguresPaper
{
    public static Paper Of(FigureExport export, PaperTexts texts)
    {
        var asked = export.Asked;
        return new Paper(
            texts["Figures of {0}, {1}", export.Head.Name ?? PaperTexts.Unknown, asked.Year],
            [
                new Sheet([
                    PersonLines.HeadOf(export.Head, null, texts, texts[export.Head.Above is null ? "No. ……-BC/TU" : "No. ……-BC/ĐU"]),
                    new Title(texts["Report"], texts["on the figures of registering and keeping role-model pledges, year {0}", asked.Year]),
                    new Line(texts["Figures as of {0}; figures over a period: {1}–{2}.", VietnamTime.Date(asked.AsOf), asked.From, asked.Year]),
                    .. Part(texts["I. Plans and registering"], Registering(export, texts)),
                    .. Part(texts["II. Keeping the pledges, exemplars, grades"], Keeping(export, texts)),
                    .. Part(texts["III. Inspection and discipline"], Watching(export, texts)),
                    .. Targets(export, texts),
                    .. Units(export, texts),
                    new Line(new Words(texts["Taken from the system by {0} at {1}; purpose: {2}", export.TakenBy, VietnamTime.DateAndTime(export.TakenAt), export.Purpose], IsItalic: true)),
                    new Signatures(
                        new Signer([texts["Recipients:"]], null, Note: texts["– filed."]),
                        new Signer([texts["ON BEHALF OF THE COMMITTEE"], texts["SECRETARY (signer)"]], texts["(signature, full name)"])),
                ]),
            ]);
    }

    private static IEnumerable<Block> Part(string heading, IEnumerable<string> sentences)
    {
        var said = sentences.ToList();
        return said.Count == 0 ? [] : [new Heading(heading), .. said.Select(s => new Line(s))];
    }

    private static IEnumerable<string> Registering(FigureExport export, PaperTexts texts)
    {
        if (export["plans"].Known is { } plans)
        {
            yield return texts["{0} of the Party organisations ({1}) have a programme and a plan.", Share(plans, texts), Counts(plans, texts)];
        }

        if (export["registered"].Known is { } registered)
        {
            yield return With(texts["{0} of the members ({1}) have registered", Share(registered, texts), Counts(registered, texts)], export["registered.leaders"].Known, texts);
        }

        if (export["concrete"].Known is { } concrete)
        {
            yield return texts["{0} of the pledges ({1}) are concrete and practical in the judgement of the cells.", Share(concrete, texts), Counts(concrete, texts)];
        }
    }

    private static IEnumerable<string> Keeping(FigureExport export, PaperTexts texts)
    {
        if (export["doing_well"].Known is { } well)
        {
            yield return With(texts["{0} of the members who registered ({1}) did well or better", Share(well, texts), Counts(well, texts)], export["doing_well.leaders"].Known, texts);
        }

        if (export["exemplars"].Known is { } exemplars)
        {
            yield return texts["{0} of the members ({1}) were recognised as exemplars.", Share(exemplars, texts), Counts(exemplars, texts)];
        }

        if (export["exemplars.leaders"].Known is { } cadres)
        {
            yield return texts["Of the committee members and leaders {0} ({1}) are exemplars.", Share(cadres, texts), Counts(cadres, texts)];
        }

        if (export["org_clean_strong"].Known is { } clean)
        {
            yield return texts["Organisations with the top grade: {0} ({1}){2}.", Share(clean, texts), Counts(clean, texts), Changes(export["org_clean_strong"], export, texts)];
        }

        if (export["member_good"].Known is { } good)
        {
            yield return texts["Members graded good or better: {0} ({1}){2}.", Share(good, texts), Counts(good, texts), Changes(export["member_good"], export, texts)];
        }

        if (export["targets_met"].Known is { } met)
        {
            yield return texts["Socio-economic targets met or exceeded: {0}.", Counts(met, texts)];
        }
    }

    private static IEnumerable<string> Watching(FigureExport export, PaperTexts texts)
    {
        var period = $"{export.Asked.From}–{export.Asked.Year}";
        if (export["inspected.orgs"].Known is { } organisations && export["inspected.members"].Known is { } members && export["inspected.role_model"].Known is { } role)
        {
            yield return texts["{0}: inspection of {1} instances of organisations and {2} of members, among them {3} organisations on role-model rules.",
                period, texts.Count(organisations.Numerator ?? 0), texts.Count(members.Numerator ?? 0), texts.Count(role.Numerator ?? 0)];
        }

        if (export["disciplined.example"].Known is { } disciplined)
        {
            yield return texts["{0}: {1} members were disciplined for lack of example{2}.", period, texts.Count(disciplined.Numerator ?? 0),
                export["disciplined.example_rate"].Known is { } rate ? texts[", {0} of the members (cumulative)", Share(rate, texts)] : ""];
        }

        if (export["disciplined.rate"].Known is { } yearly)
        {
            yield return texts["All discipline, yearly mean: {0} of the members.", Share(yearly, texts)];
        }
    }

    private static string With(string sentence, FigureReading? leaders, PaperTexts texts) => leaders is { } known
        ? sentence + texts[", among them {0} of the key leaders ({1}).", Share(known, texts), Counts(known, texts)]
        : sentence + ".";

    private static string Changes(ExportedFigure figure, FigureExport export, PaperTexts texts)
    {
        var term = Data.Figures.FigureQuestion.FirstYearOfTerm(export.Asked.Year);
        var previous = figure.SincePrevious is { } points ? texts[", {0} points on {1}", Signed(points, texts), export.Asked.Year - 1] : "";
        return previous + (figure.SinceTerm is { } since && term < export.Asked.Year - 1 ? texts[", {0} points on {1}", Signed(since, texts), term] : "");
    }

    private static IEnumerable<Block> Targets(FigureExport export, PaperTexts texts)
    {
        var judged = export.Figures.Where(f => f.Target is not null).ToList();
        return judged.Count == 0 ? [] :
        [
            new Heading(texts["IV. Targets"]),
            new Table(
                [new Column(texts["No."], 9, IsCentred: true), new Column(texts["Figure"], 50), new Column(texts["Target"], 22, IsCentred: true), new Column(texts["Value"], 22, IsCentred: true), new Column(texts["Count"], 38, IsCentred: true), new Column(texts["Outcome"], 26, IsCentred: true)],
                [.. judged.Select((f, i) => (IReadOnlyList<string>)
                [
                    (i + 1).ToString(CultureInfo.InvariantCulture), texts[f.Figure.Title], texts.Spoken(() => TargetWords.Of(f.Figure, f.Target!)),
                    f.Known is { } known ? texts.Spoken(() => FigureNumbers.Value(f.Figure, known)) : "–",
                    f.Known is { } counted ? texts.Spoken(() => FigureNumbers.Counts(counted)) : "",
                    TargetWords.Words(f.Outcome) is { } words ? texts[words.Text] : "–",
                ])]),
        ];
    }

    private static IEnumerable<Block> Units(FigureExport export, PaperTexts texts) => export.Units.Count == 0 ? [] :
    [
        new Heading(texts["V. Figures by unit"]),
        new Table(
            [new Column(texts["No."], 10, IsCentred: true), new Column(texts["Unit"], 55), .. export.Columns.Select(c => new Column(texts[c.Title], 20, IsCentred: true))],
            [.. export.Units.Select((u, i) => (IReadOnlyList<string>)[(i + 1).ToString(CultureInfo.InvariantCulture), u.Name, .. u.Readings.Select((r, c) => Short(export, c, r, texts))])])
        {
            Total = ["", texts["Total"], .. export.Columns.Select((c, i) => Short(export, i, export[c.Id].Reading, texts))],
        },
        new Line(new Words(texts["“–”: nothing counted yet, or fewer than five people, not shown outside the unit."], IsItalic: true)),
    ];

    private static string Short(FigureExport export, int column, FigureReading? reading, PaperTexts texts) =>
        reading is { Exact: not null } known && !export.Columns[column].IsAwaited(known, export.Asked.Year, export.Asked.AsOf) ? Share(known, texts) : "–";

    /// <summary>98,59%; the whole is 100%, without decimals.</summary>
    private static string Share(FigureReading reading, PaperTexts texts) => reading.Exact == 100m ? "100%" : texts.Spoken(() => Numbers.Percent((reading.Exact ?? 0) / 100m));

    private static string Counts(FigureReading reading, PaperTexts texts) => texts.Spoken(() => FigureNumbers.Counts(reading));

    private static string Signed(decimal points, PaperTexts texts) => texts.Spoken(() => Numbers.Points(points / 100m));
}
