using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Organisations;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Organisations;

/// <summary>The other kinds of change, taking one back, and who reads what.</summary>
public sealed class OrgEventPagesTests(Site site) : OrgEventTest(site)
{
    [Fact]
    public async Task Undo_OfAMerger_RestoresEverything()
    {
        var stored = await StoredAsync();
        var address = await MergedAsync();
        Assert.NotEqual(stored, await StoredAsync());
        var undone = await Office.Press($"{address}/undo", "Thu hồi thay đổi", ("Input.DecisionNo", "16-QĐ/TU"), ("Input.DecidedOn", "2026-03-09"), ("Input.Reason", "Nhập nhầm"));
        Assert.Equal($"{address}?done=undone", undone.Location);
        Assert.Equal(stored, await StoredAsync());
        Assert.Equal([OrgEventState.Undone, OrgEventState.Applied], await Db().OrgEvents.Where(e => e.Id != City.OrgEventId).OrderBy(e => e.Id).Select(e => e.State).ToListAsync());
        Assert.Equal(200, (await As(City.Secretary).Get($"/cells/{City.Cell.Code}")).Status);
        Assert.Contains("Thu hồi", (await Office.Get("/organisations/events")).Main);
    }

    [Fact]
    public async Task Undo_WhenSomethingDependsOnIt_IsRefusedWithTheReason()
    {
        var address = await MergedAsync();
        await AppliedAsync(OrgEventKind.Rename, "CB13", ("Input.Rows[0].Name", "Chi bộ phố Sáu"));
        var stored = await StoredAsync();
        var page = await Office.Press($"{address}/undo", "Thu hồi thay đổi", ("Input.DecisionNo", "16-QĐ/TU"), ("Input.DecidedOn", "2026-03-09"), ("Input.Reason", "Nhập nhầm"));
        Assert.Equal((400, "“CB13” đã thay đổi sau đó; hãy thu hồi sự kiện sau trước."), (page.Status, Assert.Single(page.Errors)));
        Assert.Equal(stored, await StoredAsync());
    }

    [Fact]
    public async Task Split_OfTheCell_SendsTheChosenToTheNewOne()
    {
        var address = await DraftAsync(OrgEventKind.Split, "CB11", [("Input.GoesOn", "CB11"), ("Input.Rows[0].Code", "CB14"), ("Input.Rows[0].Name", "Chi bộ phố 1B")]);
        Assert.Equal(302, (await Office.Press($"{address}/assign?kind=Member", "Bố trí", ("Chosen", $"2-{City.Member.MemberId}"), ("To", "CB14"))).Status);
        Assert.Equal($"{address}?done=applied", (await Office.Press($"{address}/preview", Apply)).Location);
        var db = Db();
        Assert.Equal([("CB11", 6), ("CB14", 1)], (await db.UnitsOn(db.Units.Where(u => u.Code == "CB11" || u.Code == "CB14"), TestCity.Today).ToListAsync()).Select(u => (u.Code, u.OwnMembers)));
        Assert.Equal(404, (await As(City.Secretary).Get($"/pledges/{City.Member.PledgeId}")).Status);
        Assert.Equal(200, (await As(City.Committee).Get($"/pledges/{City.Member.PledgeId}")).Status);
    }

    [Fact]
    public async Task Relevel_OfACommune_MakesItAWardUnderTheSameCode()
    {
        await AppliedAsync(OrgEventKind.Relevel, "DB2", ("Input.Rows[0].Name", "Đảng bộ phường Quảng Phú"), ("Input.Rows[0].Sector", "Phường"));
        var then = await Office.Get("/organisations/DB2?at=2026-02-28");
        Assert.StartsWith(City.OtherBody.Name, then.Heading, StringComparison.Ordinal);
        Assert.StartsWith("Đảng bộ phường Quảng Phú", (await Office.Get("/organisations/DB2")).Heading, StringComparison.Ordinal);
        var line = await Office.Get("/organisations/DB2/events");
        Assert.Contains("15-QĐ/TU", line.Main);
        Assert.Contains(City.OtherBody.Name, line.Main);
    }

    [Fact]
    public async Task Move_OfACell_TakesTheRightsOfTheOldCommittee()
    {
        Assert.Equal(200, (await As(City.Committee).Get($"/pledges/{City.Member.PledgeId}")).Status);
        await AppliedAsync(OrgEventKind.Move, "CB11", ("Input.Rows[0].ParentCode", "DB2"));
        Assert.Equal(404, (await As(City.Committee).Get($"/pledges/{City.Member.PledgeId}")).Status);
        Assert.Equal(200, (await As(City.OtherCommittee).Get($"/pledges/{City.Member.PledgeId}")).Status);
        Assert.Contains(City.Body.Name, (await Office.Get("/organisations/CB11?at=2026-02-28")).Main);
    }

    [Fact]
    public async Task Dissolve_OfABody_SendsItsCellsToAnother_AndFoundMakesANewOne()
    {
        await AppliedAsync(OrgEventKind.Dissolve, "DB2", ("Input.Rows[0].Code", "DB1"), ("Input.Rest", "DB1"));
        Assert.Equal(1, await Db().UnitLinks.On(TestCity.Today).CountAsync(l => l.UnitId == City.FarCell.Id && l.ParentId == City.Body.Id));
        var body = await Db().LevelTypes.Where(l => l.Code == "BODY").Select(l => l.Id).SingleAsync();
        await AppliedAsync(OrgEventKind.Found, "", ("Input.Rows[0].Code", "DB9"), ("Input.Rows[0].Name", "Đảng bộ phường mới"), ("Input.Rows[0].LevelTypeId", $"{body}"), ("Input.Rows[0].ParentCode", "TU"));
        Assert.Contains("Đảng bộ phường mới", (await Office.Get("/organisations")).Main);
    }

    [Fact]
    public async Task Withdraw_OfADraft_KeepsItInTheListAndChangesNothing()
    {
        var stored = await StoredAsync();
        var address = await DraftAsync(OrgEventKind.Move, "CB11", [("Input.Rows[0].ParentCode", "DB2")]);
        Assert.Equal(400, (await Office.Press($"{address}/withdraw", "Rút thay đổi", ("Reason", " "))).Status);
        Assert.Equal($"{address}?done=withdrawn", (await Office.Press($"{address}/withdraw", "Rút thay đổi", ("Reason", "Chưa có chủ trương"))).Location);
        Assert.Equal(stored, await StoredAsync());
        Assert.Equal(302, (await Office.Get($"{address}/preview")).Status);
    }

    [Fact]
    public async Task Draft_IsForTheOfficeOnly_AndAnAppliedOneForThoseWhoSeeTheUnit()
    {
        var draft = await DraftAsync(OrgEventKind.Move, "CB11", [("Input.Rows[0].ParentCode", "DB2")]);
        Assert.Equal(404, (await As(City.Standing).Get(draft)).Status);
        var applied = await AppliedAsync(OrgEventKind.Rename, "CB12", ("Input.Rows[0].Name", "Chi bộ phố Hai"));
        Assert.Equal(200, (await As(City.OtherSecretary).Get(applied)).Status);
        Assert.Equal(200, (await As(City.Standing).Get(applied)).Status);
        Assert.Equal(404, (await As(City.FarSecretary).Get(applied)).Status);
        Assert.DoesNotContain("Chi bộ phố Hai", (await As(City.FarSecretary).Get("/organisations/events")).Main);
    }

    [Fact]
    public async Task Decision_OfAnOpenEvent_CanBePutRight()
    {
        var address = await DraftAsync(OrgEventKind.Move, "CB11", [("Input.Rows[0].ParentCode", "DB2")]);
        Assert.Equal(address, (await Office.Press($"{address}/decision", "Lưu", ("Input.DecisionNo", "17-QĐ/TU"))).Location);
        Assert.Contains("17-QĐ/TU", (await Office.Get(address)).Main);
    }
}
