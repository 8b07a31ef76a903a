using Microsoft.EntityFrameworkCore;
using Pledges.Web.Setup;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using Site = Pledges.Web.Tests.Base.Site;

namespace Pledges.Web.Tests.Accounts;

public sealed class RateLimitTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task Activate_WithTooManyCodesFromOneAddress_IsStoppedWithAPlainPage()
    {
        var browser = Anonymous();
        for (var i = 0; i < RateLimits.TriesPerMinute; i++)
        {
            Assert.Equal(400, (await browser.Get($"/activate?code=guess{i}")).Status);
        }

        var stopped = await browser.Get("/activate?code=guess");
        Assert.Equal(429, stopped.Status);
        Assert.Contains("Thử quá nhiều lần", stopped.Heading);
        Assert.InRange(int.Parse(stopped.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        // The empty page, another page and another address stay open.
        Assert.Equal(200, (await browser.Get("/activate")).Status);
        Assert.Equal(200, (await browser.Get("/signin")).Status);
        World.Address = new System.Net.IPAddress([192, 168, 1, 1]);
        Assert.Equal(400, (await browser.Get("/activate?code=guess")).Status);
    }

    [Fact]
    public async Task SignIn_WithTooManyTriesFromOneAddress_IsStoppedBeforeThePasswordIsLookedAt()
    {
        var browser = Anonymous();
        for (var i = 0; i < RateLimits.TriesPerMinute; i++)
        {
            await browser.PostRaw("/signin", ("Input.Name", ""), ("Input.Password", ""));
        }

        var stopped = await browser.PostRaw("/signin", ("Input.Name", "M01"), ("Input.Password", Person.OnePassword));
        Assert.Equal(429, stopped.Status);
        Assert.Equal(0, await Db().Users.SumAsync(a => a.AccessFailedCount));
    }

    [Fact]
    public async Task Files_TakenWithoutEndByOnePerson_AreStopped_AndPagesStayOpen()
    {
        var browser = As(City.Office);
        for (var i = 0; i < RateLimits.FilesPerMinute; i++)
        {
            Assert.Equal(200, (await browser.Get("/targets?format=csv")).Status);
        }

        Assert.Equal(429, (await browser.Get("/targets?format=csv")).Status);
        Assert.Equal(200, (await browser.Get("/targets")).Status);
        var other = As(City.Standing);
        Assert.Equal(200, (await other.Get("/targets?format=csv")).Status);
    }
}
