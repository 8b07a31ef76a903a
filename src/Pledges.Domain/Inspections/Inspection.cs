using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>Who inspects what, as it stands on the programme of a year.</summary>
/// <param name="Year">Year of the programme; the decision's year takes its place.</param>
/// <param name="Content">What is looked into, in a sentence; never anything classified.</param>
/// <param name="PlannedFor">When it is meant to begin; null for one that is not on the programme.</param>
/// <param name="PeriodFrom">First day of the period inspected.</param>
/// <param name="PeriodTo">Last day of the period inspected.</param>
public sealed record InspectionDetails(
    int Year, InspectionBody Body, int BodyUnitId, Activity Activity, InspectionKind Kind, string TopicCode, string? Content, DateOnly? PlannedFor, DateOnly? PeriodFrom, DateOnly? PeriodTo);

/// <summary>
/// An inspection or supervision: one decision with many subjects. It begins on the programme of a year, takes its ten steps and
/// ends when every remedy that it asked for is closed. A register of facts; nothing classified is entered.
/// </summary>
public sealed partial class Inspection : Aggregate
{
    public const int ContentLength = 500;
    public const int NumberLength = 60;
    public const int ReasonLength = 1000;

    private readonly List<InspectionSubject> subjects = [];
    private readonly List<InspectionStep> steps = [];
    private readonly List<TeamMember> team = [];

    private Inspection()
    {
    }

    public int Year { get; private set; }
    public InspectionBody Body { get; private set; }

    /// <summary>The organisation whose body inspects: the city, or a grassroots organisation.</summary>
    public int BodyUnitId { get; private set; }
    public Activity Activity { get; private set; }
    public InspectionKind Kind { get; private set; }
    public string TopicCode { get; private set; } = "";
    public string? Content { get; private set; }
    public DateOnly? PlannedFor { get; private set; }
    public DateOnly? PeriodFrom { get; private set; }
    public DateOnly? PeriodTo { get; private set; }
    public InspectionState State { get; private set; }

    /// <summary>Null while planned. The same number may come again in another year or of another organisation.</summary>
    public string? DecisionNo { get; private set; }
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The day in Vietnam on which it was entered, which may be years after it happened.</summary>
    public DateOnly RecordedOn { get; private set; }

    /// <summary>Entered when it was over: the steps on the way were not recorded.</summary>
    public bool IsFromTheRecords { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why it was called off, or opened again.</summary>
    public string? Reason { get; private set; }
    public IReadOnlyList<InspectionSubject> Subjects => subjects;
    public IReadOnlyList<InspectionStep> Steps => steps;
    public IReadOnlyList<TeamMember> Team => team;

    public bool IsDecided => DecidedOn is not null;

    public bool IsOpen => State is InspectionState.Planned or InspectionState.Running or InspectionState.Concluded;

    /// <summary>Puts an inspection on the programme of a year.</summary>
    public static Inspection Plan(InspectionDetails details, Actor by, DateTime at)
    {
        var inspection = new Inspection { State = InspectionState.Planned, RecordedOn = by.Today };
        inspection.Set(details);
        inspection.steps.AddRange(Enum.GetValues<StepKind>().Select(kind => new InspectionStep(kind)));
        inspection.Step(StepKind.Programme)!.Finish(by.Today, null, null);
        inspection.Happened("inspection.planned", by, at);
        return inspection;
    }

    public InspectionStep? Step(StepKind kind) => steps.Find(s => s.Kind == kind);

    public InspectionSubject? Subject(int id) => subjects.Find(s => s.Id == id);

    /// <summary>Puts right what it is about. Who inspects stays once it is decided.</summary>
    public void Change(InspectionDetails details, Actor by, DateTime at)
    {
        Rule.Check(InspectionRules.IsNotOver(this), InspectionRules.BodyStays(this, details));
        Set(details with { Year = DecidedOn?.Year ?? details.Year });
        Happened("inspection.changed", by, at);
    }

    /// <summary>Adds an organisation or a member as a subject (đối tượng); each counts once.</summary>
    public void Add(SubjectKey subject, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.IsNotConcluded(this),
            InspectionRules.SubjectIsOne(subject),
            InspectionRules.SubjectIsNew(this, subject),
            InspectionRules.NobodyInspectsThemselves(team, [subject]));
        subjects.Add(new InspectionSubject(subject));
        Happened("inspection.subject_added", by, at);
    }

    /// <summary>Takes a subject off again, as long as nothing was found about it.</summary>
    public void Remove(int subjectId, Actor by, DateTime at)
    {
        var subject = Subject(subjectId);
        Rule.Check(
            InspectionRules.IsNotConcluded(this),
            InspectionRules.SubjectIsThere(subject),
            InspectionRules.NothingIsFoundYet(subject),
            InspectionRules.OneSubjectStays(this));
        subjects.Remove(subject!);
        Happened("inspection.subject_removed", by, at);
    }

    /// <summary>The decision: number, day, team, and when each step is due.</summary>
    public void Decide(InspectionDecision decision, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.IsPlanned(this),
            InspectionRules.NumberIsGiven(decision.DecisionNo),
            InspectionRules.DecisionDayIsSensible(decision.DecidedOn, by.Today),
            InspectionRules.HasSubjects(this),
            InspectionRules.TeamHasAHead(decision.Team),
            InspectionRules.NobodyInspectsThemselves(decision.Team, subjects.Select(s => s.Key)),
            InspectionRules.ClocksRunForward(decision));
        (DecisionNo, DecidedOn, Year) = (VietnameseText.Clean(decision.DecisionNo), decision.DecidedOn, decision.DecidedOn.Year);
        (IsFromTheRecords, State) = (decision.IsFromTheRecords, InspectionState.Running);
        team.AddRange(decision.Team.Select(m => m with { Name = VietnameseText.Clean(m.Name) }));
        Step(StepKind.Decision)!.Finish(DecidedOn.Value, DecisionNo, null);
        foreach (var step in steps.Where(s => !s.IsSettled))
        {
            step.IsDue(decision.IsFromTheRecords ? null : decision.DueOf(step.Kind));
        }

        Happened("inspection.decided", by, at, DecisionNo);
    }

    /// <summary>Calls it off before it is concluded.</summary>
    public void CallOff(string reason, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.IsNotConcluded(this),
            InspectionRules.ReasonIsGiven(reason),
            InspectionRules.NothingIsClassified(reason),
            InspectionRules.NobodyIsConcluded(this));
        (State, Reason) = (InspectionState.CalledOff, VietnameseText.CleanLines(reason));
        Happened("inspection.called_off", by, at, Reason);
    }

    private void Set(InspectionDetails details)
    {
        Rule.Check(
            InspectionRules.YearIsSensible(details.Year),
            InspectionRules.ContentFits(details.Content),
            InspectionRules.NothingIsClassified(details.Content),
            InspectionRules.PeriodInspectedIsInOrder(details.PeriodFrom, details.PeriodTo));
        (Year, Body, BodyUnitId, Activity, Kind, TopicCode) = (details.Year, details.Body, details.BodyUnitId, details.Activity, details.Kind, details.TopicCode);
        (PlannedFor, PeriodFrom, PeriodTo) = (details.PlannedFor, details.PeriodFrom, details.PeriodTo);
        Content = VietnameseText.CleanLines(details.Content) is { Length: > 0 } clean ? clean : null;
    }
}
