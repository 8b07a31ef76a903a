using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Importing;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Planning;
using Xunit;

namespace Pledges.Browser.Tests.Support;

/// <summary>The imported city in mid-year: pledges confirmed, an office that can sign in, remedies and a task open at both cells.</summary>
internal static class OpenCity
{
    public const string Office = "vanphong";
    public const string Task = "Xóa điểm rác tồn đọng";

    private static readonly DateTime Then = new(2026, 2, 10, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Actor By = Actor.System(new DateOnly(2026, 2, 10));

    public static async Task ArrangeAsync(PledgesDb db)
    {
        var cancel = TestContext.Current.CancellationToken;
        await PledgesAsync(db, cancel);
        var units = await db.Units.Include(u => u.Versions).Include(u => u.Links).AsSplitQuery().ToDictionaryAsync(u => u.Code, cancel);
        units["DB01"].Correct("Đảng bộ xã Mẫu", units["DB01"].Versions[0].LevelTypeId, "Xã", units["TP"], new DateOnly(2020, 1, 1), null, By, Then);
        var office = DemoPassword.Open(Office, "Văn phòng Thành ủy");
        db.Users.Add(office);
        await db.SaveChangesAsync(cancel);
        db.Appointments.Add(new RoleAppointment(office.Id, Role.CityOffice, units["TP"].Id, new DateOnly(2020, 1, 1), null, By, Then));

        var decidedOn = new DateOnly(2026, 2, 3);
        var inspection = Inspection.Plan(new InspectionDetails(2026, InspectionBody.InspectionCommission, units["TP"].Id, Activity.Inspection, InspectionKind.Topical, "ROLE_MODEL", "Việc nêu gương", decidedOn, null, null), By, Then);
        foreach (var code in new[] { "CB01", "CB02" })
        {
            inspection.Add(SubjectKey.OfUnit(units[code].Id), By, Then);
        }

        inspection.Decide(new InspectionDecision("06-QĐ/UBKT", decidedOn, [new TeamMember("Nguyễn Văn Kiểm", TeamDuty.Head)], InspectionDecision.Usual(decidedOn)), By, Then);
        db.Add(inspection);
        await db.SaveChangesAsync(cancel);
        foreach (var subject in inspection.Subjects)
        {
            var finding = inspection.Find(subject.Id, new FindingText(FindingKind.Shortcoming, ShortcomingType.WordsDeeds, null, "Sáu bản đăng ký giống nhau.", null, new DateOnly(2026, 2, 5)), By, Then);
            db.Add(Remedy.Demand(inspection, finding, new RemedyDemand(subject.Key, new DateOnly(2026, 12, 20)), By, Then));
        }

        var details = new TaskDetails(WorkKind.Resolve, Task, "Không còn điểm rác tồn đọng.", null, new DateOnly(2026, 1, 15), new DateOnly(2026, 12, 30), null, null);
        db.Add(AssignedTask.Issue(new TaskUnits(units["DB01"].Id, units["CB01"].Id, [units["CB02"].Id]), details, [], "Đảng bộ xã Mẫu", By, Then));
    }

    private static async Task PledgesAsync(PledgesDb db, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("pledges-").FullName;
        try
        {
            new CityFiles(folder).WritePledges(2026, Enumerable.Range(1, 9));
            var report = await new ImportRoster(db, new TestClock()).RunAsync(folder, new ImportOptions(By), cancel);
            Assert.Empty(report.Refusals.Select(r => $"{r.Sheet} {r.Row} {r.Column}: {r.Reason}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
