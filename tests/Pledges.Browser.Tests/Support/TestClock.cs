namespace Pledges.Browser.Tests.Support;

/// <summary>
/// Ten in the morning in Vietnam. Unless a journey turns it, the day is 10 November 2026: the year is in mid-flight and
/// self-reviews have begun.
/// </summary>
public sealed class TestClock : TimeProvider
{
    public DateOnly Today { get; set; } = new(2026, 11, 10);

    public override DateTimeOffset GetUtcNow() => new(Today, new TimeOnly(3, 0), TimeSpan.Zero);
}
