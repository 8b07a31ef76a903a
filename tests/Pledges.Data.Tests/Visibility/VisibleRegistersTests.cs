using Microsoft.EntityFrameworkCore;
using Pledges.Data.Tests.Base;
using Pledges.Data.Visibility;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Visibility;

/// <summary>Who sees the one decision, deed, nomination and commendation of CB11.</summary>
public sealed class VisibleRegistersTests(CityTemplate template) : DataTest(template)
{
    // who → discipline of SentBack; deed, nomination and praise of Waiting, who has not agreed that others read it
    private static readonly (Func<TestCity, Person> Who, string Sees)[] Table =
    [
        (c => c.SentBack, "discipline deed"),
        (c => c.Waiting, "deed commendation"),
        (c => c.Member, "deed"),
        (c => c.Secretary, "discipline deed nomination commendation"),
        (c => c.Deputy, "discipline deed nomination commendation"),
        (c => c.Committee, "discipline deed nomination commendation"),
        (c => c.OtherMember, ""),
        (c => c.OtherSecretary, ""),
        (c => c.OtherCommittee, ""),
        (c => c.GrassrootsSecretary, ""),
        (c => c.Standing, "discipline deed nomination commendation"),
        (c => c.Office, "discipline deed nomination commendation"),
        (c => c.Inspection, "discipline commendation"),
        (c => c.Administrator, ""),
        (c => c.Nobody, ""),
    ];

    [Theory, OnEveryDatabase]
    public async Task VisibleTo_ForEachRole_IsWhatTheTableSays(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        foreach (var (who, sees) in Table)
        {
            var person = who(city.City);
            var actor = await city.ActorAsync(person);
            List<string> seen = [];
            seen.AddRange(Enumerable.Repeat("discipline", await db.Disciplines.VisibleTo(db, actor).CountAsync()));
            seen.AddRange(Enumerable.Repeat("deed", await db.GoodDeeds.VisibleTo(db, actor).CountAsync()));
            seen.AddRange(Enumerable.Repeat("nomination", await db.Nominations.VisibleTo(actor).CountAsync()));
            seen.AddRange(Enumerable.Repeat("commendation", await db.Commendations.VisibleTo(db, actor).CountAsync()));
            Assert.Equal($"{person.Name}: {sees}", $"{person.Name}: {string.Join(' ', seen)}");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Deed_WithConsent_IsEverybodys_AndWithoutItAgainNobodysOutside(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var deed = await db.GoodDeeds.SingleAsync();
        var (owner, far) = (await city.ActorAsync(city.City.Waiting), await city.ActorAsync(city.City.FarMember));
        deed.Consent(owner, TestCity.Now.UtcDateTime);
        await db.SaveChangesAsync();
        Assert.Equal(1, await db.GoodDeeds.VisibleTo(db, far).CountAsync());
        deed.WithdrawConsent(owner, TestCity.Now.UtcDateTime);
        await db.SaveChangesAsync();
        Assert.Equal(0, await db.GoodDeeds.VisibleTo(db, far).CountAsync());
    }
}
