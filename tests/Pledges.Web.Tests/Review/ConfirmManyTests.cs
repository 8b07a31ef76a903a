using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Review;

public sealed class ConfirmManyTests(Site site) : ReviewTest(site)
{
    [Fact]
    public async Task ConfirmMany_WithoutObstacle_ConfirmsEachAndCountsEach()
    {
        var ids = await AddMembersAsync(2);
        var before = await CountsAsync();
        var done = await As(City.Secretary).Post(Address([.. ids, City.Waiting.PledgeId]));
        Assert.Equal(200, done.Status);
        Assert.All(["Đã xác nhận: 3", "NG-2026-W01", "NG-2026-W02", "NG-2026-M02"], text => Assert.Contains(text, done.Main));
        Assert.DoesNotContain("Chưa xử lý", done.Main);
        Assert.Equal([3, 3, 0, 3], (await CountsAsync()).Zip(before, (a, b) => a.Registered - b.Registered));
        Assert.Equal([3, 3, 0, 3], (await CountsAsync()).Zip(before, (a, b) => a.Concrete - b.Concrete));
        Assert.Contains("Đã xác nhận, chưa tự kiểm tra 4", (await As(City.Secretary).Get("/review")).Main);
    }

    [Fact]
    public async Task ConfirmMany_WithMixedStates_SaysWhatWasLeftOutAndWhy()
    {
        var ids = await AddMembersAsync(3);
        var browser = As(City.Secretary);
        var form = await browser.Get(Address([.. ids, City.Waiting.PledgeId]));
        // By name: Bình, then Việt three times. One was confirmed meanwhile, one written anew, one is not concrete.
        await Meanwhile(ids[0], (pledge, year, by) => pledge.Confirm(year, false, "Ý kiến của phó bí thư", by, Now));
        await HandedInAnew(City.Waiting.PledgeId, "Việc đã viết lại");

        var done = await browser.Submit(form, (FieldOf(form, ids[1], "IsConcrete"), "false"), (FieldOf(form, ids[1], "Reason"), "Chưa rõ số hộ"));
        Assert.Equal(200, done.Status);
        Assert.Contains("Đã xác nhận: 2", done.Main);
        Assert.Contains("Chưa xử lý: 2", done.Main);
        Assert.Matches("NG-2026-W01 – Bản đăng ký này không ở trạng thái chờ xác nhận", done.Main);
        Assert.Matches("NG-2026-M02 – Nội dung này vừa được người khác thay đổi", done.Main);

        var stored = await Db().Pledges.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => new { p.State, p.IsConcrete, p.VerdictReason }).ToListAsync();
        Assert.All(stored, p => Assert.Equal(PledgeState.Confirmed, p.State));
        Assert.Equal([(false, "Ý kiến của phó bí thư"), (false, "Chưa rõ số hộ"), (true, null)], stored.Select(p => (p.IsConcrete!.Value, p.VerdictReason)));
        Assert.Equal(PledgeState.Submitted, (await Stored(City.Waiting)).State);
        Assert.Equal(0, await Events(City.Waiting, "pledge.confirmed"));
        Assert.Equal(1, await Events(ids[0], "pledge.confirmed"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u200B")]
    [InlineData("LONG")]
    public async Task ConfirmMany_WithOneReasonMissingOrTooLong_ConfirmsNoneAndKeepsWhatWasTyped(string reason)
    {
        reason = reason == "LONG" ? new string('ă', Pledge.ReasonLength + 1) : reason;
        var ids = await AddMembersAsync(2);
        var browser = As(City.Secretary);
        var form = await browser.Get(Address([.. ids]));
        var page = await browser.Submit(
            form,
            (FieldOf(form, ids[0], "IsConcrete"), "false"), (FieldOf(form, ids[0], "Reason"), "Lý do thứ nhất"),
            (FieldOf(form, ids[1], "IsConcrete"), "false"), (FieldOf(form, ids[1], "Reason"), reason));
        IsRefused(page);
        Assert.Single(page.Errors);
        Assert.Equal(("Lý do thứ nhất", reason), (page.ValueOf(FieldOf(page, ids[0], "Reason")), page.ValueOf(FieldOf(page, ids[1], "Reason"))));
        Assert.Equal("false", page.ValueOf(FieldOf(page, ids[1], "IsConcrete")));
        Assert.All(await Db().Pledges.Where(p => ids.Contains(p.Id)).Select(p => p.State).ToListAsync(), state => Assert.Equal(PledgeState.Submitted, state));
    }

    [Fact]
    public async Task ConfirmMany_WhenOneHasLeftTheCell_StillTakesTheOthers()
    {
        var ids = await AddMembersAsync(3);
        var browser = As(City.Secretary);
        var form = await browser.Get(Address([.. ids]));
        var db = Db();
        await db.Memberships.Where(m => db.Members.Any(w => w.Id == m.MemberId && w.Code == "W01")).ExecuteUpdateAsync(set => set.SetProperty(m => m.UnitId, City.OtherCell.Id));
        var refused = await browser.Submit(form, (FieldOf(form, ids[1], "IsConcrete"), "false"));
        IsRefused(refused);
        var done = await browser.Submit(refused, (FieldOf(refused, ids[1], "Reason"), "Chưa rõ số hộ"));
        Assert.Contains("Đã xác nhận: 2", done.Main);
        Assert.Equal(
            [PledgeState.Submitted, PledgeState.Confirmed, PledgeState.Confirmed],
            await Db().Pledges.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.State).ToListAsync());
    }

    [Fact]
    public async Task ConfirmMany_WithForeignPledges_LeavesThemOut_AndTellsNothingOfThem()
    {
        var foreign = new[] { City.OtherMember, City.Secretary, City.FarMember };
        var ids = foreign.Select(p => p.PledgeId).Append(987654).ToList();
        var shown = await As(City.Secretary).Get(Address([.. ids]));
        Assert.Equal("Không có bản nào để xác nhận", shown.Heading);

        var done = await As(City.Secretary).PostRaw("/review/confirm", [.. ids.SelectMany((id, i) => new[] { ($"Choices[{i}].Id", $"{id}"), ($"Choices[{i}].Version", "2"), ($"Choices[{i}].IsConcrete", "true") })]);
        Assert.Contains("Chưa xử lý: 4", done.Main);
        Assert.Contains("Không thuộc danh sách chờ của đồng chí.", done.Main);
        Assert.DoesNotContain("NG-2026", done.Main);
        foreach (var person in foreign)
        {
            Assert.Equal(PledgeState.Submitted, (await Stored(person)).State);
        }

        Assert.Empty(await Db().Reads.ToListAsync());
    }

    [Fact]
    public async Task ConfirmMany_OffersOnlyWhatWaits_AndNotesThatItWasRead()
    {
        var page = await As(City.Secretary).Get(Address([City.Member.PledgeId, City.SentBack.PledgeId, City.Waiting.PledgeId]));
        Assert.Equal("Xác nhận 1 bản đăng ký", page.Heading);
        Assert.DoesNotContain("NG-2026-M01", page.Main);
        Assert.DoesNotContain("NG-2026-M03", page.Main);
        var read = Assert.Single(await Db().Reads.ToListAsync());
        Assert.Equal((City.Waiting.MemberId, "pledge", City.Secretary.AccountId), (read.MemberId, read.What, read.AccountId));
    }

    [Fact]
    public async Task ConfirmMany_Twice_ConfirmsOnce()
    {
        var browser = As(City.Secretary);
        var form = await browser.Get(Address([City.Waiting.PledgeId]));
        await browser.Submit(form);
        var again = await browser.Submit(form);
        Assert.Contains("Đã xác nhận: 0", again.Main);
        Assert.Contains("NG-2026-M02 – Bản đăng ký này không ở trạng thái chờ xác nhận", again.Main);
        Assert.Equal(1, await Events(City.Waiting, "pledge.confirmed"));
    }

    [Fact]
    public async Task ConfirmMany_InAYearClosedMeanwhile_LeavesEverythingOut()
    {
        var browser = As(City.Secretary);
        var form = await browser.Get(Address([City.Waiting.PledgeId]));
        await CloseYear();
        Assert.Contains("NG-2026-M02 – Năm 2026 đã chốt", (await browser.Submit(form)).Main);
        Assert.Equal(PledgeState.Submitted, (await Stored(City.Waiting)).State);
    }

    private static string Address(params int[] ids) => "/review/confirm?id=" + string.Join("&id=", ids);

    // The name of a field of one pledge, wherever in the list it stands.
    private static string FieldOf(Page page, int pledgeId, string field)
    {
        var id = page.FindAll("main input[type=hidden]").Single(e => e.GetAttribute("value") == $"{pledgeId}" && e.GetAttribute("name")!.EndsWith("].Id", StringComparison.Ordinal));
        return id.GetAttribute("name")![..^2] + field;
    }
}
