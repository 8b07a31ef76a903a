using Microsoft.EntityFrameworkCore;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Saving;

public sealed class SavingTests(CityTemplate template) : DataTest(template)
{
    private static readonly Actor System = Actor.System(TestCity.Today);

    [Theory, OnEveryDatabase]
    public async Task Save_WhenAMemberHasAPledgeOfTheYear_RefusesAnother(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var year = await TestDatabase.YearAsync(db);
        db.Pledges.Add(Pledge.Start(year, await db.Members.SingleAsync(m => m.Id == city.City.Member.MemberId), System, TestDatabase.Now));
        await RefusedAsDuplicateAsync(db);
        Assert.Equal(1, await city.Db().Pledges.CountAsync(p => p.MemberId == city.City.Member.MemberId && p.Year == TestCity.Year));
    }

    [Theory, OnEveryDatabase]
    public async Task Save_WhenAMemberCodeIsTaken_IsRefused(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        db.Members.Add(Named(city.City.Member.Code));
        await RefusedAsDuplicateAsync(db);
    }

    [Theory, OnEveryDatabase]
    public async Task Save_WhenAMemberCodeDiffersInCase_IsAnotherMember(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        db.Members.Add(Named(city.City.Member.Code.ToLowerInvariant()));
        await db.SaveChangesAsync();
        Assert.Equal(2, await city.Db().Members.CountAsync(m => m.Code == "M01" || m.Code == "m01"));
    }

    [Theory, OnEveryDatabase]
    public async Task Save_WhenAUnitCodeIsTaken_IsRefused(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var level = await db.LevelTypes.FirstAsync();
        db.Units.Add(new OrgUnit(city.City.Cell.Code, "Chi bộ trùng mã", level.Id, null, null, new DateOnly(2020, 1, 1), null, System, TestDatabase.Now));
        await RefusedAsDuplicateAsync(db);
    }

    [Theory, OnEveryDatabase]
    public async Task Save_WhenAYearIsThere_RefusesItAgain(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var form = await db.Forms.FirstAsync();
        db.Years.Add(new PledgeYear(TestCity.Year, form.Id, YearSettings.Usual(TestCity.Year, "D"), System, TestDatabase.Now));
        await RefusedAsDuplicateAsync(db);
    }

    [Theory, OnEveryDatabase]
    public async Task Save_WhenTwoDecideOnOnePledge_TheSecondIsRefusedAndTheFirstStays(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var (first, second) = (city.Db(), city.Db());
        var (one, other) = (await TestDatabase.PledgeAsync(first, city.City.Waiting), await TestDatabase.PledgeAsync(second, city.City.Waiting));
        one.Confirm(await TestDatabase.YearAsync(first), true, null, System, TestDatabase.Now);
        other.Return(await TestDatabase.YearAsync(second), "Chi bộ phố 1", null, "Nêu rõ thời gian.", System, TestDatabase.Now);
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());

        var stored = await TestDatabase.PledgeAsync(city.Db(), city.City.Waiting);
        Assert.Equal(PledgeState.Confirmed, stored.State);
        Assert.Empty(stored.Returns);
        Assert.DoesNotContain("pledge.returned", await EventsAsync(city, stored.Id));
    }

    [Theory, OnEveryDatabase]
    public async Task Save_WhenTheVersionSeenIsOld_IsRefused(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var pledge = await TestDatabase.PledgeAsync(db, city.City.Waiting);
        db.Expect(pledge, pledge.Version - 1);
        pledge.Confirm(await TestDatabase.YearAsync(db), true, null, System, TestDatabase.Now);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        Assert.Equal(PledgeState.Submitted, (await TestDatabase.PledgeAsync(city.Db(), city.City.Waiting)).State);
    }

    [Theory, OnEveryDatabase]
    public async Task Save_WhenAVerbActed_WritesItsEventInTheSameSave(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var by = await city.ActorAsync(city.City.Secretary);
        var pledge = await TestDatabase.PledgeAsync(db, city.City.Waiting);
        pledge.Confirm(await TestDatabase.YearAsync(db), true, null, by, TestDatabase.Now);
        await db.SaveChangesAsync();

        var entry = await city.Db().Events.SingleAsync(e => e.Kind == "pledge.confirmed" && e.Subject == nameof(Pledge) && e.SubjectId == pledge.Id);
        Assert.Equal((by.AccountId, TestDatabase.Now, "concrete"), (entry.ActorId, entry.At, entry.Detail));
        Assert.Equal(DateTimeKind.Utc, entry.At.Kind);
        Assert.Empty(pledge.Happenings);
    }

    [Theory, OnEveryDatabase]
    public async Task Save_WhenItFails_WritesNoEvent(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var before = await city.Db().Events.CountAsync();
        var db = city.Db();
        var pledge = await TestDatabase.PledgeAsync(db, city.City.Waiting);
        pledge.Confirm(await TestDatabase.YearAsync(db), true, null, System, TestDatabase.Now);
        db.Members.Add(Named(city.City.Member.Code));
        await RefusedAsDuplicateAsync(db);
        Assert.Equal(before, await city.Db().Events.CountAsync());
        Assert.Equal(PledgeState.Submitted, (await TestDatabase.PledgeAsync(city.Db(), city.City.Waiting)).State);
    }

    [Theory, OnEveryDatabase]
    public async Task SaveChanges_WhenAVerbActed_AsksForTheOneThatRecords(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        (await TestDatabase.PledgeAsync(db, city.City.Waiting)).Stop("Chuyển đi", System, TestDatabase.Now);
        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
    }

    private static Member Named(string code) => new(code, new MemberDetails("Dương Văn Trùng", 1970, Gender.Male, null, null), System, TestDatabase.Now);

    private static async Task RefusedAsDuplicateAsync(PledgesDb db) =>
        Assert.True((await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync())).IsDuplicate());

    private static Task<List<string>> EventsAsync(TestDatabase city, int pledgeId) =>
        city.Db().Events.Where(e => e.Subject == nameof(Pledge) && e.SubjectId == pledgeId).Select(e => e.Kind).ToListAsync();
}
