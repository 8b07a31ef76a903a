using Microsoft.EntityFrameworkCore;
using Pledges.Data.Audit;
using Pledges.Data.Tests.Base;

namespace Pledges.Data.Tests.Audit;

/// <summary>Somebody with the database in their hands changes the history; the check names the first line that does not hold.</summary>
public sealed class TamperTests(CityTemplate template) : AuditTest(template)
{
    [Theory, OnEveryDatabase]
    public Task Verify_AfterARowWasChanged_NamesIt(Engine engine) =>
        FindsAsync(engine, AuditFault.Changed, n => n - 2, n => [$"""UPDATE "Events" SET "Detail" = 'khác' WHERE "No" = {n - 2}"""]);

    [Theory, OnEveryDatabase]
    public Task Verify_AfterTheTimeOfARowWasChanged_NamesIt(Engine engine) =>
        FindsAsync(engine, AuditFault.Changed, n => n - 1, n => [$"""UPDATE "Events" SET "At" = '2026-01-01 00:00:00' WHERE "No" = {n - 1}"""]);

    [Theory, OnEveryDatabase]
    public Task Verify_AfterARowWasDeleted_NamesTheGap(Engine engine) =>
        FindsAsync(engine, AuditFault.Missing, n => n - 2, n => [$"""DELETE FROM "Events" WHERE "No" = {n - 2}"""]);

    [Theory, OnEveryDatabase]
    public Task Verify_AfterARowWasDeletedAndTheOthersMovedUp_NamesTheFirstMoved(Engine engine) =>
        FindsAsync(engine, AuditFault.Changed, n => n - 2, n =>
        [
            $"""DELETE FROM "Events" WHERE "No" = {n - 2}""",
            $"""UPDATE "Events" SET "No" = {n - 2} WHERE "No" = {n - 1}""",
            $"""UPDATE "Events" SET "No" = {n - 1} WHERE "No" = {n}""",
            $"""UPDATE "AuditHeads" SET "No" = {n - 1} WHERE "Log" = 'events'""",
        ]);

    [Theory, OnEveryDatabase]
    public Task Verify_AfterTheTailWasDeleted_NamesTheLastLineLeft(Engine engine) =>
        FindsAsync(engine, AuditFault.Cut, n => n - 2, n => [$"""DELETE FROM "Events" WHERE "No" > {n - 2}"""]);

    [Theory, OnEveryDatabase]
    public Task Verify_AfterTailAndHeadWereCutAlike_SeesThatTheHeadIsAnother(Engine engine) =>
        FindsAsync(engine, AuditFault.OtherHead, n => n - 2, n =>
        [
            $"""DELETE FROM "Events" WHERE "No" > {n - 2}""",
            $"""UPDATE "AuditHeads" SET "No" = {n - 2} WHERE "Log" = 'events'""",
        ]);

    [Theory, OnEveryDatabase]
    public Task Verify_AfterTwoRowsWereExchanged_NamesTheFirst(Engine engine) =>
        FindsAsync(engine, AuditFault.Changed, n => n - 2, n =>
        [
            $"""UPDATE "Events" SET "No" = 999999 WHERE "No" = {n - 2}""",
            $"""UPDATE "Events" SET "No" = {n - 2} WHERE "No" = {n - 1}""",
            $"""UPDATE "Events" SET "No" = {n - 1} WHERE "No" = 999999""",
        ]);

    [Theory, OnEveryDatabase]
    public Task Verify_AfterARowWasPutInWithoutANumber_NamesTheRow(Engine engine) =>
        FindsAsync(engine, AuditFault.PutIn, _ => null, _ => [PutIn("NULL", "NULL")]);

    [Theory, OnEveryDatabase]
    public Task Verify_AfterARowWasAppendedBehindTheEnd_NamesIt(Engine engine) =>
        FindsAsync(engine, AuditFault.Appended, n => n + 1, n => [PutIn($"{n + 1}", $"""(SELECT "Hash" FROM "AuditHeads" WHERE "Log" = 'events')""")]);

    [Theory, OnEveryDatabase]
    public Task Verify_AfterARowWasAppendedAndTheHeadMoved_NamesIt(Engine engine) =>
        FindsAsync(engine, AuditFault.Changed, n => n + 1, n =>
        [
            PutIn($"{n + 1}", $"""(SELECT "Hash" FROM "AuditHeads" WHERE "Log" = 'events')"""),
            """UPDATE "AuditHeads" SET "No" = "No" + 1 WHERE "Log" = 'events'""",
        ]);

    [Theory, OnEveryDatabase]
    public Task Verify_WhenTheHeadIsGone_SaysSo(Engine engine) =>
        FindsAsync(engine, AuditFault.NoHead, _ => 0, _ => ["""DELETE FROM "AuditHeads" WHERE "Log" = 'events'"""]);

    [Theory, OnEveryDatabase]
    public async Task Save_WhenTheHeadIsGone_IsRefused_SoThatNothingIsTakenInAnew(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await city.Db().Database.ExecuteSqlRawAsync("""DELETE FROM "AuditHeads" WHERE "Log" = 'events'""");
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(city, "sau"));
        Assert.False(await city.Db().Events.AnyAsync(e => e.Detail == "sau"));
    }

    [Theory, OnEveryDatabase]
    public async Task Verify_OfReads_SeesAReaderTakenOut(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await city.Db().NoteReadsAsync(await city.ActorAsync(city.City.Secretary), [city.City.Member.MemberId, city.City.Waiting.MemberId], "pledge", TestDatabase.Now);
        await city.Db().Database.ExecuteSqlRawAsync("""DELETE FROM "Reads" WHERE "No" = 1""");
        var (events, reads) = await CheckAsync(city);
        Assert.Equal((null, AuditFault.Missing, 1L, 0L), (events.Fault, reads.Fault, reads.FaultNo, reads.Lines));
    }

    [Theory, OnEveryDatabase]
    public async Task Verify_AgainstASealNotedEarlier_SeesALogWrittenAnew(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await WriteAsync(city, "thật");
        var seal = AuditSeal.Read((await CheckAsync(city)).Events.Seal)!;
        Assert.Null((await CheckAsync(city, seal)).Events.Fault);

        // Who can write the database can also begin the chain again; only what was noted outside tells.
        foreach (var sql in new[] { """UPDATE "Events" SET "Detail" = 'giả' WHERE "Detail" = 'thật'""", """UPDATE "Events" SET "No" = NULL, "Hash" = NULL""", """DELETE FROM "AuditHeads" """ })
        {
            await city.Db().Database.ExecuteSqlRawAsync(sql);
        }

        await AuditChain.BeginAsync(city.Db(), TestContext.Current.CancellationToken);
        Assert.Null((await CheckAsync(city)).Events.Fault);
        var caught = (await CheckAsync(city, seal)).Events;
        Assert.Equal((AuditFault.OtherThanNoted, seal.No), (caught.Fault, caught.FaultNo));
    }

    private async Task FindsAsync(Engine engine, AuditFault fault, Func<long, long?> at, Func<long, string[]> tamper)
    {
        await using var city = await OpenAsync(engine);
        await WriteAsync(city, "a", "b", "c", "d");
        var lines = (await CheckAsync(city)).Events.Lines;
        foreach (var sql in tamper(lines))
        {
            await city.Db().Database.ExecuteSqlRawAsync(sql);
        }

        var (found, reads) = await CheckAsync(city);
        Assert.Equal((fault, null), (found.Fault, reads.Fault));
        Assert.Equal(at(lines) ?? await city.Db().Events.Where(e => e.No == null).Select(e => e.Id).SingleAsync(), found.FaultNo);
    }

    private static string PutIn(string no, string hash) =>
        $"""INSERT INTO "Events" ("At", "ActorId", "Kind", "Subject", "SubjectId", "No", "Hash") VALUES ('2026-03-10 03:00:00', 1, 'pledge.confirmed', 'Pledge', 1, {no}, {hash})""";
}
