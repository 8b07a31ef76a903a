using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Figures;

/// <summary>What the page hides from an outsider is hidden in the files and in the interface too, whatever sizes the units have.</summary>
public sealed class SmallGroupTests(Site site) : PageTest(site)
{
    private const string Hidden = "ẩn nhóm nhỏ";

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task PageFilesAndInterface_HideTheSame_AndWhatIsShownGivesNothingAway(int seed)
    {
        var chance = new Random(seed);
        await Db().AddCellsAsync(City.Root.Id, "R", Sizes());
        await Db().AddCellsAsync(City.Body.Id, "B", Sizes());
        var token = await TokenAsync();
        foreach (var org in new[] { City.Root, City.Body })
        {
            var shown = await OnThePageAsync(org);
            Assert.Equal(shown, await InTheTextFileAsync(org));
            Assert.Equal(shown, await InTheWorkbookAsync(org));
            Assert.Equal(shown, await OverTheInterfaceAsync(org, token));
            await AssertNothingIsGivenAwayAsync(org, shown);
        }

        int[] Sizes() => [.. Enumerable.Range(0, chance.Next(2, 7)).Select(_ => chance.Next(1, 13))];
    }

    /// <summary>"1/10" for each unit whose number of those registered is shown, "" where it is hidden, by code.</summary>
    private async Task<SortedDictionary<string, string>> OnThePageAsync(Unit org)
    {
        var page = await As(City.Standing).Get($"/dashboard?org={org.Code}&sort=name");
        var rows = page.FindAll("table.units tbody tr").ToDictionary(
            r => System.Web.HttpUtility.ParseQueryString(r.QuerySelector("th a")!.GetAttribute("href")!.Split('?')[1])["org"]!,
            r => Page.Text(r.QuerySelector("td")) is var text && text.Contains(Hidden, StringComparison.Ordinal) ? "" : text.Split(' ').Single(part => part.Contains('/', StringComparison.Ordinal)));
        return new SortedDictionary<string, string>(rows, StringComparer.Ordinal);
    }

    private async Task<SortedDictionary<string, string>> InTheTextFileAsync(Unit org)
    {
        var file = await TakeAsync(org, "Csv");
        var rows = file.Body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1).SkipLast(2).Select(line => line.Split(';'));
        return new SortedDictionary<string, string>(rows.ToDictionary(c => c[0], c => c[4] == Hidden ? "" : $"{c[4]}/{c[5]}"), StringComparer.Ordinal);
    }

    private async Task<SortedDictionary<string, string>> InTheWorkbookAsync(Unit org)
    {
        using var zip = new ZipArchive(new MemoryStream((await TakeAsync(org, "Xlsx")).Content));
        await using var part = zip.GetEntry("xl/worksheets/sheet2.xml")!.Open();
        var sheet = await XDocument.LoadAsync(part, LoadOptions.None, TestContext.Current.CancellationToken);
        var rows = sheet.Descendants().Where(e => e.Name.LocalName == "row").Skip(3)
            .Select(r => r.Elements().ToDictionary(c => c.Attribute("r")!.Value[..1], c => c.Elements().LastOrDefault(e => e.Name.LocalName is "v" or "is")?.Value ?? ""))
            .Where(c => c["A"].Length > 0);
        return new SortedDictionary<string, string>(rows.ToDictionary(c => c["A"], c => c["C"] == Hidden ? "" : $"{c["C"]}/{c["D"]}"), StringComparer.Ordinal);
    }

    private async Task<SortedDictionary<string, string>> OverTheInterfaceAsync(Unit org, string token)
    {
        var db = Db();
        var codes = await (from link in db.UnitLinks where link.ParentId == org.Id && link.To == null join unit in db.Units on link.UnitId equals unit.Id select unit.Code).ToListAsync();
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/figures/registered?year={TestCity.Year}&org={code}");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            var figure = JsonDocument.Parse((await Anonymous().Send(request)).Body).RootElement.GetProperty("figures")[0];
            found[code] = figure.TryGetProperty("suppressed", out _) ? "" : $"{figure.GetProperty("numerator")}/{figure.GetProperty("denominator")}";
        }

        return found;
    }

    // The total is shown, so those hidden together must be several, and either enough people or all there are.
    private async Task AssertNothingIsGivenAwayAsync(Unit org, SortedDictionary<string, string> shown)
    {
        var (db, people) = (Db(), new Dictionary<string, int>());
        foreach (var code in shown.Keys)
        {
            var path = await db.Paths.Where(p => p.To == null && db.Units.Any(u => u.Id == p.UnitId && u.Code == code)).Select(p => p.Path).SingleAsync();
            people[code] = await db.Memberships.CountAsync(m => m.To == null && db.Paths.Any(p => p.UnitId == m.UnitId && p.To == null && p.Path.StartsWith(path)));
        }

        var hidden = shown.Where(s => s.Value.Length == 0).Select(s => s.Key).ToList();
        Assert.All(shown.Where(s => s.Value.Length > 0), s => Assert.True(people[s.Key] >= SmallGroups.Smallest, $"{org.Code}: {s.Key} with {people[s.Key]} is shown"));
        Assert.NotEqual(1, hidden.Count);
        Assert.True(hidden.Count == 0 || hidden.Sum(code => people[code]) >= SmallGroups.Smallest || hidden.Count == shown.Count);
    }

    private async Task<Page> TakeAsync(Unit org, string format) =>
        await As(City.Standing).Post($"/dashboard/export?org={org.Code}", ("Input.Purpose", "Báo cáo"), ("Input.Format", format));

    private async Task<string> TokenAsync()
    {
        var (db, token) = (Db(), ApiTokenText.New());
        db.ApiTokens.Add(ApiToken.Issue("Cổng báo cáo", ApiTokenText.Hash(token), City.Root.Id, new DateOnly(2027, 3, 1), CityGrows.Office(), CityGrows.Then));
        await db.SaveChangesAsync();
        return token;
    }
}
