using System.Globalization;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo;

/// <summary>A stay in one cell.</summary>
internal sealed record Stay(DemoUnit Cell, DateOnly From) : IDated
{
    public DateOnly? To { get; set; }
    public EndReason? Reason { get; set; }
}

internal sealed record Absence(StatusKind Kind, DateOnly From, DateOnly? To, string Decision) : IDated;

internal sealed record Duty(
    DemoUnit Unit, PostType Type, string Title, PostKind Kind, bool IsKeyLeader, bool IsStandingManaged, DateOnly From, DateOnly? To) : IDated;

/// <summary>A made-up member with their dated past.</summary>
internal sealed class Person
{
    public required int Id { get; init; }
    public required string Name { get; init; }
    public required bool IsFemale { get; init; }
    public required int BirthYear { get; init; }
    public required DateOnly JoinedOn { get; init; }

    /// <summary>Null while probationary.</summary>
    public DateOnly? OfficialOn { get; init; }
    public List<Stay> Stays { get; } = [];
    public List<Absence> Absences { get; } = [];
    public List<Duty> Duties { get; } = [];

    /// <summary>Has an account of the demo: stays, leads, is not exempt.</summary>
    public bool IsFixed { get; init; }
    public string Code => Id.ToString("000000", CultureInfo.InvariantCulture);
    public Stay Last => Stays[^1];
    public bool IsActive => Last.To is null;

    public int AgeIn(int year) => year - BirthYear;

    public DemoUnit? CellOn(DateOnly day) => Stays.FirstOrDefault(s => s.Covers(day))?.Cell;

    public bool IsAbsentOn(DateOnly day) => Absences.Exists(a => a.Covers(day));

    /// <summary>In the population of the 100 % target.</summary>
    public bool CountsOn(DateOnly day) => CellOn(day) is not null && !IsAbsentOn(day);

    public bool IsKeyLeaderOn(DateOnly day) => Duties.Exists(d => d.IsKeyLeader && d.Covers(day));

    public bool IsCadreOn(DateOnly day) => Duties.Exists(d => (d.IsKeyLeader || Post.CommitteePosts.Contains(d.Type)) && d.Covers(day));

    public void MoveTo(DemoUnit cell, DateOnly on)
    {
        End(on, EndReason.Transferred);
        Stays.Add(new Stay(cell, on));
    }

    public void End(DateOnly on, EndReason reason) => (Last.To, Last.Reason) = (on, reason);
}
