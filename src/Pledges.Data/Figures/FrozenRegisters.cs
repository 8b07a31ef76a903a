using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>What the registers said of a unit when its year was closed: over the term so far, and in the year alone.</summary>
public sealed record FrozenRegisters(RegisterCounts OfTheTerm, RegisterCounts OfTheYear)
{
    private static readonly JsonSerializerOptions Written = new() { IgnoreReadOnlyProperties = true };

    public static FrozenRegisters? Read(string? text) => text is null ? null : JsonSerializer.Deserialize<FrozenRegisters>(text, Written);

    public string Write() => JsonSerializer.Serialize(this, Written);

    /// <summary>Null for another period: that was not frozen.</summary>
    internal RegisterCounts? Over(FigureQuestion asked) =>
        asked.From == FigureQuestion.FirstYearOfTerm(asked.Year) ? OfTheTerm : asked.From == asked.Year ? OfTheYear : null;
}

/// <summary>What a snapshot keeps of the registers; earlier ones kept nothing but the grades of organisations.</summary>
internal readonly record struct FrozenUnit(FrozenRegisters? Registers, int Graded, int OnTop);

internal static class FrozenRegistersQuery
{
    /// <summary>As the latest snapshots of closed years have them; empty for open years, and for those that came closed from a register.</summary>
    public static async Task<Dictionary<(int Year, int UnitId), FrozenUnit>> FrozenRegistersAsync(
        this PledgesDb db, IReadOnlyCollection<int> years, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var frozen = await (from unit in db.SnapshotUnits
                            where unitIds.Contains(unit.UnitId)
                            join snapshot in db.Snapshots on unit.SnapshotId equals snapshot.Id
                            where years.Contains(snapshot.Year) && db.Years.Any(y => y.Year == snapshot.Year && y.State == YearState.Closed)
                            where !db.Snapshots.Any(later => later.Year == snapshot.Year && later.No > snapshot.No)
                            select new { snapshot.Year, unit.UnitId, unit.Registers, unit.OrganisationsGraded, unit.OrganisationsOnTop }).ToListAsync(cancel);
        return frozen.ToDictionary(f => (f.Year, f.UnitId), f => new FrozenUnit(FrozenRegisters.Read(f.Registers), f.OrganisationsGraded, f.OrganisationsOnTop));
    }
}
