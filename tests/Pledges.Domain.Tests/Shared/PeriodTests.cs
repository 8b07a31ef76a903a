using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Shared;

public sealed class PeriodTests
{
    private static readonly TreeUnit January = new(1, new(2026, 1, 1), new(2026, 2, 1));
    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 40).Select(n => new DateOnly(2026, 1, 1).AddDays(n));

    private static readonly Arbitrary<TreeUnit> AnyPeriod = Arb.From(
        from start in Day
        from days in Gen.Choose(0, 20)
        select new TreeUnit(1, start, days == 0 ? null : start.AddDays(days)));

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-31", true)]
    [InlineData("2026-02-01", false)]
    public void Covers_FromTheFirstDayToTheDayBeforeTheEnd(string day, bool covered) =>
        Assert.Equal(covered, January.Covers(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Covers_WhenOpen_NeverEnds() => Assert.True((January with { To = null }).Covers(DateOnly.MaxValue));

    [Fact]
    public void Overlaps_WhenOneEndsTheDayTheOtherBegins_IsFalse() =>
        Assert.False(January.Overlaps(new TreeUnit(1, new(2026, 2, 1), null)));

    [Fact]
    public void Overlaps_IsWhatSharingADayMeans() => Always.Holds(
        AnyPeriod,
        AnyPeriod,
        (one, other) => one.Overlaps(other) == Enumerable.Range(0, 80).Select(n => new DateOnly(2026, 1, 1).AddDays(n)).Any(d => one.Covers(d) && other.Covers(d)));

    [Theory]
    [InlineData("1899-12-31", null, false)]
    [InlineData("1900-01-01", null, true)]
    [InlineData("2101-01-01", null, false)]
    [InlineData("2026-01-01", "2026-01-01", false)]
    [InlineData("2026-01-01", "2026-01-02", true)]
    [InlineData("2026-01-01", "2101-01-01", false)]
    public void IsSensible_HasADayAndYearsThatAnOfficeMeans(string from, string? to, bool sensible) =>
        Assert.Equal(sensible, Period.IsSensible(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), to is null ? null : DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Today_FromSeventeenUtcOn_IsTheNextDayInVietnam()
    {
        Assert.Equal(new DateOnly(2026, 1, 31), new StoppedClock(new(2026, 1, 31, 16, 59, 59, TimeSpan.Zero)).Today());
        Assert.Equal(new DateOnly(2026, 2, 1), new StoppedClock(new(2026, 1, 31, 17, 0, 0, TimeSpan.Zero)).Today());
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
