using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Grading;

/// <summary>A cell of the organisation, on the day of the year's figures.</summary>
public sealed record GradedCell(int UnitId, string Code, string Name);

/// <summary>
/// The meetings of one grassroots organisation with the people in them: what its committee decides on. A constant number
/// of queries, however many cells.
/// </summary>
public sealed class OrganisationGrades
{
    public required int Id { get; init; }
    public required IReadOnlyList<GradedCell> Cells { get; init; }
    public required IReadOnlyList<YearMeeting> Meetings { get; init; }
    public required IReadOnlyDictionary<int, MeetingPerson> People { get; init; }
    public required IReadOnlySet<int> Secretaries { get; init; }

    /// <summary>Members whom the register of discipline names in the year.</summary>
    public required IReadOnlyDictionary<int, YearDiscipline> Disciplined { get; init; }

    /// <summary>A grassroots cell, with whatever groups stand in it: the city decides.</summary>
    public bool IsCell => Cells.Any(c => c.UnitId == Id);

    public YearMeeting? MeetingOf(GradedCell cell) => Meetings.FirstOrDefault(m => m.UnitId == cell.UnitId);

    public IEnumerable<MeetingPerson> PeopleOf(GradedCell cell) => People.Values.Where(p => p.UnitId == cell.UnitId);

    public GradingPlace PlaceOf(int cellId, int memberId) => new(cellId, Id, IsCell, Secretaries.Contains(memberId));

    /// <summary>Members whose grade the actor may decide and nobody has decided yet.</summary>
    public IReadOnlySet<int> OpenTo(Actor actor, YearMeeting meeting) => meeting.State != MeetingState.Proposed
        ? new HashSet<int>()
        : meeting.Entries.Where(e => !e.IsDecided && GradingAccess.MayDecide(actor, e.MemberId, PlaceOf(meeting.UnitId, e.MemberId))).Select(e => e.MemberId).ToHashSet();

    /// <summary>How the cap stands with what is decided and, where wanted, with what is proposed.</summary>
    public IReadOnlyList<CapState> CapOf(GradeScheme scheme, Func<YearMeeting, MeetingEntry, bool> counts) => scheme.Cap is not { } cap
        ? []
        : cap.Judge(from meeting in Meetings
                    from entry in meeting.Entries
                    where entry.Standing is not null && counts(meeting, entry)
                    select new GradedPerson(entry.MemberId, meeting.UnitId, People.GetValueOrDefault(entry.MemberId)?.IsLeader == true, scheme.MembersGrade(entry.Standing)!.Rank));

    public static async Task<OrganisationGrades> LoadAsync(PledgesDb db, int organisationId, int year, DateOnly day, DateOnly today, CancellationToken cancel = default)
    {
        var cells = await (from below in db.SubtreesOf([organisationId], day)
                           join version in db.UnitVersions.On(day) on below.UnitId equals version.UnitId
                           join unit in db.Units on below.UnitId equals unit.Id
                           where version.Level.MayHoldMembers
                           orderby unit.Code
                           select new GradedCell(unit.Id, unit.Code, version.Name)).ToListAsync(cancel);
        var ids = cells.ConvertAll(c => c.UnitId);
        var meetings = await db.MeetingsWithPartsOf(year).Where(m => ids.Contains(m.UnitId)).ToListAsync(cancel);
        var people = await db.MeetingPeopleOf(ids, year, day).AsNoTracking().ToListAsync(cancel);
        var secretaries = await db.Posts.On(today).Where(p => p.UnitId == organisationId && p.Type == PostType.Secretary).Select(p => p.MemberId).ToListAsync(cancel);
        return new OrganisationGrades
        {
            Id = organisationId,
            Cells = cells,
            Meetings = meetings,
            People = people.ToDictionary(p => p.MemberId),
            Secretaries = secretaries.ToHashSet(),
            Disciplined = await db.DisciplinedInAsync(year, [.. people.Select(p => p.MemberId)], cancel),
        };
    }
}

public static class MeetingQueries
{
    /// <summary>Meetings of a year with entries, ballots and returns; tracked, to be changed.</summary>
    public static IQueryable<YearMeeting> MeetingsWithPartsOf(this PledgesDb db, int year) =>
        db.Meetings.Where(m => m.Year == year).Include(m => m.Entries).Include(m => m.Returns.OrderBy(r => r.Round)).OrderBy(m => m.Id).AsSplitQuery();

    /// <summary>The grassroots organisation that a cell stands in or is; null outside of any.</summary>
    public static Task<int?> OrganisationOfAsync(this PledgesDb db, int cellId, DateOnly day, CancellationToken cancel = default) =>
        (from cell in db.Paths.On(day)
         where cell.UnitId == cellId
         from above in db.Paths.On(day)
         where cell.Path.StartsWith(above.Path)
         join version in db.UnitVersions.On(day) on above.UnitId equals version.UnitId
         where version.Level.IsGrassroots
         orderby above.Depth descending
         select (int?)above.UnitId).FirstOrDefaultAsync(cancel);

    /// <summary>Codes of the schemes that a grade or the record of a meeting refers to.</summary>
    public static IQueryable<string> UsedSchemes(this PledgesDb db) =>
        from scheme in db.GradeSchemes
        where db.Meetings.Any(m => m.SchemeCode == scheme.Code) || db.MemberGrades.Any(g => g.SchemeCode == scheme.Code) || db.OrgGrades.Any(g => g.SchemeCode == scheme.Code)
        select scheme.Code;

    public static Task<GradeScheme> SchemeOfAsync(this PledgesDb db, PledgeYear year, CancellationToken cancel = default) =>
        db.GradeSchemes.AsNoTracking().SingleAsync(s => s.Code == year.SchemeCode, cancel);
}
