namespace Pledges.Domain.Pledging;

public enum DifferenceKind
{
    Same = 1,
    Changed = 2,
    Added = 3,
    Removed = 4,
}

/// <summary>The parts of a commitment that can differ.</summary>
public enum CommitmentPart
{
    Section = 1,
    Deed = 2,
    Quantity = 3,
    Due = 4,
    Beneficiary = 5,
    Duty = 6,
    Check = 7,
    Model = 8,
}

/// <summary>One part before and after; null is empty.</summary>
public sealed record PartDifference(CommitmentPart Part, string? Before, string? After);

/// <summary>What became of one commitment between two versions.</summary>
public sealed record Difference(DifferenceKind Kind, CommitmentWording? Before, CommitmentWording? After)
{
    public IReadOnlyList<PartDifference> Parts { get; } = Before is null || After is null ? [] :
        [.. PartsOf(Before).Zip(PartsOf(After), (b, a) => new PartDifference(b.Part, b.Text, a.Text)).Where(d => d.Before != d.After)];

    private static IEnumerable<(CommitmentPart Part, string? Text)> PartsOf(CommitmentWording c) =>
    [
        (CommitmentPart.Section, c.Section), (CommitmentPart.Deed, c.Deed), (CommitmentPart.Quantity, c.Quantity), (CommitmentPart.Due, c.Due),
        (CommitmentPart.Beneficiary, c.Beneficiary), (CommitmentPart.Duty, c.Duty), (CommitmentPart.Check, c.Check), (CommitmentPart.Model, c.Model),
    ];
}

/// <summary>The differences between two versions, commitment by commitment under its key.</summary>
public static class Differences
{
    public static IReadOnlyList<Difference> Between(IReadOnlyCollection<Commitment> before, IReadOnlyCollection<VersionCommitment> after) =>
        Between(before.Select(c => (c.Key, (CommitmentWording)c)), after.Select(c => (c.Key, (CommitmentWording)c)));

    public static IReadOnlyList<Difference> Between(IReadOnlyCollection<VersionCommitment> before, IReadOnlyCollection<VersionCommitment> after) =>
        Between(before.Select(c => (c.Key, (CommitmentWording)c)), after.Select(c => (c.Key, (CommitmentWording)c)));

    private static List<Difference> Between(IEnumerable<(int Key, CommitmentWording Commitment)> before, IEnumerable<(int Key, CommitmentWording Commitment)> after)
    {
        var (old, now) = (before.ToDictionary(c => c.Key, c => c.Commitment), after.ToDictionary(c => c.Key, c => c.Commitment));
        var there = now.OrderBy(c => c.Value.No).Select(c => old.TryGetValue(c.Key, out var was)
            ? new Difference(was.Text == c.Value.Text ? DifferenceKind.Same : DifferenceKind.Changed, was, c.Value)
            : new Difference(DifferenceKind.Added, null, c.Value));
        var gone = old.Where(c => !now.ContainsKey(c.Key)).OrderBy(c => c.Value.No).Select(c => new Difference(DifferenceKind.Removed, c.Value, null));
        return [.. there, .. gone];
    }
}
