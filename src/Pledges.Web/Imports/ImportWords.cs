using Pledges.Data.Importing;
using Pledges.Data.Importing.Jobs;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Imports;

/// <summary>The words for imports on pages.</summary>
public static class ImportWords
{
    public static string Of(Texts texts, ImportJob job) => job.State switch
    {
        ImportJobState.Waiting => texts["Waiting to be checked"],
        ImportJobState.Checking => texts["Being checked"],
        ImportJobState.Checked => job.HasSomethingToImport ? texts["Ready to be imported"] : texts["Nothing new in it"],
        ImportJobState.Refused => texts["To be put right"],
        ImportJobState.Queued => texts["Waiting its turn"],
        ImportJobState.Importing => texts["Being imported"],
        ImportJobState.Done => texts["Imported"],
        _ => texts["Not imported"],
    };

    public static Tone ToneOf(ImportJob job) => job.State switch
    {
        ImportJobState.Waiting or ImportJobState.Queued => Tone.Waiting,
        ImportJobState.Checking or ImportJobState.Importing => Tone.Doing,
        ImportJobState.Checked => job.HasSomethingToImport ? Tone.Todo : Tone.Closed,
        ImportJobState.Done => Tone.Done,
        _ => Tone.Failed,
    };

    public static string Of(Texts texts, ImportProgress? progress) => progress switch
    {
        null => texts["Waiting its turn"],
        { Step: ImportStep.Reading } => texts["Reading “{0}”", NameOf(progress.Sheet)],
        { Step: ImportStep.Comparing } => texts["Comparing “{0}” with what is stored", NameOf(progress.Sheet)],
        { Step: ImportStep.Writing } => texts["Writing “{0}”", NameOf(progress.Sheet)],
        _ => texts["Counting the figures anew"],
    };

    public static string Of(Texts texts, Refusal refusal) => texts[refusal.Sentence, [.. refusal.Arguments]];

    public static string Of(Texts texts, ImportFailure failure) => texts[failure.Sentence, [.. failure.Arguments]];

    private static string NameOf(string? key)
    {
        var sheet = RosterSheets.Taken.FirstOrDefault(s => s.Key == key);
        return Languages.Current == Languages.English ? key ?? "" : sheet?.Heading ?? "";
    }
}
