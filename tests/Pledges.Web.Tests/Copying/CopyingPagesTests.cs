using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pledges.Data.Copying;
using Pledges.Domain.Access;
using Pledges.Domain.Wording;
using Pledges.Web.Copying;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Copying;

public sealed class CopyingPagesTests(Site site) : PageTest(site)
{
    private const string Sample = "Trước 20/6 khơi xong mương sau chợ cùng anh em.";

    [Fact]
    public async Task Page_BeforeAPass_SaysWhatWillAppear()
    {
        var page = await As(City.Office).Get("/copying");
        Assert.Contains("Chưa rà lần nào", page.Main, StringComparison.Ordinal);
        Assert.NotNull(page.Find("form[action='/copying/run']"));
        Assert.Null((await As(City.Standing).Get("/copying")).Find("form[action='/copying/run']"));
    }

    [Fact]
    public async Task Page_AfterAPass_ShowsUnitsSectionsYearsAndClusters_AndHidesSmallGroups()
    {
        await FoundAsync();
        var page = await As(City.Standing).Get("/copying?year=2026");
        Assert.Contains(Sample, page.Main, StringComparison.Ordinal);
        Assert.Contains("10/14", page.Main, StringComparison.Ordinal);
        Assert.Contains("9/12", (await As(City.Committee).Get("/copying?year=2026")).Main, StringComparison.Ordinal);
        Assert.Contains("ẩn nhóm nhỏ", (await As(City.Standing).Get($"/copying?year=2026&org={City.Body.Code}")).Main, StringComparison.Ordinal);
        var inspection = await As(City.Inspection).Get("/copying?year=2026");
        Assert.DoesNotContain(Sample, inspection.Main, StringComparison.Ordinal);
        var other = await As(City.OtherSecretary).Get("/copying?year=2026");
        Assert.DoesNotContain("9/12", other.Main, StringComparison.Ordinal);
        Assert.Equal(404, (await As(City.OtherSecretary).Get($"/copying?year=2026&org={City.Cell.Code}")).Status);
    }

    [Fact]
    public async Task Run_ByTheOffice_StartsAPass_AndASecondGoesOnInstead()
    {
        var db = Db();
        db.Add(new CopyRun("elsewhere", Actor.System(TestCity.Today), TestCity.Now.UtcDateTime));
        await db.SaveChangesAsync();
        Assert.Equal(302, (await As(City.Office).PostRaw("/copying/run")).Status);
        Assert.Equal(1, await Db().CopyRuns.CountAsync());
        var page = await As(City.Standing).Get("/copying");
        Assert.Contains("Đang rà toàn thành phố", page.Main, StringComparison.Ordinal);
        var asks = page.Find("[hx-get]")!.GetAttribute("hx-get")!;
        Assert.Contains("Đang rà toàn thành phố", Page.Text((await As(City.Standing).Get(asks)).Document.Body), StringComparison.Ordinal);
        await db.CopyRuns.ExecuteUpdateAsync(set => set.SetProperty(r => r.FinishedAt, TestCity.Now.UtcDateTime));
        Assert.Equal("true", (await As(City.Standing).Get(asks)).Headers["HX-Refresh"]);
    }

    [Fact]
    public async Task Button_OfTheOffice_StartsAPass_WhoseFindingsAreShown()
    {
        Assert.Equal(302, (await As(City.Office).Press("/copying", "Rà toàn thành phố ngay")).Status);
        await Site.Services.GetRequiredService<CopyPasses>().WhenDoneAsync();
        Assert.NotNull((await Db().CopyRuns.SingleAsync()).FinishedAt);
        Assert.Contains("Bản có vẻ rập khuôn", (await As(City.Standing).Get("/copying")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Phrases_ChangedByTheOffice_AreQuotedFromThenOn()
    {
        var office = As(City.Office);
        var form = await office.Get("/rules/phrases");
        Assert.Equal(string.Join('\n', Adviser.DeliveredPhrases), form.ValueOf("Phrases").ReplaceLineEndings("\n"));
        Assert.Equal(302, (await office.Post("/rules/phrases", ("Version", "0"), ("Phrases", "vì màu cờ sắc áo\nhết lòng hết dạ"))).Status);
        Assert.Equal("vì màu cờ sắc áo\nhết lòng hết dạ", (await Db().StockPhraseLists.SingleAsync()).Text);
        var advice = await As(City.Newcomer).PostRaw("/my-pledge/2026/advice?row=0", ("Input.Rows[0].Section", "dao_duc"), ("Input.Rows[0].Deed", "Luôn làm việc tận tụy vì màu cờ sắc áo, nêu cao tinh thần."));
        Assert.Contains("vì màu cờ sắc áo", advice.Body, StringComparison.Ordinal);
        var stale = await office.Post("/rules/phrases", ("Version", "0"), ("Phrases", "câu khác hẳn"));
        Assert.Equal(400, stale.Status);
        Assert.Equal("câu khác hẳn", stale.ValueOf("Phrases"));
    }

    private async Task FoundAsync()
    {
        var db = Db();
        var run = db.Add(new CopyRun("here", Actor.System(TestCity.Today), TestCity.Now.UtcDateTime)).Entity;
        await db.SaveChangesAsync();
        foreach (var (unit, count) in new[] { (City.Cell.Id, 12), (City.OtherCell.Id, 2) })
        {
            db.Add(new CopyUnit { RunId = run.Id, Year = 2026, UnitId = unit, Section = "", Count = count, Copied = count * 3 / 4, Formulaic = count / 2 });
            db.Add(new CopyUnit { RunId = run.Id, Year = 2026, UnitId = unit, Section = "dao_duc", Count = count, Copied = count * 3 / 4, Formulaic = 0 });
        }

        await db.SaveChangesAsync();
        var cluster = db.Add(new CopyCluster { RunId = run.Id, Year = 2026, Section = "dao_duc", Sample = Sample, People = 9, IsFormulaic = false }).Entity;
        await db.SaveChangesAsync();
        db.Add(new CopyClusterUnit { UnitId = City.Cell.Id, People = 9 }).Property("ClusterId").CurrentValue = cluster.Id;
        await db.SaveChangesAsync();
        await db.CopyRuns.ExecuteUpdateAsync(set => set.SetProperty(r => r.FinishedAt, TestCity.Now.UtcDateTime));
    }
}
