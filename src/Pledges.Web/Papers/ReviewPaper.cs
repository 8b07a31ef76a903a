using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.MyPledge;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>The self-review against each commitment (bản tự kiểm tra), with the cell's result. What is not written yet has room for the hand.</summary>
public static class ReviewPaper
{
    private const string RoomForHand = "\n\n\n";

    public static Paper Of(PledgeFacts pledge, PaperTexts texts) =>
        new($"{texts["Self-review"]} {pledge.Reference} – {pledge.Person.FullName}", [SheetOf(pledge, texts)]);

    /// <summary>There is something to review once the pledge was confirmed.</summary>
    public static bool Is(PledgeFacts pledge) => pledge.ConfirmedOn is not null && pledge.Commitments.Any();

    public static Sheet SheetOf(PledgeFacts pledge, PaperTexts texts) => new([
        PersonLines.HeadOf(pledge.Person.Unit, pledge.Review?.On, texts),
        new Title(texts["Self-review"], texts["of the role-model pledge, year {0}", pledge.Year]),
        .. PersonLines.Of(pledge, texts),
        new Heading(texts["1. Commitments and what came of them"]),
        CommitmentsOf(pledge, texts),
        new Heading(texts["2. The year as a whole"]),
        .. WrittenOrRoom(pledge.Review?.Summary, 4),
        new Heading(texts["3. Remarks and result of the cell"]),
        .. ResultOf(pledge, texts),
        new Signatures(
            new Signer([texts["CONFIRMATION OF THE CELL"]], texts["(signature, full name)"]),
            new Signer([texts["THE PERSON WHO REVIEWS"]], texts["(signature, full name)"], pledge.Person.FullName)),
    ]);

    private static Table CommitmentsOf(PledgeFacts pledge, PaperTexts texts) => new(
        [
            new Column(texts["No."], 9, IsCentred: true),
            new Column(texts["What was registered"], 62),
            new Column(texts["How far"], 28, IsCentred: true),
            new Column(texts["Outcome and proof"], 66),
        ],
        [.. pledge.Commitments.Select(c => (IReadOnlyList<string>)[
            c.No.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Registered(c.Text),
            c.Fulfilment is { } done ? texts[PledgeLabels.Of(done)] : "",
            c.Outcome ?? RoomForHand,
        ])]);

    private static string Registered(CommitmentText text) =>
        text.Deed + (text.Quantity is null && text.Due is null ? "" : $" ({string.Join("; ", new[] { text.Quantity, text.Due }.Where(p => p is not null))})");

    private static IEnumerable<Block> WrittenOrRoom(string? text, int lines) =>
        [string.IsNullOrEmpty(text) ? new DottedLines(lines) : new Line(text)];

    private static IEnumerable<Block> ResultOf(PledgeFacts pledge, PaperTexts texts)
    {
        if (pledge.Result is not { } result)
        {
            return [new Line(texts["Result"] + ": ……………………………"), new DottedLines(3)];
        }

        return [new Line(texts["Result"] + ": ", new Words(texts[PledgeLabels.Of(result)], IsBold: true)), .. WrittenOrRoom(pledge.ResultNote, 2)];
    }
}
