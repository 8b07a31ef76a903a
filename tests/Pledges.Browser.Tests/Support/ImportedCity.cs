using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Browser.Tests.Support;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Importing;
using Pledges.Data.Seeding;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Xunit;

[assembly: AssemblyFixture(typeof(ImportedCity))]

namespace Pledges.Browser.Tests.Support;

/// <summary>
/// A small city that came from files: two cells, nobody has registered. Only the secretary of the first cell and the
/// standing committee can sign in; each journey works on its own copy.
/// </summary>
public sealed class ImportedCity : IAsyncLifetime
{
    public const string Cell = "CB01";
    public const string Secretary = "100001";
    public const string Member = "100002";
    public const string MemberName = "Lê Văn Bình";
    public const string Standing = "thuongtruc";

    private static readonly DateOnly Since = new(2020, 1, 1);
    private readonly string folder = Directory.CreateTempSubdirectory("pledges-").FullName;

    public string Path => System.IO.Path.Combine(folder, "city.db");

    public async ValueTask InitializeAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var db = new SqlitePledgesDb(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile($"Data Source={Path}").Options);
        await db.Database.MigrateAsync(cancel);
        await ReferenceData.EnsureAsync(db, cancel);
        var clock = new TestClock();
        var (by, at) = (Actor.System(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)), clock.GetUtcNow().UtcDateTime);
        await OpenYearAsync(db, by, at, cancel);
        var report = await new ImportRoster(db, clock).RunAsync(Files(), new ImportOptions(by), cancel);
        Assert.Empty(report.Refusals.Select(r => $"{r.Sheet} {r.Row} {r.Column}: {r.Reason}"));
        await OpenAccountsAsync(db, by, at, cancel);
        SqliteConnection.ClearAllPools();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    // Late pledges are still taken on the day of the tests.
    private static async Task OpenYearAsync(PledgesDb db, Actor by, DateTime at, CancellationToken cancel)
    {
        var form = await db.Forms.OrderByDescending(f => f.FromYear).FirstAsync(cancel);
        var scheme = await db.GradeSchemes.Select(s => s.Code).OrderByDescending(code => code).FirstAsync(cancel);
        var settings = YearSettings.Usual(2026, scheme) with { LateUntil = new DateOnly(2026, 12, 31) };
        db.Years.Add(new PledgeYear(2026, form.Id, settings, by, at));
        await db.SaveChangesAsync(cancel);
    }

    private string Files()
    {
        var path = Directory.CreateDirectory(System.IO.Path.Combine(folder, "roster")).FullName;
        Write("Tổ chức", "Mã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên;Từ ngày", "TP;Đảng bộ thành phố Mẫu;CITY;;01/01/2020", "DB01;Đảng bộ phường Mẫu;BODY;TP;01/01/2020", "CB01;Chi bộ phố Một;CELL;DB01;01/01/2020", "CB02;Chi bộ phố Hai;CELL;DB01;01/01/2020");
        string[] names = ["Trần Thị An", MemberName, "Hoàng Thị Chi", "Phạm Văn Dũng", "Vũ Thị Đào", "Bùi Văn Giang", "Đỗ Thị Hà", "Ngô Văn Khôi", "Lý Thị Lan", "Mai Văn Minh", "Tạ Thị Nga", "Đinh Văn Phú"];
        Write("Đảng viên", ["Mã đảng viên;Họ và tên;Năm sinh;Giới tính;Ngày vào Đảng;Ngày chính thức", .. names.Select((name, i) => $"{100001 + i};{name};{1960 + i};{(name.Contains("Thị", StringComparison.Ordinal) ? "nữ" : "nam")};01/01/2000;01/01/2001")]);
        Write("Sinh hoạt", ["Mã đảng viên;Mã tổ chức;Từ ngày;Đến ngày;Lý do", .. names.Select((_, i) => $"{100001 + i};{(i < 7 ? "CB01" : "CB02")};01/01/2020;;")]);
        Write("Chức vụ", "Mã đảng viên;Mã tổ chức;Chức vụ;Chức danh;Loại;Chủ chốt;Diện BTV quản lý;Từ ngày;Đến ngày", $"{Secretary};CB01;bí thư;Bí thư chi bộ;PARTY;;;01/01/2025;");
        return path;

        void Write(string sheet, params ReadOnlySpan<string> lines) =>
            File.WriteAllText(System.IO.Path.Combine(path, sheet + ".csv"), string.Join("\r\n", lines.ToArray()) + "\r\n", Encoding.UTF8);
    }

    private static async Task OpenAccountsAsync(PledgesDb db, Actor by, DateTime at, CancellationToken cancel)
    {
        var hash = new PasswordHasher<Account>().HashPassword(null!, DemoAccounts.Password);
        var secretary = await db.Members.SingleAsync(m => m.Code == Secretary, cancel);
        var standing = Open(Standing, "Thường trực Thành ủy", null, hash);
        db.Users.AddRange(Open(Secretary, secretary.FullName, secretary.Id, hash), standing);
        await db.SaveChangesAsync(cancel);
        var city = await db.Units.SingleAsync(u => u.Code == "TP", cancel);
        db.Appointments.Add(new RoleAppointment(standing.Id, Role.StandingCommittee, city.Id, Since, null, by, at));
        await db.SaveChangesAsync(cancel);
    }

    private static Account Open(string userName, string name, int? memberId, string hash) => new()
    {
        UserName = userName,
        NormalizedUserName = userName.ToUpperInvariant(),
        DisplayName = name,
        MemberId = memberId,
        PasswordHash = hash,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LockoutEnabled = true,
    };
}
