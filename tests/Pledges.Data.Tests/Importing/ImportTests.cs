using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Importing;
using Pledges.Data.Queries;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Discipline;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Importing;

public sealed class ImportTests(CityTemplate template) : ImportTest(template)
{
    [Theory, OnEveryDatabase]
    public async Task Import_OfANewBody_WritesUnitsMembersAndPledges(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = NewBody();
        var report = await TakeAsync(city, folder.Path);

        Assert.True(report.IsWritten);
        var db = city.Db();
        var member = await db.Members.Include(m => m.Memberships).Include(m => m.Statuses).Include(m => m.Posts).SingleAsync(m => m.Code == "007");
        Assert.Equal(("Đặng Thị Én", 1958, Gender.Female, new DateOnly(1980, 2, 3)), (member.FullName, member.BirthYear, member.Gender, member.JoinedOn));
        Assert.Equal("dang thi en 007", member.SearchName);
        Assert.Equal([(new DateOnly(2016, 1, 1), new DateOnly(2024, 7, 1)), (new DateOnly(2024, 7, 1), null)], member.Memberships.OrderBy(m => m.From).Select(m => (m.From, m.To)));
        Assert.Equal(EndReason.Transferred, member.Memberships.OrderBy(m => m.From).First().EndReason);
        Assert.Equal(PostType.Secretary, Assert.Single(member.Posts).Type);
        var pledge = await db.Pledges.Include(p => p.Commitments).SingleAsync(p => p.Member.Code == "007" && p.Year == 2024);
        Assert.Equal((PledgeState.Assessed, true, PledgeResult.Good), (pledge.State, pledge.IsConcrete, pledge.Result));
        Assert.Equal(("tu_tuong", "Học tập\nvà kể lại", "mỗi quý"), (pledge.Commitments[0].Section, pledge.Commitments[0].Deed, pledge.Commitments[0].Due));
        Assert.Equal(ExemplarFields.Work | ExemplarFields.Study, (await db.Exemplars.SingleAsync(e => e.MemberId == member.Id)).Fields);
        Assert.Equal(("C", "GOOD"), await db.MemberGrades.Where(g => g.MemberId == member.Id).Select(g => ValueTuple.Create(g.SchemeCode, g.Grade)).SingleAsync());
        Assert.True((await db.OrgGrades.SingleAsync(g => g.Year == 2024)).IsOutstanding);
        Assert.Equal((DisciplineForm.Removal, Grounds.Will, true), await db.Disciplines.Where(d => d.MemberId == member.Id).Select(d => ValueTuple.Create(d.Form, d.MainGround, d.IsLackOfExample)).SingleAsync());
        Assert.Equal(["3-QĐ/UBKT", "4-QĐ/UBKT", "4-QĐ/UBKT", "5-QĐ/UBKT"], await db.Disciplines.Select(d => d.DecisionNo).Order().ToListAsync());
        Assert.Equal((CommendationForm.PublicPraise, "Người tốt việc tốt"), await db.Commendations.Where(c => c.MemberId == member.Id).Select(c => ValueTuple.Create(c.Form, c.Title)).SingleAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfANewBody_PutsItIntoTheTreeAndTheFigures(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = NewBody();
        var before = await city.Db().TalliesAsync(2024, new DateOnly(2024, 12, 31), TestCity.Today, [city.City.Root.Id]);
        await TakeAsync(city, folder.Path);

        var db = city.Db();
        var body = await db.Units.SingleAsync(u => u.Code == "DB9");
        var below = await db.SubtreesOf([body.Id], new DateOnly(2024, 6, 1)).Select(p => p.Path).ToListAsync();
        Assert.Equal(3, below.Count);
        Assert.All(below, path => Assert.StartsWith($"/{city.City.Root.Id}/{body.Id}/", path));
        var after = await db.TalliesAsync(2024, new DateOnly(2024, 12, 31), TestCity.Today, [city.City.Root.Id, body.Id]);
        Assert.Equal(2, after[body.Id].Population);
        Assert.Equal(1, after[body.Id].Registered);
        Assert.Equal(before[city.City.Root.Id].Population + 2, after[city.City.Root.Id].Population);
    }

    [Theory, OnEveryDatabase]
    public async Task Import_WhenAYearIsNotThere_OpensAndClosesIt(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = NewBody();
        await TakeAsync(city, folder.Path);

        var year = await city.Db().Years.SingleAsync(y => y.Year == 2024);
        Assert.Equal((YearState.Closed, "C", new DateOnly(2024, 1, 31)), (year.State, year.SchemeCode, year.DueOn));
        Assert.NotEmpty(await city.Db().Targets.Where(t => t.Year == 2024).ToListAsync());
        Assert.Equal(3, await city.Db().Years.CountAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfTheSameFilesAgain_ChangesNothing(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = NewBody();
        await TakeAsync(city, folder.Path);
        var before = await ContentsAsync(city.Db());

        var again = await TakeAsync(city, folder.Path);

        Assert.False(again.IsWritten);
        Assert.All(again.Sheets, s => Assert.Equal((s.Read, 0, 0), (s.Unchanged, s.Added, s.Changed)));
        Assert.Equal(before, await ContentsAsync(city.Db()));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_AsADryRun_ReportsAndWritesNothing(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = NewBody();
        var before = await ContentsAsync(city.Db());

        var report = await ImportAsync(city, folder.Path, isDryRun: true);

        Assert.Equal((false, 23), (report.IsWritten, report.Added));
        Assert.Equal(before, await ContentsAsync(city.Db()));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_WhenItIsWritten_SaysSoInOneEvent(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = NewBody();
        await TakeAsync(city, folder.Path);

        var entry = await city.Db().Events.SingleAsync(e => e.Kind == "roster.imported");
        Assert.Contains("members +2 ~0", entry.Detail, StringComparison.Ordinal);
        Assert.Contains("pledges +2 ~0", entry.Detail, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Import_WhenStoppedWhileWriting_WritesNothing(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = NewBody();
        var before = await ContentsAsync(city.Db());
        using var stop = new CancellationTokenSource();
        var progress = new Watcher(p =>
        {
            if (p.Step == ImportStep.Writing)
            {
                stop.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ImportAsync(city, folder.Path, progress: progress, cancel: stop.Token));

        Assert.Equal(before, await ContentsAsync(city.Db()));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_WhenItRuns_TellsHowFarItIs(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = NewBody();
        var told = new List<ImportProgress>();
        await ImportAsync(city, folder.Path, progress: new Watcher(told.Add));

        Assert.Equal([ImportStep.Reading, ImportStep.Comparing, ImportStep.Writing, ImportStep.Counting], told.Select(p => p.Step).Distinct());
        Assert.Equal(told.Select(p => p.Percent).Order(), told.Select(p => p.Percent));
    }

    private static RosterFolder NewBody() => new RosterFolder()
        .With("Tổ chức", "Mã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên;Khối;Từ ngày;Đến ngày;Mã kế thừa",
            "CB91;Chi bộ  thôn 1;Chi bộ trực thuộc;DB9;;01/01/2015;01/07/2024;CB92",
            "CB92;Chi bộ thôn 2;CELL;DB9;;01/01/2015;;",
            "DB9;Đảng bộ xã Suối Mây;Đảng bộ cơ sở;TU;xã, phường;01/01/2015;;")
        .With("dang-vien", "Mã đảng viên;Họ và tên;Năm sinh;Giới tính;Ngày vào Đảng;Ngày chính thức",
            "007;Đặng  Thị Én ;15/04/1958;Nữ;3/2/80;1981-02-03",
            "008;Lò Văn Tú;1990;nam;;")
        .With("MEMBERSHIPS", "member_code,org_code,from,to,end_reason",
            "007,CB91,01/01/2016,01/07/2024,chuyển sinh hoạt",
            "007,CB92,01/07/2024,,",
            "008,CB92,2019-05-01,,")
        .With("Trạng thái", "Mã đảng viên;Loại;Từ ngày;Đến ngày;Số quyết định", "008;miễn sinh hoạt;01/01/2026;;7-NQ/CB")
        .With("Chức vụ", "Mã đảng viên;Mã tổ chức;Chức vụ;Chức danh;Loại;Chủ chốt;Diện BTV quản lý;Từ ngày;Đến ngày", "007;CB92;bí thư;Bí thư chi bộ;PARTY;x;;01/07/2024;")
        .With("Đăng ký", "Năm;Mã đảng viên;Ngày gửi;Ngày xác nhận;Cụ thể;Kết quả", "2024;007;10/01/2024;20/01/2024;x;tốt", "2024;008;10/01/2024;;;")
        .With("Việc làm", "Năm;Mã đảng viên;TT;Nhóm;Việc làm;Thời hạn",
            "2024;007;1;Tư tưởng chính trị;\"Học tập\nvà kể lại\";mỗi quý",
            "2024;007;2;chuc_trach;Thăm 12 hộ;trước 30/6")
        .With("Tấm gương", "Năm;Mã đảng viên;Lĩnh vực;Số quyết định", "2024;007;WORK|học tập;1-QĐ/TU")
        .With("Xếp loại đảng viên", "Năm;Mã đảng viên;Thang;Xếp loại", "2024;007;C;Hoàn thành tốt", "2024;008;C;FAIR")
        .With("Xếp loại tổ chức", "Năm;Mã tổ chức;Thang;Xếp loại;Tiêu biểu", "2024;DB9;C;EXCELLENT;x")
        .With("Kỷ luật", "Mã đảng viên;Mã tổ chức;Số quyết định;Ngày quyết định;Hình thức;Lý do;Thiếu gương mẫu",
            "007;;3-QĐ/UBKT;05/06/2025;cách chức;WILL;x", "008;;4-QĐ/UBKT;05/06/2025;khiển trách;CONDUCT;", ";DB9;5-QĐ/UBKT;05/06/2025;WARNING;LEADERSHIP;x")
        .With("Khen thưởng", "Mã đảng viên;Mã tổ chức;Ngày quyết định;Số quyết định;Hình thức;Danh hiệu", "007;;19/05/2024;;tuyên dương;Người tốt việc tốt", ";DB9;31/12/2024;8-QĐ/TU;cờ;Dẫn đầu phong trào");

    private sealed class Watcher(Action<ImportProgress> seen) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => seen(value);
    }
}
