using Microsoft.EntityFrameworkCore;
using Pledges.Data.Copying;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Copying;

/// <summary>The index of what was handed in, the look-up, and the pass over the city.</summary>
public sealed class CopyingTests(CityTemplate template) : DataTest(template)
{
    private const string Text = "Trước 20/6 khơi xong 800 m mương sau chợ, mỗi ngày 6 công, tôi đứng cùng anh em.";
    private const string Copy = "Trước 15/9 khơi xong 1.200 m mương sau chợ, mỗi ngày 9 công, tôi đứng cùng anh em.";
    private const string Own = "Kể chuyện làm giao liên cho thiếu nhi xóm Đình vào tối rằm, có trà và kẹo lạc.";
    private const string Stock = "Luôn nêu cao tinh thần trách nhiệm, hoàn thành tốt nhiệm vụ được giao.";
    private static readonly Actor System = Actor.System(TestCity.Today);

    [Theory, OnEveryDatabase]
    public async Task LookUp_FindsCopies_OfTheCellAndElsewhere_AndOnesOwnYears(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var me = await AddAsync(city, "X1", city.City.Cell.Id, TestCity.ClosedYear, Text);
        var fellow = await AddAsync(city, "X2", city.City.Cell.Id, TestCity.Year, Copy);
        await AddAsync(city, "X3", city.City.OtherCell.Id, TestCity.Year, Text);
        await AddAsync(city, "X4", city.City.OtherCell.Id, TestCity.Year, Own);
        var index = new CopyIndex();
        await city.Db().FillAsync(index, default);

        var like = await LikeTexts.FindAsync(city.Db(), index, Copy, me.MemberId, TestCity.Year, city.City.Cell.Id, TestCity.Today, default);
        Assert.Equal([TestCity.ClosedYear], like.OwnYears);
        Assert.Equal([fellow.MemberId], like.InCell);
        Assert.Equal((1, false), (like.Elsewhere, like.IsMore));
    }

    [Theory, OnEveryDatabase]
    public async Task LookUp_OfAStockText_SaysNothingOfOthers(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await AddAsync(city, "X1", city.City.Cell.Id, TestCity.Year, Stock);
        var index = new CopyIndex();
        await city.Db().FillAsync(index, default);
        Assert.Equal(LikeTexts.None, await LikeTexts.FindAsync(city.Db(), index, Stock, 0, TestCity.Year, null, TestCity.Today, default));
    }

    [Theory, OnEveryDatabase]
    public async Task Index_FollowsTheHistory_AndLeavesDraftsOut(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var index = new CopyIndex();
        await city.Db().FillAsync(index, default);
        var (before, seen) = (index.Count, await city.Db().LastEventAsync(default));
        var added = await AddAsync(city, "X1", city.City.Cell.Id, TestCity.Year, Text);
        var db = city.Db();
        var year = await TestDatabase.YearAsync(db);
        var draft = Pledge.Start(year, await db.Members.SingleAsync(m => m.Code == "M07"), System, TestDatabase.Now);
        draft.SaveDraft(year, [new("dao_duc", Copy)], System, TestDatabase.Now);
        db.Add(draft);
        await db.SaveChangesAsync();

        var changed = await city.Db().ChangedSinceAsync(seen, default);
        Assert.Equal([added.Id, draft.Id], changed!.Order());
        await city.Db().ReadAgainAsync(index, changed!, default);
        Assert.Equal(before + 1, index.Count);
        Assert.Equal([added.MemberId], index.Near(WordingPrint.Of(Copy)).SelectMany(g => index.In(g)).Select(t => t.OwnerId));
    }

    [Theory, OnEveryDatabase]
    public async Task Pass_CountsCopiesByCellAndYear_AndReplacesTheOneBefore(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await PassAsync(city);
        var before = await CopiedAsync(city);
        for (var i = 0; i < 3; i++)
        {
            await AddAsync(city, $"X{i}", city.City.Cell.Id, TestCity.Year, i == 0 ? Text : Copy);
        }

        await AddAsync(city, "Y1", city.City.OtherCell.Id, TestCity.Year, Text);
        await AddAsync(city, "Y2", city.City.OtherCell.Id, TestCity.Year, Own, Stock);
        var run = await PassAsync(city);

        var db = city.Db();
        Assert.Equal(run, (await db.CopyRuns.SingleAsync()).Id);
        Assert.Equal(100, (await db.CopyRuns.SingleAsync()).Percent);
        var after = await CopiedAsync(city);
        Assert.Equal((3, 1), (after[city.City.Cell.Id] - before[city.City.Cell.Id], after[city.City.OtherCell.Id] - before[city.City.OtherCell.Id]));
        var cluster = await db.CopyClusters.Include(c => c.Units).SingleAsync(c => c.People == 4);
        Assert.Equal(Copy, cluster.Sample);
        Assert.Equal([(city.City.Cell.Id, 3), (city.City.OtherCell.Id, 1)], cluster.Units.Select(u => (u.UnitId, u.People)).OrderByDescending(u => u.People));
    }

    [Theory, OnEveryDatabase]
    public async Task Departures_AreCountedInTheSubtree(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var pledge = await TestDatabase.PledgeAsync(db, city.City.Waiting);
        pledge.Confirm(await TestDatabase.YearAsync(db), true, "Việc có thật.", System, TestDatabase.Now, advised: false);
        await db.SaveChangesAsync();
        var paths = await db.Paths.Where(p => p.To == null).ToDictionaryAsync(p => p.UnitId, p => p.Path);
        Assert.Equal(new(1, 1, 1), await db.DeparturesAsync(paths[city.City.Body.Id], TestCity.Year, TestCity.Today, default));
        Assert.Equal(new(0, 0, 0), await db.DeparturesAsync(paths[city.City.OtherBody.Id], TestCity.Year, TestCity.Today, default));
    }

    private static Task<Dictionary<int, int>> CopiedAsync(TestDatabase city) =>
        city.Db().CopyUnits.Where(u => u.Year == TestCity.Year && u.Section == "").ToDictionaryAsync(u => u.UnitId, u => u.Copied);

    private static async Task<int> PassAsync(TestDatabase city)
    {
        var db = city.Db();
        var run = db.Add(new CopyRun("here", System, TestDatabase.Now)).Entity;
        await db.SaveChangesAsync();
        await new CopyPass(city.Db(), new FixedClock(), Adviser.Delivered).RunAsync(run.Id, default);
        return run.Id;
    }

    private static async Task<Pledge> AddAsync(TestDatabase city, string code, int unitId, int year, params string[] deeds)
    {
        var db = city.Db();
        var member = new Member(code, new MemberDetails($"Phan Văn {code}", 1970, Gender.Male, new(1995, 1, 1), new(1996, 1, 1)), System, TestDatabase.Now);
        member.Join(unitId, new(2020, 1, 1), null, null, System, TestDatabase.Now);
        var pledge = Pledge.FromRegister(year, member, new(new(year, 2, 1), null, null, null), System, TestDatabase.Now);
        pledge.TakeOver(deeds.Select((d, i) => new RegisteredCommitment(i + 1, new CommitmentText("dao_duc", d), null)), System, TestDatabase.Now);
        db.Add(pledge);
        await db.SaveChangesAsync();
        return pledge;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => TestCity.Now;
    }
}
