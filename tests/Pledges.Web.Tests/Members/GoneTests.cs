using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Members;

/// <summary>Who has gone stays in the cell's books; what was entered wrongly is taken back; nobody is received where there is no cell.</summary>
public sealed class GoneTests(Site site) : PageTest(site)
{
    private string Status => $"/members/{City.Member.Code}/status";

    [Fact]
    public async Task Member_WhoLeft_StaysInTheCellsListAndLedgerWithTheReason()
    {
        await As(City.Committee).Press(Status, "Ghi nhận", ("Input.Change", "Left"), ("Input.On", "2026-03-08"), ("Input.DecisionNo", "9-QĐ/ĐU"));
        Assert.Contains("9-QĐ/ĐU", (await As(City.Secretary).Get($"/cells/{City.Cell.Code}")).Main);
        var ledger = await As(City.Secretary).Get($"/cells/{City.Cell.Code}/ledger");
        Assert.Contains("9-QĐ/ĐU", ledger.Find($"tbody tr:last-child")!.TextContent);
        Assert.Contains("Danh sách có 6 đảng viên", ledger.Main);
        Assert.Contains("9-QĐ/ĐU", (await As(City.Secretary).Get($"/cells/{City.Cell.Code}/ledger?format=csv&purpose=kiểm+tra")).Body);
        Assert.DoesNotContain(City.Member.Name, (await As(City.OtherSecretary).Get($"/cells/{City.OtherCell.Code}")).Main);
    }

    [Fact]
    public async Task Exemption_EnteredWronglyToday_IsTakenBack_AndThePledgeGoesOn()
    {
        var before = await HeldAsync();
        await As(City.Committee).Press(Status, "Ghi nhận", ("Input.Change", "Exempt"), ("Input.On", "2026-03-10"), ("Input.DecisionNo", "9-QĐ/ĐU"));
        Assert.NotEqual(before, await HeldAsync());
        await As(City.Committee).Press(Status, "Ghi nhận", ("Input.Change", "EndExempt"), ("Input.On", "2026-03-10"), ("Input.DecisionNo", "9-QĐ/ĐU"));
        Assert.False(await Db().Statuses.AnyAsync(s => s.MemberId == City.Member.MemberId));
        Assert.Equal(before, await HeldAsync());
        Assert.Equal(PledgeState.Confirmed, await Db().Pledges.Where(p => p.Id == City.Member.PledgeId).Select(p => p.State).SingleAsync());
        Assert.True(await Db().Events.AnyAsync(e => e.Kind == "status.taken_back"));
    }

    [Fact]
    public async Task Reception_ByACellDissolvedMeanwhile_IsRefusedAndChangesNothing()
    {
        await As(City.Secretary).Press($"/members/{City.Member.Code}/transfer", "Ghi nhận chuyển sinh hoạt", ("Input.To", City.OtherCell.Code), ("Input.DecisionNo", "12"), ("Input.DecidedOn", "2026-03-05"));
        Assert.Contains("đang chuyển sinh hoạt đến Chi bộ phố 2", (await As(City.Member).Get("/")).Main);
        await Db().UnitVersions.Where(v => v.UnitId == City.OtherCell.Id).ExecuteUpdateAsync(set => set.SetProperty(v => v.To, new DateOnly(2026, 3, 8)));
        var id = await Db().Transfers.Where(t => t.State == TransferState.Decided).Select(t => t.Id).SingleAsync();
        var page = await As(City.Office).Press($"/transfers/{id}/receive", "Tiếp nhận", ("On", "2026-03-10"));
        Assert.Equal((400, "Vào ngày đó chi bộ tiếp nhận không hoạt động hoặc không có đảng viên trực thuộc; hãy hủy việc chuyển này."), (page.Status, Assert.Single(page.Errors)));
        Assert.Equal(1, await Db().Memberships.CountAsync(m => m.MemberId == City.Member.MemberId));
    }

    private async Task<(int Headcount, int Population, int Registered)> HeldAsync()
    {
        var counts = (await Db().TalliesAsync(TestCity.Year, TestCity.Today, TestCity.Today, [City.Cell.Id]))[City.Cell.Id];
        return (counts.Headcount, counts.Population, counts.Registered);
    }
}
