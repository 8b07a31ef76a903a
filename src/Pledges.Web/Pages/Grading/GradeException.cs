using Pledges.Data.Grading;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.Grading;

/// <summary>A proposal that the committee should look at before it decides, and why; the key of a text.</summary>
public sealed record GradeException(string CellCode, string CellName, string FullName, string Why)
{
    public static IReadOnlyList<GradeException> Of(OrganisationGrades organisation, GradeScheme scheme, Actor actor) =>
        [.. from cell in organisation.Cells
            let meeting = organisation.MeetingOf(cell)
            where meeting?.State == MeetingState.Proposed
            from entry in meeting.Entries
            where !entry.IsDecided && GradingAccess.MayDecide(actor, entry.MemberId, organisation.PlaceOf(cell.UnitId, entry.MemberId))
            let person = organisation.People.GetValueOrDefault(entry.MemberId)
            from why in WhyOf(entry, person, scheme, organisation.Disciplined.ContainsKey(entry.MemberId))
            orderby cell.Code, person?.SortName
            select new GradeException(cell.Code, cell.Name, person?.FullName ?? "–", why)];

    private static IEnumerable<string> WhyOf(MeetingEntry entry, MeetingPerson? person, GradeScheme scheme, bool isInTheRegister)
    {
        var rank = scheme.MembersGrade(entry.Standing)?.Rank;
        var votes = entry.Votes.ToDictionary(v => v.Grade, v => v.Votes);
        if (rank <= 2 && person is { HasAssessablePledge: false })
        {
            yield return "Graded good or better without a confirmed pledge";
        }

        if (rank <= 2 && entry.Result is PledgeResult.Fair or PledgeResult.Poor)
        {
            yield return "Graded good or better, but the result of the pledge is fair or poor";
        }

        if (entry.Result is null && person is { HasAssessablePledge: true })
        {
            yield return "The result of the pledge is missing";
        }

        if (entry.Grade is { } grade && votes.Values.Any(v => v > votes.GetValueOrDefault(grade)))
        {
            yield return "Another grade got more votes";
        }

        if (isInTheRegister && entry.Standing is { } standing && standing != scheme.Lowest.Code)
        {
            yield return "Disciplined in the year by the register, but graded otherwise";
        }
        else if (isInTheRegister || entry.Record.IsDisciplined)
        {
            yield return "Disciplined in the year";
        }

        if (entry.NotGraded is NotGraded.TooShort or NotGraded.Other)
        {
            yield return "Not graded, for a reason that the cell gives";
        }
    }
}
