using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo;

/// <summary>What kind of life a cell has; decides who is in it and what they pledge.</summary>
internal enum CellKind
{
    Residential,
    School,
    Health,
    Office,
    Company,
}

/// <summary>A unit of the demo city; <see cref="FormerName"/> held until the day it was renamed.</summary>
internal sealed class DemoUnit(int id, string code, string name, string level, string? sector, CellKind kind, DemoUnit? parent, DateOnly from, DateOnly? to = null) : IDated
{
    public int Id { get; } = id;
    public string Code { get; } = code;
    public string Name { get; } = name;
    public string Level { get; } = level;
    public string? Sector { get; } = sector;
    public CellKind Kind { get; } = kind;
    public DemoUnit? Parent { get; } = parent;
    public DateOnly From { get; } = from;
    public DateOnly? To { get; } = to;
    public DemoUnit? Successor { get; set; }
    public string? FormerName { get; set; }
    public DateOnly RenamedOn { get; set; }

    /// <summary>How many members it should have, in proportion to the others.</summary>
    public double Weight { get; set; }

    /// <summary>Around 1: how readily its members register and keep what they wrote.</summary>
    public double Diligence { get; set; } = 1;

    public bool HoldsMembers => Level is "CELL" or "GCELL";
    public bool IsGrassroots => Level is "BODY" or "GCELL";
    public bool IsResidential => Kind == CellKind.Residential;
    /// <summary>When the cell meets at the end of the year to give results; the demo cells last, so that there is work left to do.</summary>
    public DateOnly MeetingIn(int year) => IsDemo ? new DateOnly(year, 12, 26) : new DateOnly(year, 11, 15).AddDays(((Id * 37) + year) % 40);

    public bool IsDemo { get; set; }
    public DemoUnit Grassroots => Level == "CELL" ? Parent! : this;
}
