using System.Text.Json;

namespace Pledges.Domain.Organisations;

public sealed record VersionState(string Name, int LevelTypeId, string? Sector, DateOnly From, DateOnly? To);

public sealed record LinkState(int ParentId, DateOnly From, DateOnly? To);

/// <summary>All that an event can change of a unit, kept so that the event can be taken back.</summary>
public sealed record OrgUnitState(IReadOnlyList<VersionState> Versions, IReadOnlyList<LinkState> Links, int? SuccessorId)
{
    /// <summary>Parents and successor must have their identities.</summary>
    public static OrgUnitState Of(OrgUnit unit) => new(
        [.. unit.Versions.OrderBy(v => v.From).Select(v => new VersionState(v.Name, v.LevelTypeId, v.Sector, v.From, v.To))],
        [.. unit.Links.OrderBy(l => l.From).Select(l => new LinkState(l.Parent.Id, l.From, l.To))],
        unit.Successor?.Id ?? unit.SuccessorId);

    public static OrgUnitState Read(string text) => JsonSerializer.Deserialize<OrgUnitState>(text)!;

    public string Write() => JsonSerializer.Serialize(this);

    public bool Same(OrgUnitState other) => Versions.SequenceEqual(other.Versions) && Links.SequenceEqual(other.Links) && SuccessorId == other.SuccessorId;
}
