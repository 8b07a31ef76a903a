using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Organisations;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Organisations;

/// <summary>What belongs to units beside people goes along with a change, and back with its taking back.</summary>
public sealed class BelongingsTests(Site site) : OrgEventTest(site)
{
    private static readonly (string, string)[] Undoing = [("Input.DecisionNo", "16-QĐ/TU"), ("Input.DecidedOn", "2026-03-09"), ("Input.Reason", "Nhập nhầm")];

    [Fact]
    public async Task Merge_OfCellsWithEverythingOpen_HandsAllOver_AndTakingItBackGivesAllBack()
    {
        await OpenThings.AddAsync(Db(), City);
        var stored = await HeldAsync();
        var address = await DraftAsync(OrgEventKind.Merge, "CB11,CB12", [("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6")]);
        var preview = await Office.Get($"{address}/preview");
        Assert.Equal(("1", "1", "1"), (Fact(preview, "Khắc phục chưa xong"), Fact(preview, "Nhiệm vụ đang chủ trì"), Fact(preview, "Đang chuyển đi")));
        Assert.Equal(302, (await Office.Press($"{address}/preview", Apply)).Status);

        var id = await IdOfAsync("CB13");
        var db = Db();
        Assert.Equal(id, (await db.Remedies.SingleAsync(r => r.UnitId != null)).UnitId);
        var task = await db.AssignedTasks.Include(t => t.CoUnits).SingleAsync(t => t.Title == OpenThings.Rubbish);
        Assert.Equal((id, 0), (task.LeadUnitId, task.CoUnits.Count));
        Assert.Equal([id], (await db.AssignedTasks.Include(t => t.CoUnits).SingleAsync(t => t.Id == City.TaskId)).CoUnits.Select(c => c.UnitId));
        // One model of the name goes on, with those of both; the transfer between the two has nowhere to go.
        var model = await db.PracticeModels.Include(m => m.Participations).SingleAsync(m => m.UnitId == id && m.To == null);
        Assert.Equal(new[] { City.Member.MemberId, City.OtherMember.MemberId }.Order(), model.Participations.Where(p => p.To is null).Select(p => p.MemberId).Order());
        Assert.Equal((TransferState.Cancelled, "15-QĐ/TU"), await db.Transfers.Where(t => t.Id != City.TransferId).Select(t => new ValueTuple<TransferState, string?>(t.State, t.CancelReason)).SingleAsync());
        Assert.Equal(2, await db.Plans.CountAsync(p => p.UnitId == id && p.State == PlanState.Approved && p.ApprovedOn == new DateOnly(2026, 3, 1)));

        Assert.Equal(302, (await Office.Press($"{address}/undo", "Thu hồi thay đổi", Undoing)).Status);
        Assert.Equal(stored, await HeldAsync());
    }

    [Fact]
    public async Task Merge_OfBodiesWithPlans_LeavesTheFigurePlans_AndShowsItBefore()
    {
        await OpenThings.ApproveAsync(Db(), City, City.OtherBody.Id, PlanKind.Term, "Giữ vững đoàn kết");
        await OpenThings.ApproveAsync(Db(), City, City.OtherBody.Id, PlanKind.Year, "Làm 3 km đường");
        await OpenThings.ApproveAsync(Db(), City, City.Body.Id, PlanKind.Term, "Xây dựng phố văn minh");
        Assert.Equal((1, 3), await PlannedAsync());
        var address = await DraftAsync(OrgEventKind.Merge, "DB1,DB2", [("Input.Rows[0].Code", "DB5"), ("Input.Rows[0].Name", "Đảng bộ phường mới")]);
        Assert.Equal("1/3 → 1/2", Fact(await Office.Get($"{address}/preview"), "Tổ chức cơ sở đảng có đủ kế hoạch và chương trình năm 2026"));
        await Office.Press($"{address}/preview", Apply);
        Assert.Equal((1, 2), await PlannedAsync());
        var id = await IdOfAsync("DB5");
        var term = await Db().Plans.Include(p => p.Items).SingleAsync(p => p.UnitId == id && p.Kind == PlanKind.Term);
        Assert.Equal(["Giữ vững đoàn kết", "Xây dựng phố văn minh"], term.ItemsOf(1).Select(i => i.Deed).Order());
        Assert.Contains("Tiếp nhận từ tổ chức đã kết thúc", (await Office.Get($"/plans/{term.Id}")).Main);
        // The plans of then stay what they were.
        Assert.Equal(2, await Db().Plans.CountAsync(p => p.UnitId == City.OtherBody.Id && p.State == PlanState.Approved));
    }

    [Fact]
    public async Task Split_LeavesTheNewPartWithoutPlans_AndTheDryRunNamesIt()
    {
        await OpenThings.ApproveAsync(Db(), City, City.OtherBody.Id, PlanKind.Term, "Giữ vững đoàn kết");
        await OpenThings.ApproveAsync(Db(), City, City.OtherBody.Id, PlanKind.Year, "Làm 3 km đường");
        var address = await DraftAsync(OrgEventKind.Split, "DB2", [("Input.GoesOn", "DB2"), ("Input.Rows[0].Code", "DB6"), ("Input.Rows[0].Name", "Đảng bộ xã mới")]);
        var preview = (await Office.Get($"{address}/preview")).Main;
        Assert.Contains("1/3 → 1/4", preview);
        Assert.Contains("Đảng bộ xã mới (DB6)", preview);
    }

    [Fact]
    public async Task Report_AndLedger_OfAMergedCell_PrintUnderItsOldName()
    {
        await MergedAsync();
        var committee = As(City.Committee);
        var report = await committee.Get($"/organisations/{City.Cell.Code}/report?year=2025");
        Assert.Contains(City.Cell.Name, report.Main);
        Assert.DoesNotContain("Chi bộ phố 6", report.Main);
        Assert.Contains("31/12/2025", report.Main);
        var ledger = await Office.Get($"/cells/{City.Cell.Code}/ledger?year=2025");
        Assert.Contains(City.Cell.Name, ledger.Main);
        Assert.Contains(City.Member.Name, ledger.Main);
        Assert.DoesNotContain("Chi bộ phố 6", ledger.Main);
        var (status, type, file) = await committee.Download($"/organisations/{City.Cell.Code}/report?year=2025&format=docx&purpose={Uri.EscapeDataString("Lưu hồ sơ")}");
        Assert.Equal((200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), (status, type));
        Assert.NotEmpty(file);
    }

    [Fact]
    public async Task WaitingEvent_TriedByTwoProcesses_IsAppliedByOne()
    {
        var address = await DraftAsync(OrgEventKind.Merge, "CB11,CB12", [("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6")], "2026-04-01");
        await Office.Press($"{address}/preview", "Lưu, chờ đến 01/04/2026");
        var (first, second, day) = (Db(), Db(), new DateOnly(2026, 4, 1));
        var read = await second.OrgEvents.Include(e => e.Sources).Include(e => e.Results).Include(e => e.Choices).Where(e => e.State == OrgEventState.Waiting).ToListAsync();
        Assert.Equal(1, await ApplyDueOrgEvents.RunAsync(first, day, TestCity.Now.UtcDateTime));
        // The other one had read it as waiting, too: nothing of what it does is kept.
        await Assert.ThrowsAnyAsync<Exception>(() => ApplyOrgEvents.RunAsync(second, read, Actor.System(day), TestCity.Now.UtcDateTime));
        Assert.Equal(0, await ApplyDueOrgEvents.RunAsync(Db(), day, TestCity.Now.UtcDateTime));
        Assert.Equal(1, await Db().Units.CountAsync(u => u.Code == "CB13"));
        Assert.Equal(1, await Db().Memberships.CountAsync(m => m.MemberId == City.Member.MemberId && m.To == null));
        Assert.Equal(1, await Db().Events.CountAsync(e => e.Kind == "organisation.applied"));
    }

    private static string Fact(Page page, string name) =>
        Page.Text(page.FindAll(".facts div").Single(d => Page.Text(d.QuerySelector("dt")) == name).QuerySelector("dd"));

    private async Task<(int, int)> PlannedAsync()
    {
        var facts = await Db().OrganisationFacts(TestCity.Year, TestCity.Today).ToListAsync();
        return (facts.Count(f => f.IsPlanned), facts.Count);
    }

    /// <summary>Everything that a unit can have beside people, as stored, in one text.</summary>
    private async Task<string> HeldAsync() => string.Join('\n', (IEnumerable<string>)[
        .. await Db().Remedies.OrderBy(r => r.Id).Select(r => $"remedy {r.Id} {r.UnitId} {r.MemberId} {r.State}").ToListAsync(),
        .. (await Db().AssignedTasks.Include(t => t.CoUnits).OrderBy(t => t.Id).ToListAsync()).Select(t => $"task {t.Id} {t.IssuerUnitId} {t.LeadUnitId} {string.Join(',', t.CoUnits.Select(c => c.UnitId).Order())} {t.State}"),
        .. (await Db().PracticeModels.Include(m => m.Participations).OrderBy(m => m.Id).ToListAsync()).Select(m => $"model {m.Id} {m.UnitId} {m.To} {string.Join(',', m.Participations.Select(p => $"{p.MemberId} {p.From} {p.To}").Order())}"),
        .. await Db().Transfers.OrderBy(t => t.Id).Select(t => $"transfer {t.Id} {t.FromUnitId} {t.ToUnitId} {t.State} {t.CancelReason}").ToListAsync(),
        .. await Db().Plans.OrderBy(p => p.Id).Select(p => $"plan {p.Id} {p.UnitId} {p.Kind} {p.FromYear} {p.State} {p.ApprovedOn}").ToListAsync(),
        .. await Db().Pledges.OrderBy(p => p.Id).Select(p => $"pledge {p.Id} {p.MemberId} {p.State}").ToListAsync(),
        await StoredAsync()]);
}
