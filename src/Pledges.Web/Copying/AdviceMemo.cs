using System.Collections.Concurrent;
using Pledges.Domain.Wording;

namespace Pledges.Web.Copying;

/// <summary>
/// Advice given in this process with one set of stock phrases, by the words and the post: a queue reads the same commitments
/// again and again, and what was advised while writing is read at the desk of the cell. Two generations, each of a bounded number.
/// </summary>
public sealed class AdviceMemo(Adviser adviser)
{
    private const int MostInGeneration = 4096;
    private const int LongestText = 4000;

    private volatile Generation recent = new();
    private volatile Generation earlier = new();

    public Adviser Adviser => adviser;

    public Advice On(WrittenParts parts, string? post)
    {
        var key = (parts, post);
        if (recent.Known.TryGetValue(key, out var advice))
        {
            return advice;
        }

        advice = earlier.Known.TryGetValue(key, out var before) ? before : adviser.On(parts, post);
        if (LengthOf(parts) <= LongestText)
        {
            Keep(key, advice);
        }

        return advice;
    }

    private void Keep((WrittenParts, string?) key, Advice advice)
    {
        var generation = recent;
        generation.Known[key] = advice;
        // Two that turn the page at once lose what was kept, which costs a reading and no more.
        if (Interlocked.Increment(ref generation.Kept) == MostInGeneration)
        {
            (earlier, recent) = (generation, new Generation());
        }
    }

    private static int LengthOf(WrittenParts parts) =>
        new[] { parts.Deed, parts.Quantity, parts.Due, parts.Beneficiary, parts.Duty, parts.Check }.Sum(p => p?.Length ?? 0);

    private sealed class Generation
    {
        public ConcurrentDictionary<(WrittenParts, string?), Advice> Known { get; } = [];
        public int Kept;
    }
}
