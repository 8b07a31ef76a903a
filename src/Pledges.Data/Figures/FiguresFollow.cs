using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Pledges.Domain.Discipline;
using Pledges.Domain.Grading;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Figures;

/// <summary>
/// Keeps the stored counts true in the same save as the change, so that no page has to remember it. What was changed is read
/// from the rows themselves and not from the names of acts: whoever changes a counted column changes the counts.
/// </summary>
internal sealed class FiguresFollow
{
    // Beyond this, counting everything once is cheaper than cell by cell.
    private const int MostCellsRecounted = 100;
    private const int MostPeopleFollowed = 500;

    private static readonly string[] Inspected = [nameof(Inspection.State), nameof(Inspection.DecidedOn), nameof(Inspection.TopicCode), nameof(Inspection.BodyUnitId)];
    private static readonly string[] Pledged = [nameof(Pledge.ConfirmedOn), nameof(Pledge.IsConcrete), nameof(Pledge.Result)];

    private readonly bool everything;
    private readonly IReadOnlyList<int> years;
    private readonly IReadOnlyList<(int MemberId, int Year)> people;
    private readonly RosterChanges roster;
    private readonly bool cases;

    private FiguresFollow(IReadOnlyCollection<EntityEntry> changed)
    {
        everything = changed.Any(e => e.Entity is OrgUnit or OrgUnitVersion or OrgUnitLink or OrgPath);
        years = [.. changed.Select(e => e.Entity).OfType<PledgeYear>().Select(y => y.Year).Distinct()];
        people = [.. changed.Select(Counted).OfType<(int, int)>().Distinct()];
        roster = RosterChanges.Among(changed);
        cases = changed.Any(e => e.Entity is DisciplineDecision or InspectionSubject || (e.Entity is Inspection && (e.State != EntityState.Modified || Inspected.Any(column => e.Property(column).IsModified))));
    }

    /// <summary>Asked before the save, while it is still known how the rows were.</summary>
    public static FiguresFollow Of(ChangeTracker tracker) =>
        new([.. tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)]);

    public bool HasNothing => !everything && years.Count == 0 && people.Count == 0 && roster.IsEmpty && !cases;

    /// <summary>Runs after the save, inside its transaction.</summary>
    public async Task RunAsync(PledgesDb db, CancellationToken cancel)
    {
        if (HasNothing)
        {
            return;
        }

        if (everything || people.Count > MostPeopleFollowed || roster.People > MostPeopleFollowed)
        {
            await Tallies.MarkStaleAsync(db, cancel);
            return;
        }

        if (cases || await roster.TouchesCasesAsync(db, cancel))
        {
            await db.Cases.ExecuteDeleteAsync(cancel);
        }

        if (years.Count > 0)
        {
            await db.Tallies.Where(t => years.Contains(t.Year)).ExecuteDeleteAsync(cancel);
        }

        // The lowest first: what is carried up from one is not counted again in the one above.
        var cells = (await CellsOfPeopleAsync(db, cancel)).Union(await roster.CellsAsync(db, cancel))
            .OrderBy(c => c.Year).ThenByDescending(c => Tallies.LineOf(c.Path).Count()).ThenBy(c => c.UnitId).ToList();
        if (cells.Count > MostCellsRecounted)
        {
            await Tallies.MarkStaleAsync(db, cancel);
            return;
        }

        await roster.MoveStartsAsync(db, cancel);
        foreach (var cell in cells)
        {
            await Tallies.RecountCellAsync(db, cell, cancel);
        }
    }

    private static (int, int)? Counted(EntityEntry entry) => entry.Entity switch
    {
        Pledge pledge when IsCounted(entry, pledge) => (pledge.MemberId, pledge.Year),
        Exemplar exemplar when entry.State != EntityState.Modified || entry.Property(nameof(Exemplar.RevokedOn)).IsModified => (exemplar.MemberId, exemplar.Year),
        MemberGrade grade => (grade.MemberId, grade.Year),
        _ => null,
    };

    private static bool IsCounted(EntityEntry entry, Pledge pledge) =>
        entry.State == EntityState.Modified ? Pledged.Any(column => entry.Property(column).IsModified) : pledge.ConfirmedOn is not null;

    private async Task<List<TallyCell>> CellsOfPeopleAsync(PledgesDb db, CancellationToken cancel)
    {
        var cells = new List<TallyCell>();
        foreach (var year in people.GroupBy(p => p.Year))
        {
            var ids = year.Select(p => p.MemberId).ToList();
            var found = await (from tally in Tallies.Moving(db)
                               where tally.Year == year.Key
                               join membership in db.Memberships on tally.UnitId equals membership.UnitId
                               where ids.Contains(membership.MemberId) && membership.From <= tally.AsOf && (membership.To == null || membership.To > tally.AsOf)
                               join place in db.Paths on tally.UnitId equals place.UnitId
                               where place.From <= tally.AsOf && (place.To == null || place.To > tally.AsOf)
                               select new { tally.AsOf, tally.UnitId, place.Path }).Distinct().ToListAsync(cancel);
            cells.AddRange(found.Select(f => new TallyCell(year.Key, f.AsOf, f.UnitId, f.Path)));
        }

        return cells;
    }
}

/// <summary>A cell whose stored counts of a year are to be counted anew, and its place in the tree on their day.</summary>
internal sealed record TallyCell(int Year, DateOnly AsOf, int UnitId, string Path);
