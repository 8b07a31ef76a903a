using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.MyPledge;

public sealed class PracticeModelTests(Site site) : MyPledgeTest(site)
{
    private static readonly (string, string)[] Good =
        [("Input.Name", "Mỗi ngày một việc tốt"), ("Input.Field", "Phục vụ nhân dân"), ("Input.Description", "Mỗi đảng viên mỗi ngày một việc"), ("Input.From", "2026-01-01")];

    [Fact]
    public async Task Model_FoundedJoinedAndNoted_IsCounted_WithNamesInOnesOwnCellOnly()
    {
        var founded = await As(City.Committee).Post("/models/new", Good);
        Assert.Equal(302, founded.Status);
        var address = founded.Location!;
        var member = As(City.Member);
        Assert.Equal(302, (await member.Press(address, "Tham gia mô hình", ("On", "2026-03-01"))).Status);
        var id = (await Founded().SingleAsync()).Id;
        var noted = await member.Post(Diary, ("Input.Text", "Dẫn cụ qua đường"), ("Input.On", "2026-03-02"), ("Input.Count", "2"), ("Input.IsShared", "true"), ("Input.ModelId", $"{id}"), ("Input.Evidence", "Sổ tổ dân phố"), ("Input.EvidenceNo", "07"));
        Assert.Equal(302, noted.Status);
        var diary = await member.Get(Diary);
        Assert.All(["Minh chứng: Sổ tổ dân phố (số 07)", "Mỗi ngày một việc tốt"], text => Assert.Contains(text, diary.Main));
        Assert.Contains("Sổ tổ dân phố", (await As(City.Secretary).Get($"/pledges/{City.Member.PledgeId}")).Main);

        // One person only: shown inside the unit, hidden from everybody else; the name only in the own cell.
        Assert.DoesNotContain("dưới 5", Numbers(await As(City.Committee).Get(address), "dd"));
        Assert.Contains("dưới 5", Numbers(await As(City.FarMember).Get(address), "dd"));
        Assert.Contains("dưới 5", Numbers(await As(City.Office).Get("/models"), "td"));
        Assert.Contains(City.Member.Name, (await As(City.Secretary).Get(address)).Main);
        foreach (var other in new[] { City.OtherSecretary, City.Committee, City.Office, City.Waiting })
        {
            Assert.DoesNotContain(City.Member.Name, (await As(other).Get(address)).Main);
        }

        Assert.Equal(302, (await member.Press(address, "Thôi tham gia mô hình", ("On", "2026-03-05"))).Status);
        Assert.Equal(new DateOnly(2026, 3, 5), (await Db().Participations.SingleAsync()).To);
    }

    [Fact]
    public async Task Note_ForAModelNotJoined_IsRefused()
    {
        await As(City.Office).Post("/models/new", [.. Good, ("Input.UnitId", $"{City.Root.Id}")]);
        var id = (await Founded().SingleAsync()).Id;
        var page = await As(City.Member).PostRaw(Diary, ("Input.Text", "Việc"), ("Input.On", "2026-03-01"), ("Input.ModelId", $"{id}"));
        Assert.Equal(400, page.Status);
        Assert.Empty((await Stored(City.Member))!.Diary);
    }

    [Theory]
    [InlineData("Input.Name", "")]
    [InlineData("Input.Description", " ")]
    [InlineData("Input.From", "2026-02-30")]
    [InlineData("Input.LastDay", "2025-01-01")]
    [InlineData("Input.LastDay", "9999-12-31")]
    public async Task Found_WithWrongInput_IsRefused(string field, string value)
    {
        var page = await As(City.Committee).Post("/models/new", [.. Good.Where(f => f.Item1 != field), (field, value)]);
        Assert.Equal(400, page.Status);
        Assert.NotEmpty(page.Errors);
        Assert.Empty(await Founded().ToListAsync());
    }

    [Fact]
    public async Task Found_ForAUnitOfOthers_IsRefused()
    {
        var page = await As(City.Committee).PostRaw("/models/new", [.. Good, ("Input.UnitId", $"{City.OtherBody.Id}")]);
        Assert.Equal(400, page.Status);
        Assert.Empty(await Founded().ToListAsync());
    }

    [Fact]
    public async Task Change_ByTheOwnerOnly_EndsTheModel_AndNobodyJoinsAfterwards()
    {
        var address = (await As(City.Committee).Post("/models/new", Good)).Location!;
        Assert.Equal(403, (await As(City.OtherCommittee).Get(address + "/edit")).Status);
        Assert.Equal(302, (await As(City.Committee).Post(address + "/edit", ("Input.LastDay", "2026-02-28"))).Status);
        Assert.Equal(new DateOnly(2026, 3, 1), (await Founded().SingleAsync()).To);
        Assert.Equal(400, (await As(City.Member).PostRaw(address, ("Act", "join"), ("On", "2026-03-05"))).Status);
        Assert.Empty(await Db().Participations.ToListAsync());
    }

    // Beside the one that the city has already.
    private IQueryable<PracticeModel> Founded() => Db().PracticeModels.Where(m => m.Id != 1);

    private static string[] Numbers(Page page, string cells) => [.. page.FindAll($"main {cells}").Select(Page.Text)];

    [Fact]
    public async Task List_AsModelsGrow_AsksTheSameNumberOfQueries()
    {
        var browser = As(City.Committee);
        await browser.Post("/models/new", Good);
        await browser.Get("/models");
        var one = await QueryCount.OfAsync(World, () => browser.Get("/models"));
        await browser.Post("/models/new", [.. Good.Skip(1), ("Input.Name", "Tuyên dương dưới cờ")]);
        Assert.Equal(one, await QueryCount.OfAsync(World, () => browser.Get("/models")));
        Assert.Equal(2, await Founded().CountAsync());
    }
}
