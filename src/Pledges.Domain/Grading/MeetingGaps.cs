using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Grading;

/// <summary>What of the record of one member stands in the way of handing the proposals up: names of rules.</summary>
public static class MeetingGaps
{
    public static IReadOnlyList<string> Of(PledgeYear year, GradeScheme scheme, MeetingRecord record, MemberRecord member, Actor by)
    {
        var alone = record with { Members = [member] };
        Rule[] rules =
        [
            GradingRules.AttendanceIsComplete(alone),
            GradingRules.VotesDoNotExceedBallots(alone),
            GradingRules.EveryoneIsGradedOrNot(alone),
            GradingRules.OtherReasonIsGiven(alone),
            GradingRules.DisciplineIsDescribed(year, alone),
            GradingRules.DisciplinedIsNotCompleted(scheme, alone),
            GradingRules.AgainstPointsNeedsARemark(scheme, alone),
            GradingRules.OwnGradeFollowsTheBallot(alone, by),
        ];
        return [.. rules.Where(r => r.IsBroken).Select(r => r.Name)];
    }
}
