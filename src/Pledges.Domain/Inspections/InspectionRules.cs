using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>The rules of the inspection register.</summary>
public static class InspectionRules
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    public static Rule YearIsSensible(int year) =>
        new(nameof(YearIsSensible), year is < FirstYear or > LastYear, "The year must lie between {0} and {1}.", FirstYear, LastYear);

    public static Rule ContentFits(string? content) =>
        new(nameof(ContentFits), VietnameseText.CleanLines(content).Length > Inspection.ContentLength, "What is looked into is told in at most {0} characters.", Inspection.ContentLength);

    public static Rule PeriodInspectedIsInOrder(DateOnly? from, DateOnly? to) =>
        new(nameof(PeriodInspectedIsInOrder), to < from, "The period inspected must end after it begins.");

    public static Rule BodyStays(Inspection inspection, InspectionDetails details) =>
        new(nameof(BodyStays), inspection.IsDecided && (inspection.Body, inspection.BodyUnitId) != (details.Body, details.BodyUnitId), "Who inspects can no longer be changed: it stands in the decision.");

    public static Rule IsPlanned(Inspection inspection) =>
        new(nameof(IsPlanned), inspection.State != InspectionState.Planned, "This inspection has been decided or called off already.");

    public static Rule IsNotOver(Inspection inspection) =>
        new(nameof(IsNotOver), !inspection.IsOpen, "This inspection is over; it can no longer be changed.");

    public static Rule IsNotConcluded(Inspection inspection) =>
        new(nameof(IsNotConcluded), inspection.State is not (InspectionState.Planned or InspectionState.Running), "This inspection is concluded or called off; its subjects stay as they are.");

    public static Rule IsRunning(Inspection inspection) =>
        new(nameof(IsRunning), inspection.State != InspectionState.Running, "Steps are recorded between the decision and the conclusion.");

    public static Rule IsUnderWay(Inspection inspection) =>
        new(nameof(IsUnderWay), inspection.State is not (InspectionState.Running or InspectionState.Concluded), "Findings and conclusions are entered after the decision and before closing.");

    public static Rule IsConcluded(Inspection inspection) =>
        new(nameof(IsConcluded), inspection.State != InspectionState.Concluded, "Only an inspection that is concluded can be closed.");

    public static Rule IsClosed(Inspection inspection) =>
        new(nameof(IsClosed), inspection.State != InspectionState.Closed, "Only a closed inspection can be opened again.");

    public static Rule SubjectIsOne(SubjectKey subject) =>
        new(nameof(SubjectIsOne), subject.UnitId is null == subject.MemberId is null, "A subject is either an organisation or a member.");

    public static Rule SubjectIsNew(Inspection inspection, SubjectKey subject) =>
        new(nameof(SubjectIsNew), inspection.Subjects.Any(s => s.Key == subject), "This subject stands in the decision already; each is named once.");

    public static Rule SubjectIsThere(InspectionSubject? subject) =>
        new(nameof(SubjectIsThere), subject is null, "This subject is not in the decision.");

    public static Rule NothingIsFoundYet(InspectionSubject? subject) =>
        new(nameof(NothingIsFoundYet), subject is { IsConcluded: true } or { Findings.Count: > 0 }, "Something has been found or concluded about this subject; it stays.");

    public static Rule OneSubjectStays(Inspection inspection) =>
        new(nameof(OneSubjectStays), inspection.IsDecided && inspection.Subjects.Count == 1, "A decision has at least one subject; call the inspection off instead.");

    public static Rule HasSubjects(Inspection inspection) =>
        new(nameof(HasSubjects), inspection.Subjects.Count == 0, "Name the organisations and members to be inspected first.");

    public static Rule NumberIsGiven(string? number) =>
        new(nameof(NumberIsGiven), VietnameseText.Clean(number).Length is 0 or > Inspection.NumberLength, "Give the number of the decision (at most {0} characters).", Inspection.NumberLength);

    public static Rule DecisionDayIsSensible(DateOnly day, DateOnly today) =>
        new(nameof(DecisionDayIsSensible), day.Year < FirstYear || day > today, "The decision must lie between {0} and today.", FirstYear);

    public static Rule TeamHasAHead(IReadOnlyList<TeamMember> team) =>
        new(nameof(TeamHasAHead), team.Count(m => m.Duty == TeamDuty.Head) != 1 || team.Any(m => VietnameseText.Clean(m.Name).Length is 0 or > TeamMember.NameLength),
            "A team has one head, and each of its members a name (at most {0} characters).", TeamMember.NameLength);

    public static Rule NobodyInspectsThemselves(IEnumerable<TeamMember> team, IEnumerable<SubjectKey> subjects)
    {
        var members = subjects.Select(s => s.MemberId).Where(id => id is not null).ToHashSet();
        return new(nameof(NobodyInspectsThemselves), team.Any(m => m.MemberId is not null && members.Contains(m.MemberId)), "Nobody inspects themselves: one person is both in the team and a subject.");
    }

    public static Rule ClocksRunForward(InspectionDecision decision) =>
        new(nameof(ClocksRunForward), decision.DueOn.OrderBy(d => d.Key).Select(d => d.Value).Prepend(decision.DecidedOn).Zip(decision.DueOn.OrderBy(d => d.Key).Select(d => d.Value)).Any(p => p.Second < p.First),
            "Each step is due after the one before it, and after the decision.");

    public static Rule StepIsOnTheWay(StepKind kind) =>
        new(nameof(StepIsOnTheWay), kind is < StepKind.Outline or > StepKind.Report, "This step follows from another act and is not recorded by itself.");

    public static Rule StepIsOpen(Inspection inspection, StepKind kind) =>
        new(nameof(StepIsOpen), inspection.Step(kind)?.IsSettled != false, "This step is done or left out already.");

    public static Rule StepIsNext(Inspection inspection, StepKind kind) =>
        new(nameof(StepIsNext), inspection.Steps.Any(s => s.Kind < kind && !s.IsSettled), "An earlier step is open; record it or leave it out first.");

    public static Rule StepDayFits(Inspection inspection, StepKind kind, DateOnly on, DateOnly today)
    {
        var earliest = inspection.Steps.Where(s => s.Kind < kind && s.Kind >= StepKind.Decision && s.DoneOn is not null).Max(s => s.DoneOn);
        return new(nameof(StepDayFits), on < earliest || on > today, "The day must lie between the step before, {0}, and today.", earliest ?? today);
    }

    public static Rule StepTextsFit(string? documentNo, string? note) =>
        new(nameof(StepTextsFit), VietnameseText.Clean(documentNo).Length > Inspection.NumberLength || VietnameseText.CleanLines(note).Length > InspectionStep.NoteLength,
            "The number has at most {0} characters, the note {1}.", Inspection.NumberLength, InspectionStep.NoteLength);

    public static Rule DueAfterTheDecision(Inspection inspection, DateOnly dueOn) =>
        new(nameof(DueAfterTheDecision), dueOn < inspection.DecidedOn || dueOn.Year > LastYear, "A step is due after the decision.");

    public static Rule StepsAreSettled(Inspection inspection) =>
        new(nameof(StepsAreSettled), !inspection.IsFromTheRecords && inspection.Steps.Any(s => s.Kind < StepKind.Conclusion && !s.IsSettled), "Record the steps before the conclusion, or leave them out with a reason.");

    public static Rule FindingIsTold(FindingText finding) =>
        new(nameof(FindingIsTold), VietnameseText.CleanLines(finding.Text).Length is 0 or > Finding.TextLength || VietnameseText.Clean(finding.Against).Length > Finding.RuleLength,
            "Tell what was found in at most {0} characters, and the rule in at most {1}.", Finding.TextLength, Finding.RuleLength);

    public static Rule FindingFitsItsKind(FindingText finding) =>
        new(nameof(FindingFitsItsKind), finding.Kind == FindingKind.Unfounded
                ? finding.Type is not null || finding.Severity is not null
                : finding.Type is null || (finding.Kind == FindingKind.Violation) != finding.Severity is not null || (finding.Kind == FindingKind.Violation && finding.Type == ShortcomingType.Formulaic),
            "A limitation or shortcoming has a type, a violation a type and how grave it is; what is unfounded has neither. A formulaic registration is a defect, no violation.");

    public static Rule FindingDayFits(Inspection inspection, FindingText finding, DateOnly today) =>
        new(nameof(FindingDayFits), finding.FoundOn < inspection.DecidedOn || finding.FoundOn > today, "The day of the finding must lie between the decision and today.");

    public static Rule OutcomeIsGiven(string? outcome) =>
        new(nameof(OutcomeIsGiven), VietnameseText.CleanLines(outcome).Length is 0 or > InspectionSubject.OutcomeLength, "Write the conclusion in at most {0} characters.", InspectionSubject.OutcomeLength);

    public static Rule ConclusionFollowsTheDecision(DateOnly? decidedOn, DateOnly? concludedOn) =>
        new(nameof(ConclusionFollowsTheDecision), concludedOn < decidedOn || concludedOn is null, "The conclusion cannot come before the decision.");

    public static Rule ConclusionHasCome(DateOnly? concludedOn, DateOnly today) =>
        new(nameof(ConclusionHasCome), concludedOn > today, "The conclusion cannot lie in the future.");

    public static Rule NumbersFit(Conclusion conclusion) =>
        new(nameof(NumbersFit),
            new[] { conclusion.ConclusionNo, conclusion.NoticeNo }.Any(n => VietnameseText.Clean(n).Length > Inspection.NumberLength) || conclusion.NoticeOn < conclusion.ConcludedOn,
            "Numbers have at most {0} characters, and the notice follows the conclusion.", Inspection.NumberLength);

    public static Rule RegisterDatesAreInOrder(DateOnly decidedOn, IEnumerable<DateOnly?> concludedOn) =>
        new(nameof(RegisterDatesAreInOrder), concludedOn.Any(day => day < decidedOn), "A conclusion cannot lie before the decision of {0}.", decidedOn);

    public static Rule EverySubjectIsConcluded(Inspection inspection) =>
        new(nameof(EverySubjectIsConcluded), inspection.Subjects.Any(s => !s.IsConcluded), "A subject has no conclusion yet.");

    public static Rule NobodyIsConcluded(Inspection inspection) =>
        new(nameof(NobodyIsConcluded), inspection.Subjects.Any(s => s.IsConcluded || s.Findings.Count > 0), "Something has been found or concluded already; the inspection cannot be called off.");

    public static Rule NoRemedyIsOpen(int open) =>
        new(nameof(NoRemedyIsOpen), open > 0, "{0} remedies are open; the inspection is closed when each of them is.", open);

    /// <summary>The register holds nothing classified: a text that bears the stamp word MẬT (TỐI MẬT, TUYỆT MẬT) belongs elsewhere.</summary>
    public static Rule NothingIsClassified(params ReadOnlySpan<string?> texts)
    {
        var isMarked = false;
        foreach (var text in texts)
        {
            isMarked |= VietnameseText.CleanLines(text).Split([' ', '\n', '.', ',', ';', ':', '(', ')', '[', ']', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries).Contains("MẬT", StringComparer.Ordinal);
        }

        return new(nameof(NothingIsClassified), isMarked, "The text bears the mark MẬT. Nothing classified is entered here; write only what a register may hold.");
    }

    public static Rule ReasonIsGiven(string? reason) =>
        new(nameof(ReasonIsGiven), VietnameseText.CleanLines(reason).Length is 0 or > Inspection.ReasonLength, "Give the reason, at most {0} characters.", Inspection.ReasonLength);
}
