using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Organisations;

/// <summary>Levels of organisation as dated data.</summary>
public sealed class LevelTests(Site site) : OrgEventTest(site)
{
    [Fact]
    public async Task Rename_FromADay_CallsUnitsSoFromThenOn_AndThePastKeepsItsName()
    {
        var renamed = await Office.Press("/organisations/levels/CELL", "Đổi tên loại hình", ("Input.Name", "Chi bộ tổ dân phố"), ("Input.From", "2026-03-01"));
        Assert.Equal("/organisations/levels", renamed.Location);
        Assert.Contains("Chi bộ tổ dân phố", (await As(City.Secretary).Get("/organisations/CB11")).Main);
        Assert.DoesNotContain("tổ dân phố", (await Office.Get("/organisations?at=2026-02-28")).Main);
        Assert.Contains("Chi bộ trực thuộc", (await Office.Get("/organisations?at=2026-02-28")).Main);
        var line = (await Office.Get("/organisations/CB11/events")).FindAll(".life li").Select(Page.Text).ToList();
        Assert.StartsWith("01/03/2026", line[0], StringComparison.Ordinal);
        Assert.Contains("Chi bộ tổ dân phố", line[0]);
        var list = (await As(City.Standing).Get("/organisations/levels")).Main;
        Assert.Contains("Chi bộ tổ dân phố (từ 01/03/2026)", list);
        Assert.Equal("CELL 2026-03-01 Chi bộ tổ dân phố", await Db().Events.Where(e => e.Kind == "level.renamed").Select(e => e.Detail).SingleAsync());
        // A file may say it either way.
        Assert.Equal(200, (await Office.Get("/organisations/levels?at=2026-02-28")).Status);
    }

    [Theory]
    [InlineData("", "2026-03-01")]
    [InlineData("Chi bộ phố", "")]
    public async Task Rename_WithoutNameOrDay_IsRefusedAndKept(string name, string from)
    {
        var page = await Office.Press("/organisations/levels/CELL", "Đổi tên loại hình", ("Input.Name", name), ("Input.From", from));
        Assert.Equal((400, name), (page.Status, page.ValueOf("Input.Name")));
        Assert.False(await Db().LevelTypes.AnyAsync(l => l.Names.Any()));
    }

    [Fact]
    public async Task Add_ALevel_LetsUnitsBecomeOfIt_AndEndingItStopsThat()
    {
        Assert.Equal(302, (await Office.Press("/organisations/levels/new", "Thêm loại hình này", ("Input.Code", "WARD"), ("Input.Name", "Đảng bộ phường"), ("Input.From", "2026-01-01"), ("Input.MayHaveChildren", "true"), ("Input.IsGrassroots", "true"))).Status);
        var ward = await Db().LevelTypes.SingleAsync(l => l.Code == "WARD");
        Assert.Equal((true, false, true, new DateOnly(2026, 1, 1)), (ward.MayHaveChildren, ward.MayHoldMembers, ward.IsGrassroots, ward.From!.Value));
        await AppliedAsync(OrgEventKind.Relevel, "DB2", ("Input.Rows[0].LevelTypeId", $"{ward.Id}"));
        Assert.Contains("Đảng bộ phường", (await Office.Get("/organisations/DB2")).Main);
        Assert.Equal(302, (await Office.Press("/organisations/levels/WARD/end", "Kết thúc loại hình", ("On", "2026-02-01"))).Status);
        Assert.Equal(400, (await Office.Press("/organisations/levels/WARD/end", "Kết thúc loại hình", ("On", "2026-02-02"))).Status);
        var draft = await DraftAsync(OrgEventKind.Relevel, "DB1", [("Input.Rows[0].Sector", "Phường")]);
        Assert.DoesNotContain("Đảng bộ phường", (await Office.Get($"{draft}/results")).FindAll("select option").Select(Page.Text));
    }

    [Theory]
    [InlineData("CELL", "Tên")]
    [InlineData("chữ thường", "Tên")]
    [InlineData("NEW", "")]
    public async Task Add_WithWhatCannotBe_IsRefused(string code, string name)
    {
        var before = await Db().LevelTypes.CountAsync();
        Assert.Equal(400, (await Office.Press("/organisations/levels/new", "Thêm loại hình này", ("Input.Code", code), ("Input.Name", name), ("Input.From", "2026-01-01"), ("Input.MayHoldMembers", "true"))).Status);
        Assert.Equal(before, await Db().LevelTypes.CountAsync());
    }
}
