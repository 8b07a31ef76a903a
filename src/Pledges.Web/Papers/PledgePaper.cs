using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.MyPledge;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>The yearly pledge (bản đăng ký).</summary>
public static class PledgePaper
{
    public static Paper Of(PledgeFacts pledge, PaperTexts texts) =>
        new($"{pledge.Reference} – {pledge.Person.FullName}", [SheetOf(pledge, texts)]);

    public static Sheet SheetOf(PledgeFacts pledge, PaperTexts texts) => new([
        PersonLines.HeadOf(pledge.Person.Unit, pledge.IsWithMember ? null : pledge.SubmittedOn, texts),
        .. DraftMarkOf(pledge, texts),
        new Title(pledge.FormName, texts["year {0}", pledge.Year]),
        .. pledge.Preamble is { } preamble ? [new Line(preamble)] : Array.Empty<Line>(),
        .. PersonLines.Of(pledge, texts),
        .. pledge.Sections.SelectMany(s => SectionOf(s, texts)),
        .. Way(pledge, texts),
        SignaturesOf(pledge, texts),
    ]);

    public static Signatures SignaturesOf(PledgeFacts pledge, PaperTexts texts) => new(
        new Signer([texts["CONFIRMATION OF THE CELL"]], texts["(signature, full name)"],
            Note: pledge.ConfirmedOn is { } on ? texts["Confirmed in the system on {0}", VietnamTime.Date(on)] : null),
        new Signer([texts["THE PERSON WHO REGISTERS"]], texts["(signature, full name)"], pledge.Person.FullName));

    public static IEnumerable<Block> DraftMarkOf(PledgeFacts pledge, PaperTexts texts)
    {
        if (pledge.IsWithMember || pledge.State == PledgeState.Stopped)
        {
            yield return new DraftMark(texts[PledgeLabels.Of(pledge.State)]);
        }
    }

    private static IEnumerable<Block> SectionOf(SectionFacts section, PaperTexts texts)
    {
        yield return new Heading(section.No is { } no ? $"{no}. {section.Title}" : texts["Other commitments"]);
        foreach (var commitment in section.Commitments)
        {
            yield return new Line(new Words(texts["Commitment {0}", commitment.No] + ": ", IsItalic: true), commitment.Text.Deed);
            foreach (var (label, text) in PartsOf(commitment.Text))
            {
                yield return new Line($"– {texts[label]}: ", text) { IsPart = true };
            }
        }
    }

    private static IEnumerable<(string Label, string Text)> PartsOf(CommitmentText text) =>
        new[]
        {
            ("How much, how often", text.Quantity),
            ("By when", text.Due),
            ("Who benefits", text.Beneficiary),
            ("Duty or shortcoming", text.Duty),
            ("To be checked by", text.Check),
            ("Practice model", text.Model),
        }.Where(p => p.Item2 is not null).Select(p => (p.Item1, p.Item2!));

    // Returned, entered on behalf, confirmed with which verdict, amended: one line each.
    private static IEnumerable<Block> Way(PledgeFacts pledge, PaperTexts texts)
    {
        var lines = new List<Line>();
        lines.AddRange(pledge.Returns.Select(r => new Line(
            texts["Returned for completion on {0} by {1}", VietnamTime.Date(r.On), r.Level]
            + (r.CommitmentNo is { } no ? $" ({texts["Commitment {0}", no]}): " : ": "),
            r.Reason)));
        if (pledge.IsOnBehalf)
        {
            lines.Add(new Line(texts["Entered by the cell from the signed paper, which is kept at: {0}", pledge.PaperRef ?? PaperTexts.Unknown]));
        }

        if (pledge.ConfirmedOn is { } confirmed)
        {
            lines.Add(new Line(texts["Confirmed by the cell on {0}; verdict: {1}.", VietnamTime.Date(confirmed), Verdict(pledge.IsConcrete, texts)]));
            lines.AddRange(pledge.VerdictReason is { } reason ? [new Line(texts["Remark of the cell"] + ": ", reason)] : []);
        }

        lines.AddRange(pledge.Amendments.Select(a => new Line(
            texts["Amendment {0} of {1}", a.No, VietnamTime.Date(a.On)] + (a.ConfirmedOn is { } on ? $" ({texts["confirmed on {0}", VietnamTime.Date(on)]}): " : $" ({texts["not confirmed yet"]}): "),
            a.Reason)));
        return lines.Count == 0 ? [] : [new Heading(texts["Course of the registration"]), .. lines];
    }

    private static string Verdict(bool? isConcrete, PaperTexts texts) =>
        texts[isConcrete switch { true => "concrete and practical", false => "not concrete and practical", null => "not judged" }];
}
