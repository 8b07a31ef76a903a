using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>demanded → planned → done → closed; a check may extend it or order a re-inspection instead.</summary>
public enum RemedyState
{
    /// <summary>Asked for; who is responsible has no plan yet.</summary>
    Demanded = 1,

    Planned = 2,

    /// <summary>Reported as done; somebody independent checks whether it worked.</summary>
    Done = 3,

    /// <summary>Checked and found to have worked.</summary>
    Closed = 4,

    /// <summary>Checked and not found to have worked: looked into again by a day.</summary>
    Reinspection = 5,
}

/// <summary>Who is to remedy a finding, and by when.</summary>
public sealed record RemedyDemand(SubjectKey Responsible, DateOnly DueOn);

/// <summary>What is done: at once, against the cause, and by whom until when.</summary>
public sealed record RemedyPlan(string? ImmediateAct, string Cause, string Measures, SubjectKey Responsible, DateOnly DueOn);

/// <summary>
/// The remedy (khắc phục) of a finding, from the demand to the check that it worked. It stays open until somebody independent
/// has found so; every word on the way is kept with its writer and both days, when it happened and when it was entered.
/// </summary>
public sealed class Remedy : Aggregate
{
    public const int TextLength = 1000;

    private readonly List<RemedyEntry> entries = [];

    private Remedy()
    {
    }

    public int InspectionId { get; private set; }
    public int FindingId { get; private set; }
    public Finding Finding { get; private set; } = null!;

    /// <summary>The organisation that answers for it; null where a member does.</summary>
    public int? UnitId { get; private set; }
    public int? MemberId { get; private set; }

    /// <summary>The day that was demanded. A plan keeps it; only a check moves it.</summary>
    public DateOnly DemandedBy { get; private set; }
    public DateOnly DueOn { get; private set; }
    public RemedyState State { get; private set; }
    public string? ImmediateAct { get; private set; }
    public string? Cause { get; private set; }
    public string? Measures { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    /// <summary>The member who reported it as done; null when staff entered it on behalf.</summary>
    public int? DoneByMemberId { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public IReadOnlyList<RemedyEntry> Entries => entries;

    public SubjectKey Responsible => new(UnitId, MemberId);

    public bool IsOpen => State != RemedyState.Closed;

    /// <summary>The responsible side is late. One reported as done waits for the check and is not.</summary>
    public bool IsOverdue(DateOnly today) => State is RemedyState.Demanded or RemedyState.Planned or RemedyState.Reinspection && DueOn < today;

    /// <summary>Asks for the remedy of a finding.</summary>
    public static Remedy Demand(Inspection inspection, Finding finding, RemedyDemand demand, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.IsUnderWay(inspection),
            RemedyRules.FindingIsFounded(finding),
            RemedyRules.SomebodyIsResponsible(demand.Responsible),
            RemedyRules.DueAfterTheFinding(finding, demand.DueOn));
        var remedy = new Remedy
        {
            InspectionId = inspection.Id,
            Finding = finding,
            FindingId = finding.Id,
            UnitId = demand.Responsible.UnitId,
            MemberId = demand.Responsible.MemberId,
            DemandedBy = demand.DueOn,
            DueOn = demand.DueOn,
            State = RemedyState.Demanded,
        };
        remedy.Happened("remedy.demanded", by, at);
        return remedy;
    }

    /// <summary>The plan of whoever is responsible; again until it is reported as done.</summary>
    public void MakePlan(RemedyPlan plan, Actor by, DateTime at)
    {
        Rule.Check(
            RemedyRules.IsNotDone(this),
            RemedyRules.PlanIsTold(plan),
            InspectionRules.NothingIsClassified(plan.ImmediateAct, plan.Cause, plan.Measures),
            RemedyRules.SomebodyIsResponsible(plan.Responsible),
            RemedyRules.PlanKeepsTheDay(this, plan.DueOn));
        (ImmediateAct, Cause, Measures) = (Part(plan.ImmediateAct), VietnameseText.CleanLines(plan.Cause), VietnameseText.CleanLines(plan.Measures));
        (UnitId, MemberId, DueOn) = (plan.Responsible.UnitId, plan.Responsible.MemberId, plan.DueOn);
        State = State == RemedyState.Demanded ? RemedyState.Planned : State;
        Note(RemedyAct.Planned, by.Today, Measures, by, at, DueOn);
        Happened("remedy.planned", by, at);
    }

    /// <summary>Tells how it goes.</summary>
    public void Report(DateOnly on, string text, Actor by, DateTime at)
    {
        Rule.Check(
            RemedyRules.IsPlanned(this),
            RemedyRules.TextIsGiven(text),
            InspectionRules.NothingIsClassified(text),
            RemedyRules.DayFits(this, on, by.Today));
        Note(RemedyAct.Progress, on, text, by, at);
        Happened("remedy.reported", by, at);
    }

    /// <summary>The organisation that answers became another one, which answers from now on.</summary>
    public void FollowUnit(int toUnitId, Actor by, DateTime at)
    {
        UnitId = toUnitId;
        Happened("remedy.followed", by, at);
    }

    /// <summary>A word of whoever follows the remedy.</summary>
    public void Comment(string text, Actor by, DateTime at)
    {
        Rule.Check(RemedyRules.IsStillOpen(this), RemedyRules.TextIsGiven(text), InspectionRules.NothingIsClassified(text));
        Note(RemedyAct.Comment, by.Today, text, by, at);
        Happened("remedy.commented", by, at);
    }

    /// <summary>Reports it as done; the check follows.</summary>
    public void MarkDone(DateOnly on, string text, Actor by, DateTime at)
    {
        Rule.Check(
            RemedyRules.IsPlanned(this),
            RemedyRules.TextIsGiven(text),
            InspectionRules.NothingIsClassified(text),
            RemedyRules.DayFits(this, on, by.Today));
        (State, DoneOn, DoneByMemberId) = (RemedyState.Done, on, by.MemberId);
        Note(RemedyAct.Done, on, text, by, at);
        Happened("remedy.done", by, at);
    }

    /// <summary>Checked by somebody independent: it worked, and is closed.</summary>
    public void Close(DateOnly on, string reason, CheckerStanding checker, Actor by, DateTime at)
    {
        Rule.Check(
            RemedyRules.CheckerIsIndependent(this, checker, by),
            RemedyRules.IsDone(this),
            RemedyRules.TextIsGiven(reason),
            InspectionRules.NothingIsClassified(reason),
            RemedyRules.CheckFollows(this, on, by.Today));
        (State, ClosedOn) = (RemedyState.Closed, on);
        Note(RemedyAct.Effective, on, reason, by, at);
        Happened("remedy.closed", by, at);
    }

    /// <summary>Gives more time, with the reason; one that was reported as done goes on.</summary>
    public void Extend(DateOnly dueOn, string reason, CheckerStanding checker, Actor by, DateTime at) =>
        GoOn(RemedyAct.Extended, State == RemedyState.Done ? RemedyState.Planned : State, dueOn, reason, checker, by, at);

    /// <summary>It did not work: it is looked into again by a day.</summary>
    public void OrderReinspection(DateOnly dueOn, string reason, CheckerStanding checker, Actor by, DateTime at)
    {
        Rule.Check(RemedyRules.IsDone(this));
        GoOn(RemedyAct.Reinspection, RemedyState.Reinspection, dueOn, reason, checker, by, at);
    }

    /// <summary>The unit that answers for it was merged, split or dissolved: its successor goes on.</summary>
    public void HandOver(int unitId, Actor by, DateTime at)
    {
        Rule.Check(RemedyRules.IsStillOpen(this), RemedyRules.AUnitAnswers(this));
        UnitId = unitId;
        Happened("remedy.handed_over", by, at, $"{unitId}");
    }

    /// <summary>Opens a closed one again: the fault came back.</summary>
    public void Reopen(DateOnly dueOn, string reason, CheckerStanding checker, Actor by, DateTime at)
    {
        Rule.Check(
            RemedyRules.CheckerIsIndependent(this, checker, by),
            RemedyRules.IsClosed(this),
            RemedyRules.TextIsGiven(reason),
            InspectionRules.NothingIsClassified(reason),
            RemedyRules.DueLater(dueOn, by.Today));
        (State, DueOn, DemandedBy, DoneOn, DoneByMemberId, ClosedOn) = (RemedyState.Planned, dueOn, dueOn, null, null, null);
        Note(RemedyAct.Reopened, by.Today, reason, by, at, dueOn);
        Happened("remedy.reopened", by, at);
    }

    private void GoOn(RemedyAct act, RemedyState next, DateOnly dueOn, string reason, CheckerStanding checker, Actor by, DateTime at)
    {
        Rule.Check(
            RemedyRules.CheckerIsIndependent(this, checker, by),
            RemedyRules.IsStillOpen(this),
            RemedyRules.TextIsGiven(reason),
            InspectionRules.NothingIsClassified(reason),
            RemedyRules.DueLater(dueOn, by.Today));
        (State, DueOn, DemandedBy, DoneOn, DoneByMemberId) = (next, dueOn, dueOn, null, null);
        Note(act, by.Today, reason, by, at, dueOn);
        Happened(act == RemedyAct.Extended ? "remedy.extended" : "remedy.reinspection_ordered", by, at, $"{dueOn:yyyy-MM-dd}");
    }

    private void Note(RemedyAct act, DateOnly on, string text, Actor by, DateTime at, DateOnly? dueOn = null) =>
        entries.Add(new RemedyEntry(act, on, at, by, VietnameseText.CleanLines(text), dueOn));

    private static string? Part(string? text) => VietnameseText.CleanLines(text) is { Length: > 0 } clean ? clean : null;
}
