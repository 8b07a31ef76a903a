using Microsoft.EntityFrameworkCore;

namespace Pledges.Data.Figures;

/// <summary>
/// Which unit keeps the papers of one that ended. What happened before the change counts with the successor, too: the city that
/// took over from another in mid-year does not begin without a past.
/// </summary>
internal sealed class Successions
{
    private readonly IReadOnlyDictionary<int, int> successors;

    private Successions(IReadOnlyDictionary<int, int> successors) => this.successors = successors;

    public static async Task<Successions> LoadAsync(PledgesDb db, CancellationToken cancel) =>
        new(await db.Units.Where(u => u.SuccessorId != null).Select(u => new { u.Id, u.SuccessorId }).ToDictionaryAsync(u => u.Id, u => u.SuccessorId!.Value, cancel));

    /// <summary>The units of a path and whoever took over from one of them, each once.</summary>
    public IReadOnlySet<int> LineOf(string path)
    {
        var line = Tallies.LineOf(path).ToHashSet();
        foreach (var unit in line.ToList())
        {
            for (var at = unit; successors.TryGetValue(at, out var next) && line.Add(next); at = next)
            {
            }
        }

        return line;
    }
}
