using Microsoft.Playwright;
using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]

namespace Pledges.Browser.Tests.Journeys;

/// <summary>
/// A role's screens on a phone and at a desk: nothing wider than the screen, no serious accessibility fault, no error behind
/// the page. One class per part of the site, so that two can run at once.
/// </summary>
public abstract class ScreenTest(Support.Browser browser, DemoSite demo) : IClassFixture<DemoSite>
{
    protected Task<Visitor> ArriveAsync(ColorScheme colours = ColorScheme.Light) => Visitor.ArriveAsync(browser, demo.Site, colours: colours);

    /// <param name="screens">
    /// Addresses. One that depends on what is stored is written "page > link" or "page > link + /rest": the first such link
    /// of that page, with the rest after it (a rest beginning with ".." takes the link's last part away first).
    /// </param>
    protected async Task LookAtAsync(string? userName, IEnumerable<string> screens, bool inEnglishAndDark = false)
    {
        await using var visitor = await ArriveAsync(inEnglishAndDark ? ColorScheme.Dark : ColorScheme.Light);
        if (userName is not null)
        {
            await visitor.SignInAsync(userName, DemoAccounts.Password);
        }

        if (inEnglishAndDark)
        {
            await visitor.GoAsync("/about");
            await visitor.ChangeLanguageAsync();
        }

        foreach (var screen in screens)
        {
            await visitor.GoAsync(await AddressAsync(visitor, screen));
            Assert.Equal(inEnglishAndDark ? "en" : "vi", await visitor.Page.Locator("html").GetAttributeAsync("lang"));
            await visitor.LookAsync($"{userName ?? "nobody"}{NameOf(screen)}{(inEnglishAndDark ? "-en" : "")}");
        }
    }

    private static async Task<string> AddressAsync(Visitor visitor, string screen)
    {
        if (screen.Split(" > ") is not [var page, var link])
        {
            return screen;
        }

        var (selector, rest) = link.Split(" + ") is [var first, var second] ? (first, second) : (link, "");
        var found = (await visitor.LinkAsync(page, selector)).Split('?')[0];
        return rest.StartsWith("..", StringComparison.Ordinal) ? found[..found.LastIndexOf('/')] + rest[2..] : found + rest;
    }

    private static string NameOf(string screen) =>
        string.Join('-', screen.Split([.. screen.Where(c => !char.IsAsciiLetterOrDigit(c))], StringSplitOptions.RemoveEmptyEntries).Prepend(""));
}

public sealed class MemberScreenTests(Support.Browser browser, DemoSite demo) : ScreenTest(browser, demo)
{
    [Theory]
    [InlineData(DemoAccounts.Returned, "/", "/my-pledge/2026", "/my-pledge/2026/edit", "/my-pledge/2026/check")]
    [InlineData(DemoAccounts.NotStarted, "/my-pledge/2026/edit")]
    [InlineData(DemoAccounts.Confirmed, "/my-pledge/2026", "/my-pledge/2026/diary", "/my-pledge/2026/self-review", "/my-pledge/2026/print", "/account")]
    public Task Screens_OfAMember_AreFitForPhoneAndDesk(string userName, params string[] screens) => LookAtAsync(userName, screens);

    [Fact]
    public Task Screens_BeforeSigningIn_AreFitForPhoneAndDesk() => LookAtAsync(null, ["/signin", "/activate"]);
}

public sealed class SecretaryScreenTests(Support.Browser browser, DemoSite demo) : ScreenTest(browser, demo)
{
    private const string Waiting = "/review > main a[href$='/confirm']";
    private const string Cell = "/cells > main a[href^='/cells/']";

    [Theory]
    [InlineData("/", "/review", "/review?state=missing", "/review?state=reviewed", Waiting, Waiting + " + ..", Waiting + " + ../return", "/review?state=confirmed > main td.act a + /assess")]
    [InlineData("/cells", Cell, Cell + " + /codes", Cell + " + /ledger", "/review?state=missing > main a[href*='/enter/']", "/members", "/members > tbody a[href^='/members/']")]
    public Task Screens_OfACellSecretary_AreFitForPhoneAndDesk(params string[] screens) => LookAtAsync(DemoAccounts.CellSecretary, screens);

    [Theory]
    [InlineData(DemoAccounts.CellDeputy, "/")]
    [InlineData(DemoAccounts.GrassrootsCellSecretary, "/", "/review")]
    public Task Screens_OfOtherSecretaries_AreFitForPhoneAndDesk(string userName, params string[] screens) => LookAtAsync(userName, screens);

    [Fact]
    public async Task Screen_OfSeveralChosen_IsFitForPhoneAndDesk()
    {
        await using var visitor = await ArriveAsync();
        await visitor.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
        await visitor.GoAsync("/review");
        var boxes = visitor.Page.Locator("input[name=id]");
        await boxes.Nth(0).CheckAsync();
        await boxes.Nth(1).CheckAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-chosen]")).ToHaveTextAsync("Đã chọn: 2");
        await visitor.PressAsync("Xác nhận các bản đã chọn …");
        await visitor.SeesAsync("Xác nhận 2 bản đăng ký");
        await visitor.LookAsync("000004-review-confirm");
    }
}

public sealed class LeaderScreenTests(Support.Browser browser, DemoSite demo) : ScreenTest(browser, demo)
{
    [Theory]
    [InlineData(DemoAccounts.BodySecretary, "/", "/review", "/cells", "/dashboard", "/organisations")]
    [InlineData(DemoAccounts.StandingCommittee, "/", "/dashboard", "/dashboard?year=2025&sort=doing_well", "/figures/registered", "/figures/exemplars")]
    [InlineData(DemoAccounts.InspectionCommission, "/", "/figures/doing_well")]
    [InlineData(DemoAccounts.InspectionCommission, "/discipline", "/discipline/new", "/discipline/statistics", "/discipline > tbody a[href^='/discipline/']", "/discipline > tbody a[href^='/discipline/'] + /correct", "/discipline > tbody a[href^='/discipline/'] + /annul")]
    [InlineData(DemoAccounts.BodySecretary, "/recognition/nominations", "/recognition/nominations > tbody a[href^='/recognition/']", "/recognition/exemplars", "/recognition/commendations", "/recognition/chains?length=2&grade=good", "/models", "/models > tbody a[href^='/models/']")]
    public Task Screens_OfACommittee_AreFitForPhoneAndDesk(string userName, params string[] screens) => LookAtAsync(userName, screens);
}

public sealed class OfficeScreenTests(Support.Browser browser, DemoSite demo) : ScreenTest(browser, demo)
{
    [Theory]
    [InlineData(DemoAccounts.CityOffice, "/", "/years", "/years/open", "/years > main a[href='/years/2026']", "/imports")]
    [InlineData(DemoAccounts.CityOffice, "/organisations", "/organisations > main .tree a", "/members", "/members > tbody a[href^='/members/']")]
    [InlineData(DemoAccounts.Administrator, "/", "/accounts", "/accounts > main tbody a", "/accounts/new", "/accounts/tokens")]
    public Task Screens_OfAnOffice_AreFitForPhoneAndDesk(string userName, params string[] screens) => LookAtAsync(userName, screens);
}

public sealed class EnglishScreenTests(Support.Browser browser, DemoSite demo) : ScreenTest(browser, demo)
{
    [Theory]
    [InlineData(DemoAccounts.Returned, "/my-pledge/2026", "/my-pledge/2026/edit")]
    [InlineData(DemoAccounts.CellSecretary, "/", "/review", "/review > main a[href$='/confirm']", "/cells > main a[href^='/cells/']")]
    [InlineData(DemoAccounts.StandingCommittee, "/dashboard", "/figures/registered")]
    public Task Screens_InEnglishAndInTheDark_AreFitForPhoneAndDesk(string userName, params string[] screens) => LookAtAsync(userName, screens, inEnglishAndDark: true);
}
