using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Data.Seeding;
using Pledges.Data.Visibility;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Tests.Seeding;

/// <summary>What the demo accounts find, on any day of the year.</summary>
public sealed class DemoScenesTests
{
    [Theory]
    [InlineData(2026, 1, 1)]
    [InlineData(2026, 1, 12)]
    [InlineData(2027, 2, 28)]
    [InlineData(2028, 6, 15)]
    [InlineData(2026, 11, 23)]
    [InlineData(2026, 12, 31)]
    [InlineData(2019, 3, 10)]
    [InlineData(2020, 9, 1)]
    public async Task Seed_OnAnyDay_ShowsEachStateAndNothingFromTheFuture(int year, int month, int dayOfMonth)
    {
        var today = new DateOnly(year, month, dayOfMonth);
        await using var database = await DemoDatabase.SeededAsync(today, DemoOptions.Small);
        await using var db = database.Open();

        var returned = await PledgeAsync(db, DemoAccounts.Returned, year);
        Assert.Equal(PledgeState.Returned, returned!.State);
        Assert.NotEmpty(Assert.Single(returned.Returns).Reason);
        Assert.Null(await PledgeAsync(db, DemoAccounts.NotStarted, year));
        var confirmed = await PledgeAsync(db, DemoAccounts.Confirmed, year);
        Assert.Equal(PledgeState.Confirmed, confirmed!.State);
        Assert.NotEmpty(confirmed.Diary);

        var cell = await CellPledgesAsync(db, today);
        Assert.True(cell.Count(p => p == PledgeState.Submitted) >= 6);
        Assert.True(cell.Count(p => p is null) >= 3);
        Assert.Contains(PledgeState.Draft, cell);

        Assert.False(await db.Pledges.AnyAsync(p => p.SubmittedOn > today || p.ConfirmedOn > today || p.ConfirmedOn < p.SubmittedOn || p.SelfReviewedOn > today));
        Assert.False(await db.Set<DiaryEntry>().AnyAsync(d => d.On > today));
        Assert.False(await db.Memberships.AnyAsync(m => m.From > today || m.To > today));
        Assert.Equal(YearState.Open, (await db.Years.SingleAsync(y => y.Year == year)).State);
        Assert.False(await db.Years.AnyAsync(y => y.Year != year && y.State == YearState.Open));
    }

    [Fact]
    public async Task HandingInAgainAndConfirming_OfTheReturnedPledge_WorksAndMovesTheFigures()
    {
        var today = SmallCity.Today;
        await using var database = await DemoDatabase.SeededAsync(today, DemoOptions.Small);
        await using var db = database.Open();
        var year = await db.Years.Include(y => y.Form).SingleAsync(y => y.Year == today.Year);
        var pledge = (await PledgeAsync(db, DemoAccounts.Returned, today.Year))!;
        var member = await ActorLoader.LoadAsync(db, await db.Users.SingleAsync(u => u.UserName == DemoAccounts.Returned), today);
        var secretary = await ActorLoader.LoadAsync(db, await db.Users.SingleAsync(u => u.UserName == DemoAccounts.CellSecretary), today);
        var before = (await db.TalliesAsync(today.Year, today, today, [1]))[1];

        pledge.Submit(year, member, database.Clock.UtcNow());
        await db.SaveChangesAsync();
        pledge.Confirm(year, isConcrete: true, null, secretary, database.Clock.UtcNow());
        await db.SaveChangesAsync();

        var after = (await db.TalliesAsync(today.Year, today, today, [1]))[1];
        Assert.Equal((before.Registered + 1, before.Concrete + 1, before.Population), (after.Registered, after.Concrete, after.Population));
    }

    private static Task<Pledge?> PledgeAsync(PledgesDb db, string code, int year) =>
        db.Pledges.Include(p => p.Commitments).Include(p => p.Returns).Include(p => p.Diary).SingleOrDefaultAsync(p => p.Member.Code == code && p.Year == year);

    private static async Task<List<PledgeState?>> CellPledgesAsync(PledgesDb db, DateOnly today)
    {
        var cell = await db.Memberships.On(today).Where(m => db.Members.Any(p => p.Id == m.MemberId && p.Code == DemoAccounts.CellSecretary)).Select(m => m.UnitId).SingleAsync();
        return await db.Memberships.On(today).Where(m => m.UnitId == cell && !db.Statuses.On(today).Any(s => s.MemberId == m.MemberId))
            .Select(m => db.Pledges.Where(p => p.MemberId == m.MemberId && p.Year == today.Year).Select(p => (PledgeState?)p.State).FirstOrDefault()).ToListAsync();
    }
}
