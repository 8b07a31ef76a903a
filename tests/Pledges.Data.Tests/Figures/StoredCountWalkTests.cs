using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Figures;

/// <summary>Whatever is done to whichever pledge in whichever order, the stored counts are those of a fresh count.</summary>
public sealed class StoredCountWalkTests(CityTemplate template) : DataTest(template)
{
    private const int Walks = 4;
    private const int Steps = 30;
    private static readonly Actor System = Actor.System(TestCity.Today);

    private static readonly Action<Pledge, PledgeYear>[] Acts =
    [
        (p, y) => p.Confirm(y, true, null, System, TestDatabase.Now),
        (p, y) => p.Confirm(y, false, "Chung chung", System, TestDatabase.Now),
        (p, y) => p.Return(y, "Chi bộ", null, "Thiếu", System, TestDatabase.Now),
        (p, y) => p.Submit(y, System, TestDatabase.Now),
        (p, y) => p.Assess(y, PledgeResult.Good, null, System, TestDatabase.Now),
        (p, y) => p.Assess(y, PledgeResult.Poor, null, System, TestDatabase.Now),
        (p, _) => p.Stop("Chuyển đi", System, TestDatabase.Now),
        (p, _) => p.CorrectFromRegister(new RegisteredPledge(new(2026, 1, 5), new(2026, 1, 6), true, PledgeResult.Excellent), System, TestDatabase.Now),
        (p, _) => p.CorrectFromRegister(new RegisteredPledge(null, null, null, null), System, TestDatabase.Now),
    ];

    [Theory, OnEveryDatabase]
    public async Task Stored_AfterAnySequenceOfActs_EqualsAFreshCount(Engine engine)
    {
        for (var seed = 1; seed <= Walks; seed++)
        {
            await using var city = await (await OpenAsync(engine)).VariedAsync();
            await Tallies.RefreshAsync(city.Db(), TestCity.Year, TestCity.Today);
            var (dice, done) = (new Random(seed), new List<string>());
            for (var step = 0; step < Steps; step++)
            {
                done.Add(await StepAsync(city, dice));
                Assert.True(await IsFreshAsync(city), $"Walk {seed} went wrong after: {string.Join("; ", done)}");
            }
        }
    }

    private static async Task<string> StepAsync(TestDatabase city, Random dice)
    {
        await using var db = city.Db();
        var pledges = await db.Pledges.Include(p => p.Commitments).Include(p => p.Returns).Include(p => p.Member).Where(p => p.Year == TestCity.Year).OrderBy(p => p.Id).ToListAsync();
        var (pledge, act) = (pledges[dice.Next(pledges.Count)], dice.Next(Acts.Length));
        var from = pledge.State;
        try
        {
            Acts[act](pledge, await TestDatabase.YearAsync(db));
        }
        catch (RuleBroken refused)
        {
            return $"{pledge.Reference} act {act} refused by {refused.Rule}";
        }

        await db.SaveChangesAsync();
        return $"{pledge.Reference} act {act} from {from} to {pledge.State}";
    }

    private static async Task<bool> IsFreshAsync(TestDatabase city)
    {
        await using var db = city.Db();
        var stored = await RowsAsync(db);
        await Tallies.RefreshAsync(db, TestCity.Year, TestCity.Today);
        return stored.Count > 0 && stored.SequenceEqual(await RowsAsync(db));
    }

    private static Task<List<KeyValuePair<int, Tally>>> RowsAsync(PledgesDb db) =>
        db.Tallies.AsNoTracking().Where(t => t.Year == TestCity.Year).OrderBy(t => t.UnitId).Select(t => new KeyValuePair<int, Tally>(t.UnitId, t.Counts)).ToListAsync();
}
