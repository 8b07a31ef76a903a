using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>The words of inspections and remedies; keys of translations.</summary>
public static class InspectionWords
{
    public static string Of(InspectionBody body) => body == InspectionBody.StandingCommittee ? "Standing committee of the organisation" : "Inspection commission of the organisation";

    public static string Of(Activity activity) => activity == Activity.Inspection ? "Inspection (kiểm tra)" : "Supervision (giám sát)";

    public static string Of(InspectionKind kind) => kind switch
    {
        InspectionKind.Topical => "Topical",
        InspectionKind.Regular => "Regular",
        _ => "On signs of violation",
    };

    public static string Of(InspectionState state) => state switch
    {
        InspectionState.Planned => "On the programme",
        InspectionState.Running => "Under way",
        InspectionState.Concluded => "Concluded, remedies run",
        InspectionState.Closed => "Over and closed",
        _ => "Called off",
    };

    public static Tone ToneOf(InspectionState state) => state switch
    {
        InspectionState.Planned => Tone.Todo,
        InspectionState.Running => Tone.Doing,
        InspectionState.Concluded => Tone.Waiting,
        InspectionState.Closed => Tone.Done,
        _ => Tone.Closed,
    };

    public static string Of(StepKind step) => step switch
    {
        StepKind.Programme => "On the programme of the year",
        StepKind.Decision => "Decision and plan",
        StepKind.Outline => "Outline for the report of the subjects",
        StepKind.Opening => "Opening: the decision is announced",
        StepKind.SelfReport => "Self-report of the subjects",
        StepKind.Verification => "Verification",
        StepKind.Conference => "Conference with the subjects",
        StepKind.Report => "Report of the team",
        StepKind.Conclusion => "Conclusion and notice",
        _ => "Remedies, then closed",
    };

    public static string Of(TeamDuty duty) => duty switch
    {
        TeamDuty.Head => "head of the team",
        TeamDuty.Deputy => "deputy head of the team",
        TeamDuty.Secretary => "secretary of the team",
        _ => "member of the team",
    };

    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Limitation => "Limitation",
        FindingKind.Shortcoming => "Shortcoming",
        FindingKind.Violation => "Violation",
        _ => "Unfounded",
    };

    public static string Of(ShortcomingType type) => type switch
    {
        ShortcomingType.Policy => "does not follow policy, resolution, law",
        ShortcomingType.Leadership => "incomplete responsibility of leadership",
        ShortcomingType.WordsDeeds => "words not matched by deeds",
        ShortcomingType.Accountability => "dares to do but not to answer for it",
        ShortcomingType.Conduct => "conduct, lifestyle, disunity",
        ShortcomingType.Will => "will weakened, careless self-training",
        _ => "registration is formulaic",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Minor => "less serious",
        Severity.Serious => "serious",
        Severity.VerySerious => "very serious",
        _ => "extremely serious",
    };

    public static string Of(RemedyState state) => state switch
    {
        RemedyState.Demanded => "Waits for a plan",
        RemedyState.Planned => "Being carried out",
        RemedyState.Done => "Reported as done, to be checked",
        RemedyState.Closed => "Closed: it worked",
        _ => "To be inspected again",
    };

    public static Tone ToneOf(RemedyState state, bool isOverdue) => (state, isOverdue) switch
    {
        (_, true) => Tone.Late,
        (RemedyState.Demanded, _) => Tone.Todo,
        (RemedyState.Planned, _) => Tone.Doing,
        (RemedyState.Done, _) => Tone.Waiting,
        (RemedyState.Closed, _) => Tone.Done,
        _ => Tone.Returned,
    };

    public static string Of(RemedyAct act) => act switch
    {
        RemedyAct.Planned => "Plan",
        RemedyAct.Progress => "Progress",
        RemedyAct.Comment => "Comment",
        RemedyAct.Done => "Reported as done",
        RemedyAct.Effective => "Checked: it worked",
        RemedyAct.Extended => "Given more time",
        RemedyAct.Reinspection => "Checked: to be inspected again",
        _ => "Opened again",
    };

    /// <summary>The state in words, and that it is late.</summary>
    public static string StateOf(RemedyRow row, DateOnly today, Texts texts) =>
        row.IsOverdue(today) ? texts["Overdue since {0}", VietnamTime.Date(row.DueOn)] : texts[Of(row.State)];
}
