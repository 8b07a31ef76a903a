namespace Pledges.Domain.Figures;

/// <summary>
/// No breakdown of fewer than five people outside the owning unit, nor by subtraction: where one part of a whole is hidden,
/// the smallest other part is hidden with it. Source: the protection of personal data (Law 91/2025/QH15).
/// </summary>
public static class SmallGroups
{
    public const int Smallest = 5;

    /// <param name="parts">The parts of one whole: unit and number of people counted.</param>
    /// <param name="isInside">Whether the reader belongs to the unit, or leads it.</param>
    /// <returns>The units whose numbers this reader does not see.</returns>
    public static IReadOnlySet<int> HiddenFrom(IReadOnlyCollection<(int UnitId, int People)> parts, Func<int, bool> isInside)
    {
        var outside = parts.Where(p => p.People > 0 && !isInside(p.UnitId)).OrderBy(p => p.People).ToList();
        var hidden = outside.TakeWhile(p => p.People < Smallest).Select(p => p.UnitId).ToHashSet();
        if (hidden.Count == 1 && outside.Count > 1)
        {
            hidden.Add(outside[1].UnitId);
        }

        return hidden;
    }
}
