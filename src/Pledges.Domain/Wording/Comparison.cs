namespace Pledges.Domain.Wording;

/// <summary>How alike two commitments are, from 0 to 1, and whether one was carried over into the other.</summary>
public readonly record struct Likeness(double Similarity)
{
    /// <summary>From here on one text is taken to be the other's copy; see docs/wording.md for how it was chosen.</summary>
    public const double CopiedFrom = 0.41;

    public bool IsCopied => Similarity >= CopiedFrom;
}

/// <summary>
/// Compares texts by what their writers put in: numbers, names and spelling do not count, words that say the same are one
/// word, and what is official or a shared opening is taken away first. Order matters a little.
/// </summary>
public static class Comparison
{
    private const double WordsCount = 0.62;
    private const double OrderCounts = 0.38;
    private const double StockWeight = 0.1;
    private const double Apart = 0.3;
    private const int OwnEnough = 3;

    public static Likeness Of(string? one, string? other) => Of(WordingPrint.Of(one), WordingPrint.Of(other));

    public static Likeness Of(WordingPrint one, WordingPrint other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return new(0);
        }

        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        if (shorter.IsSameAs(longer))
        {
            return new(1);
        }

        if (AfterOpening(one, other) is { } rest)
        {
            return new(rest);
        }

        // Official words are taken away when there is something else to compare.
        var (ownShorter, ownLonger) = (shorter.Own, longer.Own);
        if (ownShorter >= OwnEnough && ownLonger >= OwnEnough)
        {
            return new(Score(shorter, longer, StockWeight));
        }

        // A stock opening alone is no copy of a text that goes on in its writer's words.
        var score = Score(shorter, longer, 1);
        return new(ownShorter < OwnEnough && ownLonger >= Math.Max(2 + OwnEnough, 3 * ownShorter) ? score * 0.4 : score);
    }

    // The texts begin alike and go on: behind an official opening only how they go on counts, behind another only when
    // they go on apart.
    private static double? AfterOpening(WordingPrint one, WordingPrint other)
    {
        var shared = one.SharedOpening(other);
        if (shared < OwnEnough)
        {
            return null;
        }

        var (restOne, restOther) = (one.From(shared), other.From(shared));
        var opening = one.OwnBefore(shared);
        var isOfficial = opening <= Math.Max(2, shared / 4);
        var enough = isOfficial ? OwnEnough - 1 : 2 * OwnEnough;
        if (restOne.Own < enough || restOther.Own < enough || opening > 4 * OwnEnough)
        {
            return null;
        }

        var rest = restOne.Count <= restOther.Count ? Score(restOne, restOther, StockWeight) : Score(restOther, restOne, StockWeight);
        return isOfficial || rest < Apart ? rest : null;
    }

    private static double Score(WordingPrint shorter, WordingPrint longer, double stockWeight)
    {
        var words = Shared(shorter.Words(stockWeight), longer.Words(stockWeight));
        var pairs = Shared(shorter.Pairs(stockWeight), longer.Pairs(stockWeight));
        return (WordsCount * words) + (OrderCounts * Math.Min(1, 1.6 * pairs));
    }

    // Share of the shorter text's weight that the longer one has, too; each word as often as it stands there.
    private static double Shared(Dictionary<int, double> shorter, Dictionary<int, double> longer)
    {
        var (all, shared) = (0.0, 0.0);
        foreach (var (word, weight) in shorter)
        {
            all += weight;
            shared += Math.Min(weight, longer.GetValueOrDefault(word));
        }

        return all < 1e-9 ? 0 : shared / all;
    }
}
