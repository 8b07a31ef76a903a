using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>The way from the decision to the end: steps, findings, conclusions, closing.</summary>
public sealed partial class Inspection
{
    /// <summary>Records that a step between decision and conclusion is done.</summary>
    /// <param name="kind">One of outline, opening, self-report, verification, conference, report.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="documentNo">Number of the paper, where there is one.</param>
    /// <param name="note">Plain facts; nothing classified.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">UTC.</param>
    public void Complete(StepKind kind, DateOnly on, string? documentNo, string? note, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.IsRunning(this),
            InspectionRules.StepIsOnTheWay(kind),
            InspectionRules.StepIsOpen(this, kind),
            InspectionRules.StepIsNext(this, kind),
            InspectionRules.StepDayFits(this, kind, on, by.Today),
            InspectionRules.StepTextsFit(documentNo, note),
            InspectionRules.NothingIsClassified(note));
        Step(kind)!.Finish(on, documentNo, note);
        Happened("inspection.step_done", by, at, kind.ToString());
    }

    /// <summary>Leaves a step out, with the reason: a supervision may need no verification.</summary>
    public void LeaveOut(StepKind kind, string reason, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.IsRunning(this),
            InspectionRules.StepIsOnTheWay(kind),
            InspectionRules.StepIsOpen(this, kind),
            InspectionRules.StepIsNext(this, kind),
            InspectionRules.ReasonIsGiven(reason));
        Step(kind)!.LeaveOut(VietnameseText.CleanLines(reason));
        Happened("inspection.step_left_out", by, at, kind.ToString());
    }

    /// <summary>Moves the day on which an open step is due.</summary>
    public void Reschedule(StepKind kind, DateOnly dueOn, string reason, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.IsRunning(this),
            InspectionRules.StepIsOpen(this, kind),
            InspectionRules.DueAfterTheDecision(this, dueOn),
            InspectionRules.ReasonIsGiven(reason));
        Step(kind)!.IsDue(dueOn);
        Happened("inspection.step_moved", by, at, $"{kind} {dueOn:yyyy-MM-dd} {VietnameseText.CleanLines(reason)}");
    }

    /// <summary>Enters what was found about a subject.</summary>
    public Finding Find(int subjectId, FindingText finding, Actor by, DateTime at)
    {
        var subject = Subject(subjectId);
        Rule.Check(
            InspectionRules.IsUnderWay(this),
            InspectionRules.SubjectIsThere(subject),
            InspectionRules.FindingIsTold(finding),
            InspectionRules.NothingIsClassified(finding.Text, finding.Against),
            InspectionRules.FindingFitsItsKind(finding),
            InspectionRules.FindingDayFits(this, finding, by.Today));
        var found = new Finding(finding, by.Today);
        subject!.Found(found);
        Happened("inspection.found", by, at, finding.Kind.ToString());
        return found;
    }

    /// <summary>The conclusion on one subject, with the numbers of conclusion and notice; again to put it right.</summary>
    public void Conclude(int subjectId, Conclusion conclusion, Actor by, DateTime at)
    {
        var subject = Subject(subjectId);
        Rule.Check(
            InspectionRules.IsUnderWay(this),
            InspectionRules.SubjectIsThere(subject),
            InspectionRules.StepsAreSettled(this),
            InspectionRules.OutcomeIsGiven(conclusion.Outcome),
            InspectionRules.NothingIsClassified(conclusion.Outcome),
            InspectionRules.ConclusionFollowsTheDecision(DecidedOn, conclusion.ConcludedOn),
            InspectionRules.ConclusionHasCome(conclusion.ConcludedOn, by.Today),
            InspectionRules.NumbersFit(conclusion));
        subject!.Set(conclusion.Clean());
        if (subjects.TrueForAll(s => s.IsConcluded) && State == InspectionState.Running)
        {
            State = InspectionState.Concluded;
            Step(StepKind.Conclusion)?.Finish(subjects.Max(s => s.ConcludedOn!.Value), subject.ConclusionNo, null);
        }

        Happened("inspection.concluded", by, at, subject.ConclusionNo);
    }

    /// <summary>Closes it when every subject has its conclusion and no remedy is open. One of the past was over on the day of its last conclusion or remedy.</summary>
    /// <param name="openRemedies">How many are open.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="at">UTC.</param>
    /// <param name="lastRemedyOn">When the last remedy was closed; null where none was asked.</param>
    public void Close(int openRemedies, Actor by, DateTime at, DateOnly? lastRemedyOn = null)
    {
        Rule.Check(
            InspectionRules.EverySubjectIsConcluded(this),
            InspectionRules.IsConcluded(this),
            InspectionRules.NoRemedyIsOpen(openRemedies));
        var over = IsFromTheRecords ? subjects.Select(s => s.ConcludedOn).Append(lastRemedyOn).Max()!.Value : by.Today;
        (State, ClosedOn, Reason) = (InspectionState.Closed, over, null);
        Step(StepKind.Remedies)?.Finish(over, null, null);
        Happened("inspection.closed", by, at, DecisionNo);
    }

    /// <summary>Opens a closed one again, so that something can be put right.</summary>
    public void Reopen(string reason, Actor by, DateTime at)
    {
        Rule.Check(InspectionRules.IsClosed(this), InspectionRules.ReasonIsGiven(reason));
        (State, ClosedOn, Reason) = (InspectionState.Concluded, null, VietnameseText.CleanLines(reason));
        Step(StepKind.Remedies)?.Open();
        Happened("inspection.reopened", by, at, Reason);
    }
}
