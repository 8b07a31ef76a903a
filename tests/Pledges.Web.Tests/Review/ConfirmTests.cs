using System.Text;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Review;

public sealed class ConfirmTests(Site site) : ReviewTest(site)
{
    [Fact]
    public async Task Confirm_AsConcrete_IsStored_Told_AndCountedOnce()
    {
        var before = await CountsAsync();
        var browser = As(City.Secretary);
        var done = await browser.Follow(await browser.Post(Confirm(City.Waiting), ("Input.IsConcrete", "true")));
        Assert.Contains("Đã xác nhận: NG-2026-M02.", done.Main);
        var pledge = await Stored(City.Waiting);
        Assert.Equal((PledgeState.Confirmed, TestCity.Today, true, null), (pledge.State, pledge.ConfirmedOn, pledge.IsConcrete, pledge.VerdictReason));
        Assert.Equal(City.Secretary.AccountId, (await Db().Events.SingleAsync(e => e.Kind == "pledge.confirmed" && e.SubjectId == pledge.Id)).ActorId);

        var after = await CountsAsync();
        Assert.Equal([1, 1, 0, 1], after.Zip(before, (a, b) => a.Registered - b.Registered));
        Assert.Equal([1, 1, 0, 1], after.Zip(before, (a, b) => a.Concrete - b.Concrete));
        Assert.Equal(before.Select(b => b.Population), after.Select(a => a.Population));
        Assert.Contains("2/15", (await As(City.Office).Get("/figures/registered")).Main);
    }

    [Fact]
    public async Task Confirm_AsNotConcreteWithAReason_CountsAsRegisteredOnly_AndTheMemberReadsIt()
    {
        var before = await CountsAsync();
        await As(City.Secretary).Post(Confirm(City.Waiting), ("Input.IsConcrete", "false"), ("Input.Reason", "  Chưa rõ <b>số hộ</b>\u200B  "));
        var pledge = await Stored(City.Waiting);
        Assert.Equal((PledgeState.Confirmed, false, "Chưa rõ <b>số hộ</b>"), (pledge.State, pledge.IsConcrete, pledge.VerdictReason));
        var after = await CountsAsync();
        Assert.Equal([1, 1, 0, 1], after.Zip(before, (a, b) => a.Registered - b.Registered));
        Assert.Equal(before.Select(b => b.Concrete), after.Select(a => a.Concrete));
        var page = await As(City.Waiting).Get("/my-pledge/2026");
        Assert.Contains("Chưa rõ <b>số hộ</b>", page.Main);
        Assert.Null(page.Find("main b"));
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public async Task Confirm_AsNotConcreteWithoutAReason_IsRefused(string reason)
    {
        var page = await As(City.Secretary).Post(Confirm(City.Waiting), ("Input.IsConcrete", "false"), ("Input.Reason", reason));
        IsRefused(page, "Ghi rõ điểm chưa cụ thể");
        Assert.NotNull(page.Find(".error-summary a[href='#Input_Reason']"));
        Assert.Equal("false", page.ValueOf("Input.IsConcrete"));
        Assert.Equal(PledgeState.Submitted, (await Stored(City.Waiting)).State);
    }

    [Fact]
    public async Task Confirm_WithoutAVerdict_IsRefused_AndKeepsTheReason()
    {
        var page = await As(City.Secretary).Post(Confirm(City.Waiting), ("Input.Reason", "Đã ghi trước"));
        IsRefused(page, "Chọn bản đăng ký có cụ thể, thiết thực hay không.");
        Assert.Equal("Đã ghi trước", page.ValueOf("Input.Reason").Trim());
        Assert.Equal(PledgeState.Submitted, (await Stored(City.Waiting)).State);
    }

    [Fact]
    public async Task Reason_IsMeasuredAsStored()
    {
        var longest = new string('ế', Pledge.ReasonLength);
        var tooLong = await As(City.Secretary).Post(Confirm(City.Waiting), ("Input.IsConcrete", "false"), ("Input.Reason", longest + "ế"));
        IsRefused(tooLong);
        Assert.Equal(longest + "ế", tooLong.ValueOf("Input.Reason").Trim());
        Assert.Equal(PledgeState.Submitted, (await Stored(City.Waiting)).State);

        Assert.Equal(302, (await As(City.Secretary).Post(Confirm(City.Waiting), ("Input.IsConcrete", "false"), ("Input.Reason", longest.Normalize(NormalizationForm.FormD)))).Status);
        Assert.Equal(longest, (await Stored(City.Waiting)).VerdictReason);
    }

    [Fact]
    public async Task Confirm_ByTheDeputy_IsTheSame()
    {
        Assert.Equal(302, (await As(City.Deputy).Post(Confirm(City.Waiting), ("Input.IsConcrete", "true"))).Status);
        Assert.Equal(PledgeState.Confirmed, (await Stored(City.Waiting)).State);
    }

    [Fact]
    public async Task SecretarysOwnPledge_IsConfirmedByTheCommitteeAbove()
    {
        Assert.Equal(302, (await As(City.Committee).Post(Confirm(City.Secretary), ("Input.IsConcrete", "true"))).Status);
        Assert.Equal(PledgeState.Confirmed, (await Stored(City.Secretary)).State);
        Assert.Equal(302, (await As(City.Office).Post(Confirm(City.GrassrootsSecretary), ("Input.IsConcrete", "true"))).Status);
        Assert.Equal(PledgeState.Confirmed, (await Stored(City.GrassrootsSecretary)).State);
    }

    [Fact]
    public async Task Confirm_Twice_ConfirmsOnce()
    {
        var before = await CountsAsync();
        var browser = As(City.Secretary);
        var form = await browser.Get(Confirm(City.Waiting));
        Assert.Equal(302, (await browser.Submit(form, ("Input.IsConcrete", "true"))).Status);
        IsRefused(await browser.Submit(form, ("Input.IsConcrete", "true")), "không ở trạng thái chờ xác nhận");
        Assert.Equal(1, await Events(City.Waiting, "pledge.confirmed"));
        Assert.Equal([1, 1, 0, 1], (await CountsAsync()).Zip(before, (a, b) => a.Registered - b.Registered));
    }

    [Fact]
    public async Task Confirm_SecondOfTwo_IsTold_AndTheirWordsAreKept()
    {
        var (secretary, deputy) = (As(City.Secretary), As(City.Deputy));
        var (first, second) = (await secretary.Get(Confirm(City.Waiting)), await deputy.Get(Confirm(City.Waiting)));
        Assert.Equal(302, (await secretary.Submit(first, ("Input.IsConcrete", "true"))).Status);

        var refused = await deputy.Submit(second, ("Input.IsConcrete", "false"), ("Input.Reason", "Chưa ghi số buổi cụ thể"));
        IsRefused(refused, "không ở trạng thái chờ xác nhận");
        Assert.Contains("Chưa ghi số buổi cụ thể", refused.Main);
        var pledge = await Stored(City.Waiting);
        Assert.Equal((PledgeState.Confirmed, true, null), (pledge.State, pledge.IsConcrete, pledge.VerdictReason));
        Assert.Equal(1, await Events(City.Waiting, "pledge.confirmed"));
    }

    [Fact]
    public async Task Confirm_OfWordsChangedMeanwhile_ShowsTheNewOnes_AndOnlyThenConfirms()
    {
        var browser = As(City.Secretary);
        var form = await browser.Get(Confirm(City.Waiting));
        await HandedInAnew(City.Waiting.PledgeId, "Việc đã viết lại");

        var refused = await browser.Submit(form, ("Input.IsConcrete", "false"), ("Input.Reason", "Nhận xét đang viết"));
        IsRefused(refused, "vừa được người khác thay đổi");
        Assert.Contains("Việc đã viết lại", refused.Main);
        Assert.Equal(("false", "Nhận xét đang viết"), (refused.ValueOf("Input.IsConcrete"), refused.ValueOf("Input.Reason").Trim()));
        Assert.Equal(PledgeState.Submitted, (await Stored(City.Waiting)).State);

        Assert.Equal(302, (await browser.Submit(refused, ("Input.IsConcrete", "true"))).Status);
        Assert.Equal((PledgeState.Confirmed, true), ((await Stored(City.Waiting)).State, (await Stored(City.Waiting)).IsConcrete));
    }
}
