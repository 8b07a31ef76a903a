using Microsoft.EntityFrameworkCore;
using Pledges.Data.Notices;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Grading;

/// <summary>A decided grade that no longer fits the register of discipline.</summary>
public sealed record GradeToReview(GradedCell Cell, YearMeeting Meeting, MeetingEntry Entry, RegisterSays Register);

/// <summary>Decided grades that the register of discipline has overtaken: found here, and given anew by a person.</summary>
public static class ReviewGrade
{
    public static async Task<IReadOnlyList<GradeToReview>> ToReviewAsync(this PledgesDb db, OrganisationGrades organisation, GradeScheme scheme, CancellationToken cancel = default)
    {
        var decided = (from cell in organisation.Cells
                       let meeting = organisation.MeetingOf(cell)
                       where meeting is not null
                       from entry in meeting.Entries
                       where entry.DecidedGrade is not null
                       select (Cell: cell, Meeting: meeting, Entry: entry)).ToList();
        var typed = decided.Where(d => d.Entry.DisciplineNo is not null && !organisation.Disciplined.ContainsKey(d.Entry.MemberId)).Select(d => d.Entry.MemberId).ToList();
        var lifted = typed.Count == 0 ? [] : await db.Disciplines.AsNoTracking()
            .Where(d => d.MemberId != null && typed.Contains(d.MemberId.Value) && d.AnnulledOn != null)
            .Select(d => new { d.MemberId, d.DecisionNo }).ToListAsync(cancel);
        return [.. from d in decided
                   let registered = organisation.Disciplined.GetValueOrDefault(d.Entry.MemberId)
                   let register = new RegisterSays(registered?.DecisionNo, registered?.DecidedOn, lifted.Any(l => l.MemberId == d.Entry.MemberId && l.DecisionNo == d.Entry.DisciplineNo))
                   where register.Departs(scheme, d.Entry)
                   select new GradeToReview(d.Cell, d.Meeting, d.Entry, register)];
    }

    /// <summary>Gives the grade anew, in the record of the meeting and in the member's grade, and tells the member.</summary>
    /// <exception cref="RuleBroken">The register has not changed, the grade does not follow it, or the cap would be exceeded.</exception>
    public static async Task RunAsync(
        PledgesDb db, OrganisationGrades organisation, GradeToReview review, PledgeYear year, GradeScheme scheme, string grade, string reason, Actor by, DateTime at, CancellationToken cancel = default)
    {
        var (meeting, entry) = (review.Meeting, review.Entry);
        meeting.Review(year, scheme, new ChangedGrade(entry.MemberId, grade, reason), review.Register, organisation.Id, by, at);
        Rule.Check(GradingRules.CapIsKept(organisation.CapOf(scheme, (_, e) => e.IsDecided)));
        await DecidedGrades.WriteAsync(db, year, [entry], cancel);
        await db.SaveAndTellAsync(() => db.TellOfReviewAsync(entry.MemberId, year.Year, by, at, cancel), cancel);
    }
}
