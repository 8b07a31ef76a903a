using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.FSharp.Core;
using Pledges.Data.Organisations;
using Pledges.Data.Queries;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Organisations;

/// <summary>
/// Whatever changes follow one another in the database, with whatever is assigned otherwise by hand: the dry run says what applying
/// does, one tree stands on every day, nothing is lost or doubled, totals above stay, the file of all of them does the same to
/// another database, and taking them back restores.
/// </summary>
public sealed class EventWalkTests(CityTemplate template) : DataTest(template)
{
    private const int Walks = 20;
    private const int LongestWalk = 7;
    private static readonly DateOnly First = TestCity.Today.AddDays(1);
    private static readonly Actor By = Actor.System(new DateOnly(2026, 12, 31));

    // Half of the steps meet the same few cells, so that what one change joined is joined or parted again.
    private static readonly Gen<int> Unit = Gen.OneOf(Gen.Choose(0, 1000), Gen.Choose(0, 2));

    private static readonly Gen<EventStep> Step =
        from kind in Gen.Elements(OrgEventKind.Found, OrgEventKind.Merge, OrgEventKind.Merge, OrgEventKind.Merge, OrgEventKind.Split, OrgEventKind.Split, OrgEventKind.Rename, OrgEventKind.Relevel, OrgEventKind.Move, OrgEventKind.Dissolve)
        from one in Unit
        from other in Unit
        from later in Gen.Choose(0, 3)
        from pick in Gen.Choose(0, 1000)
        select new EventStep(kind, one, other, later, pick);

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Walks).WithStartSize(LongestWalk).WithEndSize(LongestWalk).WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260310, 7), FSharpOption<int>.None)));

    [Theory, OnEveryDatabase]
    public void Events_InAnySequence_KeepTheTreeAndLoseNothing(Engine engine) =>
        Check.One(Config, Prop.ForAll(Arb.From(Step.ListOf()), walk =>
        {
            // What is wrong is said with the smallest walk that shows it.
            var wrong = WalkAsync(engine, walk).GetAwaiter().GetResult();
            return (wrong is null).Label(wrong ?? "");
        }));

    // The three cells are in one task, and two of them in two more; the second merger is about a unit with two parts in a task.
    [Theory, OnEveryDatabase]
    public async Task Mergers_OfWhatWasMerged_CarryEveryPartInATask(Engine engine) =>
        Assert.Null(await WalkAsync(engine, [new(OrgEventKind.Merge, 1, 0, 1, 10), new(OrgEventKind.Merge, 0, 1, 1, 7)], leastApplied: 2));

    /// <returns>What is wrong; null when nothing is.</returns>
    private async Task<string?> WalkAsync(Engine engine, IEnumerable<EventStep> walk, int leastApplied = 0)
    {
        await using var city = await StandingAsync(engine);
        await using var other = await StandingAsync(engine);
        var (start, day) = (await Holdings.OfAsync(city.Db()), First);
        var applied = new List<int>();
        foreach (var (step, no) in walk.Select((s, i) => (s, i)))
        {
            day = day.AddDays(step.Later);
            if (await EventWriter.WriteAsync(city, step, no, day, By) is not { } id)
            {
                continue;
            }

            var before = await Holdings.OfAsync(city.Db());
            var isReady = (await PreviewOrgEvents.RunAsync(city.Db(), await EventsAsync(city.Db(), [id]), By, TestDatabase.Now)).IsReady;
            if (await TryAsync(city, [id]) is not { } refusal)
            {
                applied.Add(id);
                if (!isReady)
                {
                    return "applied what the dry run refused";
                }
            }
            else if (isReady || before != await Holdings.OfAsync(city.Db()))
            {
                return $"not as the dry run said, or half done: {refusal}";
            }
            else
            {
                await WithdrawAsync(city, id);
            }

            if (await StandingTree.WrongAsync(city.Db(), First.AddDays(-1), day) is { } wrong)
            {
                return wrong;
            }
        }

        return applied.Count < leastApplied ? "refused what should apply"
            : applied.Count == 0 ? null
            : await CarriedOverAsync(city, other, start) ?? await TakenBackFromTheOldestAsync(city, applied, start);
    }

    private async Task<TestDatabase> StandingAsync(Engine engine)
    {
        var city = await OpenAsync(engine);
        var db = city.Db();
        await OpenThings.AddAsync(db, city.City);
        // One in which the unit that leads it issued it, too, and others that are often merged take part.
        var (details, then) = (new TaskDetails(WorkKind.Push, "Tuyến đường hoa", "Ba tuyến", null, new(2026, 1, 15), new(2026, 11, 30)), TestDatabase.Now.AddDays(-30));
        db.Add(AssignedTask.Issue(new TaskUnits(city.City.Body.Id, city.City.Body.Id, [city.City.Cell.Id, city.City.OtherCell.Id]), details, [], "Thử", Actor.System(TestCity.Today.AddDays(-30)), then));
        await db.SaveChangesAsync();
        return city;
    }

    // All of them from one file, as one, and the other database is the same; and it gets back what it had.
    private static async Task<string?> CarriedOverAsync(TestDatabase from, TestDatabase to, string start)
    {
        var standing = from.Db().OrgEvents.Where(e => e.State == OrgEventState.Applied);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        await File.WriteAllBytesAsync(path, await OrgEventFileWriter.XlsxAsync(await OrgEventFileWriter.RowsAsync(from.Db(), standing), "thử"));
        var read = await OrgEventFile.ReadAsync(to.Db(), path, By, TestDatabase.Now);
        File.Delete(path);
        if (read.Report.IsRefused)
        {
            return $"the file is refused: {read.Report.Refusals[0].Reason}";
        }

        var batch = await TakeOrgEventFile.KeepAsync(to.Db(), read.Events, "tệp");
        var ids = await to.Db().OrgEvents.Where(e => e.BatchId == batch).Select(e => e.Id).ToListAsync();
        var isReady = (await PreviewOrgEvents.RunAsync(to.Db(), await EventsAsync(to.Db(), ids), By, TestDatabase.Now)).IsReady;
        return await TryAsync(to, ids) is { } refusal ? $"the file does not apply ({isReady}): {refusal}"
            : !isReady ? "the dry run of the file refused what was applied"
            : Differences(await Holdings.OfAsync(from.Db()), await Holdings.OfAsync(to.Db())) ?? await TakenBackAsync(to, ids, start);
    }

    private static async Task<string?> TakenBackAsync(TestDatabase city, List<int> applied, string start)
    {
        var db = city.Db();
        await UndoOrgEvent.RunAsync(db, await EventsAsync(db, applied), new UndoDecision("99-QĐ/TU", First, "Thử"), By, TestDatabase.Now);
        return Differences(start, await Holdings.OfAsync(city.Db()));
    }

    // One by one from the oldest on: what is refused, because others built on it, goes once those are gone.
    private static async Task<string?> TakenBackFromTheOldestAsync(TestDatabase city, List<int> applied, string start)
    {
        while (applied.Count > 0)
        {
            var held = await Holdings.OfAsync(city.Db());
            var gone = applied.Find(id => TryUndoAsync(city, id).GetAwaiter().GetResult());
            if (gone == 0)
            {
                return held == await Holdings.OfAsync(city.Db()) ? "none of them can be taken back" : "a refused taking back was half done";
            }

            applied.Remove(gone);
        }

        return Differences(start, await Holdings.OfAsync(city.Db()));
    }

    private static async Task<bool> TryUndoAsync(TestDatabase city, int id)
    {
        var db = city.Db();
        try
        {
            await UndoOrgEvent.RunAsync(db, await EventsAsync(db, [id]), new UndoDecision("99-QĐ/TU", First, "Thử"), By, TestDatabase.Now);
            return true;
        }
        catch (RuleBroken)
        {
            return false;
        }
    }

    private static string? Differences(string wanted, string found)
    {
        var (one, other) = (wanted.Split('\n'), found.Split('\n'));
        var lines = one.Except(other).Select(l => $"- {l}").Concat(other.Except(one).Select(l => $"+ {l}")).ToList();
        return lines.Count > 0 || one.Length != other.Length ? string.Join('\n', lines) : null;
    }

    private static Task<List<OrgEvent>> EventsAsync(PledgesDb db, List<int> ids) => db.OrgEvents.Where(e => ids.Contains(e.Id)).Whole().ToListAsync();

    private static async Task<string?> TryAsync(TestDatabase city, List<int> ids)
    {
        var db = city.Db();
        try
        {
            await ApplyOrgEvents.RunAsync(db, await EventsAsync(db, ids), By, TestDatabase.Now);
            return null;
        }
        catch (RuleBroken refusal)
        {
            return refusal.Message;
        }
    }

    private static async Task WithdrawAsync(TestDatabase city, int id)
    {
        var db = city.Db();
        (await db.OrgEvents.SingleAsync(e => e.Id == id)).Withdraw("Không hợp", By, TestDatabase.Now);
        await db.SaveChangesAsync();
    }
}
