using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>Every role's screens on a phone and at a desk: nothing wider than the screen, no serious accessibility fault, no error behind the page.</summary>
public sealed class ScreenTests(Support.Browser browser, DemoFile demo)
{
    public static TheoryData<string, string[]> Screens => new()
    {
        { DemoAccounts.Returned, ["/", "/my-pledge/2026", "/my-pledge/2026/edit", "/my-pledge/2026/check"] },
        { DemoAccounts.Confirmed, ["/my-pledge/2026/diary", "/my-pledge/2026/self-review"] },
        { DemoAccounts.CellSecretary, ["/", "/review", "/cells"] },
        { DemoAccounts.StandingCommittee, ["/", "/dashboard", "/figures/registered"] },
        { DemoAccounts.CityOffice, ["/", "/years", "/members", "/imports"] },
        { DemoAccounts.Administrator, ["/", "/accounts"] },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Screens_OfARole_AreFitForPhoneAndDesk(string userName, string[] paths)
    {
        await using var site = Site.Start(demo.Path);
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        await visitor.SignInAsync(userName, DemoAccounts.Password);
        foreach (var path in paths)
        {
            await visitor.GoAsync(path);
            await visitor.LookAsync($"{userName}{path.Replace('/', '-')}");
        }
    }
}
