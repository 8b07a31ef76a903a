using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using Pledges.Web.Tests.Figures;

namespace Pledges.Web.Tests.Grading;

public sealed class MeetingTests(Site site) : GradingTest(site)
{
    [Fact]
    public async Task Save_OfAHalfRecord_KeepsItAndSaysWhatIsMissing()
    {
        InDecember();
        var browser = As(City.Deputy);
        var page = await browser.Get(MeetingPage);
        var saved = await browser.Submit(page, "save", [("Input.Place", "Nhà văn hóa"), (Row(page, City.Member, "Grade"), "GOOD"), (Row(page, City.Member, "Criticism"), "Cần đi họp đúng giờ")]);
        Assert.Equal((302, MeetingPage), (saved.Status, saved.Location));
        var again = await browser.Get(MeetingPage);
        Assert.Contains("Thiếu có mặt hay vắng mặt", again.Main);
        Assert.Equal("GOOD", again.ValueOf(Row(again, City.Member, "Grade")));
        var meeting = (await Meeting())!;
        Assert.Equal((MeetingState.Draft, 7, "Nhà văn hóa"), (meeting.State, meeting.Entries.Count, meeting.Place));
        Assert.Equal("Cần đi họp đúng giờ", meeting.Entries.Single(e => e.MemberId == City.Member.MemberId).Criticism);
    }

    [Fact]
    public async Task Propose_WhenComplete_HandsUpAndRecordsTheResults()
    {
        InDecember();
        Assert.Equal(302, (await Propose()).Status);
        var meeting = (await Meeting())!;
        Assert.Equal((MeetingState.Proposed, 7), (meeting.State, meeting.Present));
        Assert.Equal((PledgeState.Assessed, PledgeResult.Good), await Db().Pledges.Where(p => p.Id == City.Member.PledgeId).Select(p => ValueTuple.Create(p.State, p.Result!.Value)).SingleAsync());
        Assert.Empty(await Db().MemberGrades.ToListAsync());
        Assert.DoesNotContain("Gửi đề xuất lên cấp trên", (await As(City.Secretary).Get(MeetingPage)).Main);
        Assert.Equal(400, (await As(City.Secretary).PostRaw(MeetingPage, ("Do", "save"))).Status);
    }

    [Fact]
    public async Task Propose_WhenBallotsExceedAttendance_IsRefusedAndLosesNothing()
    {
        InDecember();
        var browser = As(City.Secretary);
        var page = await browser.Get(MeetingPage);
        var fields = Complete(page).Select(f => f.Name == "Input.BallotsHandedOut" ? (f.Name, "8") : f).ToArray();
        var refused = await browser.Submit(page, "propose", fields);
        Assert.Equal(400, refused.Status);
        Assert.Contains("Phát ra 8 phiếu nhưng chỉ có 7 đảng viên có mặt.", refused.Errors);
        Assert.StartsWith("Lỗi:", refused.Title, StringComparison.Ordinal);
        Assert.Equal("8", refused.ValueOf("Input.BallotsHandedOut"));
        Assert.Equal((MeetingState.Draft, 8), ((await Meeting())!.State, (await Meeting())!.BallotsHandedOut));
        Assert.Null(await Db().Pledges.Where(p => p.Id == City.Member.PledgeId).Select(p => p.Result).SingleAsync());
        Assert.Equal(302, (await browser.Submit(refused, "propose", [("Input.BallotsHandedOut", "7")])).Status);
        Assert.Contains($"Đã gửi lên {City.Body.Name} lúc", (await browser.Get(MeetingPage)).Main);
        Assert.Contains("BB-2026-CB11", (await browser.Get(MeetingPage)).Main);
    }

    [Fact]
    public async Task Propose_WhileAnAmendmentWaits_IsRefused_AndTheMemberIsMarked()
    {
        var member = As(City.Member);
        await member.Post("/my-pledge/2026/amend", ("Reason", "Nhận thêm việc"));
        await member.Press("/my-pledge/2026/edit", "next", ("Input.Rows[0].Quantity", "24 buổi"));
        await member.Press("/my-pledge/2026/check", "Gửi chi bộ");
        InDecember();
        var refused = await Propose();
        Assert.Equal(400, refused.Status);
        Assert.Contains(refused.Errors, e => e.StartsWith("Bản đăng ký điều chỉnh đang chờ xác nhận: 1.", StringComparison.Ordinal));
        Assert.NotNull(refused.Find($"details.member a[href='/pledges/{City.Member.PledgeId}/confirm']"));
        Assert.Equal(MeetingState.Draft, (await Meeting())!.State);
        Assert.Equal(302, (await As(City.Secretary).Press($"/pledges/{City.Member.PledgeId}/confirm", "Xác nhận", ("Input.IsConcrete", "true"))).Status);
        Assert.Equal(302, (await Propose()).Status);
        Assert.Equal(MeetingState.Proposed, (await Meeting())!.State);
    }

    [Theory]
    [InlineData("Grade", "CLEAN_STRONG")]
    [InlineData("Votes[0]", "-1")]
    [InlineData("Votes[0]", "nhiều")]
    [InlineData("GeneralPoints", "31")]
    [InlineData("DisciplinedOn", "31/04/2026")]
    public async Task Save_OfWhatCannotBe_IsRefusedAndStoresNothing(string field, string value)
    {
        InDecember();
        var refused = await As(City.Secretary).PostRaw(MeetingPage, ("Do", "save"), ("Input.Rows[0].MemberId", $"{City.Member.MemberId}"), ($"Input.Rows[0].{field}", value));
        Assert.Equal(400, refused.Status);
        Assert.NotEmpty(refused.Errors);
        Assert.Null(await Meeting());
    }

    [Fact]
    public async Task Save_OfSomebodyOfAnotherCell_LeavesThemOut()
    {
        InDecember();
        Assert.Equal(302, (await As(City.Secretary).PostRaw(MeetingPage, ("Do", "save"), ("Input.Rows[0].MemberId", $"{City.OtherMember.MemberId}"), ("Input.Rows[0].Grade", "FAILED"))).Status);
        Assert.DoesNotContain((await Meeting())!.Entries, e => e.MemberId == City.OtherMember.MemberId || e.Grade is not null);
    }

    [Fact]
    public async Task Save_OfAStaleForm_IsRefusedAndShowsBoth()
    {
        InDecember();
        var (one, other) = (As(City.Secretary), As(City.Deputy));
        await one.Submit(await one.Get(MeetingPage), "save", []);
        var (mine, theirs) = (await one.Get(MeetingPage), await other.Get(MeetingPage));
        await other.Submit(theirs, "save", [(Row(theirs, City.Member, "Remark"), "Của phó bí thư")]);
        var refused = await one.Submit(mine, "save", [(Row(mine, City.Member, "Remark"), "Của bí thư")]);
        Assert.Equal(400, refused.Status);
        Assert.Contains("Của phó bí thư", refused.Main);
        Assert.Equal("Của bí thư", refused.ValueOf(Row(refused, City.Member, "Remark")));
        Assert.Equal("Của phó bí thư", (await Meeting())!.Entries.Single(e => e.MemberId == City.Member.MemberId).Remark);
        Assert.Equal(302, (await one.Submit(refused, "save", [])).Status);
    }

    [Fact]
    public async Task Fill_GivesEveryoneWhoHasNoneTheSame_AndSaysWhoWasLeftOut()
    {
        InDecember();
        await Exempt(City.Silent);
        var browser = As(City.Secretary);
        var page = await browser.Get(MeetingPage);
        await browser.Submit(page, "fill", [("Fill.Attendance", "Present"), ("Fill.Grade", "GOOD"), (Row(page, City.Member, "Grade"), "FAIR"), (Row(page, City.Newcomer, "NotGraded"), "TooShort")]);
        var grades = (await Meeting())!.Entries.ToDictionary(e => e.MemberId, e => e.Grade);
        Assert.Equal(("FAIR", "GOOD", null, null), (grades[City.Member.MemberId], grades[City.Waiting.MemberId], grades[City.Newcomer.MemberId], grades[City.Silent.MemberId]));
        Assert.Contains($"{City.Newcomer.Name}, {City.Silent.Name}", (await browser.Get(MeetingPage)).Main);
        Assert.Equal(NotGraded.Exempt, (await Meeting())!.Entries.Single(e => e.MemberId == City.Silent.MemberId).NotGraded);
    }

    [Fact]
    public async Task Autosave_AnswersWithTheNewVersion()
    {
        InDecember();
        var browser = As(City.Secretary);
        await browser.Submit(await browser.Get(MeetingPage), "save", []);
        var version = (await Meeting())!.Version;
        var answer = await browser.PostRaw(MeetingPage, ("Do", "auto"), ("Input.Version", $"{version}"), ("Input.Place", "Trụ sở"));
        Assert.Equal((200, $"{{\"version\":{version + 1},"), (answer.Status, answer.Body[..(answer.Body.IndexOf(',', StringComparison.Ordinal) + 1)]));
        Assert.Equal(409, (await browser.PostRaw(MeetingPage, ("Do", "auto"), ("Input.Version", $"{version}"), ("Input.Place", "Khác"))).Status);
        Assert.Equal("Trụ sở", (await Meeting())!.Place);
    }

    [Fact]
    public async Task Page_OfACellOfThirtyFour_AsksAsOftenAsOneOfSeven()
    {
        InDecember();
        var browser = As(City.Secretary);
        await browser.Get(MeetingPage);
        var small = await QueryCount.OfAsync(World, () => browser.Get(MeetingPage));
        var db = Db();
        for (var i = 0; i < 27; i++)
        {
            var member = new Member($"N{i:00}", new MemberDetails($"Đặng Văn Mới {i}", 1970, Gender.Male, new(1995, 1, 1), new(1996, 1, 1)), CityGrows.Office(), CityGrows.Then);
            member.Join(City.Cell.Id, new DateOnly(2024, 1, 1), null, null, CityGrows.Office(), CityGrows.Then);
            db.Members.Add(member);
        }

        await db.SaveChangesAsync();
        Assert.Equal(34, (await browser.Get(MeetingPage)).FindAll("details.member").Count);
        Assert.Equal(small, await QueryCount.OfAsync(World, () => browser.Get(MeetingPage)));
        Assert.Equal(302, (await Propose()).Status);
    }

    [Fact]
    public async Task Record_ReadByTheCommittee_IsNotedForTheMembers()
    {
        InDecember();
        await Propose();
        var page = await (await As(City.Committee).InEnglish()).Get(MeetingPage);
        Assert.Contains("Held on", page.Main);
        Assert.DoesNotContain("Save draft", page.Main);
        Assert.Equal(1, await Db().Reads.CountAsync(r => r.MemberId == City.Member.MemberId && r.What == "meeting"));
    }

    private async Task Exempt(Person person)
    {
        var db = Db();
        var member = await db.Members.Include(m => m.Statuses).SingleAsync(m => m.Id == person.MemberId);
        member.Enter(new MemberStatus(StatusKind.Exempt, new DateOnly(2026, 2, 1), null, "9-QĐ/ĐU"), CityGrows.Office(), CityGrows.Then);
        await db.SaveChangesAsync();
    }
}
