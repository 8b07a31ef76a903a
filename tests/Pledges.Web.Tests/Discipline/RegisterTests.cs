using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Discipline;
using Pledges.Domain.Members;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Discipline;

public sealed class RegisterTests(Site site) : PageTest(site)
{
    private const string Enter = "/discipline/new";

    private string Stored => $"/discipline/{City.DisciplineId}";

    [Fact]
    public async Task Enter_OfADecision_StandsInTheRegister_ForThoseConcernedOnly()
    {
        var entered = await As(City.Inspection).Post(Enter, Decision());
        Assert.Equal(302, entered.Status);
        var address = entered.Location!.Split('?')[0];
        var stored = await Db().Disciplines.SingleAsync(d => d.Id != City.DisciplineId);
        Assert.Equal((City.Member.MemberId, DisciplineForm.Warning, Grounds.Conduct, Grounds.Will, true), (stored.MemberId!.Value, stored.Form, stored.MainGround, stored.FurtherGrounds, stored.IsLackOfExample));

        foreach (var reader in new[] { City.Member, City.Secretary, City.Committee, City.Standing, City.Office })
        {
            Assert.Contains("Cảnh cáo", (await As(reader).Get(address)).Heading);
            Assert.Contains("7-QĐ/UBKT", (await As(reader).Get("/discipline")).Main);
        }

        foreach (var other in new[] { City.Waiting, City.OtherSecretary, City.OtherCommittee, City.GrassrootsSecretary, City.Administrator })
        {
            Assert.Equal(404, (await As(other).Get(address)).Status);
            Assert.DoesNotContain("7-QĐ/UBKT", (await As(other).Get("/discipline")).Main);
        }

        Assert.Equal(4, await Db().Reads.CountAsync(r => r.What == "discipline" && r.MemberId == City.Member.MemberId));
        Assert.Contains("Sổ kỷ luật", (await As(City.Member).Get("/account")).Main);
    }

    [Theory]
    [InlineData("Input.Code", "M99", "Không có đảng viên mang mã")]
    [InlineData("Input.DecisionNo", " ", "Cần ghi số quyết định")]
    [InlineData("Input.DecidedOn", "2026-02-30", "")]
    [InlineData("Input.DecidedOn", "2026-03-11", "Quyết định phải đã được ban hành")]
    [InlineData("Input.DecidedOn", "1990-06-01", "Đảng viên dự bị chỉ có hình thức khiển trách, cảnh cáo", "Expulsion")]
    [InlineData("Input.Form", "Removal", "không giữ chức vụ nào")]
    [InlineData("Input.Form", "Dissolution", "Không có hình thức này")]
    [InlineData("Input.Form", "", "Hãy chọn hình thức kỷ luật")]
    [InlineData("Input.MainGround", "33", "Hãy chọn một lý do chính")]
    public async Task Enter_OfWhatCannotBe_IsRefusedAndKeepsWhatWasTyped(string field, string value, string message, string? form = null)
    {
        var refused = await As(City.Inspection).Post(Enter, Decision((field, value), ("Input.Body", "Đảng ủy phường"), ("Input.Form", field == "Input.Form" ? value : form ?? "Warning")));
        Assert.Equal((400, "Đảng ủy phường"), (refused.Status, refused.ValueOf("Input.Body")));
        Assert.Contains(refused.Errors, e => e.Contains(message, StringComparison.Ordinal));
        Assert.NotNull(refused.Find($".error-summary a[href^='#{(form is null ? field : "Input.Form").Replace('.', '_')}']"));
        Assert.Equal(1, await Db().Disciplines.CountAsync());
    }

    [Fact]
    public async Task Enter_OfTheSameDecisionTwice_IsRefused()
    {
        await As(City.Inspection).Post(Enter, Decision());
        Assert.Equal(400, (await As(City.Inspection).Post(Enter, Decision())).Status);
        Assert.Equal(2, await Db().Disciplines.CountAsync());
    }

    [Fact]
    public async Task Enter_AboutAnOrganisation_TakesItsFormsOnly()
    {
        var about = Decision(("Input.About", "Organisation"), ("Input.Code", City.OtherCell.Code), ("Input.Form", "Expulsion"));
        Assert.Equal(400, (await As(City.Inspection).Post(Enter, about)).Status);
        var entered = await As(City.Inspection).Post(Enter, Decision(("Input.About", "Organisation"), ("Input.Code", City.OtherCell.Code), ("Input.Form", "Reprimand")));
        Assert.Contains(City.OtherCell.Name, (await As(City.OtherSecretary).Get(entered.Location!)).Main);
        Assert.Equal(404, (await As(City.Secretary).Get(entered.Location!)).Status);
    }

    [Fact]
    public async Task Appeal_RecordedAndGranted_LiftsTheDecision()
    {
        var browser = As(City.Inspection);
        Assert.Equal(302, (await browser.Press(Stored + "/appeal", "Ghi nhận", ("On", "2025-07-20"))).Status);
        Assert.Contains("đang khiếu nại từ 20/07/2025", (await browser.Get(Stored)).Main);
        Assert.Contains("4-QĐ/UBKT", (await browser.Get("/discipline?state=appeal")).Main);
        Assert.Equal(400, (await browser.Press(Stored + "/appeal", "Ghi nhận", ("Outcome", "Changed"), ("Number", "9-QĐ/TU"), ("On", "2025-09-01"))).Status);
        Assert.Null((await Db().Disciplines.SingleAsync()).Outcome);
        Assert.Equal(302, (await browser.Press(Stored + "/appeal", "Ghi nhận", ("Outcome", "Lifted"), ("Number", "9-QĐ/TU"), ("On", "2025-09-01"))).Status);
        Assert.Equal(new DateOnly(2025, 9, 1), (await Db().Disciplines.SingleAsync()).AnnulledOn);
        Assert.DoesNotContain("4-QĐ/UBKT", (await browser.Get("/discipline?state=effect")).Main);
        Assert.Contains("Không có quyết định nào", (await browser.Get("/discipline/statistics")).Main);
    }

    [Fact]
    public async Task Register_TwelveMonthsLater_SaysThatTheDecisionHasLapsed()
    {
        Assert.Contains("có hiệu lực đến hết 30/06/2026", (await As(City.Inspection).Get(Stored)).Main);
        Assert.Contains("4-QĐ/UBKT", (await As(City.Inspection).Get("/discipline?state=effect")).Main);
        SetDate(2026, 7, 1);
        Assert.Contains("hết hiệu lực ngày 01/07/2026", (await As(City.Inspection).Get(Stored)).Main);
        Assert.Contains("4-QĐ/UBKT", (await As(City.Inspection).Get("/discipline?state=lapsed&q=ngo%20van%20cuong&year=2025&form=Reprimand&example=true")).Main);
    }

    [Fact]
    public async Task Correct_AndAnnul_KeepTheDecisionInTheRegister()
    {
        var browser = As(City.Inspection);
        Assert.Equal(302, (await browser.Press(Stored + "/correct", "Lưu", ("Input.Form", "Warning"), ("Input.IsLackOfExample", "false"))).Status);
        Assert.Equal((DisciplineForm.Warning, false), await Db().Disciplines.Select(d => ValueTuple.Create(d.Form, d.IsLackOfExample)).SingleAsync());
        Assert.Equal(400, (await browser.Press(Stored + "/annul", "Thu hồi quyết định", ("Reason", " "))).Status);
        Assert.Equal(302, (await browser.Press(Stored + "/annul", "Thu hồi quyết định", ("Reason", "Nhầm người"))).Status);
        Assert.Contains("Nhầm người", (await browser.Get("/discipline/" + City.DisciplineId)).Main);
        Assert.Equal(400, (await browser.Press(Stored + "/correct", "Lưu")).Status);
    }

    [Fact]
    public async Task Correct_WithAStaleForm_IsRefused()
    {
        var browser = As(City.Inspection);
        var form = await browser.Get(Stored + "/correct");
        await As(City.Inspection).Press(Stored + "/correct", "Lưu", ("Input.Form", "Warning"));
        Assert.Equal(400, (await browser.Submit(form, "Lưu", [("Input.Form", "Expulsion")])).Status);
        Assert.Equal(DisciplineForm.Warning, (await Db().Disciplines.SingleAsync()).Form);
    }

    [Fact]
    public async Task Posts_EndOnlyWhenTheOfficeDecidesSo()
    {
        var entered = await As(City.Inspection).Post(Enter, Decision(("Input.Code", City.Deputy.Code), ("Input.Form", "Removal")));
        var address = entered.Location!.Split('?')[0];
        Assert.Null((await Db().Posts.SingleAsync(p => p.MemberId == City.Deputy.MemberId)).To);
        Assert.Contains("Chưa có quyết định về chức vụ", (await As(City.Inspection).Get(address)).Main);
        var post = await Db().Posts.SingleAsync(p => p.MemberId == City.Deputy.MemberId);
        Assert.Equal(400, (await As(City.Office).Press(address + "/posts", "Ghi nhận quyết định", ("Ending", $"{post.Id}"), ("On", "2023-01-01"))).Status);
        Assert.Equal(302, (await As(City.Office).Press(address + "/posts", "Ghi nhận quyết định", ("Ending", $"{post.Id}"), ("On", "2026-03-10"))).Status);
        Assert.Equal((new DateOnly(2026, 3, 10), PostType.DeputySecretary), await Db().Posts.Where(p => p.MemberId == City.Deputy.MemberId).Select(p => ValueTuple.Create(p.To!.Value, p.Type)).SingleAsync());
        Assert.Equal(TestCity.Today, (await Db().Disciplines.SingleAsync(d => d.MemberId == City.Deputy.MemberId)).PostsSettledOn);
        Assert.Equal(403, (await As(City.Deputy).Get($"/cells/{City.Cell.Code}/codes")).Status);
    }

    [Fact]
    public async Task Statistics_ForACommittee_ShowTheirsAndTheCityWithoutSmallNumbers()
    {
        var page = await As(City.OtherCommittee).Get("/discipline/statistics");
        Assert.Contains("Toàn thành phố", page.Main);
        Assert.Equal(["–"], page.FindAll("tbody tr td").Select(Page.Text).Where(t => t is "–" or "1").Distinct());
        Assert.Contains("1", (await As(City.Committee).Get("/discipline/statistics")).FindAll("tbody tr td").Select(Page.Text));
        var file = await As(City.Inspection).Get("/discipline/statistics?format=csv");
        Assert.Contains("2025;Đảng viên;Khiển trách;1", file.Body);
    }

    [Fact]
    public async Task File_OfTheRegister_IsWhatIsShown_AndIsNoted()
    {
        Assert.Equal(400, (await As(City.Inspection).Get("/discipline?year=2025&format=csv")).Status);
        Assert.Empty(await Db().Events.Where(e => e.Kind == "paper.taken").ToListAsync());
        var file = await As(City.Inspection).Get("/discipline?year=2025&format=csv&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1");
        Assert.Contains("4-QĐ/UBKT", file.Body);
        Assert.DoesNotContain("4-QĐ/UBKT", (await As(City.Inspection).Get("/discipline?year=2024&format=csv&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1")).Body);
        Assert.Equal(2, await Db().Events.CountAsync(e => e.Kind == "paper.taken"));
        Assert.Equal(1, await Db().Reads.CountAsync(r => r.What == "discipline"));
    }

    [Fact]
    public async Task List_AsTheRegisterGrows_AsksTheSameNumberOfQueries()
    {
        var browser = As(City.Inspection);
        await browser.Get("/discipline");
        var one = await QueryCount.OfAsync(World, () => browser.Get("/discipline"));
        await browser.Post(Enter, Decision());
        Assert.Equal(one, await QueryCount.OfAsync(World, () => browser.Get("/discipline")));
    }

    private (string, string)[] Decision(params (string Name, string Value)[] otherwise)
    {
        (string Name, string Value)[] good =
        [
            ("Input.About", "Member"), ("Input.Code", City.Member.Code), ("Input.DecisionNo", "7-QĐ/UBKT"), ("Input.DecidedOn", "2026-02-05"), ("Input.Form", "Warning"),
            ("Input.MainGround", "Conduct"), ("Input.Further", "Will"), ("Input.IsLackOfExample", "true"),
        ];
        return [.. good.Where(g => otherwise.All(o => o.Name != g.Name)), .. otherwise];
    }
}
