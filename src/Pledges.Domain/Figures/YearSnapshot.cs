namespace Pledges.Domain.Figures;

/// <summary>
/// The counts of every unit as they stood when a year was closed. It never changes; a correction makes the next one and
/// leaves this one printable.
/// </summary>
public sealed class YearSnapshot
{
    public const int ReasonLength = Pledging.Pledge.ReasonLength;
    public const int NameLength = 100;

    public int Id { get; private set; }
    public required int Year { get; init; }

    /// <summary>1 for the closing, 2 for the first correction …</summary>
    public required int No { get; init; }
    public required DateOnly AsOf { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime TakenAt { get; init; }
    public required string TakenBy { get; init; }

    /// <summary>Why the one before was not right; null for the first.</summary>
    public string? Reason { get; init; }
}

/// <summary>One unit in a snapshot, under the name it had.</summary>
public sealed class SnapshotUnit
{
    public required int SnapshotId { get; init; }
    public required int UnitId { get; init; }
    public required int? ParentId { get; init; }

    /// <summary>A grassroots organisation (tổ chức cơ sở đảng) of its time.</summary>
    public required bool IsGrassroots { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required Tally Counts { get; init; }

    /// <summary>Grassroots organisations at or below it that were graded, and those with the top grade.</summary>
    public required int OrganisationsGraded { get; init; }
    public required int OrganisationsOnTop { get; init; }

    /// <summary>What the registers said of the unit on that day, as text; null in snapshots from before it was kept.</summary>
    public string? Registers { get; init; }
}
