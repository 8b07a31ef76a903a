using Microsoft.EntityFrameworkCore;
using Pledges.Data.Seeding;
using Pledges.Domain.Planning;

namespace Pledges.Data.Tests.Seeding;

public sealed class DemoCityTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task Seed_SameSeedAndDay_GivesTheSameRows()
    {
        await using var one = await DemoDatabase.SeededAsync(Today, DemoOptions.Small);
        await using var other = await DemoDatabase.SeededAsync(Today, DemoOptions.Small);

        foreach (var table in Tables(one).Except(["Accounts"]))
        {
            Assert.Equal(await one.RowsAsync(table), await other.RowsAsync(table));
        }

        string[] random = ["PasswordHash", "SecurityStamp", "ConcurrencyStamp"];
        Assert.Equal(await one.RowsAsync("Accounts", random), await other.RowsAsync("Accounts", random));
    }

    [Fact]
    public async Task Seed_AnotherSeed_GivesAnotherCity()
    {
        await using var one = await DemoDatabase.SeededAsync(Today, DemoOptions.Small);
        await using var other = await DemoDatabase.SeededAsync(Today, DemoOptions.Small with { Seed = 7 });

        Assert.NotEqual(await one.RowsAsync("Members"), await other.RowsAsync("Members"));
        Assert.NotEqual(await one.RowsAsync("Commitments"), await other.RowsAsync("Commitments"));
    }

    [Fact]
    public async Task Seed_DatabaseHoldsSomething_IsRefusedAndChangesNothing()
    {
        await using var database = await DemoDatabase.EmptyAsync(Today);
        await using var db = database.Open();
        db.Targets.Add(new Target(2026, "registered", Comparison.AtLeast, 100m));
        await db.SaveChangesAsync();

        await Assert.ThrowsAsync<DemoRefused>(() => DemoCity.SeedAsync(db, database.Clock, DemoOptions.Small));

        await using var after = database.Open();
        Assert.Equal((0, 0, 0, 1), (await after.Units.CountAsync(), await after.Members.CountAsync(), await after.Users.CountAsync(), await after.Targets.CountAsync()));
        Assert.False(await DemoCity.IsDemoAsync(after));
    }

    [Fact]
    public async Task Seed_AlreadySeeded_IsRefused()
    {
        await using var database = await DemoDatabase.SeededAsync(Today, DemoOptions.Small);
        await using var db = database.Open();
        var before = await database.RowsAsync("Events");

        await Assert.ThrowsAsync<DemoRefused>(() => DemoCity.SeedAsync(db, database.Clock, DemoOptions.Small));

        Assert.True(await DemoCity.IsDemoAsync(db));
        Assert.Equal(before, await database.RowsAsync("Events"));
    }

    [Theory]
    [InlineData("members")]
    [InlineData("pledges of 2026")]
    [InlineData("figures of 2026")]
    public async Task Seed_StoppedOnTheWay_LeavesTheDatabaseEmpty(string step)
    {
        await using var database = await DemoDatabase.EmptyAsync(Today);
        using var stop = new CancellationTokenSource();
        await using (var db = database.Open())
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                DemoCity.SeedAsync(db, database.Clock, DemoOptions.Small, new StopAt(step, stop), stop.Token));
        }

        await using var after = database.Open();
        Assert.True(await DemoCity.IsEmptyAsync(after));
        foreach (var table in Tables(database))
        {
            Assert.Empty(await database.RowsAsync(table));
        }
    }

    [Theory]
    [InlineData(299)]
    [InlineData(0)]
    [InlineData(300_001)]
    public async Task Seed_ImpossibleSize_IsRefused(int members)
    {
        await using var database = await DemoDatabase.EmptyAsync(Today);
        await using var db = database.Open();

        await Assert.ThrowsAsync<DemoRefused>(() => DemoCity.SeedAsync(db, database.Clock, new DemoOptions(members)));

        Assert.True(await DemoCity.IsEmptyAsync(db));
    }

    private static List<string> Tables(DemoDatabase database)
    {
        using var db = database.Open();
        return [.. db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct()];
    }

    private sealed class StopAt(string step, CancellationTokenSource stop) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value)
        {
            if (value.Step == step)
            {
                stop.Cancel();
            }
        }
    }
}
