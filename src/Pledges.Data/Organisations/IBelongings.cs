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

    Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, CancellationToken cancel);

    Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves);

    Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves);
}

internal static class AllBelongings
{
    /// <summary>Members before their posts and transfers, which look at where the members are.</summary>
    public static readonly IReadOnlyList<IBelongings> InOrder = [new MembersAndPosts(), new OpenTransfers(), new RunningModels(), new OpenRemedies(), new OpenTasks(), new UnfinishedPlans()];

    public static async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, CancellationToken cancel)
    {
        var found = new List<Belonging>();
        foreach (var subject in InOrder)
        {
            found.AddRange(await subject.FindAsync(db, units, cancel));
        }

        return found;
    }
}
