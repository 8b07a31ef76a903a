using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Wording;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>Which units of a board are shown, and in which order: <c>?sort=</c>, <c>?q=</c> and <c>?missed=</c> of the address.</summary>
public static class UnitOrder
{
    public const string ByName = "name";
    public const string BySize = "size";
    public const int ExceptionsShown = 10;
    public const int FewEnough = 15;

    public static bool IsAsked(IndexModel page) => page.Sort is not null || page.Missed || !string.IsNullOrWhiteSpace(page.Q);

    /// <summary>Without a wish, those furthest from the target of registering come first.</summary>
    public static FigureDefinition? FigureOf(string? sort) => sort is ByName or BySize ? null : FigureCatalogue.FindRate(sort ?? "") ?? FigureCatalogue.Registered;

    public static IReadOnlyList<BoardUnit> Of(UnitBoard board, string? sort, string? search)
    {
        var units = Found(board, search);
        return FigureOf(sort) is { } figure
            ? By(board, figure, units)
            : sort == BySize
                ? [.. units.OrderByDescending(u => board.Counts.GetValueOrDefault(u.Id).Population).ThenBy(u => u.Code, StringComparer.Ordinal)]
                : [.. units.OrderBy(u => VietnameseText.NameOrder(u.Name), StringComparer.Ordinal).ThenBy(u => u.Code, StringComparer.Ordinal)];
    }

    /// <summary>Lowest first; those of which nothing is known after them. Hidden units come last in the order of their codes: a place in the order would tell what is hidden.</summary>
    public static IReadOnlyList<BoardUnit> By(UnitBoard board, Figure figure, IEnumerable<BoardUnit>? units = null)
    {
        var hidden = board.HiddenIn(figure);
        return [.. (units ?? board.Below).OrderBy(u => hidden.Contains(u.Id))
            .ThenBy(u => hidden.Contains(u.Id) ? 0 : board.Read(figure, u.Id).Exact ?? decimal.MaxValue)
            .ThenBy(u => u.Code, StringComparer.Ordinal)];
    }

    private static IEnumerable<BoardUnit> Found(UnitBoard board, string? search)
    {
        var wanted = VietnameseText.Fold(search);
        return board.Below.Where(u => wanted.Length == 0 || u.SearchName.Contains(wanted, StringComparison.Ordinal) || VietnameseText.Fold(u.Code) == wanted);
    }
}
