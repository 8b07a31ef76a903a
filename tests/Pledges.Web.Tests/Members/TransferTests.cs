using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Members;

/// <summary>Members come and go between cells: both sides act, the pledge comes along.</summary>
public sealed class TransferTests(Site site) : PageTest(site)
{
    private const string Record = "Ghi nhận chuyển sinh hoạt";

    private string Start => $"/members/{City.Member.Code}/transfer";

    [Fact]
    public async Task Transfer_FromCellToCell_CountsInTheOldOneUntilReceived_AndThePledgeComesAlong()
    {
        var started = await As(City.Secretary).Press($"{Start}?q=phố 2", Record, Order(("Input.Remarks", "Đã làm được <b>hai</b> việc.")));
        Assert.Equal("/transfers?done=decided", started.Location);
        Assert.Equal((7, 3), await HeadcountsAsync());
        Assert.Contains("chuyển đến Chi bộ phố 2", (await As(City.Secretary).Get($"/cells/{City.Cell.Code}")).Main);
        Assert.Contains("đảng viên chuyển đến, chờ tiếp nhận", (await As(City.OtherSecretary).Get("/")).Main);

        var id = await OpenAsync();
        Assert.Equal(403, (await As(City.Secretary).Get($"/transfers/{id}/receive")).Status);
        Assert.Contains("Đã làm được <b>hai</b> việc.", (await As(City.OtherSecretary).Get($"/transfers/{id}/receive")).Main);
        Assert.Equal("/transfers?done=received", (await As(City.OtherSecretary).Press($"/transfers/{id}/receive", "Tiếp nhận", ("On", "2026-03-09"))).Location);

        Assert.Equal((6, 4), await HeadcountsAsync());
        var old = await Db().Memberships.SingleAsync(m => m.MemberId == City.Member.MemberId && m.To != null);
        Assert.Equal((City.Cell.Id, new DateOnly(2026, 3, 9), EndReason.Transferred), (old.UnitId, old.To!.Value, old.EndReason));
        var pledge = $"/pledges/{City.Member.PledgeId}";
        Assert.Equal(404, (await As(City.Secretary).Get(pledge)).Status);
        Assert.Contains("Chuyển từ Chi bộ phố 1 đến ngày 09/03/2026, quyết định số 12-QĐ/ĐU.", (await As(City.OtherSecretary).Get(pledge)).Main);
        Assert.Contains("Đồng chí đã chuyển đến chi bộ mới.", (await As(City.Member).Get("/my-pledge/2026")).Main);

        Assert.Equal($"{pledge}?done=duties", (await As(City.OtherSecretary).Press($"{pledge}/duties", "Vẫn phù hợp")).Location, ignoreCase: true);
        var stored = await Db().Pledges.SingleAsync(p => p.Id == City.Member.PledgeId);
        Assert.Equal((false, PledgeState.Confirmed), (stored.DutiesToReconfirm, stored.State));
        Assert.Equal(["transfer.decided", "transfer.received", "pledge.followed", "pledge.duties_reconfirmed"],
            await Db().Events.Where(e => (e.Subject == nameof(Transfer) && e.SubjectId == id) || e.Kind == "pledge.followed" || e.Kind == "pledge.duties_reconfirmed").OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    public async Task Transfer_OutOfTheCity_StopsThePledgeWithTheReason()
    {
        await As(City.Committee).Press(Start, Record, Order(("Input.To", "-"), ("Input.Destination", "Đảng bộ tỉnh khác")));
        await As(City.Secretary).Press($"/transfers/{await OpenAsync()}/receive", "Xác nhận đã chuyển đi", ("On", "2026-03-10"));
        var pledge = await Db().Pledges.SingleAsync(p => p.Id == City.Member.PledgeId);
        Assert.Equal((PledgeState.Stopped, PledgeState.Confirmed, "Chuyển sinh hoạt đến Đảng bộ tỉnh khác ngày 10/03/2026, quyết định số 12-QĐ/ĐU."), (pledge.State, pledge.StoppedFrom!.Value, pledge.StopReason));
        Assert.Equal((6, 3), await HeadcountsAsync());
    }

    [Theory]
    [InlineData("Input.To", "", "Input_To")]
    [InlineData("Input.To", "DB1", "Input_To")]
    [InlineData("Input.To", "không có", "Input_To")]
    [InlineData("Input.To", "-", "Input_Destination")]
    [InlineData("Input.DecisionNo", " ", "Input_DecisionNo")]
    [InlineData("Input.DecidedOn", "2026-02-30", "Input_DecidedOn")]
    [InlineData("Input.DecidedOn", "2026-03-11", null)]
    [InlineData("Input.To", "CB11", null)]
    public async Task Transfer_WithSomethingThatCannotBe_IsRefusedAndKeepsTheRemarks(string field, string typed, string? named)
    {
        var page = await As(City.Secretary).Press(Start, Record, Order((field, typed), ("Input.Remarks", "Nhận xét dài")));
        Assert.Equal((400, "Nhận xét dài"), (page.Status, page.ValueOf("Input.Remarks").Trim()));
        Assert.True(named is null || page.Find($".error-summary a[href='#{named}']") is not null);
        Assert.False(await Db().Transfers.AnyAsync(t => t.State == TransferState.Decided));
    }

    [Fact]
    public async Task Transfer_WhileOneIsOpen_IsRefused_AndTheFirstCanBeCancelled()
    {
        await As(City.Secretary).Press(Start, Record, Order());
        var second = await As(City.Committee).Press(Start, Record, Order());
        Assert.Equal((400, "Đồng chí này đang chuyển sinh hoạt; hãy tiếp nhận hoặc hủy việc đó trước."), (second.Status, Assert.Single(second.Errors)));
        var cancel = $"/transfers/{await OpenAsync()}/cancel";
        Assert.Equal(400, (await As(City.OtherSecretary).Press(cancel, "Hủy chuyển sinh hoạt", ("Reason", " "))).Status);
        Assert.Equal("/transfers?done=cancelled", (await As(City.OtherSecretary).Press(cancel, "Hủy chuyển sinh hoạt", ("Reason", "Nhầm chi bộ"))).Location);
        Assert.Contains("đã hủy: Nhầm chi bộ", (await As(City.Secretary).Get("/transfers")).Main);
    }

    [Fact]
    public async Task Receive_WithAStaleForm_ReceivesOnce()
    {
        await As(City.Secretary).Press(Start, Record, Order());
        var receive = $"/transfers/{await OpenAsync()}/receive";
        var browser = As(City.OtherSecretary);
        var form = await browser.Get(receive);
        await As(City.Committee).Press(receive, "Tiếp nhận");
        Assert.Equal(400, (await browser.Submit(form, "Tiếp nhận", [])).Status);
        Assert.Equal(2, await Db().Memberships.CountAsync(m => m.MemberId == City.Member.MemberId));
    }

    [Fact]
    public async Task Transfer_ThatIsOpen_StandsInTheWayOfClosingTheYear()
    {
        await As(City.Secretary).Press(Start, Record, Order());
        Assert.Contains("đang chuyển, chưa tiếp nhận", (await As(City.Office).Get("/years/2026/close")).Main);
    }

    private (string, string)[] Order(params (string Name, string Value)[] otherwise)
    {
        (string Name, string Value)[] good = [("Input.To", City.OtherCell.Code), ("Input.DecisionNo", "12-QĐ/ĐU"), ("Input.DecidedOn", "2026-03-05")];
        return [.. good.Where(g => otherwise.All(o => o.Name != g.Name)), .. otherwise];
    }

    private Task<int> OpenAsync() => Db().Transfers.Where(t => t.State == TransferState.Decided).Select(t => t.Id).SingleAsync();

    // What the figures say, and what the roster says.
    private async Task<(int Cell, int OtherCell)> HeadcountsAsync()
    {
        var counts = await Db().TalliesAsync(TestCity.Year, TestCity.Today, TestCity.Today, [City.Cell.Id, City.OtherCell.Id]);
        var members = await Db().Memberships.On(TestCity.Today).GroupBy(m => m.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        Assert.Equal((members[City.Cell.Id], members[City.OtherCell.Id]), (counts[City.Cell.Id].Headcount, counts[City.OtherCell.Id].Headcount));
        return (members[City.Cell.Id], members[City.OtherCell.Id]);
    }
}
