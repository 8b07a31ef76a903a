using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Inspections;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Inspections;

/// <summary>An inspection on its way, from the programme to closing.</summary>
public sealed class WayTests(Site site) : InspectionTest(site)
{
    [Fact]
    public async Task Inspection_OfThreeUnitsAndAMember_GoesFromTheProgrammeToClosing()
    {
        var id = await PlanAsync("Sông Trong", "phố 1", "Đồi Thông", "M01");
        Assert.Equal(404, (await As(City.Secretary).Get($"/inspections/{id}")).Status);
        await DecideAsync(id);
        var seen = (await As(City.Secretary).Get($"/inspections/{id}")).Main;
        Assert.Contains("Chi bộ phố 1", seen);
        Assert.Contains("Lê Văn An", seen);
        Assert.DoesNotContain("Đồi Thông", seen);
        Assert.DoesNotContain("Nguyễn Văn Kiểm", seen);
        await StepAsync(id);
        var member = await SubjectAsync(id, memberId: City.Member.MemberId);
        await FindAsync(id, member, "Chưa dự học tập đủ 12 buổi.", "2026-06-30");
        foreach (var subject in await Db().InspectionSubjects.Where(s => s.InspectionId == id).Select(s => s.Id).ToListAsync())
        {
            await ConcludeAsync(id, subject);
        }

        var refused = await Commission.Press($"/inspections/{id}/end", "Kết thúc cuộc kiểm tra");
        var remedy = await Db().Remedies.Where(r => r.InspectionId == id).Select(r => r.Id).SingleAsync();
        Assert.Equal((400, "Còn 1 việc khắc phục chưa xong; chỉ kết thúc khi mọi việc khắc phục đã đóng."), (refused.Status, Assert.Single(refused.Errors)));
        Assert.NotNull(refused.Find($"main a[href='/remedies/{remedy}']"));
        Assert.Equal(InspectionState.Concluded, (await Db().Inspections.SingleAsync(i => i.Id == id)).State);

        await PlanRemedyAsync(As(City.Member), remedy);
        Assert.Equal(302, (await As(City.Member).Press($"/remedies/{remedy}/report", "done", ("Input.On", "2026-03-10"), ("Input.Text", "Đã học bù 9 buổi"))).Status);
        Assert.Equal(302, (await Commission.Press($"/remedies/{remedy}/check", "effective", ("Input.On", "2026-03-10"), ("Input.Text", "Đã xem sổ điểm danh"))).Status);
        Assert.Equal(302, (await Commission.Press($"/inspections/{id}/end", "Kết thúc cuộc kiểm tra")).Status);

        var closed = await Db().Inspections.Include(i => i.Subjects).Include(i => i.Steps).SingleAsync(i => i.Id == id);
        Assert.Equal((InspectionState.Closed, TestCity.Today, 4), (closed.State, closed.ClosedOn!.Value, closed.Subjects.Count));
        Assert.All(closed.Steps, s => Assert.NotNull(s.DoneOn));
        Assert.Contains(await Db().Reads.Where(r => r.MemberId == City.Member.MemberId).Select(r => r.What).ToListAsync(), w => w == "inspection");
    }

    [Fact]
    public async Task Step_ThatIsOverdue_ShowsOnTheInspectionTheListAndTheDaysPage()
    {
        SetDate(2026, 3, 20);
        Assert.Contains("3 bước quá hạn", (await As(City.Inspection).Get($"/inspections/{City.InspectionId}")).Main);
        Assert.Contains("3 bước quá hạn", (await As(City.Standing).Get("/inspections")).Main);
        Assert.Contains("1 cuộc kiểm tra có bước quá hạn", (await As(City.Inspection).Get("/")).Main);
        Assert.DoesNotContain("quá hạn", (await As(City.GrassrootsSecretary).Get($"/inspections/{City.InspectionId}")).Main);
    }

    [Theory]
    [InlineData("Input.On", "2026-02-01", "Ngày phải từ ngày của bước trước, 02/02/2026, đến hôm nay.")]
    [InlineData("Input.On", "2026-03-11", "Ngày phải từ ngày của bước trước, 02/02/2026, đến hôm nay.")]
    [InlineData("Input.On", "", "Ghi ngày, ví dụ 15/03/2026.")]
    [InlineData("Input.Note", "Theo báo cáo MẬT", "Nội dung có dấu MẬT. Không nhập tài liệu mật vào đây; chỉ ghi những điều sổ theo dõi được phép có.")]
    public async Task Step_ThatCannotBe_IsRefusedAndNothingIsStored(string field, string typed, string reason)
    {
        var page = await Commission.Press($"/inspections/{City.InspectionId}/steps/3", "done", (field, typed));
        Assert.Equal(400, page.Status);
        Assert.Contains(reason, page.Errors);
        Assert.Null((await Db().Inspections.Include(i => i.Steps).SingleAsync(i => i.Id == City.InspectionId)).Step(StepKind.Outline)!.DoneOn);
    }

    [Fact]
    public async Task Step_LeftOutOrMoved_KeepsTheReason()
    {
        var step = $"/inspections/{City.InspectionId}/steps/3";
        Assert.Equal(400, (await Commission.Press(step, "skip", ("Input.Reason", " "))).Status);
        Assert.Equal(302, (await Commission.Press(step, "move", ("Input.Reason", "Lùi một tuần"), ("Input.DueOn", "2026-03-20"))).Status);
        Assert.Equal(302, (await Commission.Press(step, "skip", ("Input.Reason", "Giám sát, không cần đề cương"))).Status);
        Assert.Contains("Giám sát, không cần đề cương", (await Commission.Get($"/inspections/{City.InspectionId}")).Main);
        Assert.Equal(404, (await Commission.Get(step)).Status);
    }

    [Fact]
    public async Task Decision_WithSomethingThatCannotBe_IsRefusedAndKeepsWhatWasTyped()
    {
        var id = await PlanAsync("M01");
        var decide = $"/inspections/{id}/decide";
        var page = await Commission.Press(decide, "Ghi nhận quyết định", ("Input.DecisionNo", ""), ("Input.Head", "Trưởng đoàn X"));
        Assert.Equal((400, "Trưởng đoàn X"), (page.Status, page.ValueOf("Input.Head")));
        Assert.NotNull(page.Find(".error-summary a[href='#Input_DecisionNo']"));
        var self = await Commission.Press(decide, "Ghi nhận quyết định", ("Input.DecisionNo", "8"), ("Input.Head", "Lê Văn An (M01)"));
        Assert.Equal("Không ai kiểm tra chính mình: có người vừa trong đoàn vừa là đối tượng.", Assert.Single(self.Errors));
        Assert.NotNull(self.Find(".error-summary a[href='#Input_Head']"));
        Assert.Equal(400, (await Commission.Press(decide, "Ghi nhận quyết định", ("Input.DecisionNo", "8"), ("Input.DecidedOn", "2026-03-11"), ("Input.Head", "X"))).Status);
        Assert.Equal(400, (await Commission.Press(decide, "Ghi nhận quyết định", ("Input.DecisionNo", "8"), ("Input.Head", "X (M99)"))).Status);
        // The number is taken in this year.
        Assert.Equal(400, (await Commission.Press(decide, "Ghi nhận quyết định", ("Input.DecisionNo", "05-QĐ/UBKT"), ("Input.DecidedOn", "2026-03-02"), ("Input.Head", "X"))).Status);
        Assert.Equal(InspectionState.Planned, (await Db().Inspections.SingleAsync(i => i.Id == id)).State);
    }

    [Fact]
    public async Task Subject_NamedTwice_IsRefused_AndTakenOffWhenNothingWasFound()
    {
        var id = await PlanAsync("M01", "phố 1");
        var subjects = $"/inspections/{id}/subjects";
        var twice = await Commission.PostRaw(subjects, ("Do", $"member:{City.Member.MemberId}"), ("Version", (await VersionAsync(id)).ToString()));
        Assert.Equal("Đối tượng này đã có trong quyết định; mỗi đối tượng chỉ ghi một lần.", Assert.Single(twice.Errors));
        Assert.Equal(400, (await Commission.PostRaw(subjects, ("Do", "member:99999"))).Status);
        var subject = await SubjectAsync(id, memberId: City.Member.MemberId);
        Assert.Equal(302, (await Commission.Press(subjects, $"remove:{subject}")).Status);
        Assert.Equal(1, await Db().InspectionSubjects.CountAsync(s => s.InspectionId == id));
    }

    [Theory]
    [InlineData("Conclusion.ConcludedOn", "2026-02-01")]
    [InlineData("Conclusion.ConcludedOn", "2026-03-11")]
    [InlineData("Conclusion.Outcome", " ")]
    public async Task Conclusion_ThatCannotBe_IsRefused(string field, string typed)
    {
        await StepAsync(City.InspectionId);
        (string Name, string Value)[] good = [("Conclusion.ConcludedOn", "2026-03-10"), ("Conclusion.Outcome", "Tốt")];
        var page = await Commission.Press($"/inspections/{City.InspectionId}/subjects/{City.SubjectId}", "conclude", [.. good.Where(g => g.Name != field), (field, typed)]);
        Assert.Equal(400, page.Status);
        Assert.NotEmpty(page.Errors);
        Assert.Null((await Db().InspectionSubjects.SingleAsync(s => s.Id == City.SubjectId)).ConcludedOn);
    }

    [Fact]
    public async Task Finding_WithAPhoneNumber_IsTakenAndWarnedOf()
    {
        await FindAsync(City.InspectionId, City.SubjectId, "Liên hệ 0912 345 678 để xác minh.", "2026-06-30");
        Assert.Contains("số điện thoại", (await Commission.Get($"/inspections/{City.InspectionId}")).Main);
        var page = await Commission.Press($"/inspections/{City.InspectionId}/subjects/{City.SubjectId}", "find", ("Finding.Kind", "Violation"), ("Finding.Type", "Conduct"), ("Finding.Text", "Vi phạm"), ("Finding.FoundOn", "2026-03-09"));
        Assert.Equal("Hãy chọn mức độ vi phạm.", Assert.Single(page.Errors));
        Assert.Equal(2, await Db().Findings.CountAsync());
    }

    [Fact]
    public async Task Inspection_OfACommittee_StaysInItsScope()
    {
        var committee = As(City.Committee);
        Assert.Equal(302, (await committee.Press("/inspections/new", "Lưu và ghi đối tượng", ("Input.Content", "Sinh hoạt chi bộ"))).Status);
        var id = await Db().Inspections.MaxAsync(i => i.Id);
        Assert.Equal(City.Body.Id, (await Db().Inspections.SingleAsync(i => i.Id == id)).BodyUnitId);
        Assert.DoesNotContain("thôn Thượng", (await committee.Get($"/inspections/{id}/subjects?q=thôn Thượng")).Main);
        Assert.Equal(400, (await committee.PostRaw($"/inspections/{id}/subjects", ("Do", $"unit:{City.FarCell.Id}"))).Status);
        Assert.Equal(404, (await As(City.OtherCommittee).Get($"/inspections/{id}")).Status);
        Assert.Contains($"Ủy ban Kiểm tra – {City.Body.Name}", (await Commission.Get($"/inspections/{id}")).Main);
        Assert.Equal(403, (await Commission.Get($"/inspections/{id}/edit")).Status);
    }

    [Fact]
    public async Task Inspection_CalledOff_CountsInNoProgramme()
    {
        var id = await PlanAsync("M01");
        Assert.Equal(400, (await Commission.Press($"/inspections/{id}/end", "Hủy cuộc kiểm tra", ("Reason", ""))).Status);
        Assert.Equal(302, (await Commission.Press($"/inspections/{id}/end", "Hủy cuộc kiểm tra", ("Reason", "Trùng lịch"))).Status);
        Assert.DoesNotContain("Lê Văn An", (await Commission.Get("/inspections/programme?year=2026")).Main);
    }

    [Fact]
    public async Task Save_WithAStaleForm_IsRefused()
    {
        var edit = $"/inspections/{City.InspectionId}/edit";
        var form = await Commission.Get(edit);
        Assert.Equal(302, (await Commission.Press(edit, "Lưu", ("Input.Content", "Một"))).Status);
        Assert.Equal(400, (await Commission.Submit(form, "Lưu", [("Input.Content", "Hai")])).Status);
        Assert.Equal("Một", (await Db().Inspections.SingleAsync(i => i.Id == City.InspectionId)).Content);
    }

    private Task<int> VersionAsync(int id) => Db().Inspections.Where(i => i.Id == id).Select(i => i.Version).SingleAsync();
}
