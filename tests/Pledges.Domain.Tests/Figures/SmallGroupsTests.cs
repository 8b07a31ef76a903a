using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Figures;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Figures;

public sealed class SmallGroupsTests
{
    private static readonly Arbitrary<(int UnitId, int People)[]> AnyParts = Arb.From(
        Gen.Choose(0, 12).ArrayOf().Select(sizes => sizes.Select((people, i) => (UnitId: i + 1, People: people)).ToArray()));

    [Theory]
    [InlineData(new[] { 9, 30, 5 }, new int[0])]
    [InlineData(new[] { 9, 30, 4 }, new[] { 1, 3 })]
    [InlineData(new[] { 2, 30, 4 }, new[] { 1, 3 })]
    [InlineData(new[] { 0, 30, 9 }, new int[0])]
    [InlineData(new[] { 1, 30, 2 }, new[] { 1, 2, 3 })]
    [InlineData(new[] { 0, 0, 3 }, new[] { 1, 3 })]
    [InlineData(new[] { 3 }, new[] { 1 })]
    [InlineData(new int[0], new int[0])]
    public void HiddenFrom_AReaderOutside_IsTheSmallAndWhatWouldGiveItAway(int[] people, int[] hidden) =>
        Assert.Equal(hidden, SmallGroups.HiddenFrom(Parts(people), _ => false).Order());

    [Fact]
    public void HiddenFrom_AReaderOfTheUnit_IsNothingOfTheirs() =>
        Assert.Empty(SmallGroups.HiddenFrom(Parts([9, 30, 4]), unit => unit == 3));

    [Fact]
    public void HiddenFrom_AnyParts_IsNeverOneAloneNorLeavesASmallGroupInSight() => Always.Holds(AnyParts, parts =>
    {
        var hidden = SmallGroups.HiddenFrom(parts, _ => false);
        var filled = parts.Where(p => p.People > 0).ToList();
        return filled.Where(p => !hidden.Contains(p.UnitId)).All(p => p.People >= SmallGroups.Smallest)
            && (hidden.Count != 1 || parts.Length == 1)
            && (hidden.Count == 0 || filled.All(p => hidden.Contains(p.UnitId)) || filled.Where(p => hidden.Contains(p.UnitId)).Sum(p => p.People) >= SmallGroups.Smallest);
    });

    [Theory]
    [InlineData(new[] { 0, 30, 9 }, new[] { 1, 3 })]
    [InlineData(new[] { 9, 30, 0 }, new[] { 1, 2 })]
    public void HiddenFrom_WithOneHiddenInAnotherFigure_HidesItAndWhatWouldGiveItAway(int[] people, int[] hidden) =>
        Assert.Equal(hidden, SmallGroups.HiddenFrom(Parts(people), _ => false, new HashSet<int> { 1 }).Order());

    private static (int UnitId, int People)[] Parts(int[] people) => [.. people.Select((n, i) => (i + 1, n))];
}
