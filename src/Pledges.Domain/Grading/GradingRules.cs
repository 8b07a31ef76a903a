using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Grading;

/// <summary>The rules of the decision on grades and of appeals; those of the meeting's record stand beside them.</summary>
public static partial class GradingRules
{
    public static Rule ProposalsAreOpen(YearMeeting meeting) =>
        new(nameof(ProposalsAreOpen), meeting.State != MeetingState.Proposed, "These proposals are not waiting for a decision; someone may have dealt with them already.");

    public static Rule NothingIsDecidedYet(YearMeeting meeting) =>
        new(nameof(NothingIsDecidedYet), meeting.Entries.Any(e => e.IsDecided), "Some grades of this cell have been decided already; change the others one by one instead.");

    public static Rule ReasonIsGiven(string? reason) =>
        new(nameof(ReasonIsGiven), VietnameseText.CleanLines(reason).Length is 0 or > YearMeeting.ReasonLength, "Give the reason (at most {0} characters).", YearMeeting.ReasonLength);

    public static Rule NobodyGradesThemselves(IReadOnlySet<int> memberIds, Actor by) =>
        new(nameof(NobodyGradesThemselves), by.MemberId is { } self && memberIds.Contains(self), "Nobody confirms, returns or grades their own pledge.");

    public static Rule ChangesAreOfTheScheme(GradeScheme scheme, IReadOnlyList<ChangedGrade> changes) =>
        new(nameof(ChangesAreOfTheScheme), changes.Any(c => scheme.MembersGrade(c.Grade) is null), "This grade is not one of the grade scheme of the year.");

    public static Rule ChangesHaveAReason(IReadOnlyList<ChangedGrade> changes) =>
        new(nameof(ChangesHaveAReason), changes.Any(c => VietnameseText.CleanLines(c.Reason).Length is 0 or > YearMeeting.ReasonLength),
            "Say why the grade departs from the cell's proposal (at most {0} characters).", YearMeeting.ReasonLength);

    public static Rule DisciplinedStaysNotCompleted(GradeScheme scheme, YearMeeting meeting, IReadOnlyList<ChangedGrade> changes) =>
        new(nameof(DisciplinedStaysNotCompleted), changes.Any(c => c.Grade != scheme.Lowest.Code && meeting.Entries.Any(e => e.MemberId == c.MemberId && e.Record.IsDisciplined)),
            "A member who was disciplined in the year is graded “not completed”.");

    /// <summary>What the register of discipline says goes before what the record of the meeting says, or does not say.</summary>
    public static Rule RegisterIsFollowed(GradeScheme scheme, IEnumerable<MeetingEntry> entries, Func<int, bool> isDisciplined)
    {
        var wrong = entries.Count(e => e.Standing is { } grade && grade != scheme.Lowest.Code && isDisciplined(e.MemberId));
        return new(nameof(RegisterIsFollowed), wrong > 0, "By the register, members disciplined in the year are graded “not completed”; otherwise graded: {0}. Change their grade or return the proposals.", wrong);
    }

    public static Rule SomebodyIsLeftToDecide(YearMeeting meeting, IReadOnlySet<int> memberIds) =>
        new(nameof(SomebodyIsLeftToDecide), !meeting.Entries.Any(e => !e.IsDecided && memberIds.Contains(e.MemberId)), "Nothing in this cell is left for this committee to decide.");

    public static Rule NotGradedStaysSo(YearMeeting meeting, IReadOnlyList<ChangedGrade> changes) =>
        new(nameof(NotGradedStaysSo), changes.Any(c => meeting.Entries.Any(e => e.MemberId == c.MemberId && e.NotGraded is not null)),
            "The cell gives a reason why this member is not graded; return the proposals if it does not hold.");

    /// <summary>The cap, when the organisation decides. The unit or group over it is shown beside the message.</summary>
    public static Rule CapIsKept(IEnumerable<CapState> states)
    {
        var over = states.FirstOrDefault(s => s.Exceeds);
        return new(nameof(CapIsKept), over is not null,
            "Too many are graded best: {0}, but at most {1} fit beside {2} who count for the cap. Change or return some of those listed.", over?.Best ?? 0, over?.Most ?? 0, over?.Counted ?? 0);
    }

    /// <summary>A result belongs to a text: that of an amendment which waits is not settled yet.</summary>
    public static Rule AmendmentsAreSettled(int waiting) =>
        new(nameof(AmendmentsAreSettled), waiting > 0, "Amended pledges that wait for confirmation: {0}. Confirm or return them first; they are marked at their members.", waiting);

    public static Rule GradeIsDecided(MeetingEntry? entry) =>
        new(nameof(GradeIsDecided), entry?.DecidedGrade is null, "There is no decided grade to object to.");

    public static Rule AppealIsInTime(DateOnly? decidedOn, GradeScheme scheme, DateOnly today) =>
        new(nameof(AppealIsInTime), decidedOn is { } on && today > GradeAppeal.LastDay(on, scheme), "The time for an objection has passed; it was {0} days after the decision.", scheme.AppealDays);

    public static Rule AppealIsGiven(string? text) =>
        new(nameof(AppealIsGiven), VietnameseText.CleanLines(text).Length is 0 or > GradeAppeal.TextLength, "Write why the grade does not fit (at most {0} characters).", GradeAppeal.TextLength);

    public static Rule AppealIsOpen(GradeAppeal appeal) =>
        new(nameof(AppealIsOpen), !appeal.IsOpen, "This objection has been answered already.");
}
