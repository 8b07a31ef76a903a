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
        var id = await PlanAsync(City.Newcomer.Code);
        await DecideAsync(id);
        await FindAsync(id, await SubjectAsync(id, memberId: City.Newcomer.MemberId), "Chưa dự đủ các buổi học.", "2026-06-30");
        var remedy = await Db().Remedies.MaxAsync(r => r.Id);
        var member = As(City.Newcomer);
        var edit = await member.Get("/my-pledge/2026/edit?add=khac_phuc");
        Assert.Contains("Chưa dự đủ các buổi học.", edit.Main);
        var row = edit.Document.QuerySelectorAll("select[name$='.RemedyId']").Select(s => s.GetAttribute("name")!).Last();
        var saved = await member.Submit(edit, "save", [(row, $"{remedy}"), (row.Replace(".RemedyId", ".Deed", StringComparison.Ordinal), "Dự đủ 12 buổi, ký sổ từng buổi")]);
        Assert.Equal(302, saved.Status);
        Assert.Equal(remedy, await Db().Commitments.Where(c => c.Deed.StartsWith("Dự đủ 12")).Select(c => c.RemedyId).SingleAsync());

        var page = await Commission.Get($"/remedies/{remedy}");
        Assert.Contains("Dự đủ 12 buổi, ký sổ từng buổi", page.Main);
        Assert.Contains(City.Newcomer.Name, page.Main);
        Assert.Null(page.Find("main a[href^='/pledges/']"));
        Assert.Contains("Chưa dự đủ các buổi học.", (await member.Get("/my-pledge/2026/check")).Main);
        Assert.Contains("Chưa dự đủ các buổi học.", (await As(City.Secretary).Get($"/cells/{City.Cell.Code}/meeting/2026")).Main);
    }

    [Fact]
    public async Task Remedy_TakenUpInAConfirmedPledge_ShowsItsStateInTheReviewAtTheEndOfTheYear()
    {
        var id = await PlanAsync(City.Member.Code);
        await DecideAsync(id);
        await FindAsync(id, await SubjectAsync(id, memberId: City.Member.MemberId), "Chưa tự kiểm tra giữa năm.", "2026-03-12");
        var remedy = await Db().Remedies.MaxAsync(r => r.Id);
        await Db().Commitments.Where(c => c.PledgeId == City.Member.PledgeId && c.No == 1).ExecuteUpdateAsync(set => set.SetProperty(c => c.RemedyId, remedy));
        SetDate(2026, 11, 16);
        var review = (await As(City.Member).Get("/my-pledge/2026/self-review")).Main;
        Assert.Contains("Chưa tự kiểm tra giữa năm.", review);
        Assert.Contains("Quá hạn từ 12/03/2026", review);
        Assert.Contains("Quá hạn từ 12/03/2026", (await As(City.Secretary).Get($"/cells/{City.Cell.Code}/meeting/2026")).Main);
        Assert.Contains("Quá hạn từ 12/03/2026", (await As(City.Secretary).Get($"/pledges/{City.Member.PledgeId}")).Main);
        Assert.NotNull((await As(City.Secretary).Get($"/remedies/{remedy}")).Find($"main a[href='/pledges/{City.Member.PledgeId}']"));
    }

    [Fact]
    public async Task Remedy_OfAnother_CannotBeTakenUp()
    {
        var newcomer = As(City.Newcomer);
        Assert.DoesNotContain("Cần khắc phục sau kiểm tra", (await newcomer.Get("/my-pledge/2026/edit")).Main);
        var refused = await newcomer.PostRaw("/my-pledge/2026/edit", ("Do", "save"), ("Input.Version", "0"), ("Input.Rows[0].Section", "khac_phuc"), ("Input.Rows[0].Deed", "Sửa"), ("Input.Rows[0].RemedyId", $"{City.RemedyId}"));
        Assert.Equal(400, refused.Status);
        Assert.Contains("Việc khắc phục này không thuộc trách nhiệm của đồng chí.", refused.Main);
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
