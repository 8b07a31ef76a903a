using System.Text;
using Microsoft.EntityFrameworkCore;
using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>Organisations change in mid-year while pledges, remedies and tasks are open; a reform comes as a file.</summary>
public sealed class OrganisationJourney(Support.Browser browser, ImportedCity city, DemoFile demo)
{
    private const string ReadFigures = """
        links => links.map(a => `${a.getAttribute('href').split('?')[0]} ${a.closest('tr, article')?.querySelector('strong, td .soft')?.innerText.trim()}`)
        """;

    [Fact]
    public async Task Cells_AreMergedAndSplit_AndTheCommuneBecomesAWard_AndTheParentsFiguresDoNotMove()
    {
        await using var site = Site.Start(city.Path);
        await site.ArrangeAsync(OpenCity.ArrangeAsync);
        await using var office = await Visitor.ArriveAsync(browser, site, Visitor.Desk);
        await office.SignInAsync(OpenCity.Office, DemoAccounts.Password);
        var before = await FiguresAsync(office);
        Assert.Contains("/figures/registered 9/12", before);

        await office.GoAsync("/organisations/events/new?kind=Merge&unit=CB01");
        await office.Page.Locator("[name='Input.With'][value='CB02']").CheckAsync();
        await DecideAsync(office, "15-QĐ/ĐU", "2026-07-01");
        await office.LookAsync("change-results");
        await FillAsync(office, ("Input.Rows[0].Code", "CB06"), ("Input.Rows[0].Name", "Chi bộ phố 6"), ("Input.Posts", "Choose"));
        await office.SeesAsync("1 mục chưa bố trí");
        await office.LookAsync("change-assign");
        await office.GoAsync(office.Page.Url.Replace("/assign", "/preview", StringComparison.Ordinal));
        await office.SeesAsync("1 mục chưa bố trí");
        Assert.Equal(0, await office.Page.Locator("main form button").CountAsync());
        await office.PressAsync("Bố trí các mục này");
        await office.Page.Locator("[name=Chosen]").First.CheckAsync();
        await office.FinishAsync("Bố trí", "0 mục chưa bố trí", ("To", "CB06"));
        await office.PressAsync("Tiếp tục: xem trước");
        await office.SeesAsync("Khắc phục chưa xong");
        await office.SeesAsync("với 9 bản đăng ký đang thực hiện");
        await office.LookAsync("change-preview");
        await office.FinishAsync("Thực hiện thay đổi", "Đã thực hiện.");
        await office.LookAsync("change-applied");
        Assert.Equal(before, await FiguresAsync(office));

        await office.GoAsync("/organisations/events/new?kind=Split&unit=CB06");
        await DecideAsync(office, "18-QĐ/ĐU", "2026-08-01");
        await FillAsync(office, ("Input.GoesOn", "CB06"), ("Input.Rows[0].Code", "CB07"), ("Input.Rows[0].Name", "Chi bộ phố 7"));
        await office.GoAsync($"{office.Page.Url.Split('?')[0]}?kind=Member");
        await AssignAsync(office, "CB07", [.. Enumerable.Range(2, 4).Select(CityFiles.Code)]);
        await office.GoAsync($"{office.Page.Url.Split('?')[0]}?kind=Remedy");
        await AssignAsync(office, "CB07", ["Sáu bản đăng ký"]);
        await office.PressAsync("Tiếp tục: xem trước");
        await office.FinishAsync("Thực hiện thay đổi", "Đã thực hiện.");
        Assert.Equal(before, await FiguresAsync(office));

        await office.GoAsync("/organisations/events/new?kind=Relevel&unit=DB01");
        await DecideAsync(office, "20-NQ/TU", "2026-09-01");
        await FillAsync(office, ("Input.Rows[0].Name", "Đảng bộ phường Mẫu mới"), ("Input.Rows[0].Sector", "Phường"));
        await office.GoAsync(office.Page.Url.Replace("/assign", "/preview", StringComparison.Ordinal));
        await office.FinishAsync("Thực hiện thay đổi", "Đã thực hiện.");
        Assert.Equal(before, await FiguresAsync(office));

        await HeldByNewCellsAsync(site);
        await office.GoAsync("/organisations/CB06/events");
        await office.LookAsync("unit-history");
        await office.GoAsync("/organisations/DB01?at=2026-06-30");
        await office.SeesAsync("Đảng bộ xã Mẫu");
        await office.SeesAsync("Chi bộ phố Một");
        await office.GoAsync("/organisations/events");
        await office.LookAsync("changes");
        await office.GoAsync("/organisations/levels");
        await office.LookAsync("levels");
    }

    [Fact]
    public async Task Reform_FromAFile_IsSeenBeforeItIsDone_AndIsTakenBackAsAWhole()
    {
        await using var site = Site.Start(demo.Path);
        await using var office = await Visitor.ArriveAsync(browser, site, Visitor.Desk);
        await office.SignInAsync(DemoAccounts.CityOffice, DemoAccounts.Password);
        await office.GoAsync("/organisations/events/file");
        await office.Page.Locator("#Upload").SetInputFilesAsync(Sheet("2;MERGE;15/NQ;16/06/2026;01/07/2026;END;SOURCE;khong;;;;;PM1\r\n"));
        await office.FinishAsync("Kiểm tra tệp", "Chưa nhận");
        await office.Page.Locator("#Upload").SetInputFilesAsync(Sheet("""
            1;FOUND;15/NQ;16/06/2026;01/07/2026;;RESULT;TINH;Đảng bộ tỉnh (sau sắp xếp);CITY;;;
            2;MERGE;15/NQ;16/06/2026;01/07/2026;END;SOURCE;001;;;;;PM1
            2;;;;;;SOURCE;002;;;;;PM1
            2;;;;;;RESULT;PM1;Đảng bộ phường Hạc Thành;;;TINH;
            3;DISSOLVE;15/NQ;16/06/2026;01/07/2026;END;SOURCE;TH;;;;;TINH
            3;;;;;;RESULT;TINH;;;;;
            """));
        await office.PressAsync("Kiểm tra tệp");
        await office.SeesAsync("bằng nhau");
        await office.LookAsync("reform-dry-run");
        await office.FinishAsync("Thực hiện cả 3 thay đổi", "Đã thực hiện");
        await office.LookAsync("reform-done");
        var batch = office.Page.Url[site.Address.Length..];
        await office.GoAsync("/organisations");
        await office.SeesAsync("Đảng bộ tỉnh (sau sắp xếp)");
        await office.GoAsync("/organisations?at=2026-06-30");
        await office.SeesAsync("Đảng bộ thành phố Thanh Hóa");

        await office.GoAsync(batch);
        await office.PressAsync("Thu hồi tất cả thay đổi của tệp …");
        await office.LookAsync("reform-undo");
        await office.FinishAsync("Thu hồi cả 3 thay đổi", "Đã thu hồi", ("Input.DecisionNo", "16/NQ"), ("Input.DecidedOn", "2026-11-09"), ("Input.Reason", "Trung ương cho lùi thời hạn."));
        await office.GoAsync("/organisations");
        await office.SeesAsync("Đảng bộ thành phố Thanh Hóa");
    }

    private static Microsoft.Playwright.FilePayload Sheet(string rows) => new()
    {
        Name = "sap-xep.csv",
        MimeType = "text/csv",
        Buffer = Encoding.UTF8.GetBytes("event;kind;decision_no;decided_on;effective_on;posts;part;code;name;level;sector;parent_code;to\r\n" + rows),
    };

    private static async Task<string[]> FiguresAsync(Visitor visitor)
    {
        await visitor.GoAsync("/dashboard?year=2026&org=DB01");
        return await visitor.Page.Locator("main a[href^='/figures/']").EvaluateAllAsync<string[]>(ReadFigures);
    }

    private static async Task DecideAsync(Visitor visitor, string number, string day)
    {
        await FillAsync(visitor, ("Input.DecisionNo", number), ("Input.DecidedOn", "2026-06-20"), ("Input.EffectiveOn", day));
    }

    private static async Task FillAsync(Visitor visitor, params (string Name, string Value)[] answers)
    {
        foreach (var (name, value) in answers)
        {
            await visitor.AnswerAsync(name, value);
        }

        var url = visitor.Page.Url;
        await visitor.PressAsync("Tiếp tục");
        await Microsoft.Playwright.Assertions.Expect(visitor.Page).Not.ToHaveURLAsync(url);
    }

    private static async Task AssignAsync(Visitor visitor, string to, IReadOnlyList<string> things)
    {
        foreach (var thing in things)
        {
            await visitor.Page.Locator("main tbody tr", new() { HasText = thing }).First.Locator("[name=Chosen]").CheckAsync();
        }

        await visitor.AnswerAsync("To", to);
        await visitor.PressAsync("Bố trí");
        await Microsoft.Playwright.Assertions.Expect(visitor.Page.Locator("main tbody td", new() { HasText = to })).ToHaveCountAsync(things.Count);
    }

    // Nobody lost: the remedies and the task are where the changes put them.
    private static Task HeldByNewCellsAsync(Site site) => site.ArrangeAsync(async db =>
    {
        var cancel = TestContext.Current.CancellationToken;
        var ids = await db.Units.ToDictionaryAsync(u => u.Code, u => u.Id, cancel);
        var remedies = await db.Remedies.Where(r => r.State != RemedyState.Closed).Select(r => r.UnitId).ToListAsync(cancel);
        Assert.Equal(new int?[] { ids["CB06"], ids["CB07"] }.Order(), remedies.Order());
        var task = await db.AssignedTasks.Include(t => t.CoUnits).SingleAsync(t => t.Title == OpenCity.Task, cancel);
        Assert.Equal((ids["CB06"], 0), (task.LeadUnitId, task.CoUnits.Count));
        var open = await db.Memberships.Where(m => m.To == null).GroupBy(m => m.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        Assert.Equal((8, 4), (open[ids["CB06"]], open[ids["CB07"]]));
        Assert.Equal(1, await db.Posts.CountAsync(p => p.UnitId == ids["CB06"] && p.Type == PostType.Secretary && p.To == null, cancel));
    });
}
