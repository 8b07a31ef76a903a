using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using Pledges.Web.Tests.Review;

namespace Pledges.Web.Tests.MyPledge;

/// <summary>An amendment in both browsers: the member's and the secretary's.</summary>
public sealed class AmendingTests(Site site) : ReviewTest(site)
{
    private const string Amend = "/my-pledge/2026/amend";
    private const string Edit = "/my-pledge/2026/edit";
    private const string Check = "/my-pledge/2026/check";
    private const string Why = "Nhận nhiệm vụ <b>tổ trưởng</b>";

    private string Address => $"/pledges/{City.Member.PledgeId}";

    [Fact]
    public async Task Amend_FromReasonToConfirmation_ShowsTheDifferences_AndMovesNoFigure()
    {
        var (member, secretary) = (As(City.Member), As(City.Secretary));
        var before = await CountsAsync();
        Assert.Equal("/my-pledge/2026/edit", (await member.Post(Amend, ("Reason", Why))).Location);
        Assert.Contains("Viết nội dung", (await member.Get(Amend)).Main);
        await member.Press(Edit, "next", ("Input.Rows[0].Quantity", "24 buổi"));
        var check = await member.Get(Check);
        Assert.Contains("12 buổi", check.Find(".change")!.TextContent);
        Assert.Contains("24 buổi", check.Find(".change")!.TextContent);
        Assert.DoesNotContain("24 buổi", (await secretary.Get(Address)).Main);

        // Handed in: it waits in the queue, what was confirmed is in force, and no count has moved.
        Assert.Equal("/my-pledge/2026/sent", (await member.Press(Check, "Gửi chi bộ")).Location);
        Assert.Equal(200, (await member.Get("/my-pledge/2026/sent")).Status);
        Assert.Contains(City.Member.Name, (await secretary.Get("/review?state=waiting")).Main);
        Assert.Equal((PledgeState.Confirmed, AmendmentState.Submitted), ((await Stored(City.Member)).State, (await Stored(City.Member)).Amendment));
        Assert.Equal(before, await CountsAsync());

        var confirm = await secretary.Get(Confirm(City.Member));
        Assert.All([Why, "Thay đổi", "Trước:", "12 buổi", "Nay:", "24 buổi", "Giữ nguyên: 2 việc."], text => Assert.Contains(text, confirm.Main));
        Assert.Equal(302, (await secretary.Submit(confirm, ("Input.IsConcrete", "true"))).Status);
        var pledge = await Stored(City.Member);
        Assert.Equal((null, "24 buổi", new DateOnly(2026, 1, 31)), (pledge.Amendment, pledge.Commitments[0].Quantity, pledge.ConfirmedOn));
        Assert.Equal(before, await CountsAsync());

        // Both versions can be read, by the cell and by the member.
        var versions = await secretary.Get(Address + "/versions");
        Assert.All(["Bản 1", "Bản 2 – đang có hiệu lực", Why, City.Secretary.Name], text => Assert.Contains(text, versions.Main));
        Assert.Contains("Các bản của đăng ký (2)", (await member.Get("/my-pledge/2026")).Main);
        Assert.Contains("Pledge version 2", (await (await As(City.Secretary).InEnglish()).Get(Address + "/versions")).Main);
    }

    [Fact]
    public async Task Return_OfAnAmendment_GoesToTheMember_AndWithdrawLeavesAllAsBefore()
    {
        var member = As(City.Member);
        var texts = (await Stored(City.Member)).Commitments.Select(c => c.Text).ToList();
        await HandInAsync(member);
        Assert.Equal(302, (await As(City.Secretary).Post(Return(City.Member), ("Input.CommitmentNo", "1"), ("Input.Reason", "Ghi rõ thời hạn."))).Status);
        Assert.Contains("Ghi rõ thời hạn.", (await member.Get(Amend)).Main);
        Assert.Contains("Ghi rõ thời hạn.", (await member.Get(Edit)).Main);

        Assert.Equal("/my-pledge/2026", (await member.Press(Amend, "Rút lại nội dung điều chỉnh")).Location);
        var pledge = await Stored(City.Member);
        Assert.Equal((PledgeState.Confirmed, null), (pledge.State, pledge.Amendment));
        Assert.Equal(texts, pledge.Commitments.Select(c => c.Text));
        Assert.Equal(0, await Db().Set<PledgeVersion>().CountAsync());
        Assert.Equal(0, await Db().Set<VersionCommitment>().CountAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u200B")]
    public async Task Amend_WithoutAReason_IsRefusedAtTheField(string reason)
    {
        var page = await As(City.Member).Post(Amend, ("Reason", reason));
        IsRefused(page, "lý do");
        Assert.NotNull(page.Find(".error-summary a[href='#Reason']"));
        Assert.Null((await Stored(City.Member)).Amendment);
    }

    [Fact]
    public async Task Amend_OfWhatIsNotConfirmed_OrAfterClosing_IsRefused()
    {
        Assert.Null((await As(City.Waiting).Get(Amend)).Find("main form"));
        IsRefused(await As(City.Waiting).PostRaw(Amend, ("Reason", Why), ("Version", $"{(await Stored(City.Waiting)).Version}")));
        Assert.Null((await Stored(City.Waiting)).Amendment);
        await CloseYear();
        IsRefused(await As(City.Member).PostRaw(Amend, ("Reason", Why), ("Version", $"{(await Stored(City.Member)).Version}")));
        Assert.Null((await Stored(City.Member)).Amendment);
    }

    [Fact]
    public async Task Amend_InTwoTabs_ShowsBoth_AndLosesNothing()
    {
        var (first, second) = (As(City.Member), As(City.Member));
        await first.Post(Amend, ("Reason", Why));
        var (one, other) = (await first.Get(Edit), await second.Get(Edit));
        await first.Submit(one, "save", [("Input.Rows[0].Deed", "Từ cửa sổ thứ nhất")]);
        var refused = await second.Submit(other, "save", [("Input.Rows[0].Deed", "Từ cửa sổ thứ hai")]);
        IsRefused(refused);
        Assert.Contains("Từ cửa sổ thứ nhất", refused.Find(".compare")!.TextContent);
        Assert.Equal("Từ cửa sổ thứ hai", refused.ValueOf("Input.Rows[0].Deed"));
        Assert.Equal(302, (await second.Submit(refused, "save", [])).Status);
        Assert.Equal("Từ cửa sổ thứ hai", (await Db().Set<VersionCommitment>().SingleAsync(c => c.No == 1)).Deed);
    }

    [Fact]
    public async Task Remove_InAnAmendment_KeepsTheDiaryWithItsCommitment()
    {
        var member = As(City.Member);
        await member.Post("/my-pledge/2026/diary", ("Input.Text", "Sang ba hộ"), ("Input.On", "2026-03-01"), ("Input.Commitment", "2"), ("Input.Count", "3"));
        await member.Post(Amend, ("Reason", Why));
        await member.Press(Edit, "remove:0");
        await member.Press(Edit, "next", ("Input.Rows[0].Quantity", "4 hộ"));
        var row = await member.Get(Edit + "?add=tu_tuong");
        await member.Submit(row, "next", [(row.Document.QuerySelectorAll("textarea[name$='.Deed']").First(a => a.TextContent.Trim().Length == 0).GetAttribute("name")!, "Việc mới hẳn")]);
        await member.Press(Check, "Gửi chi bộ");
        var secretary = As(City.Secretary);
        var confirm = await secretary.Get(Confirm(City.Member));
        Assert.All(["Thêm mới", "Bỏ", "Thay đổi"], text => Assert.Contains(text, confirm.Main));
        Assert.Equal(302, (await secretary.Submit(confirm, ("Input.IsConcrete", "true"))).Status);
        var pledge = await Stored(City.Member);
        var kept = pledge.Commitments.Single(c => c.Key == 2);
        Assert.Equal((3, 1), (Progress.Of(kept, pledge.Diary).Sum, pledge.Diary.Count));
        Assert.Equal(["Việc mới hẳn"], pledge.Commitments.Where(c => c.Key > 3).Select(c => c.Deed));
    }

    [Fact]
    public async Task Assess_WhileAnAmendmentWaits_IsRefused_UntilItIsDecided()
    {
        await HandInAsync(As(City.Member));
        var page = await As(City.Secretary).PostRaw(Assess(City.Member), ("Input.Result", "Good"), ("Input.Version", $"{(await Stored(City.Member)).Version}"));
        Assert.Equal(400, page.Status);
        Assert.Null((await Stored(City.Member)).Result);
    }

    private static async Task HandInAsync(Browser member)
    {
        await member.Post(Amend, ("Reason", Why));
        await member.Press(Edit, "next", ("Input.Rows[0].Quantity", "24 buổi"));
        Assert.Equal("/my-pledge/2026/sent", (await member.Press(Check, "Gửi chi bộ")).Location);
    }
}
