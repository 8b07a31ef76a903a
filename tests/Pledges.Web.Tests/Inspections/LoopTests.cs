using Microsoft.EntityFrameworkCore;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Inspections;

/// <summary>A remedy travels into a pledge and comes back: seen from both ends.</summary>
public sealed class LoopTests(Site site) : InspectionTest(site)
{
    [Fact]
    public async Task Remedy_OfAMember_IsAPromptInThePledge_AndItsCommitmentShowsOnTheRemedy()
    {
        var member = As(City.OtherMember);
        var edit = await member.Get("/my-pledge/2026/edit?add=khac_phuc");
        Assert.Contains("Đăng ký 12 buổi, mới dự 3 buổi.", edit.Main);
        var row = edit.Document.QuerySelectorAll("select[name$='.RemedyId']").Select(s => s.GetAttribute("name")!).Last();
        var saved = await member.Submit(edit, "save", [(row, $"{City.RemedyId}"), (row.Replace(".RemedyId", ".Deed", StringComparison.Ordinal), "Dự đủ 12 buổi, ký sổ từng buổi")]);
        Assert.Equal(302, saved.Status);
        Assert.Equal(City.RemedyId, await Db().Commitments.Where(c => c.Deed.StartsWith("Dự đủ 12")).Select(c => c.RemedyId).SingleAsync());
        var remedy = (await Commission.Get($"/remedies/{City.RemedyId}")).Main;
        Assert.Contains("Bản đăng ký 2026 của đồng chí Bùi Thị Hạnh", remedy);
        Assert.Contains("Dự đủ 12 buổi, ký sổ từng buổi", remedy);
        Assert.Null((await Commission.Get($"/remedies/{City.RemedyId}")).Find($"main a[href='/pledges/{City.OtherMember.PledgeId}']"));
        Assert.Contains("Đăng ký 12 buổi, mới dự 3 buổi.", (await member.Get("/my-pledge/2026/check")).Main);
        Assert.Contains("Đăng ký 12 buổi, mới dự 3 buổi.", (await As(City.OtherSecretary).Get("/cells/CB12/meeting/2026")).Main);
    }

    [Fact]
    public async Task Remedy_OfAnother_CannotBeTakenUp()
    {
        var newcomer = As(City.Newcomer);
        Assert.DoesNotContain("Cần khắc phục sau kiểm tra", (await newcomer.Get("/my-pledge/2026/edit")).Main);
        var refused = await newcomer.PostRaw("/my-pledge/2026/edit", ("Do", "save"), ("Input.Version", "0"), ("Input.Rows[0].Section", "khac_phuc"), ("Input.Rows[0].Deed", "Sửa"), ("Input.Rows[0].RemedyId", $"{City.RemedyId}"));
        Assert.Equal(400, refused.Status);
        Assert.Contains("Việc khắc phục này không thuộc trách nhiệm của đồng chí.", refused.Body);
        Assert.False(await Db().Commitments.AnyAsync(c => c.RemedyId != null));
    }

    [Fact]
    public async Task Remedy_OfAUnit_IsAPromptForWhoLeadsIt()
    {
        var subject = await SubjectAsync(City.InspectionId, unitId: City.GrassrootsCell.Id);
        await FindAsync(City.InspectionId, subject, "Chưa mở sổ theo dõi.", "2026-06-30");
        Assert.Contains("Chưa mở sổ theo dõi.", (await As(City.GrassrootsSecretary).Get($"/remedies?org={City.GrassrootsCell.Code}")).Main);
        var remedy = await Db().Remedies.MaxAsync(r => r.Id);
        Assert.Equal(404, (await As(City.GrassrootsMember).Get($"/remedies/{remedy}")).Status);
        Assert.DoesNotContain("Chưa mở sổ theo dõi.", (await As(City.Newcomer).Get("/my-pledge/2026/edit")).Main);
        var ids = await Pledges.Data.Queries.RemedyRows.RemediesToTakeUp(Db(), City.GrassrootsSecretary.MemberId, TestCity.Today).Select(r => r.Id).ToListAsync();
        Assert.Equal([remedy], ids);
    }
}
