using Pledges.Domain.Notices;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Notices;

public sealed class ReminderDaysTests
{
    [Theory]
    [InlineData(1, 24, true)]
    [InlineData(1, 30, true)]
    [InlineData(1, 31, false)]
    [InlineData(3, 17, true)]
    [InlineData(3, 24, true)]
    [InlineData(3, 30, true)]
    [InlineData(3, 31, false)]
    [InlineData(5, 1, false)]
    public void HandingIn_IsRemindedAFewTimesBeforeEachDeadline(int month, int day, bool isDay) =>
        Assert.Equal(isDay, ReminderDays.IsForHandingIn(A.PledgeYear(), new(A.Year, month, day)));

    [Theory]
    [InlineData(0, 11, 1, true)]
    [InlineData(0, 11, 15, true)]
    [InlineData(0, 12, 1, true)]
    [InlineData(0, 12, 15, false)]
    [InlineData(1, 12, 1, false)]
    public void SelfReview_IsRemindedAtTheEndOfItsOwnYear(int yearsLater, int month, int day, bool isDay) =>
        Assert.Equal(isDay, ReminderDays.IsForSelfReview(A.PledgeYear(), new(A.Year + yearsLater, month, day)));

    [Theory]
    [InlineData(6, 1, true)]
    [InlineData(7, 17, true)]
    [InlineData(7, 30, true)]
    [InlineData(7, 31, false)]
    public void MidYear_IsRemindedWhenItBegins_AndBeforeItEnds(int month, int day, bool isDay) =>
        Assert.Equal(isDay, ReminderDays.IsForMidYear(A.PledgeYear(), new(A.Year, month, day)));

    [Theory]
    [InlineData(2, 2, null)]
    [InlineData(2, 9, ReminderStep.Secretary)]
    [InlineData(2, 10, null)]
    [InlineData(2, 16, ReminderStep.Secretary)]
    [InlineData(2, 23, ReminderStep.Committee)]
    [InlineData(3, 9, ReminderStep.City)]
    public void Delay_ClimbsAStepAFortnight_OnMondays(int month, int day, ReminderStep? highest) =>
        Assert.Equal(highest, ReminderLadder.HighestOn(new(2026, month, day), new(2026, 2, 2)));

    [Fact]
    public void Delay_EndsWhenNothingIsTakenAnyMore()
    {
        var year = A.PledgeYear();
        Assert.Equal(year.DueOn, ReminderLadder.HandingInSince(year, year.LateUntil));
        Assert.Null(ReminderLadder.HandingInSince(year, year.LateUntil.AddDays(1)));
    }

    [Fact]
    public void Secretaries_AreRemindedOnMondays() =>
        Assert.Equal([new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 9)], Enumerable.Range(1, 14).Select(d => new DateOnly(2026, 3, d)).Where(ReminderDays.IsForSecretaries));
}
