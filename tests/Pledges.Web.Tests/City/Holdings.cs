using Microsoft.EntityFrameworkCore;
using Pledges.Data;

namespace Pledges.Web.Tests.City;

/// <summary>Units, people and everything that units have, as stored; by codes, so that two databases can be compared.</summary>
public static class Holdings
{
    public static async Task<string> OfAsync(PledgesDb db)
    {
        var (units, cards) = (await db.Units.ToDictionaryAsync(u => u.Id, u => u.Code), await db.Members.ToDictionaryAsync(m => m.Id, m => m.Code));
        IEnumerable<string> lines =
        [
            .. (await db.Units.ToListAsync()).Select(u => $"unit {u.Code} {Unit(u.SuccessorId)}"),
            .. (await db.UnitVersions.ToListAsync()).Select(v => $"version {Unit(v.UnitId)} {v.Name} {v.LevelTypeId} {v.Sector} {v.From} {v.To}"),
            .. (await db.UnitLinks.ToListAsync()).Select(l => $"link {Unit(l.UnitId)} {Unit(l.ParentId)} {l.From} {l.To}"),
            .. (await db.Memberships.ToListAsync()).Select(m => $"membership {cards[m.MemberId]} {Unit(m.UnitId)} {m.From} {m.To} {m.EndReason}"),
            .. (await db.Posts.ToListAsync()).Select(p => $"post {cards[p.MemberId]} {Unit(p.UnitId)} {p.Type} {p.Title} {p.From} {p.To}"),
            .. (await db.Pledges.ToListAsync()).Select(p => $"pledge {p.Id} {cards[p.MemberId]} {p.Year} {p.State}"),
            .. (await db.Remedies.ToListAsync()).Select(r => $"remedy {r.Id} {Unit(r.UnitId)} {r.MemberId} {r.State}"),
            .. (await db.AssignedTasks.Include(t => t.CoUnits).ToListAsync())
                .Select(t => $"task {t.Id} {Unit(t.IssuerUnitId)} {Unit(t.LeadUnitId)} with {string.Join(',', t.CoUnits.Select(c => Unit(c.UnitId)).Order(StringComparer.Ordinal))} {t.State}"),
            .. (await db.PracticeModels.Include(m => m.Participations).ToListAsync())
                .Select(m => $"model {m.Id} {Unit(m.UnitId)} {m.To} {string.Join(',', m.Participations.Select(p => $"{cards[p.MemberId]} {p.From} {p.To}").Order(StringComparer.Ordinal))}"),
            .. (await db.Transfers.ToListAsync()).Select(t => $"transfer {t.Id} {Unit(t.FromUnitId)} {Unit(t.ToUnitId)} {t.State} {t.CancelReason}"),
            .. (await db.Plans.ToListAsync()).Select(p => $"plan {Unit(p.UnitId)} {p.Kind} {p.FromYear} {p.State} {p.ApprovedOn}"),
        ];
        return string.Join('\n', lines.Order(StringComparer.Ordinal));

        string? Unit(int? id) => id is { } known ? units[known] : null;
    }
}
