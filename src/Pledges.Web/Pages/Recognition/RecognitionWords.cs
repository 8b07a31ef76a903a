using Pledges.Domain.Recognition;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Fields, forms and states of recognition in words; English keys of the texts.</summary>
public static class RecognitionWords
{
    public static readonly IReadOnlyList<ExemplarFields> EachField = [ExemplarFields.Work, ExemplarFields.Labour, ExemplarFields.Study, ExemplarFields.SelfTraining];

    public static string Of(ExemplarFields field) => field switch
    {
        ExemplarFields.Work => "Work",
        ExemplarFields.Labour => "Labour",
        ExemplarFields.Study => "Study",
        _ => "Self-training",
    };

    public static string Fields(ExemplarFields fields, Func<string, string> text) => string.Join(", ", EachField.Where(f => fields.HasFlag(f)).Select(f => text(Of(f))));

    public static string Fields(ExemplarFields fields, Texts texts) => Fields(fields, key => texts[key]);

    public static string Of(CommendationForm form) => form switch
    {
        CommendationForm.Certificate => "Certificate of merit",
        CommendationForm.Diploma => "Diploma of merit",
        CommendationForm.Flag => "Flag",
        CommendationForm.PublicPraise => "Praised publicly (under the flag)",
        _ => "Praised",
    };

    public static string Of(CommendingBody? body) => body switch
    {
        CommendingBody.Cell => "the cell",
        CommendingBody.GrassrootsCommittee => "the organisation's committee",
        CommendingBody.City => "the city",
        CommendingBody.Above => "a body above the city",
        _ => "not stated",
    };

    public static string Of(RecognitionLevel level) => level == RecognitionLevel.City ? "Exemplar of the city" : "Exemplar of the organisation";

    public static string Of(NominationState state) => state switch
    {
        NominationState.Nominated => "Nominated",
        NominationState.Endorsed => "Supported by the committee",
        NominationState.Recognised => "Recognised as exemplar",
        NominationState.Declined => "Not recognised",
        _ => "Nomination withdrawn",
    };

    public static Tone ToneOf(NominationState state) => state switch
    {
        NominationState.Nominated or NominationState.Endorsed => Tone.Waiting,
        NominationState.Recognised => Tone.Done,
        NominationState.Declined => Tone.Failed,
        _ => Tone.Closed,
    };

    public static string Benefit(int? count, string? group, Texts texts) => (count, group) switch
    {
        ({ } n, { } who) => $"{Numbers.Count(n)} {who}",
        ({ } n, null) => Numbers.Count(n),
        (null, { } who) => who,
        _ => texts["not counted"],
    };
}
