using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Figures;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Grading;

/// <summary>How grades and results are spread over the members proposed or decided in a unit.</summary>
public sealed record GradeSpread(IReadOnlyDictionary<string, int> Grades, IReadOnlyDictionary<PledgeResult, int> Results)
{
    public int Graded => Grades.Values.Sum();

    public int WithResult => Results.Values.Sum();

    public int Of(string grade) => Grades.GetValueOrDefault(grade);

    public int Of(PledgeResult result) => Results.GetValueOrDefault(result);

    /// <summary>Too few people for readers outside.</summary>
    public bool IsSmall => SmallGroups.IsSmall(Graded) || SmallGroups.IsSmall(WithResult);

    public static GradeSpread Of(IEnumerable<YearMeeting> meetings)
    {
        var entries = meetings.Where(IsCounted).SelectMany(m => m.Entries).ToList();
        return new GradeSpread(
            entries.Where(e => e.Standing is not null).GroupBy(e => e.Standing!).ToDictionary(g => g.Key, g => g.Count()),
            entries.Where(e => e.Result is not null).GroupBy(e => e.Result!.Value).ToDictionary(g => g.Key, g => g.Count()));
    }

    /// <summary>The whole city, counted by the database.</summary>
    public static async Task<GradeSpread> OfCityAsync(PledgesDb db, int year, CancellationToken cancel = default)
    {
        var counted = await (from meeting in db.Meetings
                             where meeting.Year == year && (meeting.State == MeetingState.Proposed || meeting.State == MeetingState.Decided)
                             from entry in meeting.Entries
                             group entry by new { Grade = entry.DecidedOn != null ? entry.DecidedGrade : entry.ChangedGrade ?? entry.Grade, entry.Result } into g
                             select new { g.Key.Grade, g.Key.Result, Count = g.Count() }).ToListAsync(cancel);
        return new GradeSpread(
            counted.Where(c => c.Grade is not null).GroupBy(c => c.Grade!).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
            counted.Where(c => c.Result is not null).GroupBy(c => c.Result!.Value).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)));
    }

    private static bool IsCounted(YearMeeting meeting) => meeting.State is MeetingState.Proposed or MeetingState.Decided;
}
