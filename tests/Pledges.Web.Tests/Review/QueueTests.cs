using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Review;

public sealed class QueueTests(Site site) : ReviewTest(site)
{
    private static readonly string[] Filters = ["waiting", "missing", "returned", "confirmed", "reviewed", "assessed"];

    [Fact]
    public async Task Queue_CountsEachState_OfThoseOneDecidesOn() =>
        Assert.Equal([1, 3, 1, 1, 0, 0], Counts(await As(City.Secretary).Get("/review")));

    [Theory]
    [InlineData("waiting", "M02")]
    [InlineData("missing", "M04 M05 M07")]
    [InlineData("returned", "M03")]
    [InlineData("confirmed", "M01")]
    [InlineData("reviewed", "")]
    [InlineData("assessed", "")]
    [InlineData("khong-co", "M02")]
    public async Task Queue_ByState_ShowsTheirRowsOnly(string state, string codes)
    {
        var page = await As(City.Secretary).Get($"/review?state={state}");
        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), Codes(page));
    }

    [Fact]
    public async Task Queue_OfEachDecider_HoldsTheirOwnAndNobodyElses()
    {
        Assert.Equal(["M06"], Codes(await As(City.Committee).Get("/review")));
        Assert.Equal(["M12"], Codes(await As(City.Committee).Get("/review?state=missing")));
        Assert.Equal(["M32"], Codes(await As(City.Office).Get("/review")));
        Assert.Equal(["M11"], Codes(await As(City.OtherSecretary).Get("/review")));
        Assert.Empty(Codes(await As(City.OtherCommittee).Get("/review")));
        // The deputy sees the cell without themselves and without the secretary.
        Assert.Equal([1, 2, 1, 1, 0, 0], Counts(await As(City.Deputy).Get("/review")));
    }

    [Theory]
    [InlineData("binh", "M02")]
    [InlineData("BÌNH", "M02")]
    [InlineData("tran  thi", "M02")]
    [InlineData("m02", "M02")]
    [InlineData("%", "")]
    [InlineData("' OR 1=1 --", "")]
    [InlineData("hanh", "")]
    public async Task Search_WithoutDiacriticsOrByCardCode_FindsInOnesScope(string q, string codes)
    {
        var page = await As(City.Secretary).Get($"/review?q={Uri.EscapeDataString(q)}");
        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), Codes(page));
        Assert.Equal(codes.Length == 0 ? 0 : 1, Counts(page)[0]);
        Assert.Equal(q, page.ValueOf("q"));
    }

    [Fact]
    public async Task Filters_KeepWhatWasSearched()
    {
        var browser = As(City.Secretary);
        var page = await browser.Get("/review?q=" + Uri.EscapeDataString("đ & <b>") + "&sort=name");
        var link = page.FindAll("main a[href*='state=missing']")[0].GetAttribute("href")!;
        var next = await browser.Get(link);
        Assert.Equal(("đ & <b>", "name"), (next.ValueOf("q"), next.ValueOf("sort")));
        Assert.Null(next.Find("main b"));
        Assert.Equal("Đặng Văn Đông", Assert.Single(Names(await browser.Get(link.Replace("%20%26%20%3Cb%3E", "ong", StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task ExemptMember_IsNotMissing_ButWhatTheyHandedInIsShown()
    {
        var db = Db();
        foreach (var member in await db.Members.Where(m => m.Code == "M04" || m.Code == "M02").ToListAsync())
        {
            member.Enter(new MemberStatus(StatusKind.Exempt, new(2026, 1, 1), null, null), Actor.System(TestCity.Today), Now);
        }

        await db.SaveChangesAsync();
        var browser = As(City.Secretary);
        Assert.Equal(["M05", "M07"], Codes(await browser.Get("/review?state=missing")));
        Assert.Equal(["M02"], Codes(await browser.Get("/review")));
        Assert.Equal([1, 2, 1, 1, 0, 0], Counts(await browser.Get("/review")));
    }

    [Fact]
    public async Task Queue_OfMoreThanFifty_IsPaged_AndNobodyStandsTwice()
    {
        await AddMembersAsync(60);
        var browser = As(City.Secretary);
        foreach (var sort in new[] { "waited", "name" })
        {
            var first = await browser.Get($"/review?sort={sort}&q=");
            var second = await browser.Get(first.Find("main a[rel=next]")!.GetAttribute("href")!);
            Assert.Equal((50, 11), (Codes(first).Count, Codes(second).Count));
            Assert.Equal(61, Codes(first).Concat(Codes(second)).Distinct().Count());
            Assert.Equal(Codes(second), Codes(await browser.Get($"/review?sort={sort}&page=999")));
            Assert.Equal(61, Counts(second)[0]);
        }

        Assert.Equal(50, Codes(await browser.Get("/review?page=-3&year=abc")).Count);
    }

    [Fact]
    public async Task Queue_CostsAsManyQueries_HoweverLargeTheCell()
    {
        var browser = As(City.Secretary);
        await browser.Get("/review");
        var few = await QueryCount.OfAsync(World, () => browser.Get("/review"));
        await AddMembersAsync(40);
        Assert.Equal(few, await QueryCount.OfAsync(World, () => browser.Get("/review")));
    }

    [Fact]
    public async Task Queue_OfAClosedYear_OffersNothingToDo()
    {
        var page = await As(City.Secretary).Get("/review?year=2025&state=assessed");
        Assert.Equal(["M01"], Codes(page));
        var missing = await As(City.Secretary).Get("/review?year=2025&state=missing");
        Assert.Contains("M02", Codes(missing));
        Assert.Empty(missing.FindAll("main a[href*='/enter/']"));
        Assert.Empty(page.FindAll("main input[name=id]"));
    }

    [Fact]
    public async Task EnterOnBehalf_FromNextYearsQueue_LeadsToThatYear()
    {
        var db = Db();
        db.Years.Add(new PledgeYear(2027, (await db.Forms.FirstAsync(f => f.FromYear > 0)).Id, YearSettings.Usual(2027, "D"), Actor.System(TestCity.Today), Now));
        await db.SaveChangesAsync();
        SetDate(2026, 12, 20);
        var browser = As(City.Secretary);
        var page = await browser.Get("/review?year=2027&state=missing&q=M04");
        var enter = await browser.Get(Assert.Single(page.FindAll("main a[href*='/enter/M04']")).GetAttribute("href")!);
        Assert.EndsWith("2027", enter.Heading);
    }

    [Fact]
    public async Task Chosen_GoTogetherToOneConfirmation()
    {
        var ids = await AddMembersAsync(3);
        var browser = As(City.Secretary);
        var chosen = await browser.Submit(await browser.Get("/review"), ("id", $"{City.Waiting.PledgeId}"), ("id", $"{ids[1]}"));
        Assert.Equal("Xác nhận 2 bản đăng ký", chosen.Heading);
        Assert.Contains("NG-2026-M02", chosen.Main);
        Assert.Contains("NG-2026-W02", chosen.Main);
        Assert.DoesNotContain("NG-2026-W01", chosen.Main);
    }

    private static List<int> Counts(Page page) =>
        [.. Filters.Select(f => int.Parse(Regex.Match(Page.Text(page.FindAll($"main a[href*='state={f}']")[0]), @"\d+").Value, System.Globalization.CultureInfo.InvariantCulture))];

    // A card code stands beside each name of the list.
    private static List<string> Codes(Page page) => [.. Regex.Matches(page.Main, @"\b[MW]\d\d\b").Select(m => m.Value).Distinct()];

    private static List<string> Names(Page page) => [.. new[] { "Lê Văn An", "Phạm Thị Dung", "Đặng Văn Đông", "Vũ Văn Hải" }.Where(page.Main.Contains)];
}
