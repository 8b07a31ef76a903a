namespace Pledges.Domain.Organisations;

/// <summary>What one event does to the organisation: units founded and changed, everything that moves, and what nobody has assigned.</summary>
public sealed class EventOutcome
{
    private readonly List<OrgUnit> touched = [];
    private readonly Dictionary<OrgUnit, string?> before = [];

    internal List<BelongingMove> AllMoves { get; } = [];

    internal List<Belonging> AllUnassigned { get; } = [];

    internal List<Belonging> AllStaying { get; } = [];

    public IReadOnlyList<BelongingMove> Moves => AllMoves;

    public IReadOnlyList<Belonging> Unassigned => AllUnassigned;

    /// <summary>What stays with a unit that is split and goes on.</summary>
    public IReadOnlyList<Belonging> Staying => AllStaying;

    /// <summary>In the order in which they were touched.</summary>
    public IReadOnlyList<OrgUnit> Touched => touched;

    public int Count(BelongingKind kind) => AllMoves.Count(m => m.Kind == kind);

    /// <summary>How the units are left; ask when new ones have their identities.</summary>
    public IReadOnlyList<OrgEventMark> Marks() =>
        [.. touched.Select(u => new OrgEventMark(u.Code, before[u], OrgUnitState.Of(u).Write()))];

    internal void Touch(OrgUnit unit, bool isNew = false)
    {
        if (before.TryAdd(unit, isNew ? null : OrgUnitState.Of(unit).Write()))
        {
            touched.Add(unit);
        }
    }
}
