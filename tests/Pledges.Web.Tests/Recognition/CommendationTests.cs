using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;
using Pledges.Domain.Recognition;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Recognition;

public sealed class CommendationTests(Site site) : PageTest(site)
{
    private const string List = "/recognition/commendations";

    [Fact]
    public async Task Praise_AtTheCellsMeeting_IsReadByTheMemberAndTheUnits()
    {
        Assert.Equal(302, (await As(City.Secretary).Post(For(City.Member), Praise())).Status);
        var stored = await Db().Commendations.SingleAsync(c => c.MemberId == City.Member.MemberId);
        Assert.Equal((CommendationForm.PublicPraise, CommendingBody.Cell, "Dọn tuyến phố"), (stored.Form, stored.Body!.Value, stored.Title));
        Assert.Contains("Dọn tuyến phố", (await As(City.Member).Get("/recognition/mine")).Main);
        Assert.Contains("Dọn tuyến phố", (await As(City.Committee).Get(List + "?year=2026&form=PublicPraise")).Main);
        Assert.DoesNotContain("Dọn tuyến phố", (await As(City.OtherSecretary).Get(List)).Main);
    }

    [Fact]
    public async Task Commend_OfTheSameDeedTwice_AsksWhy()
    {
        var browser = As(City.Office);
        (string, string)[] certificate = [("Input.Form", "Certificate"), ("Input.Body", "City"), ("Input.DecidedOn", "2026-03-01"), ("Input.DecisionNo", "5-QĐ/TU"), ("Input.Title", "Việc làm tốt"), ("Input.DeedId", $"{City.DeedId}")];
        var refused = await browser.Post(For(City.Waiting), certificate);
        Assert.Equal(400, refused.Status);
        Assert.Contains(refused.Errors, e => e.StartsWith("Việc làm này đã được khen ngày 20/01/2026", StringComparison.Ordinal));
        Assert.Equal(1, await Db().Commendations.CountAsync());
        Assert.Equal(302, (await browser.Submit(refused, ("Input.SecondReason", "Nâng mức khen"))).Status);
        Assert.Equal("Nâng mức khen", (await Db().Commendations.SingleAsync(c => c.Form == CommendationForm.Certificate)).SecondReason);
    }

    [Theory]
    [InlineData("Input.Form", "Certificate")]
    [InlineData("Input.Form", "Flag")]
    [InlineData("Input.Form", "")]
    [InlineData("Input.Title", " ")]
    [InlineData("Input.DecidedOn", "2026-03-11")]
    public async Task Praise_OfWhatCannotBe_IsRefusedAndStoresNothing(string field, string value)
    {
        var refused = await As(City.Secretary).PostRaw(For(City.Member), Praise((field, value)));
        Assert.Equal(400, refused.Status);
        Assert.NotEmpty(refused.Errors);
        Assert.Equal(1, await Db().Commendations.CountAsync());
    }

    [Fact]
    public async Task Commend_Oneself_OrInTheNameOfOthers_IsRefused()
    {
        foreach (var self in new[] { await As(City.Secretary).Get(For(City.Secretary)), await As(City.Secretary).PostRaw(For(City.Secretary), Praise()) })
        {
            Assert.Equal((400, City.Secretary.Code), (self.Status, self.ValueOf("Member")));
            Assert.Equal("Không ai tự giới thiệu, tự công nhận hay tự khen thưởng mình.", Assert.Single(self.Errors));
        }

        Assert.Equal(403, (await As(City.Secretary).PostRaw(For(City.Member), Praise(("Input.Body", "City")))).Status);
        Assert.Equal(1, await Db().Commendations.CountAsync());
    }

    [Fact]
    public async Task Commend_AnOrganisation_GivesItTheFlag()
    {
        (string, string)[] flag = [("Input.Form", "Flag"), ("Input.Body", "Above"), ("Input.DecidedOn", "2026-03-01"), ("Input.DecisionNo", "77-QĐ"), ("Input.Title", "Dẫn đầu phong trào")];
        Assert.Equal(302, (await As(City.Office).Post($"/recognition/commend?org={City.Body.Code}", flag)).Status);
        Assert.Equal(City.Body.Id, (await Db().Commendations.SingleAsync(c => c.Form == CommendationForm.Flag)).UnitId);
    }

    [Fact]
    public async Task Withdraw_WithAReason_CrossesTheLineOut()
    {
        var address = $"{List}/{City.CommendationId}/withdraw";
        Assert.Equal(400, (await As(City.Secretary).Press(address, "Thu hồi khen thưởng", ("Reason", ""))).Status);
        Assert.Equal(302, (await As(City.Secretary).Press(address, "Thu hồi khen thưởng", ("Reason", "Nhầm người"))).Status);
        Assert.Contains("đã thu hồi", (await As(City.Secretary).Get(List)).Main);
        Assert.DoesNotContain("Giúp hộ neo đơn", (await As(City.Secretary).Get(List + "/print")).Body);
    }

    [Fact]
    public async Task Lists_AreTakenAsPapersAndWorkbooks_AndThatIsNoted()
    {
        var db = Db();
        db.Exemplars.Add(new Exemplar { Year = 2025, MemberId = City.Member.MemberId, Fields = ExemplarFields.Work, DecisionNo = "1-QĐ/TU" });
        await db.SaveChangesAsync();
        Assert.Contains(City.Member.Name, (await As(City.Office).Get("/recognition/exemplars/print?year=2025")).Body);
        foreach (var address in new[] { "/recognition/exemplars?year=2025&format=docx", "/recognition/exemplars?year=2025&format=xlsx", List + "?format=docx", List + "?format=xlsx" })
        {
            var file = await As(City.Office).Get(address + "&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1");
            Assert.Equal(200, file.Status);
            Assert.StartsWith("PK", file.Body, StringComparison.Ordinal);
        }

        Assert.Equal(4, await Db().Events.CountAsync(e => e.Kind == "paper.taken"));
    }

    [Fact]
    public async Task Chains_NameWhoeverWasGradedSoEachYear()
    {
        var db = Db();
        db.MemberGrades.AddRange(from year in new[] { 2023, 2024, 2025 } from who in new[] { City.Member, City.FarMember } select new MemberGrade { Year = year, MemberId = who.MemberId, SchemeCode = "D", Grade = "EXCELLENT" });
        db.MemberGrades.Add(new MemberGrade { Year = 2025, MemberId = City.Waiting.MemberId, SchemeCode = "D", Grade = "EXCELLENT" });
        db.OrgGrades.AddRange(from year in new[] { 2023, 2024, 2025 } select new OrgGrade { Year = year, UnitId = City.Body.Id, SchemeCode = "D", Grade = "EXCELLENT" });
        await db.SaveChangesAsync();
        var page = await As(City.Committee).Get("/recognition/chains?year=2025&length=3");
        Assert.Contains(City.Member.Name, page.Main);
        Assert.Contains(City.Body.Name, page.Main);
        Assert.DoesNotContain(City.Waiting.Name, page.Main);
        Assert.DoesNotContain(City.FarMember.Name, page.Main);
        var longer = (await As(City.Committee).Get("/recognition/chains?year=2025&length=4")).Main;
        Assert.Contains("Không có ai trong các năm này", longer);
        Assert.Contains("Chưa có kết quả xếp loại của các năm 2022", longer);
        Assert.DoesNotContain(City.Member.Name, (await As(City.Inspection).Get("/recognition/chains?year=2025&length=3")).Main);
    }

    [Fact]
    public async Task Model_TakenOverByAnotherUnit_ShowsHowFarItHasSpread()
    {
        Assert.Equal(302, (await As(City.OtherCommittee).Press("/models/1/replicate", "Nhân rộng mô hình")).Status);
        var replica = await Db().PracticeModels.SingleAsync(m => m.Id != 1);
        Assert.Equal((City.OtherBody.Id, 1, "Ngày thứ bảy tình nguyện"), (replica.UnitId, replica.CopiedFromId!.Value, replica.Name));
        Assert.Equal(400, (await As(City.OtherCommittee).Press("/models/1/replicate", "Nhân rộng mô hình")).Status);
        Assert.Equal(302, (await As(City.Committee).Press("/models/1/results", "Lưu", ("Text", "26 tuyến ngõ sạch"))).Status);
        var page = await As(City.FarMember).Get("/models/1");
        Assert.Contains("1 tổ chức đã nhân rộng", page.Main);
        Assert.Contains("26 tuyến ngõ sạch", page.Main);
        var all = (await As(City.FarMember).Get("/models")).Main;
        Assert.Contains("1 tổ chức đã nhân rộng", all);
        Assert.Contains("nhân rộng từ tổ chức khác", all);
        Assert.Equal(400, (await As(City.Committee).Press("/models/1/results", "Lưu", ("Text", "Gọi 0912345678"))).Status);
    }

    private static string For(Person who) => $"/recognition/commend?member={who.Code}";

    private static (string, string)[] Praise(params (string Name, string Value)[] otherwise)
    {
        (string Name, string Value)[] good = [("Input.Form", "PublicPraise"), ("Input.Body", "Cell"), ("Input.DecidedOn", "2026-03-01"), ("Input.Title", "Dọn tuyến phố")];
        return [.. good.Where(g => otherwise.All(o => o.Name != g.Name)), .. otherwise];
    }
}
