using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;

namespace Pledges.Data.Figures;

/// <summary>
/// What a save changes in memberships, statuses and posts: of whom, from when to when, before and after. It tells which
/// cells of which years count otherwise than before, so that one transfer does not have the whole city counted anew.
/// </summary>
internal sealed class RosterChanges
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private readonly IReadOnlyList<Change> changes;

    private RosterChanges(IReadOnlyList<Change> changes) => this.changes = changes;

    public bool IsEmpty => changes.Count == 0;

    public int People => changes.Select(c => c.MemberId).Distinct().Count();

    public static RosterChanges Among(IEnumerable<EntityEntry> changed) =>
        new([.. changed.Where(e => e.Entity is Membership or MemberStatus or Post).Select(e => new Change(e)).Where(c => c.Before != c.After)]);

    /// <summary>The cells whose stored counts on the day of their year are touched.</summary>
    public async Task<List<TallyCell>> CellsAsync(PledgesDb db, CancellationToken cancel)
    {
        if (IsEmpty)
        {
            return [];
        }

        var ids = changes.Select(c => c.MemberId).Distinct().ToList();
        var stays = await db.Memberships.AsNoTracking().Where(m => ids.Contains(m.MemberId)).ToListAsync(cancel);
        var units = changes.SelectMany(c => c.Units).Concat(stays.Select(m => m.UnitId)).Distinct().ToList();
        var found = await (from tally in Tallies.Moving(db)
                           where units.Contains(tally.UnitId)
                           join place in db.Paths on tally.UnitId equals place.UnitId
                           where place.From <= tally.AsOf && (place.To == null || place.To > tally.AsOf)
                           select new TallyCell(tally.Year, tally.AsOf, tally.UnitId, place.Path)).ToListAsync(cancel);
        return [.. found.Where(cell => changes.Any(c => c.Touches(cell.UnitId, cell.AsOf, stays)))];
    }

    /// <summary>Whether one of them was inspected or disciplined: where they belonged then, and whether they led, counts.</summary>
    public async Task<bool> TouchesCasesAsync(PledgesDb db, CancellationToken cancel)
    {
        var ids = changes.Select(c => c.MemberId).Distinct().ToList();
        return ids.Count > 0 && (await db.Disciplines.AnyAsync(d => d.MemberId != null && ids.Contains(d.MemberId.Value), cancel)
            || await db.InspectionSubjects.AnyAsync(s => s.MemberId != null && ids.Contains(s.MemberId.Value), cancel));
    }

    /// <summary>The headcounts on 1 January are carried along the tree of that day, which need not be that of the year's own day.</summary>
    public async Task MoveStartsAsync(PledgesDb db, CancellationToken cancel)
    {
        var moves = Enumerable.Range(FirstYear, LastYear - FirstYear).SelectMany(year => changes.SelectMany(c => c.MovesOn(new DateOnly(year, 1, 1))).Select(move => (Year: year, move.UnitId, move.By)))
            .GroupBy(m => (m.Year, m.UnitId), m => m.By).Select(g => (g.Key.Year, g.Key.UnitId, By: g.Sum())).Where(m => m.By != 0).ToList();
        var places = await PlacesThen.LoadAsync(db, moves.Select(m => (int?)m.UnitId), cancel);
        foreach (var move in moves.GroupBy(m => (Path: places.PathOn(m.UnitId, new DateOnly(m.Year, 1, 1)), m.By)).Where(g => g.Key.Path.Length > 0))
        {
            var (line, years, by) = (places.LineOf(move.Key.Path).ToList(), move.Select(m => m.Year).ToList(), move.Key.By);
            await Tallies.Moving(db).Where(t => years.Contains(t.Year) && line.Contains(t.UnitId))
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.Counts.HeadcountAtStart, t => t.Counts.HeadcountAtStart + by), cancel);
        }
    }

    /// <summary>A row as it was and as it is; null where it was not there, or is no more.</summary>
    private sealed class Change(EntityEntry entry)
    {
        public Dated? Before { get; } = entry.State == EntityState.Added ? null : Dated.Of(entry.Entity, entry.OriginalValues);

        public Dated? After { get; } = entry.State == EntityState.Deleted ? null : Dated.Of(entry.Entity, entry.CurrentValues);

        // A new member has an identity only after the save.
        public int MemberId => entry.Entity switch
        {
            Membership membership => membership.MemberId,
            MemberStatus status => status.MemberId,
            Post post => post.MemberId,
            _ => 0,
        };

        public IEnumerable<int> Units => entry.Entity is Membership ? new[] { Before, After }.OfType<Dated>().Select(d => d.UnitId) : [];

        public bool Touches(int unitId, DateOnly day, List<Membership> stays)
        {
            var (before, after) = (Before?.On(day), After?.On(day));
            return before != after && (entry.Entity is Membership
                ? before?.UnitId == unitId || after?.UnitId == unitId
                : stays.Any(m => m.MemberId == MemberId && m.UnitId == unitId && m.Covers(day)));
        }

        public IEnumerable<(int UnitId, int By)> MovesOn(DateOnly day)
        {
            if (entry.Entity is not Membership || Before?.On(day)?.UnitId == After?.On(day)?.UnitId)
            {
                yield break;
            }

            if (Before?.On(day) is { } before)
            {
                yield return (before.UnitId, -1);
            }

            if (After?.On(day) is { } after)
            {
                yield return (after.UnitId, 1);
            }
        }
    }

    /// <summary>What counts of a row: for memberships the unit, for posts the marks; and for how long.</summary>
    private sealed record Dated(DateOnly From, DateOnly? To, int UnitId, PostType? Type, bool IsKeyLeader)
    {
        public static Dated Of(object entity, PropertyValues values) => new(
            values.GetValue<DateOnly>(nameof(IDated.From)), values.GetValue<DateOnly?>(nameof(IDated.To)),
            entity is Membership ? values.GetValue<int>(nameof(Membership.UnitId)) : 0,
            entity is Post ? values.GetValue<PostType>(nameof(Post.Type)) : null,
            entity is Post && values.GetValue<bool>(nameof(Post.IsKeyLeader)));

        /// <summary>Without its ends, so that two are the same on a day when they say the same of it.</summary>
        public Dated? On(DateOnly day) => From <= day && (To is null || day < To) ? this with { From = default, To = null } : null;
    }
}
