using Microsoft.EntityFrameworkCore;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Importing;

/// <summary>Rows that are stored already and say something else now.</summary>
public sealed class CorrectionTests(CityTemplate template) : ImportTest(template)
{
    private const string MembersHead = "Mã đảng viên;Họ và tên;Năm sinh;Giới tính;Ngày vào Đảng;Ngày chính thức";
    private const string MembershipsHead = "Mã đảng viên;Mã tổ chức;Từ ngày;Đến ngày;Lý do";

    [Theory, OnEveryDatabase]
    public async Task Import_WhenANameDiffers_CorrectsItAndSaysSo(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = new RosterFolder().With("Đảng viên", MembersHead, "M01;Lê Văn Ân;1965;;03/02/1990;03/02/1991", "M02;Trần Thị Bình;1965;;03/02/1990;03/02/1991");
        var report = await TakeAsync(city, folder.Path);

        Assert.Equal((1, 1), (report.Sheets[0].Changed, report.Sheets[0].Unchanged));
        var example = Assert.Single(report.Sheets[0].Examples);
        Assert.Equal(("Họ và tên", "Lê Văn An", "Lê Văn Ân"), (example.Column, example.Old, example.New));
        Assert.Equal("Lê Văn Ân", (await city.Db().Members.SingleAsync(m => m.Code == "M01")).FullName);
        Assert.Single(await EventsAsync(city, "member.corrected"));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_WhenAColumnIsNotInTheFile_KeepsWhatIsStored(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = new RosterFolder().With("Đảng viên", "Mã đảng viên;Họ và tên", "M01;Lê Văn Ân");
        await TakeAsync(city, folder.Path);

        var member = await city.Db().Members.SingleAsync(m => m.Code == "M01");
        Assert.Equal(("Lê Văn Ân", 1965, new DateOnly(1990, 2, 3)), (member.FullName, member.BirthYear, member.JoinedOn));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfATransfer_EndsOneMembershipAndBeginsTheOther(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = new RosterFolder().With("Sinh hoạt", MembershipsHead, "M04;CB12;01/03/2026;;", "M04;CB11;01/01/2020;01/03/2026;TRANSFERRED");
        await TakeAsync(city, folder.Path);

        var member = await city.Db().Members.Include(m => m.Memberships).SingleAsync(m => m.Code == "M04");
        Assert.Equal(city.City.Cell.Id, member.MembershipAt(new DateOnly(2026, 2, 28))!.UnitId);
        Assert.Equal(city.City.OtherCell.Id, member.MembershipAt(new DateOnly(2026, 3, 1))!.UnitId);
        Assert.Equal(["membership.corrected", "membership.entered"], await EventsAsync(city, "membership."));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfAPost_CorrectsTheSameAndEntersAnother(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = new RosterFolder().With("Chức vụ", "Mã đảng viên;Mã tổ chức;Chức vụ;Chủ chốt;Từ ngày;Đến ngày",
            "M06;CB11;SECRETARY;x;01/01/2023;01/01/2026", "M06;DB1;COMMITTEE_MEMBER;;01/01/2024;");
        await TakeAsync(city, folder.Path);

        var posts = await city.Db().Posts.Where(p => p.MemberId == city.City.Secretary.MemberId).OrderBy(p => p.From).ToListAsync();
        Assert.Equal([(PostType.Secretary, true, new DateOnly(2026, 1, 1)), (PostType.CommitteeMember, false, null)], posts.Select(p => (p.Type, p.IsKeyLeader, p.To)));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfAResult_CorrectsThePledgeAndKeepsItsCommitments(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var before = await TestDatabase.PledgeAsync(city.Db(), city.City.Member);
        using var folder = new RosterFolder()
            .With("Đăng ký", "Năm;Mã đảng viên;Kết quả", $"{TestCity.Year};M01;GOOD")
            .With("Việc làm", "Năm;Mã đảng viên;TT;Nhóm;Việc làm;Kết quả", $"{TestCity.Year};M01;1;{before.Commitments.Single(c => c.No == 1).Section};Trồng 40 cây ven đường;đã xong");
        await TakeAsync(city, folder.Path);

        var after = await TestDatabase.PledgeAsync(city.Db(), city.City.Member);
        Assert.Equal((PledgeResult.Good, before.ConfirmedOn, before.IsConcrete), (after.Result, after.ConfirmedOn, after.IsConcrete));
        Assert.Equal(before.Commitments.Count, after.Commitments.Count);
        var changed = after.Commitments.Single(c => c.No == 1);
        Assert.Equal(("Trồng 40 cây ven đường", "đã xong", before.Commitments.Single(c => c.No == 1).Check), (changed.Deed, changed.Outcome, changed.Check));
        Assert.Equal(["pledge.commitment_taken_over", "pledge.taken_over"], (await EventsAsync(city, "pledge.")).Where(k => k.Contains("taken_over", StringComparison.Ordinal)).Distinct().TakeLast(2).Order());
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfAGradeThatDiffers_SaysWhatItWas(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var first = new RosterFolder().With("Xếp loại đảng viên", "Năm;Mã đảng viên;Thang;Xếp loại", "2025;M01;D;FAIR", "2025;M02;D;GOOD");
        using var second = new RosterFolder().With("Xếp loại đảng viên", "Năm;Mã đảng viên;Thang;Xếp loại", "2025;M01;D;GOOD");
        await TakeAsync(city, first.Path);
        await TakeAsync(city, second.Path);

        Assert.Equal("GOOD", (await city.Db().MemberGrades.SingleAsync(g => g.MemberId == city.City.Member.MemberId)).Grade);
        Assert.Equal("2025 M01 D FAIR → 2025 M01 D GOOD", (await city.Db().Events.SingleAsync(e => e.Kind == "record.corrected")).Detail);
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfAUnit_CorrectsNameParentAndSuccessor(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = new RosterFolder().With("Tổ chức", "Mã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên;Từ ngày;Đến ngày;Mã kế thừa",
            "CB10;Chi bộ phố 1 cũ;CELL;DB1;01/01/2010;01/01/2024;", "CB21;Chi bộ thôn Hạ;CELL;DB1;01/01/2010;;");
        await TakeAsync(city, folder.Path);

        var db = city.Db();
        Assert.Null((await db.Units.SingleAsync(u => u.Code == "CB10")).SuccessorId);
        Assert.Equal("Chi bộ thôn Hạ", (await db.UnitVersions.SingleAsync(v => v.UnitId == city.City.FarCell.Id)).Name);
        Assert.Equal($"/{city.City.Root.Id}/{city.City.Body.Id}/{city.City.FarCell.Id}/", (await db.Paths.SingleAsync(p => p.UnitId == city.City.FarCell.Id)).Path);
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfRowsSaidTwice_TakesThemOnceAndSaysSo(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = new RosterFolder().With("Tấm gương", "Năm;Mã đảng viên;Lĩnh vực", "2025;M01;WORK", "2025;M01;công tác");
        var sheet = Assert.Single((await TakeAsync(city, folder.Path)).Sheets);

        Assert.Equal((2, 1, 1, 1), (sheet.Read, sheet.Added, sheet.Unchanged, sheet.Repeated));
        Assert.Single(await city.Db().Exemplars.ToListAsync());
    }

    private static async Task<List<string>> EventsAsync(TestDatabase city, string kind) =>
        await city.Db().Events.Where(e => e.Kind.StartsWith(kind) && e.At == TestDatabase.Now).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync();
}
