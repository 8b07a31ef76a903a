using Pledges.Domain.Access;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Organisations;

/// <summary>What the parts of carrying out one event share.</summary>
internal sealed record Carrying(PledgesDb Db, string Why, DateOnly On, Actor By, DateTime At, CancellationToken Cancel);

/// <summary>
/// A subject whose records belong to units: how those in force are found when a unit is to end, how they go along, and how they
/// go back. A new subject is one more class, named in <see cref="AllBelongings"/>.
/// </summary>
internal interface IBelongings
{
    bool Takes(BelongingKind kind);

    /// <param name="db">The database.</param>
    /// <param name="units">The units in question, by their identity.</param>
    /// <param name="on">The first day of the events.</param>
    /// <param name="cancel">Stops it.</param>
    Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel);

    Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves);

    Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves);
}

internal static class AllBelongings
{
    /// <summary>Members before their posts and transfers, which look at where the members are.</summary>
    public static readonly IReadOnlyList<IBelongings> InOrder = [new MembersAndPosts(), new OpenTransfers(), new RunningModels(), new OpenRemedies(), new OpenTasks(), new PlansOfUnits()];

    public static async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel) =>
        ToldApart(await FindAsync(InOrder, db, units, on, cancel));

    /// <summary>The members of a city are many; those who have them in hand already ask for the rest alone.</summary>
    public static async Task<List<Belonging>> FindBesideMembersAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel) =>
        ToldApart([.. await MembersAndPosts.PostsAsync(db, units, cancel), .. await FindAsync(InOrder.Where(s => s is not MembersAndPosts), db, units, on, cancel)]);

    private static async Task<List<Belonging>> FindAsync(IEnumerable<IBelongings> subjects, PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel)
    {
        var found = new List<Belonging>();
        foreach (var subject in subjects)
        {
            found.AddRange(await subject.FindAsync(db, units, on, cancel));
        }

        return found;
    }

    private static List<Belonging> ToldApart(List<Belonging> found)
    {
        Belonging.TellApart(found);
        return found;
    }
}
