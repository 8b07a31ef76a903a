using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Queries;

/// <summary>A name and level that a unit had for a time.</summary>
public sealed record UnitNaming(string Name, string Level, string LevelEn, string? Sector, DateOnly From, DateOnly? To);

/// <summary>A parent that a unit had for a time, under the name the parent had at the beginning of it.</summary>
public sealed record UnitParent(string Code, string Name, DateOnly From, DateOnly? To);

/// <summary>A unit that came before or after, under its latest name.</summary>
public sealed record UnitKin(string Code, string Name, bool IsSuccessor, DateOnly From, DateOnly? To);

public sealed record PostHeld(string MemberCode, string FullName, PostType Type, string? Title, PostKind Kind, bool IsKeyLeader, DateOnly From);

/// <summary>How many people a unit has on a day, everything below it included.</summary>
public sealed record UnitPeople(int Headcount, int Probationary, int Exempt, int Suspended, int Cells);

/// <summary>What one unit was and is: a constant number of queries.</summary>
public static class UnitHistory
{
    /// <summary>The newest first; a level that was renamed meanwhile begins a line of its own.</summary>
    public static async Task<List<UnitNaming>> NamingsOfAsync(this PledgesDb db, int unitId, CancellationToken cancel)
    {
        var versions = await db.UnitVersions.AsNoTracking().Where(v => v.UnitId == unitId).OrderByDescending(v => v.From)
            .Include(v => v.Level).ThenInclude(l => l.Names).ToListAsync(cancel);
        return [.. versions.SelectMany(Namings)];
    }

    private static IEnumerable<UnitNaming> Namings(OrgUnitVersion version)
    {
        var days = version.Level.Names.Select(n => n.From).Where(d => d > version.From && (version.To is null || d < version.To)).Append(version.From).OrderDescending().ToList();
        return days.Select((day, i) =>
        {
            var (level, levelEn) = version.Level.NameOn(day);
            return new UnitNaming(version.Name, level, levelEn, version.Sector, day, i == 0 ? version.To : days[i - 1]);
        });
    }

    public static Task<List<UnitParent>> ParentsOfAsync(this PledgesDb db, int unitId, CancellationToken cancel) =>
        (from link in db.UnitLinks
         join version in db.UnitVersions on link.ParentId equals version.UnitId
         where link.UnitId == unitId && version.From <= link.From && (version.To == null || version.To > link.From)
         orderby link.From descending
         select new UnitParent(link.Parent.Code, version.Name, link.From, link.To)).ToListAsync(cancel);

    public static Task<List<UnitKin>> KinOfAsync(this PledgesDb db, OrgUnit unit, CancellationToken cancel) =>
        (from kin in db.Units
         join version in db.UnitVersions on kin.Id equals version.UnitId
         where (kin.Id == unit.SuccessorId || kin.SuccessorId == unit.Id) && !db.UnitVersions.Any(later => later.UnitId == kin.Id && later.From > version.From)
         orderby version.From, kin.Code
         select new UnitKin(kin.Code, version.Name, kin.Id == unit.SuccessorId, version.From, version.To)).ToListAsync(cancel);

    public static Task<List<PostHeld>> PostsAtAsync(this PledgesDb db, int unitId, DateOnly day, CancellationToken cancel) =>
        (from post in db.Posts.On(day)
         where post.UnitId == unitId
         join member in db.Members on post.MemberId equals member.Id
         orderby post.Type, member.SortName
         select new PostHeld(member.Code, member.FullName, post.Type, post.Title, post.Kind, post.IsKeyLeader, post.From)).ToListAsync(cancel);

    public static async Task<UnitPeople> PeopleBelowAsync(this PledgesDb db, string path, DateOnly day, CancellationToken cancel)
    {
        var below = db.Paths.On(day).Where(p => p.Path.StartsWith(path)).Select(p => p.UnitId);
        var people = from membership in db.Memberships.On(day)
                     where below.Contains(membership.UnitId)
                     join member in db.Members on membership.MemberId equals member.Id
                     select new
                     {
                         membership.UnitId,
                         IsProbationary = member.OfficialOn == null || member.OfficialOn > day,
                         IsExempt = db.Statuses.On(day).Any(s => s.MemberId == member.Id && s.Kind == StatusKind.Exempt),
                         IsSuspended = db.Statuses.On(day).Any(s => s.MemberId == member.Id && s.Kind == StatusKind.Suspended),
                     };
        var counted = await people.GroupBy(p => new { p.UnitId, p.IsProbationary, p.IsExempt, p.IsSuspended })
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        return new UnitPeople(
            counted.Sum(c => c.Count),
            counted.Where(c => c.Key.IsProbationary).Sum(c => c.Count),
            counted.Where(c => c.Key.IsExempt).Sum(c => c.Count),
            counted.Where(c => c.Key.IsSuspended).Sum(c => c.Count),
            counted.Select(c => c.Key.UnitId).Distinct().Count());
    }
}
