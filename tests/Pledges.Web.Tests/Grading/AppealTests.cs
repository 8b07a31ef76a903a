using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Grading;

public sealed class AppealTests(Site site) : GradingTest(site)
{
    private const string MyGrade = "/my-pledge/2026/grade";

    [Fact]
    public async Task File_WithinTheTime_ReachesTheCommittee_WhichChangesTheGrade()
    {
        await DecidedAsync((City.Member, "FAIR"));
        Assert.Equal(302, (await As(City.Member).Post(MyGrade, ("Text", "Đã hoàn thành mọi việc đăng ký"))).Status);
        var appeal = await Db().Appeals.SingleAsync(a => a.Year == 2026);
        Assert.Contains("Chờ cấp ủy trả lời", (await As(City.Member).Get(MyGrade)).Main);
        Assert.Contains("1 kiến nghị về xếp loại cần trả lời", (await As(City.Committee).Get("/")).Main);
        Assert.Contains(City.Member.Name, (await As(City.Committee).Get(GradesPage)).Main);
        Assert.NotNull((await As(City.Office).Get("/years/2026/close")).Find($"main a[href='{GradesPage}']"));
        var address = $"/appeals/{appeal.Id}";
        Assert.Equal(400, (await As(City.Committee).Post(address, ("NewGrade", "GOOD"))).Status);
        Assert.Null((await Db().Appeals.SingleAsync(a => a.Year == 2026)).AnsweredOn);
        Assert.Equal(302, (await As(City.Committee).Post(address, ("NewGrade", "GOOD"), ("Answer", "Đúng như kiến nghị"))).Status);
        Assert.Equal(("GOOD", "Đúng như kiến nghị"), ((await GradeOf(City.Member))!.Grade, (await GradeOf(City.Member))!.Reason));
        Assert.Equal("GOOD", (await Meeting())!.Entries.Single(e => e.MemberId == City.Member.MemberId).DecidedGrade);
        Assert.Contains("điều chỉnh mức xếp loại", (await As(City.Member).Get(MyGrade)).Main);
    }

    [Fact]
    public async Task Answer_ThatKeepsTheGrade_ChangesNothingElse()
    {
        await DecidedAsync((City.Member, "FAIR"));
        await As(City.Member).Post(MyGrade, ("Text", "Xin xem lại"));
        var appeal = await Db().Appeals.SingleAsync(a => a.Year == 2026);
        Assert.Equal(302, (await As(City.Committee).Post($"/appeals/{appeal.Id}", ("Answer", "Đã xem xét đủ"))).Status);
        Assert.Equal("FAIR", (await GradeOf(City.Member))!.Grade);
        Assert.Contains("giữ nguyên mức xếp loại", (await As(City.Member).Get(MyGrade)).Main);
    }

    [Fact]
    public async Task Answer_BeyondTheCap_IsRefused()
    {
        await DecidedAsync();
        await As(City.Member).Post(MyGrade, ("Text", "Xin xem lại"));
        var appeal = await Db().Appeals.SingleAsync(a => a.Year == 2026);
        Assert.Equal(400, (await As(City.Committee).Post($"/appeals/{appeal.Id}", ("NewGrade", "EXCELLENT"), ("Answer", "Đồng ý"))).Status);
        Assert.Equal(("GOOD", true), ((await GradeOf(City.Member))!.Grade, (await Db().Appeals.SingleAsync(a => a.Year == 2026)).IsOpen));
    }

    [Fact]
    public async Task File_TwiceTooLateOrBeforeADecision_IsRefused()
    {
        InDecember();
        Assert.Equal(404, (await As(City.Member).PostRaw(MyGrade, ("Text", "Sớm"))).Status);
        await DecidedAsync();
        await As(City.Member).Post(MyGrade, ("Text", "Xin xem lại"));
        Assert.Equal(400, (await As(City.Member).PostRaw(MyGrade, ("Text", "Lần nữa"))).Status);
        Assert.Equal(400, (await As(City.Waiting).Post(MyGrade, ("Text", " "))).Status);
        SetDate(2027, 1, 15);
        Assert.Equal(400, (await As(City.Waiting).PostRaw(MyGrade, ("Text", "Muộn"))).Status);
        Assert.Equal("Xin xem lại", (await Db().Appeals.SingleAsync(a => a.Year == 2026)).Text);
    }

    [Fact]
    public async Task Appeal_OfAnother_IsNotThere()
    {
        await DecidedAsync();
        await As(City.Member).Post(MyGrade, ("Text", "Xin xem lại"));
        var address = $"/appeals/{(await Db().Appeals.SingleAsync(a => a.Year == 2026)).Id}";
        Assert.Equal(404, (await As(City.Secretary).Get(address)).Status);
        Assert.Equal(404, (await As(City.OtherCommittee).Get(address)).Status);
        Assert.Equal(403, (await As(City.Office).Get(address)).Status);
        Assert.Equal(403, (await As(City.Office).PostRaw(address, ("Answer", "Giữ"))).Status);
        Assert.True((await Db().Appeals.SingleAsync(a => a.Year == 2026)).IsOpen);
    }

    private async Task DecidedAsync(params (Person Who, string Grade)[] otherwise)
    {
        InDecember();
        await Propose(otherwise);
        Assert.Equal(302, (await Decide(City.Committee)).Status);
        Assert.Equal(MeetingState.Decided, (await Meeting())!.State);
    }
}
