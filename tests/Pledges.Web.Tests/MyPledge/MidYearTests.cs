using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.MyPledge;

public sealed class MidYearTests(Site site) : MyPledgeTest(site)
{
    private const string Address = "/my-pledge/2026/mid-year";

    private string Cell => $"/cells/{City.Cell.Code}/mid-year";

    [Fact]
    public async Task Check_ByTheMember_IsSeenByTheCell_WhichLeavesARemark_AndNoStateChanges()
    {
        SetDate(2026, 6, 15);
        var (member, secretary) = (As(City.Member), As(City.Secretary));
        Assert.Contains("Chưa kiểm tra", (await secretary.Get(Cell)).Main);
        Assert.Contains("Kiểm tra giữa năm, đến 31/07/2026", (await member.Get("/my-pledge/2026")).Main);
        var done = await member.Post(Address, ("Answers[0].Outlook", "OnTrack"), ("Answers[1].Outlook", "Behind"), ("Answers[2].Outlook", "Impossible"), ("Answers[2].Note", "Ngõ đang sửa"));
        Assert.Equal(302, done.Status);
        Assert.Contains("Đã ghi nhận", (await member.Follow(done)).Main);
        Assert.Contains("15/06/2026", (await secretary.Get(Cell)).Main);
        Assert.Equal(302, (await secretary.Post($"/pledges/{City.Member.PledgeId}/mid-year", ("Input.Remark", "Đồng chí nên điều chỉnh việc 3."))).Status);
        Assert.Contains("Ngõ đang sửa", (await secretary.Get($"/pledges/{City.Member.PledgeId}")).Main);
        Assert.Contains("Đồng chí nên điều chỉnh việc 3.", (await member.Get(Address)).Main);
        var pledge = (await Stored(City.Member))!;
        Assert.Equal((PledgeState.Confirmed, null), (pledge.State, pledge.Result));
        Assert.Equal(1, await Events(City.Member, "pledge.mid_year_checked"));
    }

    [Fact]
    public async Task Check_Incomplete_IsRefusedAtEachField_AndKeepsWhatWasTyped()
    {
        SetDate(2026, 7, 31);
        var page = await As(City.Member).Post(Address, ("Answers[0].Outlook", "Impossible"), ("Answers[1].Note", "Một dòng"));
        Assert.Equal(400, page.Status);
        Assert.StartsWith("Lỗi:", page.Title);
        Assert.Equal(3, page.Errors.Count);
        Assert.Equal(("Impossible", "Một dòng"), (page.ValueOf("Answers[0].Outlook"), page.ValueOf("Answers[1].Note")));
        Assert.Empty(await Db().Set<MidYearCheck>().ToListAsync());
    }

    [Theory]
    [InlineData(5, 31)]
    [InlineData(8, 1)]
    public async Task Check_OutsideTheWindow_IsNotOffered_AndRefused(int month, int day)
    {
        SetDate(2026, month, day);
        var member = As(City.Member);
        Assert.Null((await member.Get(Address)).Find("main form"));
        var page = await member.PostRaw(Address, ("Answers[0].Key", "1"), ("Answers[0].Outlook", "OnTrack"), ("Answers[1].Key", "2"), ("Answers[1].Outlook", "OnTrack"), ("Answers[2].Key", "3"), ("Answers[2].Outlook", "OnTrack"), ("Version", $"{(await Stored(City.Member))!.Version}"));
        Assert.Equal(400, page.Status);
        Assert.Empty(await Db().Set<MidYearCheck>().ToListAsync());
    }

    [Fact]
    public async Task CellPage_AsTheCellGrows_AsksTheSameNumberOfQueries()
    {
        SetDate(2026, 6, 15);
        var secretary = As(City.Secretary);
        await secretary.Get(Cell);
        var one = await QueryCount.OfAsync(World, () => secretary.Get(Cell));
        await Confirmed(City.Waiting);
        Assert.Equal(one, await QueryCount.OfAsync(World, () => secretary.Get(Cell)));
        Assert.Contains(City.Waiting.Name, (await secretary.Get(Cell)).Main);
    }
}
