namespace Pledges.Data.Seeding.Demo;

/// <summary>Chance that repeats: every purpose has its own stream, so that one more draw here changes nothing there.</summary>
internal sealed class Dice(int seed, int purpose)
{
    private readonly Random random = new(unchecked((seed * 7919) + purpose));

    public double Share() => random.NextDouble();

    public bool Happens(double chance) => random.NextDouble() < chance;

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => random.Next(low, high + 1);

    public T OneOf<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public DateOnly Day(DateOnly first, DateOnly last) => last <= first ? first : first.AddDays(random.Next(last.DayNumber - first.DayNumber + 1));

    /// <summary><paramref name="count"/> different items; a heavier one is likelier. Order is by luck.</summary>
    public List<T> Pick<T>(IEnumerable<T> items, int count, Func<T, double> weight) =>
        [.. items.Select(i => (Item: i, Luck: Math.Log(1 - random.NextDouble()) / weight(i))).OrderByDescending(p => p.Luck).Take(count).Select(p => p.Item)];
}
