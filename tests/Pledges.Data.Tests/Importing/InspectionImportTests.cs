using Microsoft.EntityFrameworkCore;
using Pledges.Data.Exporting;
using Pledges.Data.Importing;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Importing;

/// <summary>Decisions on inspections and their subjects, in and out.</summary>
public sealed class InspectionImportTests(CityTemplate template) : ImportTest(template)
{
    private const string Decisions = "Số quyết định;Ngày quyết định;Chủ thể;Mã tổ chức của chủ thể;Hình thức;Loại;Chuyên đề";
    private const string Subjects = "Số quyết định;Mã tổ chức;Mã đảng viên;Ngày kết luận;Kết luận";
    private const string One = "01-QĐ/UBKT;24/06/2019;INSPECTION_COMMISSION;TU;INSPECTION;TOPICAL;ROLE_MODEL";

    /// <summary>Sheet, rows below a good decision 01-QĐ/UBKT of 24/06/2019; the row and column that are named; how the reason begins.</summary>
    public static TheoryData<string, string[], int, string, string> BadRows => new()
    {
        { "Kiểm tra", ["2;31/06/2019;STANDING_COMMITTEE;TU;INSPECTION;TOPICAL;OTHER"], 3, "Ngày quyết định", "“31/06/2019” is not a date that exists" },
        { "Kiểm tra", ["2;01/06/2030;STANDING_COMMITTEE;TU;INSPECTION;TOPICAL;OTHER"], 3, "Ngày quyết định", "The decision must lie between 1990 and today" },
        { "Kiểm tra", ["2;01/06/2019;BAN;TU;INSPECTION;TOPICAL;OTHER"], 3, "Chủ thể", "“BAN” is not known here" },
        { "Kiểm tra", ["2;01/06/2019;STANDING_COMMITTEE;XX;INSPECTION;TOPICAL;OTHER"], 3, "Mã tổ chức của chủ thể", "There is no organisation with the code “XX”" },
        { "Kiểm tra", ["2;01/06/2019;STANDING_COMMITTEE;TU;THANH TRA;TOPICAL;OTHER"], 3, "Hình thức", "“THANH TRA” is not known here" },
        { "Kiểm tra", ["2;01/06/2019;STANDING_COMMITTEE;TU;INSPECTION;ĐỘT XUẤT;OTHER"], 3, "Loại", "“ĐỘT XUẤT” is not known here" },
        { "Kiểm tra", ["2;01/06/2019;STANDING_COMMITTEE;TU;INSPECTION;TOPICAL;ĐẤT ĐAI"], 3, "Chuyên đề", "“ĐẤT ĐAI” is not known here" },
        { "Kiểm tra", [";01/06/2019;STANDING_COMMITTEE;TU;INSPECTION;TOPICAL;OTHER"], 3, "Số quyết định", "A value is missing" },
        { "Kiểm tra", ["01-QĐ/UBKT;25/06/2019;INSPECTION_COMMISSION;TU;INSPECTION;TOPICAL;ROLE_MODEL"], 3, "Số quyết định", "Row 2 has the same key with other values" },
        { "Kiểm tra", ["01-QĐ/UBKT;24/06/2019;STANDING_COMMITTEE;TU;INSPECTION;TOPICAL;ROLE_MODEL"], 3, "Số quyết định", "Row 2 has the same key with other values" },
        { "Đối tượng kiểm tra", ["01-QĐ/UBKT;DB1;;01/08/2019;", "01-QĐ/UBKT;DB1;;01/09/2019;"], 3, "Số quyết định", "Row 2 names the same subject of this decision" },
        { "Đối tượng kiểm tra", ["01-QĐ/UBKT;;M01;01/08/2019;", "01-QĐ/UBKT;;M01;01/08/2019;"], 3, "Số quyết định", "Row 2 names the same subject of this decision" },
        { "Đối tượng kiểm tra", ["01-QĐ/UBKT;DB1;;23/06/2019;"], 2, "Ngày kết luận", "A conclusion cannot lie before the decision of 24/06/2019" },
        { "Đối tượng kiểm tra", ["01-QĐ/UBKT;DB1;;23/06/2030;"], 2, "Ngày kết luận", "The conclusion cannot lie in the future" },
        { "Đối tượng kiểm tra", ["01-QĐ/UBKT;DB1;M01;01/08/2019;"], 2, "Mã đảng viên", "A subject is either an organisation or a member" },
        { "Đối tượng kiểm tra", ["01-QĐ/UBKT;;;01/08/2019;"], 2, "Mã tổ chức", "A subject is either an organisation or a member" },
        { "Đối tượng kiểm tra", ["01-QĐ/UBKT;XX;;01/08/2019;"], 2, "Mã tổ chức", "There is no organisation with the code “XX”" },
        { "Đối tượng kiểm tra", ["01-QĐ/UBKT;;M99;01/08/2019;"], 2, "Mã đảng viên", "There is no member with the code “M99”" },
        { "Đối tượng kiểm tra", ["09-QĐ/UBKT;DB1;;01/08/2019;"], 2, "Số quyết định", "There is no decision with the number “09-QĐ/UBKT”" },
    };

    [Theory, OnEveryDatabase]
    public async Task Import_OfARegister_WritesDecisionsWithTheirSubjects(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = Register();
        var report = await TakeAsync(city, folder.Path);

        Assert.Equal((6, true), (report.Added, report.IsWritten));
        var inspection = await city.Db().Inspections.Include(i => i.Subjects).SingleAsync(i => i.DecisionNo == "01-QĐ/UBKT");
        Assert.Equal(
            (new DateOnly(2019, 6, 24), InspectionBody.InspectionCommission, city.City.Root.Id, Activity.Inspection, InspectionKind.Topical, "ROLE_MODEL", InspectionState.Closed, TestCity.Today),
            (inspection.DecidedOn, inspection.Body, inspection.BodyUnitId, inspection.Activity, inspection.Kind, inspection.TopicCode, inspection.State, inspection.RecordedOn));
        Assert.Equal(
            [(city.City.Body.Id, null), (city.City.OtherBody.Id, null), (null, (int?)city.City.Member.MemberId)],
            inspection.Subjects.OrderBy(s => s.UnitId ?? 999).Select(s => (s.UnitId, s.MemberId)));
        Assert.Empty(await city.Db().Events.Where(e => e.Kind == "inspection.taken_over" || e.Kind == "inspection.subject_taken_over").ToListAsync());
        var running = await city.Db().Inspections.SingleAsync(i => i.DecisionNo == "02-QĐ/TU");
        Assert.Equal((InspectionState.Running, "OTHER"), (running.State, running.TopicCode));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfTheSameRegisterAgain_ChangesNothing(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = Register();
        await TakeAsync(city, folder.Path);
        var before = await RegisterAsync(city.Db());

        var again = await TakeAsync(city, folder.Path);

        Assert.Equal((false, 6), (again.IsWritten, again.Sheets.Sum(s => s.Unchanged)));
        Assert.Equal(before, await RegisterAsync(city.Db()));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfACorrection_ChangesTheDecisionAndSaysSo(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = Register();
        await TakeAsync(city, folder.Path);
        folder.With("Kiểm tra", Decisions, One.Replace("ROLE_MODEL", "Thực hiện Chỉ thị 05-CT/TW", StringComparison.Ordinal))
            .With("Đối tượng kiểm tra", Subjects, "01-QĐ/UBKT;DB1;;02/08/2019;Chấp hành tốt");

        var report = await TakeAsync(city, folder.Path);

        Assert.Equal((0, 2), (report.Added, report.Changed));
        var inspection = await city.Db().Inspections.Include(i => i.Subjects).SingleAsync(i => i.DecisionNo == "01-QĐ/UBKT");
        Assert.Equal(("DIRECTIVE_05", 3), (inspection.TopicCode, inspection.Subjects.Count));
        Assert.Equal((new DateOnly(2019, 8, 2), "Chấp hành tốt"), inspection.Subjects.Where(s => s.UnitId == city.City.Body.Id).Select(s => (s.ConcludedOn, s.Outcome)).Single());
        Assert.Contains("inspection.taken_over", await city.Db().Events.Where(e => e.Subject == "Inspection").Select(e => e.Kind).ToListAsync());
    }

    [Theory]
    [MemberData(nameof(BadRows))]
    public async Task Import_OfABadRow_NamesItAndWritesNothing(string sheet, string[] rows, int row, string column, string reason)
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = sheet == "Kiểm tra" ? new RosterFolder().With(sheet, [Decisions, One, .. rows]) : new RosterFolder().With("Kiểm tra", Decisions, One).With(sheet, [Subjects, .. rows]);
        var before = await RegisterAsync(city.Db());

        var refusal = Assert.Single(await RefusedAsync(city, folder.Path));

        Assert.Equal((sheet + ".csv", row, column), (refusal.Sheet, refusal.Row, refusal.Column));
        Assert.StartsWith(reason, refusal.Reason, StringComparison.Ordinal);
        Assert.Equal(before, await RegisterAsync(city.Db()));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_WhenANumberComesAgainInAnotherYear_TellsThemApart(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = new RosterFolder().With("Kiểm tra", Decisions, One, One.Replace("2019", "2020", StringComparison.Ordinal), One.Replace(";TU;", ";DB1;", StringComparison.Ordinal))
            .With("Đối tượng kiểm tra", Subjects, "01-QĐ/UBKT;DB2;;01/08/2020;");
        Assert.StartsWith("Several decisions have the number “01-QĐ/UBKT”", Assert.Single(await RefusedAsync(city, folder.Path)).Reason, StringComparison.Ordinal);

        folder.With("Đối tượng kiểm tra", Subjects, "01-QĐ/UBKT|TU|2020;DB2;;01/08/2020;");
        await TakeAsync(city, folder.Path);
        Assert.Equal(2020, (await city.Db().Inspections.SingleAsync(i => i.IsFromTheRecords && i.Subjects.Any())).Year);
        await ExportedIsUnchangedAsync(city, folder);
    }

    [Theory, OnEveryDatabase]
    public async Task Export_OfTheRegister_ComesInAgainUnchanged(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = Register();
        await TakeAsync(city, folder.Path);
        await ExportedIsUnchangedAsync(city, folder);
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder.At("ra"), "Đối tượng kiểm tra.csv"));
        Assert.Equal(Subjects, lines[0].TrimStart('\uFEFF'));
        Assert.Contains("01-QĐ/UBKT;;M01;01/08/2019;", lines);
    }

    private static async Task ExportedIsUnchangedAsync(TestDatabase city, RosterFolder folder)
    {
        await new ExportRoster(city.Db(), Clock).RunAsync(folder.At("ra"), Actor.System(TestCity.Today));
        var report = await TakeAsync(city, folder.At("ra"));
        Assert.Equal((0, 0, false), (report.Added, report.Changed, report.IsWritten));
        Assert.Equal(await city.Db().InspectionSubjects.CountAsync(), report.Sheets.Single(s => s.Sheet == "inspection_subjects").Unchanged);
    }

    private static RosterFolder Register() => new RosterFolder()
        .With("Kiểm tra", Decisions, One, "02-QĐ/TU;05/03/2026;ban thường vụ;TU;giám sát;thường xuyên;")
        .With("Đối tượng kiểm tra", Subjects, "01-QĐ/UBKT;DB1;;01/08/2019;", "01-QĐ/UBKT;DB2;;01/08/2019;", "01-QĐ/UBKT;;M01;01/08/2019;", "02-QĐ/TU;CS3;;;");

    private static async Task<string> RegisterAsync(PledgesDb db) => string.Join(' ',
        await db.Inspections.CountAsync(), await db.Inspections.SumAsync(i => i.Version), await db.InspectionSubjects.CountAsync(), await db.Events.CountAsync());
}
