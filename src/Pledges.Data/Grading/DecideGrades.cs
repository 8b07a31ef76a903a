using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Grading;

/// <summary>
/// The committee decides the proposals of several cells at once, because the cap counts over the whole organisation. All
/// or nothing: a cap that is broken refuses every one of them.
/// </summary>
public static class DecideGrades
{
    /// <param name="chosen">Meetings to decide, each with the version that the person saw.</param>
    /// <exception cref="RuleBroken">The cap is broken, or a cell has nothing to decide for this actor.</exception>
    public static async Task RunAsync(
        PledgesDb db, OrganisationGrades organisation, PledgeYear year, GradeScheme scheme, IReadOnlyDictionary<int, int> chosen, Actor by, DateTime at, CancellationToken cancel = default)
    {
        var meetings = organisation.Meetings.Where(m => chosen.ContainsKey(m.Id)).ToList();
        var decided = new List<MeetingEntry>();
        foreach (var meeting in meetings)
        {
            var open = organisation.OpenTo(by, meeting);
            meeting.Decide(year, organisation.Id, open, by, at);
            decided.AddRange(meeting.Entries.Where(e => open.Contains(e.MemberId)));
            db.Expect(meeting, chosen[meeting.Id]);
        }

        Rule.Check(
            GradingRules.RegisterIsFollowed(scheme, decided, organisation.Disciplined.ContainsKey),
            GradingRules.CapIsKept(organisation.CapOf(scheme, (_, e) => e.IsDecided)));
        await ResultsOfMeeting.RecordAsync(db, year, decided, by, at, cancel);
        await DecidedGrades.WriteAsync(db, year, decided, cancel);
        await db.SaveChangesAsync(cancel);
    }
}

internal static class DecidedGrades
{
    /// <summary>Carries decided grades to the members' grades, which the figures count.</summary>
    public static async Task WriteAsync(PledgesDb db, PledgeYear year, IReadOnlyCollection<MeetingEntry> entries, CancellationToken cancel)
    {
        var ids = entries.Select(e => e.MemberId).ToList();
        var stored = await db.MemberGrades.Where(g => g.Year == year.Year && ids.Contains(g.MemberId)).ToDictionaryAsync(g => g.MemberId, cancel);
        foreach (var entry in entries.Where(e => e.DecidedGrade is not null))
        {
            if (!stored.TryGetValue(entry.MemberId, out var grade))
            {
                grade = new MemberGrade { Year = year.Year, MemberId = entry.MemberId, SchemeCode = year.SchemeCode, Grade = entry.DecidedGrade! };
                db.MemberGrades.Add(grade);
            }

            (grade.SchemeCode, grade.Grade, grade.DecidedOn, grade.DecidedByUnitId) = (year.SchemeCode, entry.DecidedGrade!, entry.DecidedOn, entry.DecidedByUnitId);
            (grade.Points, grade.Reason) = (entry.Record.Points, entry.DecisionReason ?? entry.Remark);
        }
    }
}
