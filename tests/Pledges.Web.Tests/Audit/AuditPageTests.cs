using Microsoft.EntityFrameworkCore;
using Pledges.Data.Audit;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Audit;

public sealed class AuditPageTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task Get_ShowsWhoDidWhat_WithoutReasonsAndResults_AndIsItselfRecorded()
    {
        var db = Db();
        db.Events.Add(new EventEntry { At = World.Now.UtcDateTime, ActorId = City.Secretary.AccountId, Kind = "pledge.stopped", Subject = "Pledge", SubjectId = 1, Detail = "lý do riêng" });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var page = await As(City.Administrator).Get("/audit");
        Assert.Contains(City.Secretary.Name, page.Main);
        Assert.Contains("Dừng bản đăng ký", page.Main);
        Assert.DoesNotContain("lý do riêng", page.Body);
        Assert.Equal([City.Administrator.AccountId], await Db().Events.Where(e => e.Kind == History.Read).Select(e => e.ActorId).ToListAsync());
    }

    [Fact]
    public async Task Get_ByKindDayAndAccount_FindsOnlyThose()
    {
        var db = Db();
        // Half past midnight in Vietnam; in UTC it is still the day before.
        var (first, second) = (new DateTime(2026, 1, 31, 17, 30, 0, DateTimeKind.Utc), new DateTime(2026, 2, 1, 17, 30, 0, DateTimeKind.Utc));
        foreach (var (actor, at, kind, detail) in new[]
        {
            (City.Office, first, "year.changed", "tìm dòng này"),
            (City.Office, second, "year.changed", "khác ngày"),
            (City.Deputy, first, "year.changed", "khác người"),
            (City.Office, first, "year.opened", "khác loại"),
        })
        {
            db.Events.Add(new EventEntry { At = at, ActorId = actor.AccountId, Kind = kind, Subject = "PledgeYear", SubjectId = 77, Detail = detail });
        }

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var page = await As(City.Administrator).Get($"/audit?kind=year.changed&day=2026-02-01&account={City.Office.UserName}");
        Assert.Contains("tìm dòng này", page.Main);
        Assert.DoesNotContain("khác ", page.Main);
        Assert.Contains("Không tìm thấy", (await As(City.Administrator).Get("/audit?account=khongco")).Main);
    }

    [Fact]
    public async Task Check_OfAWholeHistory_SaysWhatItCovered()
    {
        var browser = As(City.Administrator);
        var page = await browser.Follow(await browser.Post("/audit"));
        Assert.Contains("Nguyên vẹn", page.Main);
        var check = await Db().AuditChecks.SingleAsync(c => c.Log == AuditLogs.Events);
        Assert.Equal((null, City.Administrator.AccountId), (check.Fault, check.ActorId));
        Assert.Contains(check.Seal, page.Body);
    }

    [Fact]
    public async Task Check_OfAChangedHistory_NamesTheLine()
    {
        await Db().Database.ExecuteSqlRawAsync("UPDATE Events SET ActorId = 999 WHERE No = 3");
        var browser = As(City.Administrator);
        var page = await browser.Follow(await browser.Post("/audit"));
        Assert.Contains("Dòng 3 không còn như khi ghi", page.Main);
        Assert.True(await Db().Events.AnyAsync(e => e.Kind == History.Broken));
    }
}
