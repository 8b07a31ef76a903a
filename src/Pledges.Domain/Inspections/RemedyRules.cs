using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>How the person who checks stands to the side that is responsible.</summary>
/// <param name="IsResponsible">Is the member who answers for the remedy.</param>
/// <param name="LeadsTheUnit">Holds a post at the unit that answers for it, or leads the cell of the member who does.</param>
/// <param name="BelongsToTheUnit">Is a member of that unit.</param>
/// <param name="Headcount">Members of that unit.</param>
public sealed record CheckerStanding(bool IsResponsible, bool LeadsTheUnit, bool BelongsToTheUnit, int Headcount)
{
    /// <summary>A cell of fewer than nine official members elects no committee (Party statutes, article 24): nobody there is independent.</summary>
    public const int FewestWithACommittee = 9;

    /// <summary>Staff of the city's commission, who are not on the roster.</summary>
    public static readonly CheckerStanding FromOutside = new(false, false, false, 0);

    public bool IsIndependent => !IsResponsible && !LeadsTheUnit && !(BelongsToTheUnit && Headcount < FewestWithACommittee);
}

/// <summary>The rules of remedies; page, command and import obey the same.</summary>
public static class RemedyRules
{
    private const int LastYear = 2100;

    public static Rule FindingIsFounded(Finding finding) =>
        new(nameof(FindingIsFounded), !finding.IsFounded, "What proved unfounded asks for no remedy.");

    public static Rule SomebodyIsResponsible(SubjectKey responsible) =>
        new(nameof(SomebodyIsResponsible), responsible.UnitId is null == responsible.MemberId is null, "One organisation or one member answers for a remedy.");

    public static Rule DueAfterTheFinding(Finding finding, DateOnly dueOn) =>
        new(nameof(DueAfterTheFinding), dueOn < finding.FoundOn || dueOn.Year > LastYear, "A remedy is due after the finding.");

    public static Rule IsNotDone(Remedy remedy) =>
        new(nameof(IsNotDone), remedy.State is RemedyState.Done or RemedyState.Closed, "This remedy has been reported as done; its plan stays as it is.");

    public static Rule PlanIsTold(RemedyPlan plan) =>
        new(nameof(PlanIsTold),
            VietnameseText.CleanLines(plan.Cause).Length is 0 or > Remedy.TextLength || VietnameseText.CleanLines(plan.Measures).Length is 0 or > Remedy.TextLength || VietnameseText.CleanLines(plan.ImmediateAct).Length > Remedy.TextLength,
            "Write the cause and what will be done about it (each at most {0} characters).", Remedy.TextLength);

    public static Rule PlanKeepsTheDay(Remedy remedy, DateOnly dueOn) =>
        new(nameof(PlanKeepsTheDay), dueOn > remedy.DemandedBy || dueOn < remedy.Finding.FoundOn, "The plan must end by {0}; more time is given by those who follow the remedy.", remedy.DemandedBy);

    public static Rule IsPlanned(Remedy remedy) =>
        new(nameof(IsPlanned), remedy.State is not (RemedyState.Planned or RemedyState.Reinspection), "Progress is reported after the plan and before it is reported as done.");

    public static Rule IsDone(Remedy remedy) =>
        new(nameof(IsDone), remedy.State != RemedyState.Done, "Whether it worked is checked after it was reported as done.");

    public static Rule IsStillOpen(Remedy remedy) =>
        new(nameof(IsStillOpen), !remedy.IsOpen, "This remedy is closed.");

    public static Rule AUnitAnswers(Remedy remedy) =>
        new(nameof(AUnitAnswers), remedy.UnitId is null, "A member answers for this remedy; it stays with them.");

    public static Rule IsClosed(Remedy remedy) =>
        new(nameof(IsClosed), remedy.IsOpen, "Only a closed remedy can be opened again.");

    public static Rule TextIsGiven(string? text) =>
        new(nameof(TextIsGiven), VietnameseText.CleanLines(text).Length is 0 or > Remedy.TextLength, "Write it in at most {0} characters.", Remedy.TextLength);

    public static Rule DayFits(Remedy remedy, DateOnly on, DateOnly today) =>
        new(nameof(DayFits), on < remedy.Finding.FoundOn || on > today, "The day must lie between the finding, {0}, and today.", remedy.Finding.FoundOn);

    public static Rule CheckFollows(Remedy remedy, DateOnly on, DateOnly today) =>
        new(nameof(CheckFollows), on < remedy.DoneOn || on > today, "The check must lie between the day on which it was done and today.");

    public static Rule DueLater(DateOnly dueOn, DateOnly today) =>
        new(nameof(DueLater), dueOn <= today || dueOn.Year > LastYear, "The new day must lie after today.");

    /// <summary>Whether a remedy worked is checked by somebody independent of those who carried it out.</summary>
    public static Rule CheckerIsIndependent(Remedy remedy, CheckerStanding checker, Actor by) =>
        new(nameof(CheckerIsIndependent), !checker.IsIndependent || (remedy.DoneByMemberId is { } reporter && reporter == by.MemberId),
            "Whoever carries a remedy out, reports it or leads the unit does not check it; where the unit is small, the level above does.");
}
