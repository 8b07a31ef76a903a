using System.Text;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Review;

public sealed class ReturnTests(Site site) : ReviewTest(site)
{
    private const string Reason = "Nêu rõ hộ nào, bao nhiêu buổi.";

    [Theory]
    [MemberData(nameof(Nothing))]
    public async Task Return_WithoutAReason_IsRefused(string reason)
    {
        var page = await As(City.Secretary).Post(Return(City.Waiting), ("Input.CommitmentNo", "3"), ("Input.Reason", reason));
        IsRefused(page, "Ghi lý do trả lại và điều cần bổ sung");
        Assert.Equal("3", page.ValueOf("Input.CommitmentNo"));
        var pledge = await Stored(City.Waiting);
        Assert.Equal((PledgeState.Submitted, 0), (pledge.State, pledge.Returns.Count));
    }

    [Fact]
    public async Task Return_WithAReason_IsKeptWhole_ReadByTheMember_AndHandedInAgain()
    {
        var secretary = As(City.Secretary);
        var done = await secretary.Follow(await secretary.Post(Return(City.Waiting), ("Input.CommitmentNo", "2"), ("Input.Reason", Reason)));
        Assert.Contains("Đã trả lại: NG-2026-M02.", done.Main);
        var pledge = await Stored(City.Waiting);
        var entry = Assert.Single(pledge.Returns);
        Assert.Equal(PledgeState.Returned, pledge.State);
        Assert.Equal(
            (1, City.Secretary.AccountId, City.Secretary.Name, City.Cell.Name, Now, 2, Reason),
            (entry.Round, entry.ByAccountId, entry.ByName, entry.Level, entry.At, entry.CommitmentNo, entry.Reason));

        var member = As(City.Waiting);
        var page = await member.Get("/my-pledge/2026");
        Assert.All([City.Secretary.Name, City.Cell.Name, "10:00, 10/03/2026", "Việc 2", Reason], text => Assert.Contains(text, page.Main));
        await member.Press("/my-pledge/2026/edit", "next", ("Input.Rows[1].Due", "thứ bảy hằng tuần"));
        Assert.Equal(302, (await member.Press("/my-pledge/2026/check", "Gửi chi bộ")).Status);

        Assert.Equal((PledgeState.Submitted, 1), ((await Stored(City.Waiting)).State, (await Stored(City.Waiting)).Returns.Count));
        Assert.Contains(Reason, (await secretary.Get($"/pledges/{City.Waiting.PledgeId}")).Main);
        Assert.Contains("NG-2026-M02", (await secretary.Get($"/review/confirm?id={City.Waiting.PledgeId}")).Main);
    }

    [Fact]
    public async Task Return_OfASecretarysPledge_NamesTheLevelAbove()
    {
        await As(City.Committee).Post(Return(City.Secretary), ("Input.Reason", Reason));
        var entry = Assert.Single((await Stored(City.Secretary)).Returns);
        Assert.Equal((City.Committee.Name, City.Body.Name, null), (entry.ByName, entry.Level, entry.CommitmentNo));
        Assert.Contains(City.Body.Name, (await As(City.Secretary).Get("/my-pledge/2026")).Main);

        await As(City.Office).Post(Return(City.GrassrootsSecretary), ("Input.Reason", Reason));
        Assert.Equal(City.Root.Name, Assert.Single((await Stored(City.GrassrootsSecretary)).Returns).Level);
    }

    [Theory]
    [InlineData("9", "Bản đăng ký không có việc làm số 9.")]
    [InlineData("0", "Bản đăng ký không có việc làm số 0.")]
    [InlineData("abc", null)]
    [InlineData("99999999999", null)]
    public async Task Return_AboutACommitmentThatIsNotThere_IsRefused(string no, string? says)
    {
        var page = await As(City.Secretary).Post(Return(City.Waiting), ("Input.CommitmentNo", no), ("Input.Reason", Reason));
        IsRefused(page, says);
        Assert.Equal(Reason, page.ValueOf("Input.Reason").Trim());
        Assert.Empty((await Stored(City.Waiting)).Returns);
    }

    [Fact]
    public async Task Reason_IsMeasuredAsStored()
    {
        // Lines count as one sign each, as stored, though a browser sends two.
        var longest = new string('ế', Pledge.ReasonLength - 2) + "\na";
        var tooLong = await As(City.Secretary).Post(Return(City.Waiting), ("Input.Reason", longest + "b"));
        IsRefused(tooLong);
        Assert.Contains(longest[..50], tooLong.ValueOf("Input.Reason"));
        Assert.Empty((await Stored(City.Waiting)).Returns);
        var sent = longest.Replace("\n", "\r\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormD);
        Assert.Equal(302, (await As(City.Secretary).Post(Return(City.Waiting), ("Input.Reason", sent))).Status);
        Assert.Equal(longest, Assert.Single((await Stored(City.Waiting)).Returns).Reason);
    }

    [Fact]
    public async Task Return_AfterSomeoneElseConfirmed_IsTold_AndTheLongReasonIsNotLost()
    {
        var deputy = As(City.Deputy);
        var form = await deputy.Get(Return(City.Waiting));
        await As(City.Secretary).Post(Confirm(City.Waiting), ("Input.IsConcrete", "true"));
        var refused = await deputy.Submit(form, ("Input.CommitmentNo", "1"), ("Input.Reason", Reason + " <i>Và</i> thời gian."));
        IsRefused(refused, "không ở trạng thái chờ xác nhận");
        Assert.Contains(Reason + " <i>Và</i> thời gian.", refused.Main);
        Assert.Null(refused.Find("main i"));
        Assert.Equal((PledgeState.Confirmed, 0), ((await Stored(City.Waiting)).State, (await Stored(City.Waiting)).Returns.Count));
    }

    [Fact]
    public async Task Return_Twice_ReturnsOnce()
    {
        var browser = As(City.Secretary);
        var form = await browser.Get(Return(City.Waiting));
        Assert.Equal(302, (await browser.Submit(form, ("Input.Reason", Reason))).Status);
        IsRefused(await browser.Submit(form, ("Input.Reason", Reason)));
        Assert.Single((await Stored(City.Waiting)).Returns);
        Assert.Equal(1, await Events(City.Waiting, "pledge.returned"));
    }

    [Fact]
    public async Task Reason_WithMarkup_IsShownAsText()
    {
        await As(City.Secretary).Post(Return(City.Waiting), ("Input.Reason", "<script>alert(1)</script>"));
        foreach (var page in new[] { await As(City.Waiting).Get("/my-pledge/2026"), await As(City.Secretary).Get($"/pledges/{City.Waiting.PledgeId}") })
        {
            Assert.Contains("<script>alert(1)</script>", page.Main);
            Assert.Null(page.Find("main script"));
        }
    }

    [Theory]
    [InlineData("", "Ghi rõ thời hạn:")]
    [InlineData("Đã đọc kỹ", "Đã đọc kỹ Ghi rõ thời hạn:")]
    public async Task Starter_IsAddedToTheReason_AndDecidesNothing(string typed, string reason)
    {
        var page = await As(City.Secretary).Press(Return(City.Waiting), "Ghi rõ thời hạn:", ("Input.Reason", typed), ("Input.CommitmentNo", "2"));
        Assert.Equal((200, reason, "2"), (page.Status, page.ValueOf("Input.Reason").ReplaceLineEndings(" ").Trim(), page.ValueOf("Input.CommitmentNo")));
        Assert.Equal(PledgeState.Submitted, (await Db().Pledges.SingleAsync(p => p.Id == City.Waiting.PledgeId)).State);
    }
}
