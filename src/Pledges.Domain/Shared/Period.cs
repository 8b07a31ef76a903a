namespace Pledges.Domain.Shared;

/// <summary>A dated fact [From, To): <see cref="To"/> is the first day on which it no longer holds; null is open.</summary>
public interface IDated
{
    DateOnly From { get; }
    DateOnly? To { get; }
}

public static class Period
{
    public static bool Covers(this IDated fact, DateOnly day) => fact.From <= day && (fact.To is null || day < fact.To);

    public static bool Overlaps(this IDated one, IDated other) =>
        (other.To is null || one.From < other.To) && (one.To is null || other.From < one.To);

    /// <summary>A period must have at least one day and lie between 1900 and 2100, the years an office can mean.</summary>
    public static bool IsSensible(DateOnly from, DateOnly? to) =>
        from.Year is >= 1900 and <= 2100 && (to is null || (to > from && to.Value.Year <= 2100));
}
