using Microsoft.EntityFrameworkCore;
using Pledges.Data.Notices;
using Pledges.Domain.Notices;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Notices;

public sealed class RemindingTests(Site site) : PageTest(site)
{
    private string OfCell => $"/cells/{City.Cell.Code}/remind";

    [Fact]
    public async Task Remind_ThoseOfTheCellWhoOwe_IsDeliveredAndMarkedAsRead()
    {
        var page = await As(City.Secretary).Press(OfCell, "Nhắc những người đã chọn");
        Assert.Equal(200, page.Status);
        Assert.Contains("Đã nhắc", page.Main);
        var notices = await Db().Notices.ToListAsync();
        Assert.Contains(notices, n => n.MemberId == City.SentBack.MemberId && n.Kind == NoticeKind.HandIn);
        Assert.Contains(notices, n => n.MemberId == City.Newcomer.MemberId);
        Assert.DoesNotContain(notices, n => n.MemberId == City.Member.MemberId || n.MemberId == City.Waiting.MemberId || n.MemberId == City.FarMember.MemberId);
        Assert.All(notices, n => Assert.Equal((City.Secretary.Name, null), (n.SentBy, n.ReadAt)));

        Assert.Contains("1 thông báo mới", (await As(City.Newcomer).Get("/")).Main);
        Assert.Contains("chưa gửi bản đăng ký năm 2026", (await As(City.Newcomer).Get("/notices")).Main);
        Assert.NotNull((await Db().Notices.SingleAsync(n => n.MemberId == City.Newcomer.MemberId)).ReadAt);
        Assert.Null((await Db().Notices.SingleAsync(n => n.MemberId == City.SentBack.MemberId)).ReadAt);
        Assert.DoesNotContain("thông báo mới", (await As(City.Newcomer).Get("/")).Main);
        Assert.Contains("đã đọc lúc", (await As(City.Secretary).Get(OfCell)).Main);
    }

    [Fact]
    public async Task Remind_TwiceOnOneDay_IsSentOnce()
    {
        var browser = As(City.Secretary);
        var form = await browser.Get(OfCell);
        await As(City.Deputy).Press(OfCell, "Nhắc những người đã chọn");
        var sent = await Db().Notices.CountAsync();
        var page = await browser.Submit(form, "Nhắc những người đã chọn", []);
        Assert.Contains($"Bỏ qua {sent} trường hợp", page.Main);
        Assert.Equal(sent, await Db().Notices.CountAsync());
        SetDate(2026, 3, 11);
        await As(City.Secretary).Press(OfCell, "Nhắc những người đã chọn");
        Assert.Equal(2 * sent, await Db().Notices.CountAsync());
    }

    [Fact]
    public async Task Remind_SomebodyOfAnotherCell_IsRefused()
    {
        var page = await As(City.Secretary).PostRaw(OfCell, ("Who", $"{City.FarMember.MemberId}"));
        Assert.Equal(400, page.Status);
        Assert.Equal(0, await Db().Notices.CountAsync());
    }

    [Fact]
    public async Task Remind_TheCellsOfABody_GoesToTheirSecretaries()
    {
        var page = await As(City.Committee).Press($"/organisations/{City.Body.Code}/remind", "Nhắc những người đã chọn");
        Assert.Equal(200, page.Status);
        var notice = await Db().Notices.SingleAsync(n => n.MemberId == City.Secretary.MemberId && n.Kind == NoticeKind.Decide);
        Assert.Equal((City.Cell.Id, 2, City.Committee.Name), (notice.UnitId, notice.Count, notice.SentBy));
        Assert.DoesNotContain(await Db().Notices.ToListAsync(), n => n.MemberId == City.FarSecretary.MemberId);
    }

    [Fact]
    public async Task Remind_TheBodiesOfTheCity_GoesToTheirSecretaries()
    {
        await As(City.Office).Press($"/organisations/{City.Root.Code}/remind", "Nhắc những người đã chọn");
        var recipients = await Db().Notices.Select(n => n.MemberId).Distinct().ToListAsync();
        Assert.Contains(City.Committee.MemberId, recipients);
        Assert.DoesNotContain(City.Secretary.MemberId, recipients);
    }

    [Fact]
    public async Task Remind_IsReachedFromTheProgressOfTheCells_ByWhoMay()
    {
        Assert.NotNull((await As(City.Committee).Get("/cells")).Find($"main a[href='/organisations/{City.Body.Code}/remind']"));
        Assert.NotNull((await As(City.Office).Get("/cells")).Find($"main a[href='/organisations/{City.Root.Code}/remind']"));
        Assert.Null((await As(City.Standing).Get("/cells")).Find("main a[href$='/remind']"));
    }

    [Fact]
    public async Task Daily_RunTwiceOnOneDay_SendsOnceToEachWhoOwes()
    {
        var (day, at) = (new DateOnly(2026, 3, 17), TestCity.Now.UtcDateTime);
        var sent = await RemindDaily.RunAsync(Db(), day, at);
        Assert.Null(await RemindDaily.RunAsync(Db(), day, at));
        var notices = await Db().Notices.ToListAsync();
        Assert.Equal(sent, notices.Count);
        Assert.Contains(notices, n => n.MemberId == City.Newcomer.MemberId && n.SentBy is null);
        Assert.DoesNotContain(notices, n => n.MemberId == City.Member.MemberId);
        Assert.Equal(notices.Count, notices.DistinctBy(n => (n.MemberId, n.Kind)).Count());
    }

    [Fact]
    public async Task Daily_WhatStaysUndone_ClimbsFromTheSecretaryToTheCommitteeToTheOffice()
    {
        var (behind, far) = ((City.Body.Id, NoticeKind.UnitBehind), City.FarCell.Id);
        await RunAsync(2026, 2, 9);
        Assert.Contains(await SentToAsync(City.Secretary), n => (n.UnitId, n.Kind) == (City.Cell.Id, NoticeKind.UnitBehind));
        Assert.Empty(await SentToAsync(City.Committee));
        await RunAsync(2026, 2, 16);
        Assert.Contains(await SentToAsync(City.Committee), n => (n.UnitId, n.Kind) == behind && n.Count > 0);
        Assert.DoesNotContain(await SentToAsync(City.Committee), n => n.UnitId == far);
        Assert.Empty(await Db().Notices.Where(n => n.AccountId != null).ToListAsync());
        await RunAsync(2026, 3, 2);
        var office = await Db().Notices.Where(n => n.AccountId == City.Office.AccountId).ToListAsync();
        Assert.Contains(office, n => (n.UnitId, n.Kind) == (City.Root.Id, NoticeKind.UnitBehind));
        Assert.Contains(office, n => n.Kind == NoticeKind.UnitWaiting);
        Assert.Contains("chưa gửi bản đăng ký", (await As(City.Office).Get("/notices")).Main);
        Assert.All(await Db().Notices.Where(n => n.AccountId == City.Office.AccountId).ToListAsync(), n => Assert.NotNull(n.ReadAt));
        Assert.All(await SentToAsync(City.Committee), n => Assert.Null(n.ReadAt));
    }

    [Fact]
    public async Task Daily_WhenNothingIsTakenAnyMore_NobodyHearsOfThoseBehind()
    {
        await RunAsync(2026, 4, 6);
        Assert.DoesNotContain(await Db().Notices.ToListAsync(), n => n.Kind == NoticeKind.UnitBehind);
    }

    [Fact]
    public async Task Daily_OnTheFirstDayOfTheMidYearCheck_RemindsWhoHasAConfirmedPledge()
    {
        await RunAsync(2026, 6, 1);
        var notices = await Db().Notices.Where(n => n.Kind == NoticeKind.MidYear).ToListAsync();
        Assert.Equal([City.Member.MemberId], notices.Select(n => n.MemberId));
    }

    private Task RunAsync(int year, int month, int day) => RemindDaily.RunAsync(Db(), new DateOnly(year, month, day), TestCity.Now.UtcDateTime);

    private Task<List<Notice>> SentToAsync(Person person) => Db().Notices.Where(n => n.MemberId == person.MemberId && n.UnitId != 0).ToListAsync();

    [Fact]
    public async Task Daily_OnADayWithoutReminders_SendsNothing() =>
        Assert.Equal(0, await RemindDaily.RunAsync(Db(), new DateOnly(2026, 3, 12), TestCity.Now.UtcDateTime));
}
