using Pledges.Data.Figures;
using Pledges.Domain.Figures;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>
/// How dark a cell of the table of units is: the lowest quarter of its column is darkest. Only what the reader may see is
/// compared, so that a shade tells nothing that is hidden; the number stands in every cell.
/// </summary>
public sealed class UnitHeat(UnitBoard board, IReadOnlyList<FigureDefinition> columns, Func<Figure, FigureReading, bool> isAwaited)
{
    private const int Quarters = 4;
    private const int FewestCompared = 4;

    private readonly Dictionary<string, List<decimal>> values = columns.ToDictionary(f => f.Id, f =>
        board.Below.Where(u => !board.IsHidden(f, u.Id)).Select(u => board.Read(f, u.Id)).Where(r => r.Exact is not null && !isAwaited(f, r)).Select(r => r.Exact!.Value).Order().ToList());

    /// <summary>1 for the highest quarter to 4 for the lowest; 0 where there is little to compare.</summary>
    public int LevelOf(FigureDefinition figure, FigureReading reading)
    {
        var column = values[figure.Id];
        if (column.Count < FewestCompared || column[0] == column[^1] || reading.Exact is not { } exact)
        {
            return 0;
        }

        var below = column.Count(v => v < exact);
        return Quarters - (below * Quarters / column.Count);
    }
}
