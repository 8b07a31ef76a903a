namespace Pledges.Domain.Figures;

/// <summary>
/// No breakdown of fewer than five people outside the unit they belong to, nor by subtraction: what is hidden together
/// must be at least two parts and at least five people, so smallest parts are hidden with it until that holds.
/// Source: the protection of personal data (Law 91/2025/QH15).
/// </summary>
public static class SmallGroups
{
    public const int Smallest = 5;

    public static bool IsSmall(int people) => people is > 0 and < Smallest;

    /// <param name="parts">All parts of one whole that is shown: unit and number of people counted.</param>
    /// <param name="isInside">Whether the reader belongs to the unit, or leads it; such a part is hidden last.</param>
    /// <param name="hiddenAnyway">Units hidden in a figure that this one depends on: a zero there would tell as much as a number.</param>
    /// <returns>The units whose numbers this reader does not see.</returns>
    public static IReadOnlySet<int> HiddenFrom(IReadOnlyCollection<(int UnitId, int People)> parts, Func<int, bool> isInside, IReadOnlySet<int>? hiddenAnyway = null)
    {
        var hidden = new HashSet<int>();
        var people = 0;
        foreach (var part in parts.Where(p => hiddenAnyway?.Contains(p.UnitId) == true || (IsSmall(p.People) && !isInside(p.UnitId))))
        {
            Hide(part);
        }

        // Empty parts come last: one of them keeps a single small part from standing out where there is no other.
        var others = parts.Where(p => !hidden.Contains(p.UnitId)).OrderBy(p => isInside(p.UnitId)).ThenBy(p => p.People == 0).ThenBy(p => p.People).ThenBy(p => p.UnitId).ToList();
        foreach (var part in others.TakeWhile(p => hidden.Count > 0 && (hidden.Count < 2 || (people < Smallest && p.People > 0))))
        {
            Hide(part);
        }

        return hidden;

        void Hide((int UnitId, int People) part)
        {
            hidden.Add(part.UnitId);
            people += part.People;
        }
    }
}
