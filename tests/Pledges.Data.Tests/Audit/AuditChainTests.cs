using Microsoft.EntityFrameworkCore;
using Pledges.Data.Audit;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Audit;

/// <summary>Every line of the logs follows the one before it, whoever writes, and in whichever transaction.</summary>
public sealed class AuditChainTests(CityTemplate template) : AuditTest(template)
{
    [Theory, OnEveryDatabase]
    public async Task Save_OfAnything_LeavesWholeLogs(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var before = await city.Db().Events.CountAsync();
        await WriteAsync(city, "mot", "hai");
        await city.Db().NoteReadAsync(await city.ActorAsync(city.City.Secretary), city.City.Member.MemberId, "pledge", TestDatabase.Now);
        Assert.Equal(Enumerable.Range(1, before + 2).Select(n => (long?)n), await city.Db().Events.OrderBy(e => e.Id).Select(e => e.No).ToListAsync());
        var (events, reads) = await CheckAsync(city);
        Assert.Equal((null, null, before + 2L, 1L), (events.Fault, reads.Fault, events.Lines, reads.Lines));
        Assert.Equal((await city.Db().Events.MinAsync(e => e.At), TestDatabase.Now), (events.From, events.To));
    }

    [Theory, OnEveryDatabase]
    public async Task Save_OfManyAtTheSameTime_GivesEachItsNumber(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var before = await city.Db().Events.CountAsync();
        var writers = Enumerable.Range(0, 6).Select(_ => city.Db()).ToList();
        await Task.WhenAll(writers.Select((db, writer) => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                db.Events.Add(Entry($"{writer}.{i}"));
                await db.SaveChangesAsync();
            }
        })));
        var (events, _) = await CheckAsync(city);
        Assert.Equal((null, before + 60L), (events.Fault, events.Lines));
    }

    [Theory, OnEveryDatabase]
    public async Task Commit_OfALongAct_NumbersItsLinesAfterThoseWrittenMeanwhile(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        await using (var act = await db.Database.BeginTransactionAsync())
        {
            db.Events.Add(Entry("dai.mot"));
            await db.SaveChangesAsync();
            Assert.False(await db.Events.AnyAsync(e => e.Detail == "dai.mot"));
            db.Events.Add(Entry("dai.hai"));
            await db.SaveChangesAsync();
            await act.CommitAsync();
        }

        Assert.Equal(["dai.mot", "dai.hai"], await city.Db().Events.OrderByDescending(e => e.No).Take(2).OrderBy(e => e.No).Select(e => e.Detail).ToListAsync());
        Assert.Null((await CheckAsync(city)).Events.Fault);
    }

    [Theory, OnEveryDatabase]
    public async Task Save_InATransactionGivenUp_TakesNoNumberAndIsNotWrittenLater(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var (db, before) = (city.Db(), await city.Db().Events.CountAsync());
        await using (await db.Database.BeginTransactionAsync())
        {
            db.Events.Add(Entry("bo"));
            await db.SaveChangesAsync();
        }

        db.Events.Add(Entry("giu"));
        await db.SaveChangesAsync();
        Assert.Equal((before + 1, false), (await city.Db().Events.CountAsync(), await city.Db().Events.AnyAsync(e => e.Detail == "bo")));
        Assert.Null((await CheckAsync(city)).Events.Fault);
    }

    [Theory, OnEveryDatabase]
    public async Task Save_OfAFullLine_ReadsBackAsItWasHashed(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        db.Events.Add(new EventEntry
        {
            At = TestDatabase.Now.AddTicks(1234567),
            ActorId = int.MaxValue,
            Kind = new string('k', EventEntry.KindLength),
            Subject = "Thử",
            SubjectId = -1,
            Detail = "  đuôi \n\t\"'😀 " + new string('ữ', 300),
        });
        await db.SaveChangesAsync();
        Assert.Null((await CheckAsync(city)).Events.Fault);
    }

    [Fact]
    public async Task SaveChanges_OfALine_WithoutAwaiting_IsRefused()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        var db = city.Db();
        db.Events.Add(Entry("x"));
        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
        await using var act = await db.Database.BeginTransactionAsync();
        await db.SaveChangesAsync();
        Assert.Throws<NotSupportedException>(act.Commit);
    }
}
