using Pledges.Domain.Figures;

namespace Pledges.Domain.Tests.Figures;

public sealed class RegistrationCurveTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Fact]
    public void On_ADayBetweenConfirmations_HasThoseUpToThen()
    {
        var curve = Of(100, (-40, 30), (-10, 20), (0, 6));
        Assert.Equal(new FigureValue(0, 100), curve.On(Today.AddDays(-41)));
        Assert.Equal(new FigureValue(30, 100), curve.On(Today.AddDays(-11)));
        Assert.Equal(new FigureValue(56, 100), curve.On(Today));
    }

    [Fact]
    public void Forecast_AtTheLastFourWeeksPace_CountsTheDaysForThoseMissing()
    {
        // 28 in 28 days is one a day; 40 are missing.
        var forecast = RegistrationForecast.Of(Of(100, (-60, 32), (-14, 28)));
        Assert.Equal((28, Today.AddDays(40), 40), (forecast.Confirmed, forecast.On, forecast.Missing));
    }

    [Theory]
    [InlineData(100, -60, 32)] // nobody in four weeks
    [InlineData(100, 0, 100)] // nobody is missing
    [InlineData(100_000, -1, 28)] // more than a year ahead
    public void Forecast_WithNothingToSay_NamesNoDay(int population, int day, int confirmed) =>
        Assert.Null(RegistrationForecast.Of(Of(population, (day, confirmed))).On);

    private static RegistrationCurve Of(int population, params (int Day, int Count)[] days) =>
        RegistrationCurve.Of(2026, Today, population, days.Select(d => (Today.AddDays(d.Day), d.Count)));
}
