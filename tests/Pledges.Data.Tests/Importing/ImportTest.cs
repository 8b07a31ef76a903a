using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Importing;

/// <summary>Base of the tests of the import: into the test city, on its day.</summary>
public abstract class ImportTest(CityTemplate template) : DataTest(template)
{
    protected static TimeProvider Clock { get; } = new CityClock();

    protected static Task<ImportReport> ImportAsync(TestDatabase city, string path, bool isDryRun = false, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default) =>
        new ImportRoster(city.Db(), Clock).RunAsync(path, new ImportOptions(Actor.System(TestCity.Today), isDryRun, progress), cancel);

    /// <summary>Imports and expects that no row is refused.</summary>
    protected static async Task<ImportReport> TakeAsync(TestDatabase city, string path)
    {
        var report = await ImportAsync(city, path);
        Assert.Empty(report.Refusals.Select(r => $"{r.Sheet} {r.Row} {r.Column}: {r.Reason}"));
        return report;
    }

    /// <summary>Imports, expects refusals, and that the database is as it was.</summary>
    protected static async Task<IReadOnlyList<Refusal>> RefusedAsync(TestDatabase city, string path)
    {
        var before = await ContentsAsync(city.Db());
        var report = await ImportAsync(city, path);
        Assert.NotEmpty(report.Refusals);
        Assert.False(report.IsWritten);
        Assert.Equal(before, await ContentsAsync(city.Db()));
        return [.. report.Refusals];
    }

    /// <summary>Imports, expects that the file as a whole is refused, and that the database is as it was.</summary>
    protected static async Task<RuleBroken> BadFileAsync(TestDatabase city, string path)
    {
        var before = await ContentsAsync(city.Db());
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => ImportAsync(city, path));
        Assert.Equal(before, await ContentsAsync(city.Db()));
        return refusal;
    }

    /// <summary>How many rows each table has, and the versions of the aggregates: what a write would change.</summary>
    protected static async Task<string> ContentsAsync(PledgesDb db) => string.Join(' ',
        await db.Units.CountAsync(), await db.Units.SumAsync(u => u.Version), await db.UnitVersions.CountAsync(), await db.UnitLinks.CountAsync(), await db.Paths.CountAsync(),
        await db.Members.CountAsync(), await db.Members.SumAsync(m => m.Version), await db.Memberships.CountAsync(), await db.Statuses.CountAsync(), await db.Posts.CountAsync(),
        await db.Years.CountAsync(), await db.Pledges.CountAsync(), await db.Pledges.SumAsync(p => p.Version), await db.Commitments.CountAsync(),
        await db.Exemplars.CountAsync(), await db.MemberGrades.CountAsync(), await db.OrgGrades.CountAsync(), await db.Targets.CountAsync(), await db.Events.CountAsync(),
        await db.Disciplines.CountAsync(), await db.Disciplines.SumAsync(d => d.Version), await db.Commendations.CountAsync(), await db.Commendations.SumAsync(c => c.Version),
        await db.Plans.CountAsync(), await db.Plans.SumAsync(p => p.Version), await db.Indicators.CountAsync(), await db.Indicators.SumAsync(i => i.Version));

    private sealed class CityClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => TestCity.Now;
    }
}
