using Pledges.Domain.Figures;

namespace Pledges.Data.Figures;

public static class InspectionsCounted
{
    internal static Task<Dictionary<int, InspectionCounts>> InspectionCountsAsync(this PledgesDb db, FigureQuestion asked, IReadOnlyCollection<int> unitIds, CancellationToken cancel) =>
        Task.FromResult(unitIds.ToDictionary(id => id, _ => default(InspectionCounts)));
}
