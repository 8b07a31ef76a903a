using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Planning;

internal static class TargetRefusals
{
    public static IEnumerable<Refusal> All =>
    [
        Of("more than everybody", 100.01m),
        Of("less than nobody", -1m),
        new(nameof(PlanningRules.TargetsNameFigures), "a figure that is not there", () => (null, () => Rule.Check(PlanningRules.TargetsNameFigures(["registered", "of_the_moon"])))),
        new(nameof(PlanningRules.TargetsNameFigures), "a figure that is shown, not scored", () => (null, () => Rule.Check(PlanningRules.TargetsNameFigures(["disciplined.forms"])))),
    ];

    private static Refusal Of(string when, decimal value) => new(nameof(PlanningRules.TargetIsAPercentage), when, () =>
    {
        var target = new Target(2026, "registered", Comparison.AtLeast, 100m);
        return (target, () => target.Set(Comparison.MoreThan, value));
    });
}
