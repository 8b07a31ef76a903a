using Pledges.Domain.Planning;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Planning;

public sealed class IndicatorTests
{
    private static readonly IndicatorDetails Income = new("CT01", "Thu nhập bình quân đầu người", "triệu đồng", 95.5m, Direction.Up);

    internal static IEnumerable<Refusal> Refusals =>
    [
        new(nameof(IndicatorRules.IndicatorYearIsOpen), "a new one in a closed year", () => (null, () => _ = new Indicator(A.Year, Income, A.Year, APlan.Upper, A.Now))),
        On(nameof(IndicatorRules.IndicatorYearIsOpen), "a change in a closed year", i => i.Change(Income, A.Year, APlan.Upper, A.Now)),
        On(nameof(IndicatorRules.IndicatorYearIsOpen), "a report in a closed year", i => i.Report(1m, "Chi cục Thống kê", A.Today, A.Year, APlan.Upper, A.Now)),
        On(nameof(IndicatorRules.IndicatorIsDescribed), "no name", i => i.Change(Income with { Name = "" }, 0, APlan.Upper, A.Now)),
        On(nameof(IndicatorRules.ValueFits), "more than there is", i => i.Change(Income with { Target = Indicator.Largest + 1 }, 0, APlan.Upper, A.Now)),
        On(nameof(IndicatorRules.SourceIsNamed), "no source", i => i.Report(96m, " ", A.Today, 0, APlan.Upper, A.Now)),
        On(nameof(IndicatorRules.ReportDayHasCome), "tomorrow", i => i.Report(96m, "Chi cục Thống kê", A.Today.AddDays(1), 0, APlan.Upper, A.Now)),
        On(nameof(IndicatorRules.ReportDayHasCome), "before the year", i => i.Report(96m, "Chi cục Thống kê", new DateOnly(A.Year - 1, 12, 31), 0, APlan.Upper, A.Now)),
        new(nameof(IndicatorRules.NothingIsReported), "removing what has a value", () =>
        {
            var indicator = Of(Income);
            indicator.Report(96m, "Chi cục Thống kê", A.Today, 0, APlan.Upper, A.Now);
            return (indicator, () => indicator.Remove("Đặt nhầm", 0, APlan.Upper, A.Now));
        }),
        On(nameof(IndicatorRules.SomethingIsReported), "taking back nothing", i => i.TakeBack(0, APlan.Upper, A.Now)),
    ];

    [Theory]
    [InlineData(Direction.Up, 95.4, IndicatorState.Missed)]
    [InlineData(Direction.Up, 95.5, IndicatorState.Met)]
    [InlineData(Direction.Up, 95.6, IndicatorState.Exceeded)]
    [InlineData(Direction.Down, 95.6, IndicatorState.Missed)]
    [InlineData(Direction.Down, 95.5, IndicatorState.Met)]
    [InlineData(Direction.Down, 95.4, IndicatorState.Exceeded)]
    public void State_BelowAtAndAboveTheTarget_FollowsTheDirection(Direction direction, double actual, IndicatorState expected)
    {
        var indicator = Of(Income with { Direction = direction });
        indicator.Report((decimal)actual, "Chi cục Thống kê", A.Today, 0, APlan.Upper, A.Now);
        Assert.Equal((expected, expected != IndicatorState.Missed), (indicator.State, indicator.IsMet));
    }

    [Fact]
    public void State_WhenNothingIsReported_IsPendingAndNotMet()
    {
        // Also where doing nothing would seem to be below the target.
        var indicator = Of(Income with { Direction = Direction.Down });
        Assert.Equal((IndicatorState.Pending, false), (indicator.State, indicator.IsMet));
    }

    [Fact]
    public void TakeBack_AReport_IsPendingAgain()
    {
        var indicator = Of(Income);
        indicator.Report(96.25m, " Chi cục  Thống kê ", A.Today, 0, APlan.Upper, A.Now);
        Assert.Equal(("Chi cục Thống kê", A.Today, "Văn phòng"), (indicator.Source, indicator.ReportedOn, indicator.ReportedBy));

        indicator.TakeBack(0, APlan.Upper, A.Now);
        Assert.Equal((IndicatorState.Pending, null, null), (indicator.State, indicator.Source, indicator.ReportedOn));
    }

    private static Indicator Of(IndicatorDetails details) => new Indicator(A.Year, details, 0, APlan.Upper, A.Now).WithId(51);

    private static Refusal On(string rule, string when, Action<Indicator> act) => new(rule, when, () =>
    {
        var indicator = Of(Income);
        return (indicator, () => act(indicator));
    });
}
