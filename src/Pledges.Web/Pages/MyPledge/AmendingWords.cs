using Pledges.Domain.Pledging;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>Amendments, differences and the mid-year check in words; English keys of the texts.</summary>
public static class AmendingWords
{
    public static string Of(AmendmentState state) => state switch
    {
        AmendmentState.Writing => "Amendment being written",
        AmendmentState.Submitted => "Amendment handed in, waiting for confirmation",
        _ => "Amendment returned for completion",
    };

    public static Tone ToneOf(AmendmentState state) => state switch
    {
        AmendmentState.Writing => Tone.Doing,
        AmendmentState.Submitted => Tone.Waiting,
        _ => Tone.Returned,
    };

    public static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Same => "Unchanged",
        DifferenceKind.Changed => "Changed",
        DifferenceKind.Added => "Added",
        _ => "Taken out",
    };

    public static string Of(CommitmentPart part) => part switch
    {
        CommitmentPart.Section => "Section",
        CommitmentPart.Deed => "What will be done",
        CommitmentPart.Quantity => "How much, how often",
        CommitmentPart.Due => "By when",
        CommitmentPart.Beneficiary => "Who benefits",
        CommitmentPart.Duty => "Duty or shortcoming",
        CommitmentPart.Check => "To be checked by",
        _ => "Practice model",
    };

    public static string Of(Outlook outlook) => outlook switch
    {
        Outlook.OnTrack => "On track",
        Outlook.Behind => "Behind",
        _ => "Cannot be done",
    };

    public static Tone ToneOf(Outlook outlook) => outlook switch
    {
        Outlook.OnTrack => Tone.Done,
        Outlook.Behind => Tone.Late,
        _ => Tone.Failed,
    };

    /// <summary>The number that the reader sees; of a commitment that an amendment took out, the words.</summary>
    public static string NameOf(this Pledge pledge, int key, Texts texts) =>
        pledge.Commitments.FirstOrDefault(c => c.Key == key) is { } there ? texts["Commitment {0}", there.No]
        : pledge.Versions.SelectMany(v => v.Commitments).LastOrDefault(c => c.Key == key) is { } gone ? texts["An earlier commitment: {0}", gone.Deed]
        : texts["An earlier commitment"];
}

/// <summary>What the partial _Differences shows.</summary>
public sealed record DifferencesView(IReadOnlyList<Difference> All, FormVersion Form)
{
    public IEnumerable<Difference> Changes => All.Where(d => d.Kind != DifferenceKind.Same);

    public int Unchanged => All.Count(d => d.Kind == DifferenceKind.Same);

    public string? Words(PartDifference part, string? text) =>
        part.Part == CommitmentPart.Section && Form.Section(text ?? "") is { } section ? Title(section) : text;

    private static string Title(FormSection section) => $"{section.No}. {(Languages.Current == Languages.English ? section.TitleEn : section.Title)}";
}
