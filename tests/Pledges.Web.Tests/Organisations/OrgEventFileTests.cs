using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Organisations;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Organisations;

/// <summary>Changes from a file, and those that wait for their day.</summary>
public sealed class OrgEventFileTests(Site site) : OrgEventTest(site)
{
    private const string Heading = "event;kind;decision_no;decided_on;effective_on;posts;part;code;name;level;sector;parent_code;to\r\n";

    [Fact]
    public async Task File_WithAMergerAndAMove_IsAppliedAsOne()
    {
        var batch = await TakeAsync("1;MERGE;15-QĐ;20/02/2026;01/03/2026;END;SOURCE;CB11;;;;;CB13\r\n1;;;;;;SOURCE;CB12;;;;;CB13\r\n1;;;;;;RESULT;CB13;Chi bộ phố 6;;;;\r\n2;MOVE;15-QĐ;20/02/2026;01/03/2026;;SOURCE;CB21;;;;;\r\n2;;;;;;RESULT;CB21;;;;DB1;\r\n");
        var page = await Office.Get($"/organisations/events/batches/{batch}");
        Assert.Contains("bằng nhau", page.Main);
        Assert.Equal(302, (await Office.Press($"/organisations/events/batches/{batch}", "Thực hiện cả 2 thay đổi")).Status);
        Assert.Equal([OrgEventState.Applied, OrgEventState.Applied], await Db().OrgEvents.Where(e => e.BatchId == batch).Select(e => e.State).ToListAsync());
        Assert.Equal(13, (await TallyAsync(City.Body.Id, TestCity.Today)).Headcount);
        // The stored counts were given up, which a comparison says of each year; the next look counts them anew, and they agree.
        var given = await VerifyTallies.RunAsync(Db(), TestCity.Today);
        Assert.Equal((0, 0), (given.Years, given.Differences.Count));
        await Tallies.ReadyAsync(Db(), TestCity.Today);
        var anew = await VerifyTallies.RunAsync(Db(), TestCity.Today);
        Assert.Equal((given.NotStored.Count, 0, 0), (anew.Years, anew.NotStored.Count, anew.Differences.Count));
    }

    [Fact]
    public async Task File_WhoseSecondEventDoesNotFit_ChangesNothing()
    {
        var stored = await StoredAsync();
        var batch = await TakeAsync("1;RENAME;15-QĐ;20/02/2026;01/03/2026;;SOURCE;CB12;;;;;\r\n1;;;;;;RESULT;CB12;Chi bộ phố Hai;;;;\r\n2;MOVE;15-QĐ;20/02/2026;01/03/2026;;SOURCE;DB1;;;;;\r\n2;;;;;;RESULT;DB1;;;;CB11;\r\n");
        var address = $"/organisations/events/batches/{batch}";
        Assert.Contains("trực thuộc chính mình", (await Office.Get(address)).Main);
        Assert.Equal(400, (await Office.PostRaw(address)).Status);
        Assert.Equal(stored, await StoredAsync());
    }

    [Fact]
    public async Task Register_TakenAsAFile_IsReadAsTheSameChanges()
    {
        await AppliedAsync(OrgEventKind.Rename, "CB12", ("Input.Rows[0].Name", "Chi bộ phố Hai"));
        var split = await DraftAsync(OrgEventKind.Split, "CB11", [("Input.GoesOn", "CB11"), ("Input.Rows[0].Code", "CB14"), ("Input.Rows[0].Name", "=Chi bộ phố 1B")], "2026-04-01");
        await Office.Press($"{split}/assign?kind=Member", "Bố trí", ("Chosen", $"2-{City.Member.MemberId}"), ("To", "CB14"));
        await Office.Press($"{split}/preview", "Lưu, chờ đến 01/04/2026");
        // A draft is in no file.
        await DraftAsync(OrgEventKind.Rename, "CB21", [("Input.Rows[0].Name", "Chưa xong")]);
        Assert.Equal(400, (await Office.Get("/organisations/events?format=xlsx")).Status);
        var (status, _, file) = await Office.Download($"/organisations/events?format=xlsx&purpose={Uri.EscapeDataString("Lưu hồ sơ sắp xếp")}");
        Assert.Equal(200, status);
        Assert.Equal([City.Member.MemberId], await Db().Reads.Where(r => r.What == "changes").Select(r => r.MemberId).ToListAsync());
        Assert.Contains("Lưu hồ sơ sắp xếp", (await Db().Events.SingleAsync(e => e.Kind == "paper.taken")).Detail);

        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        await File.WriteAllBytesAsync(path, file);
        var read = await OrgEventFile.ReadAsync(Db(), path, Domain.Access.Actor.System(TestCity.Today), TestCity.Now.UtcDateTime);
        File.Delete(path);
        Assert.Empty(read.Report.Refusals);
        var stored = await Db().OrgEvents.Include(e => e.Sources).Include(e => e.Results).Include(e => e.Choices).Where(e => e.Results.Any() && e.State != OrgEventState.Draft).OrderBy(e => e.EffectiveOn).ThenBy(e => e.No).ThenBy(e => e.Id).AsSplitQuery().ToListAsync();
        Assert.Equal(stored.Select(Told), read.Events.Select(Told));
        // Others see the register, but take no file of it.
        Assert.Equal("text/html", (await As(City.Standing).Download("/organisations/events?format=xlsx&purpose=abc")).Type);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Register_WithThingsAssignedByHand_TakenAndGivenAgain_DoesTheSame(string format)
    {
        await OpenThings.AddAsync(Db(), City);
        var before = await Holdings.OfAsync(Db());
        var address = await DraftAsync(OrgEventKind.Merge, "CB11,CB12", [("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "=Chi bộ phố 6")]);
        // A post follows though posts end, a model and a plan end though they would go on.
        foreach (var (kind, to, which) in new[] { (BelongingKind.Post, "CB13", 0), (BelongingKind.Model, "-", 1), (BelongingKind.Plan, "-", 0), (BelongingKind.Remedy, "CB13", 0), (BelongingKind.Task, "CB13", 0) })
        {
            var rows = (await Office.Get($"{address}/assign?kind={kind}")).FindAll("input[name=Chosen]").Select(i => i.GetAttribute("value")!).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(302, (await Office.Press($"{address}/assign?kind={kind}", "Bố trí", ("Chosen", rows[which]), ("To", to))).Status);
        }

        await Office.Press($"{address}/preview", Apply);
        // Of what the first change left, something is assigned by hand again in the next.
        var second = await DraftAsync(OrgEventKind.Split, "CB13", [("Input.GoesOn", "CB13"), ("Input.Rows[0].Code", "CB14"), ("Input.Rows[0].Name", "Chi bộ phố 7")], "2026-03-05");
        var posts = (await Office.Get($"{second}/assign?kind=Post")).FindAll("input[name=Chosen]").Select(i => i.GetAttribute("value")!).ToList();
        await Office.Press($"{second}/assign?kind=Post", "Bố trí", ("Chosen", posts[0]), ("To", "CB14"));
        await Office.Press($"{second}/preview", Apply);
        var after = await Holdings.OfAsync(Db());
        Assert.NotEqual(before, after);

        var (_, _, file) = await Office.Download($"/organisations/events?format={format}&purpose={Uri.EscapeDataString("Lưu hồ sơ")}");
        foreach (var done in new[] { second, address })
        {
            Assert.Equal(302, (await Office.Press($"{done}/undo", "Thu hồi thay đổi", ("Input.DecisionNo", "16-QĐ"), ("Input.DecidedOn", "2026-03-09"), ("Input.Reason", "Nhập lại"))).Status);
        }

        Assert.Equal(before, await Holdings.OfAsync(Db()));
        var taken = await UploadedAsync($"thay-doi.{format}", file);
        Assert.Equal(302, taken.Status);
        Assert.Equal(302, (await Office.Press(taken.Location!, "Thực hiện cả 2 thay đổi")).Status);
        Assert.Equal(after, await Holdings.OfAsync(Db()));
    }

    [Theory]
    [InlineData("1;SPLIT;15-QĐ;20/02/2026;01/03/2026;;SOURCE;CB11;;;;;CB11\r\n1;;;;;;RESULT;CB11;;;;;\r\n1;;;;;;RESULT;CB14;Chi bộ phố 1B;;;;\r\n1;;;;;;MEMBER;M21;;;;;CB14\r\n", "M21")]
    [InlineData("1;SPLIT;15-QĐ;20/02/2026;01/03/2026;;SOURCE;CB11;;;;;CB11\r\n1;;;;;;RESULT;CB11;;;;;\r\n1;;;;;;RESULT;CB14;Chi bộ phố 1B;;;;\r\n1;;;;;;POST;CB11;M21 SECRETARY;;;;CB14\r\n", "M21 SECRETARY")]
    [InlineData("1;SPLIT;15-QĐ;20/02/2026;01/03/2026;;SOURCE;DB1;;;;;DB1\r\n1;;;;;;RESULT;DB1;;;;;\r\n1;;;;;;RESULT;DB4;Đảng bộ 4;;;;\r\n1;;;;;;UNIT;CB21;;;;;DB4\r\n", "CB21")]
    [InlineData("1;MERGE;15-QĐ;20/02/2026;01/03/2026;;SOURCE;CB11;;;;;CB13\r\n1;;;;;;SOURCE;CB12;;;;;CB13\r\n1;;;;;;RESULT;CB13;Chi bộ phố 6;;;;\r\n1;;;;;;PLAN;CB12;;;;;\r\n", "name")]
    public async Task File_ThatAssignsWhatTheUnitHasNot_IsRefusedWithTheRow(string rows, string named)
    {
        var read = await ReadAsync(rows);
        var refusal = Assert.Single(read.Report.Refusals);
        Assert.Equal(5, refusal.Row);
        Assert.Contains(named, refusal.Reason + refusal.Column);
    }

    [Fact]
    public async Task Reform_WithANewTop_IsTakenBackAsAWhole()
    {
        var stored = await StoredAsync();
        var batch = await TakeAsync("1;FOUND;15-QĐ;20/02/2026;01/03/2026;;RESULT;TINH;Đảng bộ tỉnh;CITY;;;\r\n2;MERGE;15-QĐ;20/02/2026;01/03/2026;END;SOURCE;DB1;;;;;DB5\r\n2;;;;;;SOURCE;DB2;;;;;DB5\r\n2;;;;;;RESULT;DB5;Đảng bộ phường mới;;;TINH;\r\n3;DISSOLVE;15-QĐ;20/02/2026;01/03/2026;END;SOURCE;TU;;;;;TINH\r\n3;;;;;;RESULT;TINH;;;;;\r\n");
        var address = $"/organisations/events/batches/{batch}";
        Assert.Equal(302, (await Office.Press(address, "Thực hiện cả 3 thay đổi")).Status);
        Assert.Equal("Đảng bộ tỉnh", Page.Text((await Office.Get("/organisations")).Find(".tree-top h2")));
        var inspected = await Office.Get("/dashboard?year=2026");
        Assert.StartsWith("Đảng bộ tỉnh", inspected.Heading, StringComparison.Ordinal);
        // The city that took over keeps the inspections of before the change.
        var id = await IdOfAsync("TINH");
        var counts = await Db().RegistersAsync(new FigureQuestion(2026, 2026, TestCity.Today), TestCity.Today, [id]);
        Assert.Equal(1, counts[id].Inspections.Organisations.All);
        Assert.Equal(400, (await Office.Press($"{address}/undo", "Thu hồi cả 3 thay đổi", ("Input.DecisionNo", ""), ("Input.DecidedOn", "2026-03-09"), ("Input.Reason", "Lùi"))).Status);
        Assert.Equal($"{address}?done=undone", (await Office.Press($"{address}/undo", "Thu hồi cả 3 thay đổi", ("Input.DecisionNo", "16-QĐ"), ("Input.DecidedOn", "2026-03-09"), ("Input.Reason", "Lùi thời hạn"))).Location);
        Assert.Equal(stored, await StoredAsync());
        Assert.Equal(3, await Db().OrgEvents.CountAsync(e => e.BatchId == batch && e.State == OrgEventState.Undone));
    }

    [Fact]
    public async Task Batch_ThatWaits_IsWithdrawnAsAWhole()
    {
        var batch = await TakeAsync("1;RENAME;15-QĐ;20/02/2026;01/04/2026;;SOURCE;CB12;;;;;\r\n1;;;;;;RESULT;CB12;Chi bộ phố Hai;;;;\r\n2;MOVE;15-QĐ;20/02/2026;01/04/2026;;SOURCE;CB21;;;;;\r\n2;;;;;;RESULT;CB21;;;;DB1;\r\n");
        var address = $"/organisations/events/batches/{batch}";
        await Office.Press(address, "Lưu, 2 thay đổi chờ đến ngày");
        Assert.Contains($"{address}/withdraw", (await Office.Get(address)).Body);
        Assert.Equal(400, (await Office.Press($"{address}/withdraw", "Rút cả 2 thay đổi", ("Reason", " "))).Status);
        Assert.Equal(2, await Db().OrgEvents.CountAsync(e => e.BatchId == batch && e.State == OrgEventState.Waiting));
        Assert.Equal($"{address}?done=withdrawn", (await Office.Press($"{address}/withdraw", "Rút cả 2 thay đổi", ("Reason", "Hoãn sắp xếp"))).Location);
        Assert.Equal(["Hoãn sắp xếp", "Hoãn sắp xếp"], await Db().OrgEvents.Where(e => e.BatchId == batch && e.State == OrgEventState.Withdrawn).Select(e => e.Reason).ToListAsync());
        Assert.Equal(404, (await Office.Get($"{address}/withdraw")).Status);
    }

    [Theory]
    [InlineData("1;GỘP;15-QĐ;20/02/2026;01/03/2026;;SOURCE;CB12;;;;;\r\n")]
    [InlineData("1;MOVE;15-QĐ;31/02/2026;01/03/2026;;SOURCE;CB12;;;;;\r\n")]
    [InlineData("1;;;;;;SOURCE;CB12;;;;;\r\n")]
    [InlineData("1;MERGE;15-QĐ;20/02/2026;01/03/2026;;MEMBER;KHONG;;;;;CB13\r\n")]
    [InlineData("")]
    public async Task File_WithARowThatCannotBeRead_IsRefused(string rows)
    {
        var read = await ReadAsync(rows);
        Assert.True(read.Report.IsRefused || read.Events.Count == 0);
    }

    [Fact]
    public async Task WaitingEvent_AppliesOnItsDay_OnceAndNotBefore()
    {
        var address = await DraftAsync(OrgEventKind.Move, "CB11", [("Input.Rows[0].ParentCode", "DB2")], "2026-04-01");
        var stored = await StoredAsync();
        Assert.Equal($"{address}?done=waits", (await Office.Press($"{address}/preview", "Lưu, chờ đến 01/04/2026")).Location);
        Assert.Equal(0, await ApplyDueOrgEvents.RunAsync(Db(), new DateOnly(2026, 3, 31), TestCity.Now.UtcDateTime));
        Assert.Equal(stored, await StoredAsync());
        Assert.Equal(1, await ApplyDueOrgEvents.RunAsync(Db(), new DateOnly(2026, 4, 1), TestCity.Now.UtcDateTime));
        Assert.Equal(0, await ApplyDueOrgEvents.RunAsync(Db(), new DateOnly(2026, 4, 1), TestCity.Now.UtcDateTime));
        Assert.Equal(1, await Db().UnitLinks.CountAsync(l => l.UnitId == City.Cell.Id && l.ParentId == City.OtherBody.Id && l.From == new DateOnly(2026, 4, 1)));
    }

    [Fact]
    public async Task WaitingEvent_ThatNoLongerFits_IsHeldUpWithTheReason()
    {
        var address = await DraftAsync(OrgEventKind.Move, "CB11", [("Input.Rows[0].ParentCode", "DB2")], "2026-04-01");
        await Office.Press($"{address}/preview", "Lưu, chờ đến 01/04/2026");
        await AppliedAsync(OrgEventKind.Dissolve, "DB2", ("Input.Rows[0].Code", "DB1"), ("Input.Rest", "DB1"));
        Assert.Equal(0, await ApplyDueOrgEvents.RunAsync(Db(), new DateOnly(2026, 4, 1), TestCity.Now.UtcDateTime));
        Assert.Contains("Không thực hiện được đúng ngày", (await Office.Get(address)).Main);
    }

    [Fact]
    public async Task PastYears_OfAMergedCell_AreReadAsItWasAndMappedToToday()
    {
        await MergedAsync();
        var page = await Office.Get("/organisations/CB13/past-years");
        Assert.Contains("hồi đó chưa có", page.Main);
        var rows = page.FindAll("tbody tr").Select(Page.Text).ToList();
        Assert.Equal("2025 quy về hiện nay 10 1 / 10 1 / 1", rows[1]);
        Assert.StartsWith("2025 như hồi đó 10", Page.Text((await Office.Get("/organisations/DB1/past-years")).FindAll("tbody tr")[0]), StringComparison.Ordinal);
        Assert.Equal(200, (await As(City.Committee).Get($"/organisations/{City.Cell.Code}/report?year=2025")).Status);
    }

    // Who went to CB14 is counted there, though another change of the same day brought them to CB13 before.
    [Fact]
    public async Task PastYears_OfWhatWasMergedAndSplitOnOneDay_FollowThePeople()
    {
        var batch = await TakeAsync($"""
            1;MERGE;15-QĐ;20/02/2026;01/03/2026;END;SOURCE;CB11;;;;;CB13
            1;;;;;;SOURCE;CB12;;;;;CB13
            1;;;;;;RESULT;CB13;Chi bộ phố 6;;;;
            2;SPLIT;16-QĐ;20/02/2026;01/03/2026;END;SOURCE;CB13;;;;;CB13
            2;;;;;;RESULT;CB13;;;;;
            2;;;;;;RESULT;CB14;Chi bộ phố 7;;;;
            2;;;;;;MEMBER;{City.Member.Code};;;;;CB14
            """);
        Assert.Equal(302, (await Office.Press($"/organisations/events/batches/{batch}", "Thực hiện cả 2 thay đổi")).Status);
        var (stayed, went) = (await MappedAsync("CB13"), await MappedAsync("CB14"));
        Assert.Equal((9, 1), (stayed, went));

        async Task<int> MappedAsync(string code) =>
            (await Db().PastReadingsAsync(await IdOfAsync(code), [TestCity.Year - 1], TestCity.Today)).Single().Mapped.Headcount;
    }

    [Fact]
    public async Task Dashboard_OfAYearInWhichTheUnitWasNotThere_SaysSoAndShowsTheRunningOne()
    {
        await MergedAsync();
        var page = await Office.Get("/dashboard?org=CB13&year=2025");
        Assert.Equal((400, "Tổ chức này không tồn tại trong năm 2025."), (page.Status, Assert.Single(page.Errors)));
        Assert.Equal(404, (await Office.Get("/dashboard?org=KHONG&year=2025")).Status);
    }

    private static string Told(OrgEvent e) =>
        $"{e.Kind} {e.DecisionNo} {e.DecidedOn} {e.EffectiveOn} {e.Posts} | {string.Join(", ", e.Sources.OrderBy(s => s.No).Select(s => $"{s.Code}>{s.To}"))} | "
        + $"{string.Join(", ", e.Results.OrderBy(r => r.No).Select(r => r.Details))} | {string.Join(", ", e.Choices.Select(c => $"{c.Kind} {c.SubjectId}>{c.To}").Order())}";

    private async Task<Page> UploadedAsync(string name, byte[] file)
    {
        var office = Office;
        var form = await office.Get("/organisations/events/file");
        var content = new MultipartFormDataContent { { new StringContent(form.AntiforgeryToken), FilledForm.TokenField }, { new ByteArrayContent(file), "Upload", name } };
        return await office.Send(new HttpRequestMessage(HttpMethod.Post, "/organisations/events/file") { Content = content });
    }

    private async Task<int> TakeAsync(string rows)
    {
        var read = await ReadAsync(rows);
        Assert.Empty(read.Report.Refusals);
        var db = Db();
        return await TakeOrgEventFile.KeepAsync(db, read.Events, "cai-cach.csv");
    }

    private async Task<OrgEventFileContents> ReadAsync(string rows)
    {
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, "org_events.csv");
        await File.WriteAllTextAsync(path, Heading + rows);
        try
        {
            return await OrgEventFile.ReadAsync(Db(), path, Domain.Access.Actor.System(TestCity.Today), TestCity.Now.UtcDateTime);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
