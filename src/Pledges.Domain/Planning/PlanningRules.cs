using Pledges.Domain.Figures;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Planning;

public static class PlanningRules
{
    public static Rule TargetIsAPercentage(decimal value) =>
        new(nameof(TargetIsAPercentage), value is < 0 or > 100, "A target lies between {0} and {1} percent.", 0, 100);

    public static Rule TargetsNameFigures(IEnumerable<string> figureIds)
    {
        var unknown = figureIds.FirstOrDefault(id => FigureCatalogue.Find(id) is not { MayHaveTarget: true });
        return new(nameof(TargetsNameFigures), unknown is not null, "There is no figure “{0}”.", unknown ?? "");
    }
}
