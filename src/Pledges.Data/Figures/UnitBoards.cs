using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;

namespace Pledges.Data.Figures;

/// <summary>Loads boards in a constant number of queries.</summary>
public static class UnitBoards
{
    /// <summary>
    /// The board of the unit with this code, or of the topmost unit in the reader's sight; null when it is not in sight or not
    /// there on the day. With the figures over people only.
    /// </summary>
    public static Task<UnitBoard?> BoardAsync(this PledgesDb db, Actor actor, string? code, int year, DateOnly asOf, CancellationToken cancel = default) =>
        BoardAsync(db, actor, code, FigureQuestion.Of(year, asOf), withRegisters: false, null, cancel);

    /// <summary>The same with the figures of the registers.</summary>
    public static Task<UnitBoard?> FullBoardAsync(this PledgesDb db, Actor actor, string? code, FigureQuestion asked, CancellationToken cancel = default) =>
        BoardAsync(db, actor, code, asked, withRegisters: true, null, cancel);

    /// <summary>The same as somebody else may see it.</summary>
    public static Task<UnitBoard?> FullBoardAsync(this PledgesDb db, Actor actor, string? code, FigureQuestion asked, BoardReader reader, CancellationToken cancel = default) =>
        BoardAsync(db, actor, code, asked, withRegisters: true, reader, cancel);

    private static async Task<UnitBoard?> BoardAsync(PledgesDb db, Actor actor, string? code, FigureQuestion asked, bool withRegisters, BoardReader? reader, CancellationToken cancel)
    {
        var asOf = asked.AsOf;
        if (await PlaceAsync(db, actor, code, asOf, cancel) is not { } place)
        {
            return null;
        }

        var inside = actor.UnitIds.ToHashSet();
        var (unit, path) = place;
        var lineage = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToList();
        // What must stay hidden from an outsider depends on the neighbours at each level, because wholes are shown there.
        var isOutside = !inside.Contains(unit.Id);
        var family = await FamilyAsync(db, unit.Id, lineage, isOutside, asOf, cancel);
        var root = lineage[0] == unit.Id ? unit : await UnitAsync(db, lineage[0], asOf, cancel);
        var above = lineage.SkipLast(1).Select(id => id == lineage[0] ? root : family.First(f => f.Id == id)).ToList();
        var counted = isOutside ? lineage.Concat(family.Select(f => f.Id)) : family.Where(f => f.ParentId == unit.Id).Select(f => f.Id).Append(unit.Id);
        var units = counted.Distinct().ToList();
        var counts = await db.TalliesAsync(asked.Year, asOf, actor.Today, units, cancel);
        var registers = withRegisters ? await db.RegistersAsync(asked, actor.Today, units, cancel) : new Dictionary<int, RegisterCounts>();
        return new UnitBoard(unit, path, above, family, counts, registers, reader ?? new BoardReader(inside.Contains, actor.SeesWholeCity));
    }

    private static async Task<(BoardUnit Unit, string Path)?> PlaceAsync(PledgesDb db, Actor actor, string? code, DateOnly day, CancellationToken cancel)
    {
        var onlyRoots = code is null && actor.SeesWholeCity;
        var found = await (from unit in db.Units.VisibleTo(actor)
                           where code == null || unit.Code == code
                           join place in db.Paths.On(day) on unit.Id equals place.UnitId
                           where !onlyRoots || place.Depth == 0
                           join version in db.UnitVersions.On(day) on unit.Id equals version.UnitId
                           orderby place.Depth, unit.Code
                           select new { Unit = new BoardUnit(unit.Id, null, unit.Code, version.Name, version.SearchName, version.Level.MayHoldMembers), place.Path }).FirstOrDefaultAsync(cancel);
        return found is null ? null : (found.Unit, found.Path);
    }

    private static Task<List<BoardUnit>> FamilyAsync(PledgesDb db, int unitId, List<int> lineage, bool withNeighbours, DateOnly day, CancellationToken cancel) =>
        (from link in db.UnitLinks.On(day)
         where lineage.Contains(link.ParentId) && (withNeighbours || link.ParentId == unitId || lineage.Contains(link.UnitId))
         join unit in db.Units on link.UnitId equals unit.Id
         join version in db.UnitVersions.On(day) on link.UnitId equals version.UnitId
         orderby unit.Code
         select new BoardUnit(unit.Id, link.ParentId, unit.Code, version.Name, version.SearchName, version.Level.MayHoldMembers)).ToListAsync(cancel);

    private static Task<BoardUnit> UnitAsync(PledgesDb db, int unitId, DateOnly day, CancellationToken cancel) =>
        (from unit in db.Units
         where unit.Id == unitId
         join version in db.UnitVersions.On(day) on unit.Id equals version.UnitId
         select new BoardUnit(unit.Id, null, unit.Code, version.Name, version.SearchName, version.Level.MayHoldMembers)).FirstAsync(cancel);
}
