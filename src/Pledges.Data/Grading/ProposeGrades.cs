using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Grading;

/// <summary>Hands a cell's proposals up and records the results of its pledges. The secretary's own is recorded by the committee with its decision.</summary>
public static class ProposeGrades
{
    public static async Task RunAsync(PledgesDb db, YearMeeting meeting, PledgeYear year, GradeScheme scheme, IReadOnlySet<int> secretaries, Actor by, DateTime at, CancellationToken cancel = default)
    {
        meeting.Propose(year, scheme, by, at);
        await ResultsOfMeeting.RecordAsync(db, year, meeting.Entries.Where(e => e.MemberId != by.MemberId && !secretaries.Contains(e.MemberId)), by, at, cancel);
        await db.SaveChangesAsync(cancel);
    }
}

internal static class ResultsOfMeeting
{
    /// <summary>Records the results on the pledges that can have one and do not have it yet.</summary>
    public static async Task RecordAsync(PledgesDb db, PledgeYear year, IEnumerable<MeetingEntry> entries, Actor by, DateTime at, CancellationToken cancel)
    {
        var results = entries.Where(e => e.Result is not null && e.MemberId != by.MemberId).ToDictionary(e => e.MemberId, e => (Result: e.Result!.Value, e.Remark));
        var ids = results.Keys.ToList();
        var pledges = await db.Pledges.Where(p => p.Year == year.Year && ids.Contains(p.MemberId)
            && (p.State == PledgeState.Confirmed || p.State == PledgeState.SelfReviewed || p.State == PledgeState.Assessed)).ToListAsync(cancel);
        var changing = pledges.Where(p => p.State != PledgeState.Assessed || p.Result != results[p.MemberId].Result).ToList();
        Rule.Check(GradingRules.AmendmentsAreSettled(changing.Count(p => p.Amendment == AmendmentState.Submitted)));
        foreach (var pledge in changing)
        {
            pledge.Assess(year, results[pledge.MemberId].Result, pledge.ResultNote ?? results[pledge.MemberId].Remark, by, at);
        }
    }
}
