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
                              IsExemplar = db.Exemplars.Any(e => e.MemberId == memberId && e.Year == year.Year),
                          }).ToListAsync(cancel);
        var schemes = await db.GradeSchemes.AsNoTracking().ToListAsync(cancel);
        return [.. rows.Select(r =>
        {
            var grade = schemes.Find(s => s.Code == r.Scheme)?.Grades.FirstOrDefault(g => g.Subject == GradeSubject.Member && g.Code == r.Grade);
            return new MemberYear(r.Year, r.PledgeId, r.State, r.IsConcrete, r.Result, grade?.Name ?? r.Grade, grade?.NameEn ?? r.Grade, r.IsExemplar);
        })];
    }

    /// <summary>The units of a member's memberships and posts, under the names they had when each began.</summary>
    public static async Task<IReadOnlyDictionary<(int UnitId, DateOnly Since), (string Code, string Name)>> PlacesOfAsync(this PledgesDb db, int memberId, CancellationToken cancel = default)
    {
        var stays = db.Memberships.Where(m => m.MemberId == memberId).Select(m => new { m.UnitId, m.From })
            .Union(db.Posts.Where(p => p.MemberId == memberId).Select(p => new { p.UnitId, p.From }));
        var places = await (from stay in stays
                            join unit in db.Units on stay.UnitId equals unit.Id
                            from version in db.UnitVersions.Where(v => v.UnitId == stay.UnitId && v.From <= stay.From && (v.To == null || v.To > stay.From)).DefaultIfEmpty()
                            select new { stay.UnitId, stay.From, unit.Code, Name = version == null ? unit.Code : version.Name }).ToListAsync(cancel);
        return places.ToDictionary(p => (p.UnitId, p.From), p => (p.Code, p.Name));
    }
}
