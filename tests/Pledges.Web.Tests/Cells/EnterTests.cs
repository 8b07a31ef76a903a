using System.Text;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using Pledges.Web.Tests.Review;

namespace Pledges.Web.Tests.Cells;

public sealed class EnterTests(Site site) : ReviewTest(site)
{
    private const string Kept = "Cặp “Đăng ký 2026”, tờ 12";
    private const string Paper = "Paper.PaperRef";

    private static readonly (string, string)[] Three =
    [
        ("Input.Rows[0].Section", "tu_tuong"), ("Input.Rows[0].Deed", "Học một chuyên đề"),
        ("Input.Rows[1].Section", "chuc_trach"), ("Input.Rows[1].Deed", "Trả lời dân trong ba ngày"),
        ("Input.Rows[2].Section", "dao_duc"), ("Input.Rows[2].Deed", "Giúp hai cụ già"), ("Input.Rows[2].Quantity", "2 hộ"),
    ];

    private string Address => For(City.Newcomer);

    [Fact]
    public async Task HandIn_FromPaper_IsMarked_WaitsForConfirmation_AndTheMemberSeesIt()
    {
        var browser = As(City.Secretary);
        var sent = await browser.Press(Address, "send", [.. Three, (Paper, Kept)]);
        var pledge = (await Of(City.Newcomer))!;
        Assert.Equal($"/pledges/{pledge.Id}/confirm", sent.Location);
        Assert.Equal((PledgeState.Submitted, true, Kept, TestCity.Today), (pledge.State, pledge.IsOnBehalf, pledge.PaperRef, pledge.SubmittedOn));
        Assert.Equal(["tu_tuong", "dao_duc", "chuc_trach"], pledge.Commitments.Select(c => c.Section));
        Assert.Equal([City.Secretary.AccountId], await Db().Events.Where(e => e.Kind == "pledge.on_behalf" && e.SubjectId == pledge.Id).Select(e => e.ActorId).ToListAsync());
        Assert.Contains(Kept, (await As(City.Newcomer).Get("/my-pledge/2026")).Main);
        Assert.Contains(Kept, (await browser.Get($"/pledges/{pledge.Id}")).Main);
        Assert.Contains("nhập hộ", (await browser.Get($"/cells/{City.Cell.Code}")).Main);
        Assert.Equal(200, (await browser.Follow(sent)).Status);
    }

    [Fact]
    public async Task HandIn_ForSomebodyWithoutAnAccount_ByTheDeputy_IsTheSame()
    {
        Assert.Equal(302, (await As(City.Deputy).Press(For(City.Silent), "send", [.. Three, (Paper, Kept)])).Status);
        Assert.Equal((PledgeState.Submitted, true), ((await Of(City.Silent))!.State, (await Of(City.Silent))!.IsOnBehalf));
    }

    public static TheoryData<string> NotAPlace => ["", "  ", "\u200B", "LONG"];

    [Theory]
    [MemberData(nameof(NotAPlace))]
    public async Task HandIn_WithoutWhereThePaperIs_IsRefused_AndKeepsWhatWasTyped(string paper)
    {
        paper = paper == "LONG" ? new string('ă', Pledge.PaperRefLength + 1) : paper;
        var page = await As(City.Secretary).Press(Address, "send", [.. Three, (Paper, paper)]);
        IsRefused(page, "Ghi nơi lưu bản giấy đã ký");
        Assert.NotNull(page.Find(".error-summary a[href='#Paper_PaperRef']"));
        Assert.Equal(("Học một chuyên đề", "2 hộ", paper), (page.ValueOf("Input.Rows[0].Deed"), page.ValueOf("Input.Rows[2].Quantity"), page.ValueOf(Paper)));
        Assert.Null(await Of(City.Newcomer));
    }

    [Fact]
    public async Task PaperRef_IsMeasuredAsStored()
    {
        var longest = new string('ế', Pledge.PaperRefLength);
        Assert.Equal(302, (await As(City.Secretary).Press(Address, "send", [.. Three, (Paper, longest.Normalize(NormalizationForm.FormD))])).Status);
        Assert.Equal(longest, (await Of(City.Newcomer))!.PaperRef);
    }

    [Fact]
    public async Task SaveDraft_NeedsNoPaper_AndIsNotHandedIn()
    {
        var browser = As(City.Secretary);
        var saved = await browser.Follow(await browser.Press(Address, "save", ("Input.Rows[0].Deed", "Đang chép"), ("Input.Rows[0].Section", "dao_duc")));
        Assert.Contains("Đã lưu nháp. Bản này chưa gửi.", saved.Main);
        var pledge = (await Of(City.Newcomer))!;
        Assert.Equal((PledgeState.Draft, false, null), (pledge.State, pledge.IsOnBehalf, pledge.PaperRef));
        Assert.Equal("Đang chép", saved.ValueOf("Input.Rows[0].Deed"));

        await browser.Submit(saved, "save", [(Paper, Kept)]);
        Assert.Equal((true, Kept), ((await Of(City.Newcomer))!.IsOnBehalf, (await Of(City.Newcomer))!.PaperRef));
        Assert.Equal(302, (await browser.Press(Address, "send", Three)).Status);
        Assert.Equal((PledgeState.Submitted, true, Kept), ((await Of(City.Newcomer))!.State, (await Of(City.Newcomer))!.IsOnBehalf, (await Of(City.Newcomer))!.PaperRef));
    }

    [Fact]
    public async Task HandIn_Incomplete_IsRefused_StoresNothing_AndKeepsWhatWasTyped()
    {
        var page = await As(City.Secretary).Press(Address, "send", ("Input.Rows[0].Deed", "Chỉ một việc"), (Paper, Kept));
        IsRefused(page, "Bản đăng ký có ít nhất 3 việc làm.");
        Assert.Equal(("Chỉ một việc", Kept), (page.ValueOf("Input.Rows[0].Deed"), page.ValueOf(Paper)));
        Assert.Null(await Of(City.Newcomer));
    }

    [Fact]
    public async Task Enter_ForOthersThanPlainMembersOfTheCell_IsRefused()
    {
        Assert.Equal(404, await Refused(City.Secretary, $"/cells/{City.Cell.Code}/enter/{City.OtherMember.Code}"));
        Assert.Equal(404, await Refused(City.Secretary, $"/cells/{City.OtherCell.Code}/enter/{City.OtherMember.Code}"));
        Assert.Equal(404, await Refused(City.Secretary, $"/cells/{City.OtherCell.Code}/enter/{City.Newcomer.Code}"));
        Assert.Equal(404, await Refused(City.Secretary, $"/cells/{City.Cell.Code}/enter/KHONG"));
        Assert.Equal(404, await Refused(City.Secretary, Address + "?year=2031"));
        Assert.Equal(403, await Refused(City.Secretary, For(City.Secretary)));
        Assert.Equal(403, await Refused(City.Deputy, For(City.Deputy)));
        // The secretary's own pledge goes to the committee above; nobody of the cell writes it for them.
        Assert.Equal(403, await Refused(City.Deputy, For(City.Secretary)));
        Assert.Equal(7, await Db().Pledges.CountAsync(p => p.Year == TestCity.Year));
        Assert.False(await Db().Pledges.AnyAsync(p => p.IsOnBehalf));
    }

    [Fact]
    public async Task Enter_OverWhatWasHandedIn_IsRefused()
    {
        Assert.Null((await As(City.Secretary).Get(For(City.Waiting))).Find("main form"));
        var before = await Stored(City.Waiting);
        Assert.Equal(400, await Refused(City.Secretary, For(City.Waiting)));
        Assert.Equal(before.Version, (await Stored(City.Waiting)).Version);
    }

    [Fact]
    public async Task Enter_InAClosedYearOrAfterTheLastDay_IsRefused()
    {
        var closed = await As(City.Secretary).Get($"/cells/{City.Cell.Code}/enter/{City.Waiting.Code}?year=2025");
        Assert.Contains("Năm 2025 đã chốt", closed.Main);
        Assert.Empty(closed.FindAll("main form, main a[href='/pledges/']"));
        Assert.Equal(400, await Refused(City.Secretary, $"/cells/{City.Cell.Code}/enter/{City.Waiting.Code}?year=2025"));
        SetDate(2026, 4, 1);
        IsRefused(await As(City.Secretary).Press(Address, "send", [.. Three, (Paper, Kept)]), "Thời hạn gửi đã hết ngày 31/03/2026");
        Assert.Null(await Of(City.Newcomer));
    }

    [Fact]
    public async Task OddText_IsKeptAsText_AndTooLongIsRefused()
    {
        var browser = As(City.Secretary);
        (string, string)[] odd = [("Input.Rows[0].Deed", "<script>alert(1)</script>"), ("Input.Rows[1].Deed", " Đọc\u200B sách\u00A0 ".Normalize(NormalizationForm.FormD)), ("Input.Rows[2].Deed", "\u200B\u200D"), (Paper, "<b>Tủ\u200B 1</b>")];
        await browser.Press(Address, "save", odd);
        Assert.Equal((2, "<b>Tủ 1</b>"), ((await Of(City.Newcomer))!.Commitments.Count, (await Of(City.Newcomer))!.PaperRef));
        Assert.Contains("Đọc sách", (await Of(City.Newcomer))!.Commitments.Select(c => c.Deed));
        var page = await browser.Get(Address);
        Assert.Contains("<script>alert(1)</script>", new[] { page.ValueOf("Input.Rows[0].Deed").Trim(), page.ValueOf("Input.Rows[1].Deed").Trim() });
        Assert.Empty(page.FindAll("main script, main b"));

        var version = (await Of(City.Newcomer))!.Version;
        var tooLong = new string('ă', Commitment.DeedLength + 1);
        var refused = await browser.Press(Address, "send", [.. Three, ("Input.Rows[3].Deed", tooLong), (Paper, Kept)]);
        IsRefused(refused);
        Assert.Equal((tooLong, "Giúp hai cụ già"), (refused.ValueOf("Input.Rows[3].Deed").Trim(), refused.ValueOf("Input.Rows[2].Deed").Trim()));
        Assert.Equal(version, (await Of(City.Newcomer))!.Version);
    }

    [Theory]
    [InlineData("send")]
    [InlineData("save")]
    public async Task Enter_WhileTheMemberWrites_ShowsBoth_AndOverwritesOnlyWhenAsked(string act)
    {
        var browser = As(City.Secretary);
        var form = await browser.Get(For(City.SentBack));
        await As(City.SentBack).Press("/my-pledge/2026/edit", "save", ("Input.Rows[0].Deed", "Đảng viên tự viết"));

        var refused = await browser.Submit(form, act, [.. Three, (Paper, Kept)]);
        IsRefused(refused, "vừa được người khác thay đổi");
        Assert.Contains("Đảng viên tự viết", refused.Main);
        Assert.Equal(("Học một chuyên đề", Kept), (refused.ValueOf("Input.Rows[0].Deed"), refused.ValueOf(Paper)));
        Assert.Equal((PledgeState.Returned, "Đảng viên tự viết", false), ((await Stored(City.SentBack)).State, (await Stored(City.SentBack)).Commitments[0].Deed, (await Stored(City.SentBack)).IsOnBehalf));

        Assert.Equal(302, (await browser.Submit(refused, act, [])).Status);
        Assert.Equal("Học một chuyên đề", (await Stored(City.SentBack)).Commitments[0].Deed);
    }

    [Fact]
    public async Task Enter_AfterTheMemberHandedIn_IsTold_AndNothingTypedIsLost()
    {
        var browser = As(City.Secretary);
        var form = await browser.Get(For(City.SentBack));
        await As(City.SentBack).Press("/my-pledge/2026/check", "Gửi chi bộ");
        var version = (await Stored(City.SentBack)).Version;
        var refused = await browser.Submit(form, "send", [.. Three, (Paper, Kept)]);
        IsRefused(refused);
        Assert.Contains("Trả lời dân trong ba ngày", refused.Body);
        Assert.Equal(version, (await Stored(City.SentBack)).Version);
    }

    [Theory]
    [InlineData("send", "pledge.submitted")]
    [InlineData("save", "pledge.saved")]
    public async Task SameForm_SentTwice_ActsOnce(string act, string kind)
    {
        var browser = As(City.Secretary);
        var form = await browser.Get(Address);
        var first = await browser.Submit(form, act, [.. Three, (Paper, Kept)]);
        var second = await browser.Submit(form, act, [.. Three, (Paper, Kept)]);
        Assert.Equal((302, 302, first.Location), (first.Status, second.Status, second.Location));
        Assert.Equal(1, await Events((await Of(City.Newcomer))!.Id, kind));
    }

    [Fact]
    public async Task OpeningWhatTheMemberWrote_IsLogged()
    {
        await As(City.Secretary).Get(For(City.SentBack));
        await As(City.Secretary).Get(Address);
        Assert.Equal((City.SentBack.MemberId, "pledge"), await Db().Reads.Select(r => ValueTuple.Create(r.MemberId, r.What)).SingleAsync());
    }

    private string For(Person person) => $"/cells/{City.Cell.Code}/enter/{person.Code}";

    private Task<Pledge?> Of(Person person) =>
        Db().Pledges.Include(p => p.Commitments.OrderBy(c => c.No)).SingleOrDefaultAsync(p => p.MemberId == person.MemberId && p.Year == TestCity.Year);

    private async Task<int> Refused(Person by, string address) => (await As(by).PostRaw(address, [.. Three, (Paper, Kept), ("act", "send")])).Status;
}
