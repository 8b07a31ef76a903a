namespace Pledges.Data.Copying;

/// <summary>Sets of numbers that are joined two by two.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Find(int number)
    {
        while (parents[number] != number)
        {
            number = parents[number] = parents[parents[number]];
        }

        return number;
    }

    public bool AreOne(int one, int other) => Find(one) == Find(other);

    /// <summary>The smaller number stands for both.</summary>
    public void Join(int one, int other)
    {
        var (first, second) = (Find(one), Find(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
