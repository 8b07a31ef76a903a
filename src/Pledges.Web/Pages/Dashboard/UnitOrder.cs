using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Wording;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>Which units of a board are shown, and in which order: <c>?sort=</c> and <c>?q=</c> of the address.</summary>
public static class UnitOrder
{
    public const string ByName = "name";
    public const string BySize = "size";

    /// <summary>Without a wish, those furthest from the target of registering come first.</summary>
    public static FigureDefinition? FigureOf(string? sort) => sort is ByName or BySize ? null : FigureCatalogue.Find(sort ?? "") ?? FigureCatalogue.Headline[0];

    public static IReadOnlyList<BoardUnit> Of(UnitBoard board, string? sort, string? search)
    {
        var wanted = VietnameseText.Fold(search);
        var units = board.Below.Where(u => wanted.Length == 0 || u.SearchName.Contains(wanted, StringComparison.Ordinal) || VietnameseText.Fold(u.Code) == wanted);
        if (FigureOf(sort) is not { } figure)
        {
            return sort == BySize
                ? [.. units.OrderByDescending(u => board.Counts.GetValueOrDefault(u.Id).Population).ThenBy(u => u.Code, StringComparer.Ordinal)]
                : [.. units.OrderBy(u => VietnameseText.NameOrder(u.Name), StringComparer.Ordinal).ThenBy(u => u.Code, StringComparer.Ordinal)];
        }

        // Hidden units come last in the order of their codes: a place in the order would tell what is hidden.
        var hidden = board.HiddenIn(figure);
        return [.. units.OrderBy(u => hidden.Contains(u.Id))
            .ThenBy(u => hidden.Contains(u.Id) ? 0 : figure.From(board.Counts.GetValueOrDefault(u.Id)).Exact ?? decimal.MaxValue)
            .ThenBy(u => u.Code, StringComparer.Ordinal)];
    }
}
