using Microsoft.EntityFrameworkCore;
using Pledges.Data.Bulk;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;

namespace Pledges.Data.Figures;

/// <summary>Takes the snapshot of a year from its records, and reads the counts of a closed one back.</summary>
public static class Snapshots
{
    /// <summary>Counts from the records, not from the stored counts. Runs inside the transaction of the closing.</summary>
    internal static async Task TakeAsync(PledgesDb db, YearSnapshot snapshot, DateOnly today, CancellationToken cancel)
    {
        db.Snapshots.Add(snapshot);
        await db.SaveChangesAsync(cancel);
        var counts = await Tallies.CountAsync(db, snapshot.Year, snapshot.AsOf, cancel);
        var grades = await GradesAsync(db, snapshot, cancel);
        var units = await (from version in db.UnitVersions.On(snapshot.AsOf)
                           join unit in db.Units on version.UnitId equals unit.Id
                           join place in db.Paths.On(snapshot.AsOf) on version.UnitId equals place.UnitId
                           from link in db.UnitLinks.On(snapshot.AsOf).Where(l => l.UnitId == version.UnitId).DefaultIfEmpty()
                           orderby unit.Id
                           select new { unit.Id, unit.Code, version.Name, version.Level.IsGrassroots, place.Path, ParentId = link == null ? null : (int?)link.ParentId }).ToListAsync(cancel);
        var registers = await db.RegistersToFreezeAsync(snapshot.Year, snapshot.AsOf, today, [.. units.Select(u => u.Id)], cancel);
        await new BulkWriter(db).WriteAsync<SnapshotUnit, SnapshotUnit>(units.Select(u =>
        {
            var below = grades.Where(g => g.Path.StartsWith(u.Path, StringComparison.Ordinal)).ToList();
            return new SnapshotUnit
            {
                SnapshotId = snapshot.Id,
                UnitId = u.Id,
                ParentId = u.ParentId,
                IsGrassroots = u.IsGrassroots,
                Code = u.Code,
                Name = u.Name,
                Counts = counts.GetValueOrDefault(u.Id),
                OrganisationsGraded = below.Count,
                OrganisationsOnTop = below.Count(g => OrganisationCounts.IsTopGrade(g.Grade)),
                Registers = registers[u.Id].Write(),
            };
        }), cancel);
    }

    /// <summary>What the latest snapshot of a closed year says; empty for an open year, or one that came closed from a register.</summary>
    internal static async Task<Dictionary<int, Tally>> FrozenAsync(PledgesDb db, int year, CancellationToken cancel)
    {
        var latest = await Latest(db, year).FirstOrDefaultAsync(cancel);
        return latest is null ? [] : await db.SnapshotUnits.AsNoTracking().Where(u => u.SnapshotId == latest).ToDictionaryAsync(u => u.UnitId, u => u.Counts, cancel);
    }

    private static IQueryable<int?> Latest(PledgesDb db, int year) =>
        from opened in db.Years
        where opened.Year == year && opened.State == Domain.Pledging.YearState.Closed
        join snapshot in db.Snapshots on opened.Year equals snapshot.Year
        orderby snapshot.No descending
        select (int?)snapshot.Id;

    private static async Task<List<(string Path, string Grade)>> GradesAsync(PledgesDb db, YearSnapshot snapshot, CancellationToken cancel)
    {
        var grades = await (from version in db.UnitVersions.On(snapshot.AsOf)
                            where version.Level.IsGrassroots
                            join grade in db.OrgGrades on version.UnitId equals grade.UnitId
                            where grade.Year == snapshot.Year
                            join place in db.Paths.On(snapshot.AsOf) on version.UnitId equals place.UnitId
                            select new { place.Path, grade.Grade }).ToListAsync(cancel);
        return [.. grades.Select(g => (g.Path, g.Grade))];
    }
}
