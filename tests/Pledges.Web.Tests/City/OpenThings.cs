using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Tests.City;

/// <summary>Everything that a cell can have beside people, open in CB11 and CB12: a remedy, a task, models of one name, a transfer between the two, plans.</summary>
public static class OpenThings
{
    public const string Rubbish = "Xóa điểm rác tồn đọng";
    private static readonly DateTime Then = TestCity.Now.UtcDateTime.AddDays(-30);
    private static readonly Actor System = Actor.System(TestCity.Today.AddDays(-30));

    public static async Task AddAsync(PledgesDb db, TestCity city)
    {
        var (cell, other) = (city.Cell.Id, city.OtherCell.Id);
        var inspection = Inspection.Plan(new InspectionDetails(2026, InspectionBody.InspectionCommission, city.Root.Id, Activity.Inspection, InspectionKind.Topical, "ROLE_MODEL", "Việc nêu gương", new(2026, 2, 3), null, null), System, Then);
        inspection.Add(SubjectKey.OfUnit(other), System, Then);
        inspection.Decide(new InspectionDecision("06-QĐ/UBKT", new(2026, 2, 3), [new TeamMember("Nguyễn Văn Kiểm", TeamDuty.Head)], InspectionDecision.Usual(new(2026, 2, 3))), System, Then);
        db.Add(inspection);
        await db.SaveChangesAsync();
        var subject = inspection.Subjects.Single();
        var finding = inspection.Find(subject.Id, new FindingText(FindingKind.Shortcoming, ShortcomingType.WordsDeeds, null, "Sáu bản giống nhau.", null, new(2026, 2, 5)), System, Then);
        db.Add(Remedy.Demand(inspection, finding, new RemedyDemand(subject.Key, new(2026, 12, 20)), System, Then));
        var details = new TaskDetails(WorkKind.Resolve, Rubbish, "Không còn điểm rác", null, new(2026, 1, 15), new(2026, 11, 30), null, null);
        db.Add(AssignedTask.Issue(new TaskUnits(city.Body.Id, cell, [other]), details, [], city.Body.Name, System, Then));
        var models = new[] { cell, other }.Select(unit => new PracticeModel(unit, new("Tuyên dương dưới cờ", "Phục vụ nhân dân", "Sáng thứ hai", new(2025, 1, 1), null), System, Then)).ToList();
        models[0].Join(city.Member.MemberId, new(2026, 1, 5), System with { MemberId = city.Member.MemberId }, Then);
        models[1].Join(city.OtherMember.MemberId, new(2026, 1, 5), System with { MemberId = city.OtherMember.MemberId }, Then);
        db.AddRange(models);
        var silent = await db.Members.Include(m => m.Memberships).SingleAsync(m => m.Code == city.Silent.Code);
        db.Add(Transfer.Start(silent, new TransferOrder(other, null, "8-QĐ/ĐU", new(2026, 2, 5), null), false, System, Then));
        await db.SaveChangesAsync();
        await ApproveAsync(db, city, cell, PlanKind.Year, "Kể chuyện về Bác");
        await ApproveAsync(db, city, other, PlanKind.Year, "Dọn ngõ");
        await ApproveAsync(db, city, other, PlanKind.Term, "Ba không");
    }

    public static async Task ApproveAsync(PledgesDb db, TestCity city, int unitId, PlanKind kind, string deed)
    {
        var plan = new Plan(unitId, new PlanDetails(kind, kind == PlanKind.Term ? 2025 : 2026, kind == PlanKind.Term ? 2030 : 2026, "Kế hoạch"), 0, System, Then);
        plan.Write(plan.Title, [new(WorkKind.Push, deed)], System, Then);
        plan.Submit("Cấp ủy", System with { AccountId = city.Committee.AccountId }, Then);
        plan.Approve(new(2026, 1, 20), "Thành ủy", 0, System, Then);
        db.Add(plan);
        await db.SaveChangesAsync();
    }
}
