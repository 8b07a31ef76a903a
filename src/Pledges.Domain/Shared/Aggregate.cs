namespace Pledges.Domain.Shared;

/// <summary>Something that happened, in the past tense: <c>pledge.confirmed</c>. Saved with the change it tells of.</summary>
public sealed record Happening(string Kind, int ActorId, DateTime At, string? Detail = null);

/// <summary>A root that is loaded, changed by one verb and saved whole.</summary>
public abstract class Aggregate
{
    private readonly List<Happening> happenings = [];

    public int Id { get; protected set; }

    /// <summary>Changes with each save; a stale one is refused on both database engines.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<Happening> Happenings => happenings;

    /// <summary>Taken over by the save; the next save starts empty.</summary>
    public void ClearHappenings() => happenings.Clear();

    protected void Happened(string kind, Access.Actor by, DateTime at, string? detail = null)
    {
        Version++;
        happenings.Add(new Happening(kind, by.AccountId, at, detail));
    }
}
