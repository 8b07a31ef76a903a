using Pledges.Domain.Figures;
using Pledges.Domain.Planning;

namespace Pledges.Domain.Tests.Planning;

public sealed class TargetTests
{
    [Theory]
    [InlineData(Comparison.AtLeast, false, true, true)]
    [InlineData(Comparison.MoreThan, false, false, true)]
    [InlineData(Comparison.AtMost, true, true, false)]
    [InlineData(Comparison.LessThan, true, false, false)]
    public void IsMetBy_BelowAtAndAboveTheValue_AsTheSchemeWritesIt(Comparison comparison, bool below, bool at, bool above)
    {
        var target = new Target(2018, "registered", comparison, 95m);
        Assert.Equal((below, at, above), (target.IsMetBy(94.99m), target.IsMetBy(95m), target.IsMetBy(95.01m)));
    }

    [Fact]
    public void IsMetBy_AlmostAll_IsNotAll() =>
        Assert.False(new Target(2018, "registered", Comparison.AtLeast, 100m).IsMetBy(new FigureValue(99_996, 100_000).Exact!.Value));

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(20_000, 30_000, true)]
    [InlineData(19_999, 30_000, false)]
    public void IsMetBy_TwoThirds_AreTwoThirds(int k, int n, bool met) =>
        Assert.Equal(met, Of("exemplars.leaders").IsMetBy(new FigureValue(k, n).Exact!.Value));

    [Fact]
    public void Value_IsKeptWithSixDecimals_AsTheDatabasesKeepIt() => Assert.Equal(66.666667m, Of("exemplars.leaders").Value);

    [Fact]
    public void OfTheScheme_NamesFiguresThatExist() =>
        Assert.All(Target.OfTheScheme(2018), target => Assert.NotNull(FigureCatalogue.Find(target.FigureId)));

    [Fact]
    public void Set_WithAnotherGoal_ReplacesIt()
    {
        var target = Of("registered");
        target.Set(Comparison.LessThan, 0.6m);
        Assert.True(target.IsMetBy(0.59m));
        Assert.False(target.IsMetBy(0.6m));
    }

    private static Target Of(string figure) => Target.OfTheScheme(2018).Single(t => t.FigureId == figure);
}
