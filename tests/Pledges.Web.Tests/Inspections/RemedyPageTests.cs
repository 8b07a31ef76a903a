using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Inspections;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Inspections;

/// <summary>A remedy in its cycle, its board, its reminders and its papers.</summary>
public sealed class RemedyPageTests(Site site) : InspectionTest(site)
{
    private string Remedy => $"/remedies/{City.RemedyId}";

    [Fact]
    public async Task Remedy_GoesThroughItsCycle_AndKeepsTheHistory()
    {
        await PlanRemedyAsync(As(City.OtherMember), City.RemedyId);
        Assert.Equal(302, (await As(City.OtherMember).Press($"{Remedy}/report", "progress", ("Input.On", "2026-03-10"), ("Input.Text", "Đã dự thêm 4 buổi"))).Status);
        Assert.Equal(302, (await As(City.OtherMember).Press($"{Remedy}/report", "done", ("Input.On", "2026-03-10"), ("Input.Text", "Đủ 12 buổi"))).Status);
        Assert.Equal(302, (await Commission.Press($"{Remedy}/check", "reinspect", ("Input.DueOn", "2026-05-01"), ("Input.Text", "Sổ thiếu chữ ký"))).Status);
        Assert.Equal(302, (await As(City.OtherMember).Press($"{Remedy}/report", "done", ("Input.On", "2026-03-10"), ("Input.Text", "Bổ sung chữ ký"))).Status);
        Assert.Equal(302, (await Commission.Press($"{Remedy}/check", "effective", ("Input.On", "2026-03-10"), ("Input.Text", "Đạt"))).Status);
        var stored = await Db().Remedies.Include(r => r.Entries).SingleAsync(r => r.Id == City.RemedyId);
        Assert.Equal((RemedyState.Closed, 6), (stored.State, stored.Entries.Count));
        Assert.Equal(302, (await Commission.Press($"{Remedy}/check", "reopen", ("Input.DueOn", "2026-06-01"), ("Input.Text", "Tái diễn"))).Status);
        var page = (await As(City.OtherMember).Get(Remedy)).Main;
        Assert.All(new[] { "Đã dự thêm 4 buổi", "Sổ thiếu chữ ký", "Tái diễn", "nhập lúc 10:00, 10/03/2026" }, text => Assert.Contains(text, page));
    }

    [Fact]
    public async Task Check_BySomebodyWhoIsNotIndependent_IsRefused()
    {
        // The committee's secretary belongs to CB12, whose three members the unit's remedy concerns.
        var id = await WardRemedyAsync();
        await PlanRemedyAsync(As(City.OtherSecretary), id);
        Assert.Equal(302, (await As(City.OtherSecretary).Press($"/remedies/{id}/report", "done", ("Input.On", "2026-03-10"), ("Input.Text", "Xong"))).Status);
        var refused = await As(City.Committee).Press($"/remedies/{id}/check", "effective", ("Input.On", "2026-03-10"), ("Input.Text", "Đạt"));
        Assert.Equal((400, "Người thực hiện, người báo cáo hoặc lãnh đạo đơn vị không tự kiểm tra kết quả khắc phục; nơi đơn vị nhỏ, cấp trên kiểm tra."), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Equal(RemedyState.Done, (await Db().Remedies.SingleAsync(r => r.Id == id)).State);
        Assert.Equal(302, (await Commission.Press($"/remedies/{id}/check", "effective", ("Input.On", "2026-03-10"), ("Input.Text", "Đạt"))).Status);
    }

    [Theory]
    [InlineData("Input.DueOn", "2027-07-01")]
    [InlineData("Input.Cause", " ")]
    [InlineData("Input.Measures", "")]
    public async Task Plan_ThatCannotBe_IsRefusedAndKeepsWhatWasTyped(string field, string typed)
    {
        (string Name, string Value)[] good = [("Input.Cause", "Bận"), ("Input.Measures", "Xếp lịch"), ("Input.ImmediateAct", "Báo chi bộ")];
        var page = await As(City.OtherMember).Press($"{Remedy}/plan", "Lưu kế hoạch", [.. good.Where(g => g.Name != field), (field, typed)]);
        Assert.Equal((400, "Báo chi bộ"), (page.Status, page.ValueOf("Input.ImmediateAct").Trim()));
        Assert.Equal(RemedyState.Demanded, (await Db().Remedies.SingleAsync(r => r.Id == City.RemedyId)).State);
    }

    [Fact]
    public async Task Remedy_ThatIsOverdue_ShowsOnTheBoardByUnit_AndIsRemindedUpTheLadder()
    {
        var id = await WardRemedyAsync("2026-03-16");
        SetDate(2026, 4, 20);
        var board = (await As(City.Committee).Get("/remedies?state=overdue")).Main;
        Assert.Contains("Chưa có sổ theo dõi.", board);
        Assert.Contains("Quá hạn từ 16/03/2026", board);
        Assert.Contains("Chi bộ phố 2 (2)", board);
        Assert.Contains("Việc khắc phục theo đơn vị", board);
        Assert.Equal("1", (await As(City.Committee).Get("/remedies")).Find($"main td a[href='/remedies?state=overdue&org={City.OtherCell.Code}']")?.TextContent);
        Assert.DoesNotContain("Chưa có sổ theo dõi.", (await As(City.Committee).Get($"/remedies?state=overdue&org={City.Cell.Code}")).Main);
        Assert.DoesNotContain("Chưa có sổ theo dõi.", (await As(City.Secretary).Get("/remedies?state=overdue")).Main);
        Assert.Contains("1 việc khắc phục quá hạn", (await As(City.OtherSecretary).Get("/")).Main);
        foreach (var unit in new[] { $"/cells/{City.OtherCell.Code}", $"/organisations/{City.OtherCell.Code}", $"/organisations/{City.Body.Code}" })
        {
            Assert.NotNull((await As(City.Committee).Get(unit)).Find("main a[href^='/remedies?state=overdue']"));
        }

        Assert.Null((await As(City.Secretary).Get($"/cells/{City.Cell.Code}")).Find("main a[href^='/remedies?state=overdue']"));

        await using var db = Db();
        await Pledges.Data.Notices.RemindDaily.RunAsync(db, new DateOnly(2026, 4, 20), TestCity.Now.UtcDateTime);
        Assert.Equal(
            [City.OtherSecretary.MemberId, City.Committee.MemberId],
            await Db().Notices.Where(n => n.Kind == Domain.Notices.NoticeKind.RemedyOverdue).OrderBy(n => n.MemberId).Select(n => n.MemberId!.Value).ToListAsync());
        Assert.Contains("1 việc khắc phục của Chi bộ phố 2 đã quá hạn.", (await As(City.OtherSecretary).Get("/notices")).Main);
        Assert.Null(await Pledges.Data.Notices.RemindDaily.RunAsync(Db(), new DateOnly(2026, 4, 20), TestCity.Now.UtcDateTime));
        Assert.Equal(RemedyState.Demanded, (await Db().Remedies.SingleAsync(r => r.Id == id)).State);
    }

    [Fact]
    public async Task Papers_OfInspections_AreTakenAsFilesAndNoted()
    {
        await StepAsync(City.InspectionId);
        await ConcludeAsync(City.InspectionId, City.SubjectId);
        var notice = $"/inspections/{City.InspectionId}/notice/{City.SubjectId}";
        Assert.Contains("Đăng ký 12 buổi, mới dự 3 buổi.", (await As(City.OtherMember).Get(notice)).Main);
        Assert.Equal(404, (await As(City.GrassrootsSecretary).Get(notice)).Status);
        foreach (var path in new[] { $"{notice}?format=docx", "/inspections/programme?year=2026&format=docx", "/remedies/print?state=open&format=docx" })
        {
            var (status, type, content) = await Commission.Download(path + "&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1");
            Assert.Equal((200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), (status, type));
            Assert.NotEmpty(content);
        }

        foreach (var path in new[] { notice, "/inspections/programme?year=2026", "/remedies/print?state=open" })
        {
            var with = path.Contains('?', StringComparison.Ordinal) ? "&" : "?";
            Assert.Equal(400, (await Commission.Get($"{path}{with}format=xlsx")).Status);
            var (status, type, content) = await Commission.Download($"{path}{with}format=xlsx&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1");
            Assert.Equal((200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (status, type));
            var name = await SheetNameAsync(content);
            Assert.True(name.Length is > 0 and <= 31 && name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\', '\'']) < 0, name);
        }

        var (_, csv, list) = await Commission.Download("/remedies/print?state=open&format=csv&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1");
        Assert.Equal("text/csv", csv);
        Assert.Contains("Bùi Thị Hạnh", System.Text.Encoding.UTF8.GetString(list), StringComparison.Ordinal);
        var (_, _, register) = await Commission.Download("/inspections?format=csv");
        Assert.Contains("05-QĐ/UBKT", System.Text.Encoding.UTF8.GetString(register), StringComparison.Ordinal);
        Assert.Equal(7, await Db().Events.CountAsync(e => e.Kind == "paper.taken"));
        Assert.Contains("khắc phục", (await Commission.Get("/remedies/print?state=open")).Main, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Programme_WithItsApproval_ShowsNumberAndDay()
    {
        Assert.Equal(400, (await Commission.Press("/inspections/programme/approve?year=2026", "Lưu", ("Number", ""), ("On", "2026-01-05"))).Status);
        Assert.Equal(302, (await Commission.Press("/inspections/programme/approve?year=2026", "Lưu", ("Number", "01-CTr/UBKT"), ("On", "2026-01-05"))).Status);
        Assert.Contains("01-CTr/UBKT", (await Commission.Get("/inspections/programme?year=2026")).Main);
        Assert.Equal("01-CTr/UBKT", (await Db().InspectionProgrammes.SingleAsync()).Number);
    }

    // What Excel opens without repairing.
    private static async Task<string> SheetNameAsync(byte[] workbook)
    {
        await using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        await using var part = await zip.GetEntry("xl/workbook.xml")!.OpenAsync();
        return System.Xml.Linq.XDocument.Load(part).Descendants().Single(e => e.Name.LocalName == "sheet").Attribute("name")!.Value;
    }

    // Of the ward's committee, about CB12, to which its own secretary belongs.
    private async Task<int> WardRemedyAsync(string dueOn = "2026-06-30")
    {
        var committee = As(City.Committee);
        await committee.Press("/inspections/new", "Lưu và ghi đối tượng", ("Input.Content", "Sinh hoạt chi bộ"));
        var id = await Db().Inspections.MaxAsync(i => i.Id);
        var page = await committee.Get($"/inspections/{id}/subjects?q={City.OtherCell.Code}");
        await committee.Submit(page, $"unit:{City.OtherCell.Id}", []);
        await committee.Press($"/inspections/{id}/decide", "Ghi nhận quyết định", ("Input.DecisionNo", "1-QĐ/ĐU"), ("Input.DecidedOn", "2026-03-02"), ("Input.Head", "Phó bí thư"));
        var subject = await SubjectAsync(id, unitId: City.OtherCell.Id);
        await committee.Press($"/inspections/{id}/subjects/{subject}", "find",
            ("Finding.Kind", "Shortcoming"), ("Finding.Type", "Leadership"), ("Finding.Text", "Chưa có sổ theo dõi."), ("Finding.FoundOn", "2026-03-09"), ("Finding.RemedyBy", dueOn));
        return await Db().Remedies.Where(r => r.InspectionId == id).Select(r => r.Id).SingleAsync();
    }
}
