using System.Globalization;
using Pledges.Data.Queries;
using Pledges.Domain.Pledging;
using Pledges.Web.Pages.MyPledge;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>The cell's ledger of a year (sổ theo dõi), landscape.</summary>
public static class LedgerPaper
{
    public static Paper Of(LedgerFacts ledger, PaperTexts texts) => new(
        texts["Ledger of {0}, {1}", ledger.Unit.Name ?? PaperTexts.Unknown, ledger.Year],
        [
            new Sheet(
                PersonLines.HeadOf(ledger.Unit, ledger.AsOf, texts),
                new Title(texts["Ledger of role-model pledges"], texts["year {0}", ledger.Year]),
                TableOf([.. ledger.Rows, .. ledger.Gone], texts),
                new Line(Summary(ledger.Rows, texts)),
                new Signatures(
                    new Signer([texts["KEEPER OF THE LEDGER"]], texts["(signature, full name)"]),
                    new Signer([texts["ON BEHALF OF THE CELL"], texts["SECRETARY (signer)"]], texts["(signature, full name)"])))
            {
                IsWide = true,
            },
        ]);

    /// <summary>What the page, the .docx and the .csv show.</summary>
    public static Table TableOf(IReadOnlyList<ReviewRow> rows, PaperTexts texts) => new(
        [
            new Column(texts["No."], 12, IsCentred: true),
            new Column(texts["Member"], 46),
            new Column(texts["Card code"], 27, IsCentred: true),
            new Column(texts["Reference number"], 36, IsCentred: true),
            new Column(texts["State"], 42),
            new Column(texts["Handed in on"], 25, IsCentred: true),
            new Column(texts["Confirmed on"], 25, IsCentred: true),
            new Column(texts["Concrete and practical"], 21, IsCentred: true),
            new Column(texts["Result"], 22, IsCentred: true),
        ],
        [.. rows.Select((row, i) => (IReadOnlyList<string>)[
            (i + 1).ToString(CultureInfo.InvariantCulture),
            row.FullName,
            row.MemberCode,
            row.Reference ?? "",
            StateOf(row, texts) + (row.IsOnBehalf ? $" ({texts["entered on behalf"]})" : ""),
            texts.DateOr(row.SubmittedOn, ""),
            texts.DateOr(row.ConfirmedOn, ""),
            row.IsConcrete switch { true => texts["Yes"], false => texts["No"], null => "" },
            row.Result is { } result ? texts[PledgeLabels.Of(result)] : "",
        ])]);

    private static string StateOf(ReviewRow row, PaperTexts texts) => row switch
    {
        { State: PledgeState.Stopped, StopReason: { } why } => texts["Stopped: {0}", why],
        { State: PledgeState.Stopped } or { IsOutside: false } => texts[PledgeLabels.Of(row.State)],
        _ => texts["Exempt or suspended"],
    };

    private static string Summary(IReadOnlyList<ReviewRow> rows, PaperTexts texts)
    {
        var asked = rows.Where(r => !r.IsOutside).ToList();
        var registered = asked.Where(r => r.ConfirmedOn is not null).ToList();
        var well = registered.Count(r => r.Result is PledgeResult.Excellent or PledgeResult.Good);
        return texts["The list has {0} members. Asked to register: {1}; confirmed: {2} ({3}); concrete and practical: {4}; carried out well or better: {5}.",
            texts.Count(rows.Count), texts.Count(asked.Count), texts.Count(registered.Count), texts.Percent(registered.Count, asked.Count),
            texts.Count(registered.Count(r => r.IsConcrete == true)), texts.Count(well)];
    }
}
