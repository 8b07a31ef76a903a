using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Organisations;

/// <summary>Looks from outside at what is stored: the tree of every day, people in it, and what units have.</summary>
internal static class StandingTree
{
    /// <returns>What is wrong; null when nothing is.</returns>
    public static async Task<string?> WrongAsync(PledgesDb db, DateOnly before, DateOnly last)
    {
        var (versions, links, paths) = (await db.UnitVersions.AsNoTracking().ToListAsync(), await db.UnitLinks.AsNoTracking().ToListAsync(), await db.Paths.AsNoTracking().ToListAsync());
        var (memberships, pledges) = (await db.Memberships.AsNoTracking().ToListAsync(), await db.Pledges.AsNoTracking().Select(p => new { p.MemberId, p.Year }).ToListAsync());
        var people = memberships.Where(m => m.Covers(before)).Select(m => m.MemberId).Order().ToList();
        foreach (var day in versions.Select(v => v.From).Concat(links.Select(l => l.From)).Concat(versions.Where(v => v.To != null).Select(v => v.To!.Value)).Append(before).Append(last).Distinct())
        {
            var there = versions.Where(v => v.Covers(day)).Select(v => v.UnitId).ToList();
            var parents = links.Where(l => l.Covers(day)).ToLookup(l => l.UnitId, l => l.ParentId);
            var lines = paths.Where(p => p.Covers(day)).ToLookup(p => p.UnitId, p => p.Path);
            if (there.Distinct().Count() != there.Count || there.Count(u => !parents.Contains(u)) != 1 || parents.Any(p => p.Count() != 1 || !there.Contains(p.Key) || !there.Contains(p.Single())))
            {
                return $"{day}: no tree";
            }

            if (there.Any(u => lines[u].Count() != 1 || lines[u].Single() != Line(u, parents, there.Count)) || lines.Count != there.Count)
            {
                return $"{day}: the paths are not those of the tree";
            }

            var here = memberships.Where(m => m.Covers(day)).ToList();
            if (day >= before && (!here.Select(m => m.MemberId).Order().SequenceEqual(people) || here.Exists(m => !there.Contains(m.UnitId))))
            {
                return $"{day}: somebody is lost, doubled or nowhere";
            }
        }

        // A pledge stands with its member, in one cell at a time.
        var standing = versions.Where(v => v.Covers(last)).Select(v => v.UnitId).ToHashSet();
        if (pledges.Distinct().Count() != pledges.Count || pledges.Exists(p => people.Contains(p.MemberId) && memberships.Count(m => m.MemberId == p.MemberId && m.Covers(last)) != 1))
        {
            return "a pledge is doubled, or in no cell";
        }

        return await db.Posts.Where(p => p.To == null && !standing.Contains(p.UnitId)).AnyAsync() ? "a post at a unit that is no more"
            : await db.Remedies.AnyAsync(r => r.State != RemedyState.Closed && r.UnitId != null && !standing.Contains(r.UnitId.Value)) ? "a remedy at a unit that is no more"
            : await db.PracticeModels.AnyAsync(m => m.To == null && !standing.Contains(m.UnitId)) ? "a model at a unit that is no more"
            : await db.Transfers.AnyAsync(t => t.State == TransferState.Decided && (!standing.Contains(t.FromUnitId) || (t.ToUnitId != null && !standing.Contains(t.ToUnitId.Value)))) ? "a transfer at a unit that is no more"
            : await db.AssignedTasks.AnyAsync(t => t.State != TaskState.Accepted && (!standing.Contains(t.LeadUnitId) || !standing.Contains(t.IssuerUnitId) || t.CoUnits.Any(c => !standing.Contains(c.UnitId)))) ? "a task at a unit that is no more"
            : await TotalsAsync(db, versions, links);
    }

    // Where a merger or a split leaves the unit above, its counts are those of the day before.
    private static async Task<string?> TotalsAsync(PledgesDb db, List<OrgUnitVersion> versions, List<OrgUnitLink> links)
    {
        var codes = await db.Units.ToDictionaryAsync(u => u.Code, u => u.Id);
        foreach (var e in await db.OrgEvents.Where(e => e.State == OrgEventState.Applied && (e.Kind == OrgEventKind.Merge || e.Kind == OrgEventKind.Split)).Include(e => e.Sources).Include(e => e.Results).AsSplitQuery().ToListAsync())
        {
            var (day, eve) = (e.EffectiveOn, e.EffectiveOn.AddDays(-1));
            if (await db.OrgEvents.CountAsync(o => o.EffectiveOn == day && o.State == OrgEventState.Applied) > 1)
            {
                continue;
            }

            var above = Parents(e.Sources.Select(s => s.Code), eve).Concat(Parents(e.Results.Select(r => r.Code), day)).Distinct().ToList();
            if (above is not [{ } parent] || e.Sources.Any(s => codes[s.Code] == parent) || !versions.Exists(v => v.UnitId == parent && v.Covers(day)))
            {
                continue;
            }

            var counts = new[] { eve, day }.Select(async on => (await db.TalliesAsync(TestCity.Year, on, on.AddDays(1), [parent])).GetValueOrDefault(parent)).Select(t => t.GetAwaiter().GetResult()).ToList();
            if ((counts[0].Headcount, counts[0].Population, counts[0].Registered, counts[0].Concrete, counts[0].DoingWell) != (counts[1].Headcount, counts[1].Population, counts[1].Registered, counts[1].Concrete, counts[1].DoingWell))
            {
                return $"{e.Kind} on {day}: the figures above moved";
            }
        }

        return null;

        IEnumerable<int> Parents(IEnumerable<string> units, DateOnly day) => units.SelectMany(u => links.Where(l => l.UnitId == codes[u] && l.Covers(day)).Select(l => l.ParentId));
    }

    private static string Line(int unit, ILookup<int, int> parents, int most)
    {
        var line = new List<int> { unit };
        while (parents[line[0]].FirstOrDefault() is var above and not 0 && line.Count <= most)
        {
            line.Insert(0, above);
        }

        return $"/{string.Join('/', line)}/";
    }
}
