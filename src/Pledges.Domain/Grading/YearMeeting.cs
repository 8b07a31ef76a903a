using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Grading;

/// <summary>draft → proposed → (returned → proposed)* → decided.</summary>
public enum MeetingState
{
    Draft = 1,
    Proposed = 2,
    Returned = 3,
    Decided = 4,
}

/// <summary>A grade that the committee gives instead of the proposed one, and why.</summary>
public sealed record ChangedGrade(int MemberId, string Grade, string? Reason);

/// <summary>
/// The year-end meeting of one cell: attendance, remarks, secret ballot as totals, results and proposed grades; then the
/// decision of the competent committee. Verbs act or throw <see cref="RuleBroken"/>.
/// </summary>
public sealed class YearMeeting : Aggregate
{
    public const int PlaceLength = 200;
    public const int NameLength = 100;
    public const int ReasonLength = 1000;

    private readonly List<MeetingEntry> entries = [];
    private readonly List<MeetingReturn> returns = [];

    private YearMeeting()
    {
    }

    private YearMeeting(int unitId, int year, string schemeCode) =>
        (UnitId, Year, SchemeCode, State) = (unitId, year, schemeCode, MeetingState.Draft);

    public int UnitId { get; private set; }
    public int Year { get; private set; }
    public string SchemeCode { get; private set; } = "";
    public MeetingState State { get; private set; }
    public DateOnly? HeldOn { get; private set; }
    public string? Place { get; private set; }
    public string? Chair { get; private set; }
    public string? MinuteTaker { get; private set; }

    /// <summary>One paper for each voter, with all names on it.</summary>
    public int? BallotsHandedOut { get; private set; }
    public DateTime? ProposedAt { get; private set; }
    public IReadOnlyList<MeetingEntry> Entries => entries;
    public IReadOnlyList<MeetingReturn> Returns => returns;

    public int Present => entries.Count(e => e.Attendance == Attendance.Present);

    /// <summary>The record may be written: nothing has been handed up, or it came back.</summary>
    public bool IsWithCell => State is MeetingState.Draft or MeetingState.Returned;

    public MeetingRecord Record => new(HeldOn, Place, Chair, MinuteTaker, BallotsHandedOut, [.. entries.Select(e => e.Record)]);

    public static YearMeeting Start(PledgeYear year, int unitId, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsOpen(year));
        var meeting = new YearMeeting(unitId, year.Year, year.SchemeCode);
        meeting.Happened("meeting.started", by, at);
        return meeting;
    }

    /// <summary>Saves what was typed, complete or not. Whoever is not in the record falls out of the meeting.</summary>
    public void Save(PledgeYear year, GradeScheme scheme, MeetingRecord given, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            GradingRules.RecordIsWithCell(this),
            GradingRules.RecordFits(given),
            GradingRules.GradesAreOfTheScheme(scheme, given),
            GradingRules.NumbersAreSensible(given),
            GradingRules.PointsFitTheScale(scheme, given));
        (HeldOn, Place, Chair, MinuteTaker, BallotsHandedOut) =
            (given.HeldOn, VietnameseText.Clean(given.Place), VietnameseText.Clean(given.Chair), VietnameseText.Clean(given.MinuteTaker), given.BallotsHandedOut);
        entries.RemoveAll(e => given.Members.All(m => m.MemberId != e.MemberId));
        foreach (var member in given.Members)
        {
            var entry = entries.Find(e => e.MemberId == member.MemberId);
            if (entry is null)
            {
                entries.Add(entry = new MeetingEntry(member.MemberId));
            }

            entry.Set(member);
        }

        Happened("meeting.saved", by, at);
    }

    /// <summary>Hands the proposals up to the committee that decides.</summary>
    public void Propose(PledgeYear year, GradeScheme scheme, Actor by, DateTime at)
    {
        var record = Record;
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            GradingRules.RecordIsWithCell(this),
            GradingRules.MeetingIsDescribed(record),
            GradingRules.MeetingDayIsSensible(year, HeldOn, by.Today),
            GradingRules.AttendanceIsComplete(record),
            GradingRules.BallotsDoNotExceedAttendance(record),
            GradingRules.VotesDoNotExceedBallots(record),
            GradingRules.EveryoneIsGradedOrNot(record),
            GradingRules.OtherReasonIsGiven(record),
            GradingRules.DisciplineIsDescribed(year, record),
            GradingRules.DisciplinedIsNotCompleted(scheme, record),
            GradingRules.AgainstPointsNeedsARemark(scheme, record),
            GradingRules.OwnGradeFollowsTheBallot(record, by));
        (State, ProposedAt) = (MeetingState.Proposed, at);
        Happened("meeting.proposed", by, at);
    }

    /// <summary>Sends the proposals back to the cell, keeping who, from which level and why.</summary>
    public void Return(PledgeYear year, string level, string reason, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            GradingRules.ProposalsAreOpen(this),
            GradingRules.NothingIsDecidedYet(this),
            GradingRules.ReasonIsGiven(reason));
        returns.Add(new MeetingReturn(returns.Count + 1, by.Name, level, at, VietnameseText.CleanLines(reason)));
        State = MeetingState.Returned;
        entries.ForEach(e => e.Change(null, null));
        Happened("meeting.returned", by, at);
    }

    /// <summary>Sets other grades than the cell proposes, each with its reason, before the decision; the proposed grade takes a change back.</summary>
    public void Change(PledgeYear year, GradeScheme scheme, IReadOnlyList<ChangedGrade> changes, Actor by, DateTime at)
    {
        var departing = changes.Where(c => entries.Any(e => e.MemberId == c.MemberId && e.Grade != c.Grade)).ToList();
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            GradingRules.ProposalsAreOpen(this),
            GradingRules.NobodyGradesThemselves(changes.Select(c => c.MemberId).ToHashSet(), by),
            GradingRules.ChangesAreOfTheScheme(scheme, changes),
            GradingRules.ChangesHaveAReason(departing),
            GradingRules.DisciplinedStaysNotCompleted(scheme, this, departing),
            GradingRules.NotGradedStaysSo(this, departing));
        foreach (var entry in entries.Where(e => !e.IsDecided))
        {
            if (changes.FirstOrDefault(c => c.MemberId == entry.MemberId) is { } change)
            {
                var isDeparting = departing.Contains(change);
                entry.Change(isDeparting ? change.Grade : null, isDeparting ? VietnameseText.CleanLines(change.Reason) : null);
            }
        }

        Happened("meeting.changed", by, at);
    }

    /// <summary>Decides for the given members: the changed grade, otherwise the proposed one. Decided as a whole when nobody is left.</summary>
    public void Decide(PledgeYear year, int byUnitId, IReadOnlySet<int> memberIds, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            GradingRules.ProposalsAreOpen(this),
            GradingRules.NobodyGradesThemselves(memberIds, by),
            GradingRules.SomebodyIsLeftToDecide(this, memberIds));
        foreach (var entry in entries.Where(e => !e.IsDecided && memberIds.Contains(e.MemberId)))
        {
            entry.Decide(byUnitId, by.Today);
        }

        if (entries.All(e => e.IsDecided))
        {
            State = MeetingState.Decided;
        }

        Happened("meeting.decided", by, at);
    }

    /// <summary>
    /// Looks again at a decided grade because the register of discipline says something else by now: somebody was disciplined
    /// after the decision, or the discipline was lifted. The register suggests; the committee decides.
    /// </summary>
    /// <param name="year">The year, still open.</param>
    /// <param name="scheme">The scheme of the year.</param>
    /// <param name="given">The grade by now, with the reason that the member reads.</param>
    /// <param name="register">What the register says of the member in the year.</param>
    /// <param name="byUnitId">The organisation that decides.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">UTC.</param>
    public void Review(PledgeYear year, GradeScheme scheme, ChangedGrade given, RegisterSays register, int byUnitId, Actor by, DateTime at)
    {
        var entry = entries.Find(e => e.MemberId == given.MemberId);
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            GradingRules.GradeCanBeReviewed(scheme, entry, register),
            GradingRules.NobodyGradesThemselves(new HashSet<int> { given.MemberId }, by),
            GradingRules.ChangesAreOfTheScheme(scheme, [given]),
            GradingRules.ReasonIsGiven(given.Reason),
            GradingRules.ReviewFollowsTheRegister(scheme, given, register));
        entry!.Review(register, given.Grade, VietnameseText.CleanLines(given.Reason));
        entry.Decide(byUnitId, by.Today);
        Happened("meeting.grade_reviewed", by, at, $"{given.MemberId} {given.Grade}");
    }

    /// <summary>Carries the outcome of an appeal into the record, which remains decided.</summary>
    internal void ChangeAfterAppeal(int memberId, string grade, string reason, int byUnitId, Actor by, DateTime at)
    {
        var entry = entries.Single(e => e.MemberId == memberId);
        entry.Change(grade, reason);
        entry.Decide(byUnitId, by.Today);
        Happened("meeting.appeal_granted", by, at);
    }
}
