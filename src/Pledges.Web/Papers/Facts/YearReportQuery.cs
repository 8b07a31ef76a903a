using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Papers.Facts;

/// <summary>Loads the report of one organisation; a constant number of queries.</summary>
public static class YearReportQuery
{
    private sealed record Row(int MemberId, int UnitId, string FullName, string SortName, StatusKind? Outside, PledgeState? State, DateOnly? SubmittedOn, DateOnly? ConfirmedOn, PledgeResult? Result);

    public static async Task<YearReport> LoadAsync(PledgesDb db, UnitBoard board, PledgeYear year, DateOnly asOf, CancellationToken cancel)
    {
        var rows = await RowsAsync(db, board.Path, year.Year, asOf, cancel);
        var asked = rows.Where(r => year.PopulationRule == PopulationRule.Headcount || r.Outside is null).ToList();
        var registered = asked.Where(r => r.ConfirmedOn <= asOf).ToList();
        var missing = asked.Where(r => !(r.ConfirmedOn <= asOf)).Select(r => (Row: r, Why: WhyOf(r.State))).OrderBy(m => m.Row.SortName, StringComparer.Ordinal).ToList();
        var heads = await UnitHeads.LoadAsync(db, [board.Unit.Id, .. missing.Select(m => m.Row.UnitId)], asOf, cancel);
        return new YearReport
        {
            Unit = heads[board.Unit.Id],
            Year = year.Year,
            AsOf = asOf,
            DueOn = year.DueOn,
            IsCell = board.Unit.HoldsMembers,
            Counts = board.Total,
            Exempt = rows.Count(r => r.Outside == StatusKind.Exempt),
            Suspended = rows.Count(r => r.Outside == StatusKind.Suspended),
            Late = registered.Count(r => r.SubmittedOn > year.DueOn),
            Results = registered.Where(r => r.Result is not null).GroupBy(r => r.Result!.Value).ToDictionary(g => g.Key, g => g.Count()),
            Grades = await GradesAsync(db, board.Path, year.Year, asOf, cancel),
            Proposed = await ProposedAsync(db, board.Path, year, asOf, cancel),
            Units = [.. board.Below.Select(u => new ReportUnit(u.Name, IsHidden(board, u.Id) ? null : board.Counts.GetValueOrDefault(u.Id)))],
            MissingBy = missing.GroupBy(m => m.Why).ToDictionary(g => g.Key, g => g.Count()),
            Missing = board.IsInside ? [.. missing.Select(m => new MissingMember(m.Row.MemberId, m.Row.FullName, heads[m.Row.UnitId].Name ?? "", m.Why))] : null,
        };
    }

    private static bool IsHidden(UnitBoard board, int unitId) => FigureCatalogue.Headline.Any(f => board.IsHidden(f, unitId));

    private static Task<List<Row>> RowsAsync(PledgesDb db, string path, int year, DateOnly asOf, CancellationToken cancel)
    {
        var below = db.Paths.On(asOf).Where(p => p.Path.StartsWith(path)).Select(p => p.UnitId);
        return (from membership in db.Memberships.On(asOf)
                where below.Contains(membership.UnitId)
                join member in db.Members on membership.MemberId equals member.Id
                from pledge in db.Pledges.Where(p => p.MemberId == membership.MemberId && p.Year == year).DefaultIfEmpty()
                select new Row(
                    member.Id,
                    membership.UnitId,
                    member.FullName,
                    member.SortName,
                    db.Statuses.On(asOf).Where(s => s.MemberId == member.Id).Select(s => (StatusKind?)s.Kind).FirstOrDefault(),
                    pledge == null ? null : pledge.State,
                    pledge == null ? null : pledge.SubmittedOn,
                    pledge == null ? null : pledge.ConfirmedOn,
                    pledge == null ? null : pledge.Result)).ToListAsync(cancel);
    }

    private static async Task<IReadOnlyList<GradeCount>> GradesAsync(PledgesDb db, string path, int year, DateOnly asOf, CancellationToken cancel)
    {
        var below = db.Paths.On(asOf).Where(p => p.Path.StartsWith(path)).Select(p => p.UnitId);
        var counts = await (from membership in db.Memberships.On(asOf)
                            where below.Contains(membership.UnitId)
                            join grade in db.MemberGrades on membership.MemberId equals grade.MemberId
                            where grade.Year == year
                            group grade by new { grade.SchemeCode, grade.Grade } into g
                            select new { g.Key.SchemeCode, g.Key.Grade, Count = g.Count() }).ToListAsync(cancel);
        var schemes = counts.Select(c => c.SchemeCode).Distinct().ToList();
        var known = await db.GradeSchemes.AsNoTracking().Where(s => schemes.Contains(s.Code)).ToListAsync(cancel);
        return [.. from scheme in known
                   from grade in scheme.Grades
                   where grade.Subject == GradeSubject.Member
                   orderby scheme.Code, grade.Rank
                   let count = counts.Where(c => c.SchemeCode == scheme.Code && c.Grade == grade.Code).Sum(c => c.Count)
                   where count > 0
                   select new GradeCount(grade.Name, count)];
    }

    private static async Task<IReadOnlyList<GradeCount>> ProposedAsync(PledgesDb db, string path, PledgeYear year, DateOnly asOf, CancellationToken cancel)
    {
        var below = db.Paths.On(asOf).Where(p => p.Path.StartsWith(path)).Select(p => p.UnitId);
        var counts = await (from meeting in db.Meetings
                            where meeting.Year == year.Year && meeting.State == MeetingState.Proposed && below.Contains(meeting.UnitId)
                            from entry in meeting.Entries
                            where entry.DecidedOn == null && entry.Grade != null
                            group entry by entry.ChangedGrade ?? entry.Grade into g
                            select new { Grade = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Grade, g => g.Count, cancel);
        if (counts.Count == 0)
        {
            return [];
        }

        var scheme = await db.GradeSchemes.AsNoTracking().SingleAsync(s => s.Code == year.SchemeCode, cancel);
        return [.. scheme.MembersGrades.Where(g => counts.ContainsKey(g.Code)).Select(g => new GradeCount(g.Name, counts[g.Code]))];
    }

    private static MissingWhy WhyOf(PledgeState? state) => state switch
    {
        null => MissingWhy.NotBegun,
        PledgeState.Draft => MissingWhy.NotHandedIn,
        PledgeState.Returned => MissingWhy.Returned,
        PledgeState.Stopped => MissingWhy.Stopped,
        _ => MissingWhy.Waiting,
    };
}
