using Pledges.Domain.Figures;

namespace Pledges.Domain.Tests.Figures;

public sealed class FigureValueTests
{
    [Theory]
    [InlineData(9859, 10000, "98.59")]
    [InlineData(1, 800, "0.13")] // 0.125: half away from zero, not to the even digit
    [InlineData(3, 800, "0.38")] // 0.375
    [InlineData(1, 3, "33.33")]
    [InlineData(2, 3, "66.67")]
    [InlineData(99996, 100000, "100.00")]
    [InlineData(0, 7, "0.00")]
    [InlineData(2147483647, 2147483647, "100.00")]
    public void Percent_IsRoundedToTwoDecimalsHalfAwayFromZero(int n, int d, string percent) =>
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), new FigureValue(n, d).Percent);

    [Fact]
    public void Percent_OfNothing_IsNoNumber()
    {
        var value = new FigureValue(0, 0);
        Assert.Null(value.Percent);
        Assert.Null(value.Exact);
        Assert.Null(value.PointsSince(new FigureValue(1, 2)));
        Assert.Null(new FigureValue(1, 2).PointsSince(value));
    }

    [Fact]
    public void Percent_RoundedToTheWhole_IsStillNotTheWhole() => Assert.True(new FigureValue(99_996, 100_000).Exact < 100m);

    [Fact]
    public void PointsSince_IsTheRoundedDifferenceOfExactRates()
    {
        // 66.666… − 33.333… = 33.333…; the rounded rates would give 33.34.
        Assert.Equal(33.33m, new FigureValue(2, 3).PointsSince(new FigureValue(1, 3)));
        Assert.Equal(-0.13m, new FigureValue(0, 800).PointsSince(new FigureValue(1, 800)));
    }

    // Printed tables: Cần Thơ 2016 counts 439 of the 701 graded, not of all 709; 107 outstanding of the 439. Hải Dương 2019: 604 of 662 graded.
    [Theory]
    [InlineData(439, 701, "62.62")]
    [InlineData(107, 439, "24.37")]
    [InlineData(604, 662, "91.24")]
    public void Percent_OfPublishedCounts_IsThePublishedFigure(int n, int d, string percent) =>
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), new FigureValue(n, d).Percent);

    [Fact]
    public void Catalogue_HasTheFiguresOfTheReportsOnceEach()
    {
        Assert.Equal(
            [
                "plans", "registered", "registered.leaders", "concrete", "doing_well", "doing_well.leaders", "exemplars", "exemplars.leaders", "exemplars.share",
                "inspected.orgs", "inspected.members", "inspected.role_model", "org_clean_strong", "member_good", "targets_met",
                "disciplined.example", "disciplined.example_rate", "disciplined.rate", "disciplined.leaders", "disciplined.forms",
            ],
            FigureCatalogue.All.Select(f => f.Id));
        Assert.Equal(["registered", "registered.leaders", "concrete", "doing_well"], FigureCatalogue.Headline.Select(f => f.Id));
        Assert.Null(FigureCatalogue.Find("plans of the moon"));
    }

    [Fact]
    public void OwnRateAndShare_OfExemplarLeaders_AreDifferentFigures()
    {
        var tally = new Tally { Population = 100, Cadres = 10, Exemplars = 40, CadreExemplars = 8 };
        Assert.Equal(80m, FigureCatalogue.FindRate("exemplars.leaders")!.From(tally).Percent);
        Assert.Equal(20m, FigureCatalogue.FindRate("exemplars.share")!.From(tally).Percent);
    }

    [Fact]
    public void OtherReading_OfAFigure_PointsBack() =>
        Assert.All(FigureCatalogue.All.Where(f => f.OtherReading is not null), f => Assert.Equal(f.Id, FigureCatalogue.Find(f.OtherReading!)!.OtherReading));

    [Fact]
    public void DisciplineRates_OfOnePeriod_AreCumulativeUnderAAndAYearlyMeanUnderD()
    {
        // 87 of a mean of 15,000 are 0.58 %; 60, 75, 90 and 75 a year are half a percent on average.
        var period = new DisciplineCounts(
            [new(2015, 60, 15_000, 15_000), new(2016, 75, 15_000, 15_000), new(2017, 90, 15_000, 15_000), new(2018, 75, 15_000, 15_000)], [], 87, 3);
        Assert.Equal(0.58m, period.ExampleRate.Value);
        Assert.Equal(0.5m, period.MeanYearlyRate.Value);
        Assert.Equal((87, 15_000m), (period.ExampleRate.Numerator, period.ExampleRate.Denominator));
    }

    [Fact]
    public void DisciplineRate_OfAYearWithoutMembers_IsLeftOut()
    {
        var period = new DisciplineCounts([new(2014, 0, 0, 0), new(2015, 5, 900, 1_100)], [], 0, 0);
        Assert.Equal(0.5m, period.MeanYearlyRate.Value);
        Assert.Null(new DisciplineCounts([], [], 0, 0).MeanYearlyRate.Value);
        Assert.Null(new DisciplineCounts([], [], 0, 0).ExampleRate.Value);
    }

    [Fact]
    public void OrganisationCounts_OfGradesOfEveryScheme_CountTheTopGradeOfEach()
    {
        var counts = new[] { "CLEAN_STRONG", "EXCELLENT", "GOOD", null, "WEAK" }.Aggregate(default(OrganisationCounts), (sum, grade) => sum.With(grade == "GOOD", grade));
        Assert.Equal(new OrganisationCounts(5, 1, 4, 2), counts);
        Assert.Equal(50m, FigureCatalogue.OrgCleanStrong.Read(new UnitCounts(default, RegisterCounts.None with { Organisations = counts })).Value);
    }
}
