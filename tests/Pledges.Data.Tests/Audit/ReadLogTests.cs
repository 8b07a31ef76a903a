using Microsoft.EntityFrameworkCore;
using Pledges.Data.Audit;
using Pledges.Data.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Audit;

public sealed class ReadLogTests(CityTemplate template) : DataTest(template)
{
    [Theory, OnEveryDatabase]
    public async Task NoteRead_OfAnothersRecord_KeepsWhoWhenAndWhat(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var reader = await city.ActorAsync(city.City.Secretary);
        await city.Db().NoteReadAsync(reader, city.City.Member.MemberId, "pledge", TestDatabase.Now);
        var entry = await city.Db().Reads.SingleAsync();
        Assert.Equal((reader.AccountId, reader.Name, city.City.Member.MemberId, "pledge", TestDatabase.Now), (entry.AccountId, entry.ReaderName, entry.MemberId, entry.What, entry.At));
    }

    [Theory, OnEveryDatabase]
    public async Task NoteRead_OfOnesOwn_IsNotKept(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var reader = await city.ActorAsync(city.City.Secretary);
        await city.Db().NoteReadAsync(reader, city.City.Secretary.MemberId, "pledge", TestDatabase.Now);
        await city.Db().NoteReadsAsync(reader, [city.City.Secretary.MemberId, city.City.Member.MemberId, city.City.Waiting.MemberId], "roster", TestDatabase.Now);
        Assert.Equal(
            new[] { city.City.Member.MemberId, city.City.Waiting.MemberId }.Order(),
            await city.Db().Reads.Select(r => r.MemberId).Order().ToListAsync());
    }
}
