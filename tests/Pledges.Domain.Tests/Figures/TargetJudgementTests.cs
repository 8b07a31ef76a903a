using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;

namespace Pledges.Domain.Tests.Figures;

public sealed class TargetJudgementTests
{
    private static readonly PledgeYear Year = new(2026, 1, YearSettings.Usual(2026, "D"), Actor.System(new(2026, 1, 1)), new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData("registered", 0, 0, 3, 1, TargetOutcome.NoNumbers)]
    [InlineData("registered", 99, 100, 1, 20, TargetOutcome.NotDue)]
    [InlineData("registered", 99, 100, 1, 31, TargetOutcome.NotMet)]
    [InlineData("registered", 100, 100, 1, 20, TargetOutcome.Met)]
    [InlineData("doing_well", 0, 100, 11, 23, TargetOutcome.NoNumbers)]
    [InlineData("doing_well", 10, 100, 11, 23, TargetOutcome.NotDue)]
    [InlineData("doing_well", 96, 100, 11, 23, TargetOutcome.Met)]
    [InlineData("doing_well", 95, 100, 12, 31, TargetOutcome.NotMet)]
    public void Of_ANumberOnADay_IsNeitherGreenBySilenceNorRedBeforeTheDay(string figure, int k, int n, int month, int day, TargetOutcome expected)
    {
        var target = Target.OfTheScheme(2026).Single(t => t.FigureId == figure);
        Assert.Equal(expected, TargetJudgement.Of(FigureCatalogue.Find(figure)!, new FigureValue(k, n), target, Year, new DateOnly(2026, month, day)));
    }

    [Theory]
    [InlineData(6, TargetOutcome.NoNumbers)]
    [InlineData(12, TargetOutcome.Met)]
    public void Of_AtMost_IsNotMetByNothingHavingHappenedYet(int month, TargetOutcome expected)
    {
        var target = new Target(2026, "member_good", Comparison.AtMost, 5m);
        Assert.Equal(expected, TargetJudgement.Of(FigureCatalogue.Find("member_good")!, new FigureValue(0, 100), target, Year, new DateOnly(2026, month, month == 12 ? 31 : 30)));
    }

    [Fact]
    public void Of_AFigureWithoutTarget_IsNotJudged() =>
        Assert.Equal(TargetOutcome.NoTarget, TargetJudgement.Of(FigureCatalogue.All[0], new FigureValue(1, 2), null, Year, new DateOnly(2026, 6, 1)));
}
