using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Data.Seeding;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Tests.Seeding;

public sealed class DemoAccountsTests(SmallCity city) : IClassFixture<SmallCity>
{
    public static TheoryData<string> UserNames => [.. DemoAccounts.All.Select(a => a.UserName)];

    [Theory]
    [MemberData(nameof(UserNames))]
    public async Task Account_OfTheDemo_HoldsTheRoleItClaims(string userName)
    {
        await using var db = city.Database.Open();
        var demo = DemoAccounts.All.Single(a => a.UserName == userName);

        var actor = await ActorAsync(db, userName);

        Assert.True(actor.Is(demo.Role));
        Assert.Equal(demo.Role is Role.Member or Role.CellSecretary or Role.GrassrootsCommittee, actor.MemberId is not null);
    }

    [Theory]
    [MemberData(nameof(UserNames))]
    public async Task Account_OfTheDemo_OpensWithTheSharedPassword(string userName)
    {
        await using var db = city.Database.Open();
        var account = await db.Users.SingleAsync(u => u.NormalizedUserName == userName.ToUpperInvariant());

        var answer = new PasswordHasher<Account>().VerifyHashedPassword(account, account.PasswordHash!, DemoAccounts.Password);

        Assert.Equal(PasswordVerificationResult.Success, answer);
        Assert.False(string.IsNullOrEmpty(account.SecurityStamp));
        Assert.False(account.IsDisabled);
    }

    [Theory]
    [InlineData(DemoAccounts.Returned)]
    [InlineData(DemoAccounts.NotStarted)]
    [InlineData(DemoAccounts.Confirmed)]
    public async Task Account_OfAPlainMember_HoldsNothingMore(string userName)
    {
        await using var db = city.Database.Open();

        var actor = await ActorAsync(db, userName);

        Assert.Equal([Role.Member], actor.Grants.Select(g => g.Role));
        Assert.Empty(actor.UnitIds);
    }

    [Fact]
    public async Task Accounts_OfADemoCity_AreNoMoreThanTheListed()
    {
        await using var db = city.Database.Open();

        Assert.Equal(DemoAccounts.All.Select(a => a.UserName).Order(), (await db.Users.Select(u => u.UserName!).ToListAsync()).Order());
    }

    [Fact]
    public async Task Deciding_OnTheSecretariesOwnPledges_IsWithTheLevelAbove()
    {
        await using var db = city.Database.Open();
        var (secretary, body) = (await ActorAsync(db, DemoAccounts.CellSecretary), await ActorAsync(db, DemoAccounts.BodySecretary));
        var (grassroots, office) = (await ActorAsync(db, DemoAccounts.GrassrootsCellSecretary), await ActorAsync(db, DemoAccounts.CityOffice));

        await AssertWaitsForAsync(db, secretary, body);
        await AssertWaitsForAsync(db, grassroots, office);
    }

    private static async Task AssertWaitsForAsync(PledgesDb db, Actor owner, Actor decides)
    {
        var pledge = await db.Pledges.SingleAsync(p => p.MemberId == owner.MemberId && p.Year == SmallCity.Today.Year);
        var standing = await db.StandingOfAsync(owner.MemberId!.Value, SmallCity.Today);
        Assert.Equal(PledgeState.Submitted, pledge.State);
        Assert.True(PledgingAccess.MayDecide(decides, pledge, standing));
        Assert.False(PledgingAccess.MayDecide(owner, pledge, standing));
    }

    private static async Task<Actor> ActorAsync(PledgesDb db, string userName) =>
        await ActorLoader.LoadAsync(db, await db.Users.SingleAsync(u => u.UserName == userName), SmallCity.Today);
}
