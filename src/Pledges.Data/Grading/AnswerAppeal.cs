using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Grading;

/// <summary>Answers an objection: the grade is kept, or changed in the meeting's record and in the member's grade, within the cap.</summary>
public static class AnswerAppeal
{
    /// <exception cref="RuleBroken">The new grade breaks the cap or a rule of the scheme.</exception>
    public static async Task RunAsync(
        PledgesDb db, OrganisationGrades organisation, GradeAppeal appeal, PledgeYear year, GradeScheme scheme, string? newGrade, string answer, Actor by, DateTime at, CancellationToken cancel = default)
    {
        var meeting = organisation.Meetings.Single(m => m.UnitId == appeal.UnitId);
        appeal.Reply(year, scheme, meeting, newGrade, answer, organisation.Id, by, at);
        if (appeal.NewGrade is not null)
        {
            Rule.Check(
                GradingRules.RegisterIsFollowed(scheme, meeting.Entries.Where(e => e.MemberId == appeal.MemberId), organisation.Disciplined.ContainsKey),
                GradingRules.CapIsKept(organisation.CapOf(scheme, (_, e) => e.IsDecided)));
            await DecidedGrades.WriteAsync(db, year, [.. meeting.Entries.Where(e => e.MemberId == appeal.MemberId)], cancel);
        }

        await db.SaveChangesAsync(cancel);
    }
}
