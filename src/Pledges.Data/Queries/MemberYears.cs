using Microsoft.EntityFrameworkCore;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Queries;

/// <summary>A year of one member: pledge, result, grade, exemplar.</summary>
public sealed record MemberYear(int Year, int? PledgeId, PledgeState? State, bool? IsConcrete, PledgeResult? Result, string? Grade, string? GradeEn, bool IsExemplar);

public static class MemberYears
{
    public static async Task<IReadOnlyList<MemberYear>> YearsOfAsync(this PledgesDb db, Actor actor, int memberId, CancellationToken cancel = default)
    {
        var visible = db.Pledges.VisibleTo(actor);
        var rows = await (from year in db.Years
                          from pledge in visible.Where(p => p.MemberId == memberId && p.Year == year.Year).DefaultIfEmpty()
                          from grade in db.MemberGrades.Where(g => g.MemberId == memberId && g.Year == year.Year).DefaultIfEmpty()
                          orderby year.Year descending
                          select new
                          {
                              year.Year,
                              PledgeId = pledge == null ? null : (int?)pledge.Id,
                              State = pledge == null ? null : (PledgeState?)pledge.State,
                              IsConcrete = pledge == null ? null : pledge.IsConcrete,
                              Result = pledge == null ? null : pledge.Result,
                              Scheme = grade == null ? null : grade.SchemeCode,
                              Grade = grade == null ? null : grade.Grade,
                              IsExemplar = db.Exemplars.Any(e => e.MemberId == memberId && e.Year == year.Year && e.RevokedOn == null),
                          }).ToListAsync(cancel);
        var schemes = await db.GradeSchemes.AsNoTracking().ToListAsync(cancel);
        return [.. rows.Select(r =>
        {
            var grade = schemes.Find(s => s.Code == r.Scheme)?.Grades.FirstOrDefault(g => g.Subject == GradeSubject.Member && g.Code == r.Grade);
            return new MemberYear(r.Year, r.PledgeId, r.State, r.IsConcrete, r.Result, grade?.Name ?? r.Grade, grade?.NameEn ?? r.Grade, r.IsExemplar);
        })];
    }

    /// <summary>The units of a member's memberships and posts, under the names they had when each began.</summary>
    public static async Task<Func<int, DateOnly, (string Code, string Name)>> PlacesOfAsync(this PledgesDb db, int memberId, CancellationToken cancel = default)
    {
        var names = await (from version in db.UnitVersions
                           where db.Memberships.Any(m => m.MemberId == memberId && m.UnitId == version.UnitId) || db.Posts.Any(p => p.MemberId == memberId && p.UnitId == version.UnitId)
                           join unit in db.Units on version.UnitId equals unit.Id
                           orderby version.From
                           select new { version.UnitId, version.From, unit.Code, version.Name }).ToListAsync(cancel);
        return (unitId, day) =>
        {
            var unit = names.Where(n => n.UnitId == unitId).ToList();
            var then = unit.LastOrDefault(n => n.From <= day) ?? unit[0];
            return (then.Code, then.Name);
        };
    }
}
