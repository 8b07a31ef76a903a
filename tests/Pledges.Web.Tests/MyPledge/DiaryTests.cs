using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.MyPledge;

public sealed class DiaryTests(Site site) : MyPledgeTest(site)
{
    [Theory]
    [InlineData("", "2026-03-01", "", "#Input_Text")]
    [InlineData("\u200B", "2026-03-01", "", "#Input_Text")]
    [InlineData("Việc", "", "", "#Input_On")]
    [InlineData("Việc", "2026-02-30", "", "#Input_On")]
    [InlineData("Việc", "31/04/2026", "", "#Input_On")]
    [InlineData("Việc", "2026-03-11", "", "#Input_On")]
    [InlineData("Việc", "2026-03-01", "-1", "#Input_Count")]
    [InlineData("Việc", "2026-03-01", "1000001", "#Input_Count")]
    [InlineData("Việc", "2026-03-01", "nhiều", "#Input_Count")]
    public async Task Note_WithWrongInput_IsRefusedAtTheField(string text, string on, string count, string field)
    {
        var page = await As(City.Member).Post(Diary, ("Input.Text", text), ("Input.On", on), ("Input.Count", count));
        Assert.Equal(400, page.Status);
        Assert.StartsWith("Lỗi:", page.Title);
        Assert.Contains(field, page.FindAll(".error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Equal((on, count), (page.ValueOf("Input.On"), page.ValueOf("Input.Count")));
        Assert.Empty((await Stored(City.Member))!.Diary);
    }

    [Theory]
    [InlineData("2025-12-31", "")]
    [InlineData("0001-01-01", "")]
    [InlineData("2026-03-01", "9")]
    public async Task Note_OutsideTheYearOrForNoCommitment_IsRefused(string on, string commitment)
    {
        var page = await As(City.Member).PostRaw(Diary, ("Input.Text", "Việc"), ("Input.On", on), ("Input.Commitment", commitment));
        Assert.Equal(400, page.Status);
        Assert.Single(page.Errors);
        Assert.Empty((await Stored(City.Member))!.Diary);
    }

    [Fact]
    public async Task Note_WithATypedVietnameseDate_IsTaken()
    {
        Assert.Equal(302, (await As(City.Member).Post(Diary, ("Input.Text", "Việc"), ("Input.On", "05/03/2026"))).Status);
        Assert.Equal(new DateOnly(2026, 3, 5), (await Stored(City.Member))!.Diary.Single().On);
    }

    [Fact]
    public async Task Note_BeforeConfirmation_IsRefused()
    {
        Assert.Contains("Nhật ký chưa mở", (await As(City.Waiting).Get(Diary)).Main);
        var page = await As(City.Waiting).PostRaw(Diary, ("Input.Text", "Việc"), ("Input.On", "2026-03-01"));
        Assert.Equal(400, page.Status);
        Assert.Empty((await Stored(City.Waiting))!.Diary);
    }

    [Fact]
    public async Task Undo_OfAnEarlierEntry_IsRefused()
    {
        var browser = As(City.Member);
        await browser.Post(Diary, ("Input.Text", "Việc đầu"), ("Input.On", "2026-03-01"));
        await browser.Post(Diary, ("Input.Text", "Việc sau"), ("Input.On", "2026-03-01"));
        var first = (await Stored(City.Member))!.Diary[0].Id;
        Assert.Equal(400, (await browser.PostRaw(Diary + "?handler=Undo", ("entry", $"{first}"))).Status);
        Assert.Equal(2, (await Stored(City.Member))!.Diary.Count);
    }

    [Fact]
    public async Task Progress_AddsUpEntriesAndCounts()
    {
        var browser = As(City.Member);
        await browser.Post(Diary, ("Input.Text", "Hai hộ"), ("Input.On", "2026-03-01"), ("Input.Commitment", "2"), ("Input.Count", "2"));
        await browser.Post(Diary, ("Input.Text", "Ba hộ"), ("Input.On", "2026-03-02"), ("Input.Commitment", "2"), ("Input.Count", "3"));
        var row = (await browser.Get(Diary)).FindAll("tbody tr")[1];
        Assert.Equal(["5", "2", "02/03/2026"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Contains("2 lần ghi, tổng số lượng 5", (await browser.Get(SelfReview)).Main);
    }
}
