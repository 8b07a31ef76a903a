using Microsoft.EntityFrameworkCore;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;

namespace Pledges.Data.Queries;

/// <summary>Somebody graded so in each of some years running; the order of names, never of merit.</summary>
public sealed record GradeChain(string Code, string Name, string? CellName, int From, int To);

/// <summary>Chains over grades, such as "five years running completed excellently", for whoever prepares commendations.</summary>
public static class GradeChains
{
    public const int Shortest = 2;
    public const int Longest = 10;

    /// <param name="lastYear">The last year of the chain.</param>
    /// <param name="length">How many years running.</param>
    /// <param name="grades">Codes of grades that count, in whatever scheme.</param>
    public static async Task<IReadOnlyList<GradeChain>> MembersAsync(
        this PledgesDb db, Actor actor, int lastYear, int length, IReadOnlyCollection<string> grades, CancellationToken cancel = default)
    {
        var first = lastYear - length + 1;
        var chained = db.MemberGrades.Where(g => g.Year >= first && g.Year <= lastYear && grades.Contains(g.Grade)).GroupBy(g => g.MemberId).Where(g => g.Count() == length).Select(g => g.Key);
        var found = await (from member in db.Members.VisibleTo(actor)
                           where chained.Contains(member.Id)
                           orderby member.SortName, member.Code
                           select new
                           {
                               member.Code,
                               member.FullName,
                               Cell = db.Memberships.On(actor.Today).Where(m => m.MemberId == member.Id)
                                   .Select(m => db.UnitVersions.Where(v => v.UnitId == m.UnitId).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault()).FirstOrDefault(),
                           }).ToListAsync(cancel);
        return [.. found.Select(m => new GradeChain(m.Code, m.FullName, m.Cell, first, lastYear))];
    }

    public static async Task<IReadOnlyList<GradeChain>> UnitsAsync(
        this PledgesDb db, Actor actor, int lastYear, int length, IReadOnlyCollection<string> grades, CancellationToken cancel = default)
    {
        var first = lastYear - length + 1;
        var chained = db.OrgGrades.Where(g => g.Year >= first && g.Year <= lastYear && grades.Contains(g.Grade)).GroupBy(g => g.UnitId).Where(g => g.Count() == length).Select(g => g.Key);
        var found = await (from unit in db.Units.VisibleTo(actor)
                           where chained.Contains(unit.Id)
                           orderby unit.Code
                           select new { unit.Code, Name = db.UnitVersions.Where(v => v.UnitId == unit.Id).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault() }).ToListAsync(cancel);
        return [.. found.Select(u => new GradeChain(u.Code, u.Name ?? u.Code, null, first, lastYear))];
    }
}
