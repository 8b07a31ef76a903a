using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Grading;

/// <summary>A member's objection to the decided grade, with the answer of the committee that decided. One per member and year.</summary>
public sealed class GradeAppeal : Aggregate
{
    public const int TextLength = 2000;

    private GradeAppeal()
    {
    }

    public int Year { get; private set; }
    public int MemberId { get; private set; }

    /// <summary>The cell whose meeting it is about.</summary>
    public int UnitId { get; private set; }
    public string Text { get; private set; } = "";
    public DateOnly FiledOn { get; private set; }
    public string? Answer { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public string? AnsweredBy { get; private set; }

    /// <summary>The grade given instead; null while open, and where the grade was kept.</summary>
    public string? NewGrade { get; private set; }

    public bool IsOpen => AnsweredOn is null;

    public static DateOnly LastDay(DateOnly decidedOn, GradeScheme scheme) => decidedOn.AddDays(scheme.AppealDays);

    public static GradeAppeal File(PledgeYear year, GradeScheme scheme, YearMeeting meeting, string text, Actor by, DateTime at)
    {
        var entry = meeting.Entries.FirstOrDefault(e => e.MemberId == by.MemberId);
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            GradingRules.GradeIsDecided(entry),
            GradingRules.AppealIsInTime(entry?.DecidedOn, scheme, by.Today),
            GradingRules.AppealIsGiven(text));
        var appeal = new GradeAppeal { Year = year.Year, MemberId = entry!.MemberId, UnitId = meeting.UnitId, Text = VietnameseText.CleanLines(text), FiledOn = by.Today };
        appeal.Happened("appeal.filed", by, at);
        return appeal;
    }

    /// <summary>Answers: the grade is kept (no new grade), or changed with the reason.</summary>
    public void Reply(PledgeYear year, GradeScheme scheme, YearMeeting meeting, string? newGrade, string answer, int byUnitId, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            GradingRules.AppealIsOpen(this),
            GradingRules.NobodyGradesThemselves(new HashSet<int> { MemberId }, by),
            GradingRules.ReasonIsGiven(answer),
            GradingRules.ChangesAreOfTheScheme(scheme, newGrade is null ? [] : [new ChangedGrade(MemberId, newGrade, answer)]),
            GradingRules.DisciplinedStaysNotCompleted(scheme, meeting, newGrade is null ? [] : [new ChangedGrade(MemberId, newGrade, answer)]));
        (Answer, AnsweredOn, AnsweredBy) = (VietnameseText.CleanLines(answer), by.Today, by.Name);
        if (newGrade is not null && newGrade != meeting.Entries.Single(e => e.MemberId == MemberId).DecidedGrade)
        {
            NewGrade = newGrade;
            meeting.ChangeAfterAppeal(MemberId, newGrade, Answer, byUnitId, by, at);
        }

        Happened(NewGrade is null ? "appeal.refused" : "appeal.granted", by, at);
    }
}
