using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>A decision as a register has it.</summary>
public sealed record RegisteredInspection(
    string DecisionNo, DateOnly DecidedOn, InspectionBody Body, int BodyUnitId, Activity Activity, InspectionKind Kind, string TopicCode);

/// <summary>A subject of a decision as a register has it.</summary>
public sealed record RegisteredSubject(SubjectKey Key, DateOnly? ConcludedOn, string? Outcome);

/// <summary>Taking over what a register of earlier years says: dates and conclusions, without the way.</summary>
public sealed partial class Inspection
{
    public static Inspection FromRegister(RegisteredInspection record, Actor by, DateTime at)
    {
        var inspection = new Inspection { IsFromTheRecords = true, RecordedOn = by.Today };
        inspection.CorrectFromRegister(record, by, at);
        return inspection;
    }

    /// <summary>Puts the register's facts right.</summary>
    public void CorrectFromRegister(RegisteredInspection record, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.NumberIsGiven(record.DecisionNo),
            InspectionRules.DecisionDayIsSensible(record.DecidedOn, by.Today),
            InspectionRules.RegisterDatesAreInOrder(record.DecidedOn, subjects.Select(s => s.ConcludedOn)));
        (DecisionNo, DecidedOn, Year) = (VietnameseText.Clean(record.DecisionNo), record.DecidedOn, record.DecidedOn.Year);
        (Body, BodyUnitId, Activity, Kind, TopicCode) = (record.Body, record.BodyUnitId, record.Activity, record.Kind, record.TopicCode);
        Follow();
        Happened("inspection.taken_over", by, at, DecisionNo);
    }

    /// <summary>Takes over a subject, or puts its conclusion right.</summary>
    public void TakeOver(RegisteredSubject record, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.SubjectIsOne(record.Key),
            InspectionRules.RegisterDatesAreInOrder(DecidedOn!.Value, [record.ConcludedOn]));
        var subject = subjects.Find(s => s.Key == record.Key);
        if (subject is null)
        {
            subject = new InspectionSubject(record.Key);
            subjects.Add(subject);
        }

        var outcome = VietnameseText.CleanLines(record.Outcome) is { Length: > 0 } clean ? clean : null;
        subject.Set(new Conclusion(record.ConcludedOn, outcome, subject.ConclusionNo, subject.NoticeNo, subject.NoticeOn));
        Follow();
        Happened("inspection.subject_taken_over", by, at, DecisionNo);
    }

    // One that went its way here keeps its state; of an old one the conclusions are all there is to tell.
    private void Follow()
    {
        if (IsFromTheRecords && State is not (InspectionState.Concluded or InspectionState.CalledOff))
        {
            var isOver = subjects.Count > 0 && subjects.TrueForAll(s => s.IsConcluded);
            State = isOver ? InspectionState.Closed : InspectionState.Running;
            ClosedOn = isOver ? subjects.Max(s => s.ConcludedOn) : null;
        }
    }
}
