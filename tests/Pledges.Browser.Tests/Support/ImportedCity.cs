using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Browser.Tests.Support;
using Pledges.Data;
using Pledges.Data.Importing;
using Pledges.Data.Maintenance;
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
    public static readonly string MemberName = CityFiles.NameOf(2);
    public const string Standing = "thuongtruc";

    private static readonly DateOnly Since = new(2020, 1, 1);
    private readonly string folder = Directory.CreateTempSubdirectory("pledges-").FullName;

    public string Path => System.IO.Path.Combine(folder, "city.db");

    public async ValueTask InitializeAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var db = new SqlitePledgesDb(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile($"Data Source={Path}").Options);
        await Upgrade.RunAsync(db, cancel);
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
        new CityFiles(path).WriteRoster(inFirstCell: 7, inSecondCell: 5);
        return path;
    }

    private static async Task OpenAccountsAsync(PledgesDb db, Actor by, DateTime at, CancellationToken cancel)
    {
        var secretary = await db.Members.SingleAsync(m => m.Code == Secretary, cancel);
        var standing = DemoPassword.Open(Standing, "Thường trực Thành ủy");
        db.Users.AddRange(DemoPassword.Open(Secretary, secretary.FullName, secretary.Id), standing);
        await db.SaveChangesAsync(cancel);
        var city = await db.Units.SingleAsync(u => u.Code == "TP", cancel);
        db.Appointments.Add(new RoleAppointment(standing.Id, Role.StandingCommittee, city.Id, Since, null, by, at));
        await db.SaveChangesAsync(cancel);
    }
}
