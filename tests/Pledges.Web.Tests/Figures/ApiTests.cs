using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Figures;

public sealed class ApiTests(Site site) : PageTest(site)
{
    private const string Figures = "/api/v1/figures?year=2026";

    [Fact]
    public async Task Figures_WithAToken_AreThoseOfTheUnit_AndTellNoSmallNumber()
    {
        var token = await TokenAsync(City.Root);
        var all = Json(await AskAsync(Figures, token));
        Assert.Equal(("TU", 2026), (all.GetProperty("org").GetString(), all.GetProperty("year").GetInt32()));
        Assert.Equal(Domain.Figures.FigureCatalogue.All.Select(f => f.Id), all.GetProperty("figures").EnumerateArray().Select(f => f.GetProperty("id").GetString()));
        var registered = Figure(all, "registered");
        Assert.Equal((1, 15, 6.67m), (registered.GetProperty("numerator").GetInt32(), registered.GetProperty("denominator").GetInt32(), registered.GetProperty("value").GetDecimal()));
        var small = Figure(Json(await AskAsync(Figures + "&org=" + City.FarCell.Code, token)), "registered");
        Assert.True(small.GetProperty("suppressed").GetBoolean());
        Assert.Equal(JsonValueKind.Null, small.GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, small.GetProperty("denominator").ValueKind);
    }

    [Fact]
    public async Task Figures_BeyondTheReachOfTheToken_AreNotThere()
    {
        var token = await TokenAsync(City.Body);
        Assert.Equal(200, (await AskAsync(Figures, token)).Status);
        Assert.Equal(200, (await AskAsync(Figures + "&org=" + City.Cell.Code, token)).Status);
        foreach (var org in new[] { City.Root.Code, City.OtherBody.Code, "KHONG-CO" })
        {
            var refused = await AskAsync($"{Figures}&org={org}", token);
            Assert.Equal(404, refused.Status);
            Assert.StartsWith("application/problem+json", refused.Headers["Content-Type"]);
        }
    }

    [Theory]
    [InlineData("/api/v1/figures", 400)]
    [InlineData("/api/v1/figures?year=abc", 400)]
    [InlineData("/api/v1/figures?year=1", 400)]
    [InlineData("/api/v1/figures?year=2026&from=2027", 400)]
    [InlineData("/api/v1/figures?year=2026&asOf=9999-12-31", 400)]
    [InlineData("/api/v1/figures?year=2026&asOf=2026-04-31", 400)]
    [InlineData("/api/v1/figures?year=2012", 404)]
    [InlineData("/api/v1/figures/of_the_moon?year=2026", 404)]
    public async Task Question_ThatCannotBeAnswered_GetsAProblemAndItsStatus(string address, int status)
    {
        var answer = await AskAsync(address, await TokenAsync(City.Root));
        Assert.Equal(status, answer.Status);
        Assert.StartsWith("application/problem+json", answer.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Question_WithTheTagOfTheLastAnswer_IsAnsweredWithNothing_UntilANumberChanges()
    {
        var token = await TokenAsync(City.Root);
        var tag = (await AskAsync(Figures, token)).Headers["ETag"];
        var again = await AskAsync(Figures, token, tag);
        Assert.Equal((304, ""), (again.Status, again.Body));
        var db = Db();
        var year = await db.Years.SingleAsync(y => y.Year == TestCity.Year);
        var pledge = await db.Pledges.SingleAsync(p => p.Id == City.Waiting.PledgeId);
        pledge.Confirm(year, true, null, CityGrows.Office(), CityGrows.Then.AddDays(9));
        await db.SaveChangesAsync();
        Assert.Equal(200, (await AskAsync(Figures, token, tag)).Status);
    }

    [Fact]
    public async Task Token_UnknownRevokedOrRunOut_IsNotTaken()
    {
        Assert.Equal(401, (await AskAsync(Figures, "pledges_0000")).Status);
        var token = await TokenAsync(City.Root);
        SetDate(2027, 4, 1);
        Assert.Equal(401, (await AskAsync(Figures, token)).Status);
        SetDate(2026, 3, 10);
        var administrator = As(City.Administrator);
        await administrator.Press("/accounts/tokens", "Thu hồi Cổng báo cáo");
        Assert.NotNull((await Db().ApiTokens.SingleAsync()).RevokedOn);
        Assert.Equal(401, (await AskAsync(Figures, token)).Status);
    }

    [Fact]
    public async Task Token_OpensNoPage()
    {
        var token = await TokenAsync(City.Root);
        Assert.Equal(302, (await AskAsync("/dashboard", token)).Status);
        Assert.Equal(302, (await AskAsync("/members", token)).Status);
    }

    [Fact]
    public async Task Issuing_ShowsTheTokenOnce_AndKeepsItsHashOnly()
    {
        var administrator = As(City.Administrator);
        var page = await administrator.Post("/accounts/tokens", ("Input.Name", "Cổng báo cáo tỉnh"), ("Input.Org", City.Root.Code), ("Input.LastDay", "2026-12-31"));
        var token = Page.Text(page.Find("code.reference"));
        Assert.Equal(200, (await AskAsync(Figures, token)).Status);
        Assert.DoesNotContain(token, (await administrator.Get("/accounts/tokens")).Body);
        var stored = await Db().ApiTokens.SingleAsync();
        Assert.Equal(ApiTokenText.Hash(token), stored.Hash);
        Assert.Equal(1, await Db().Events.CountAsync(e => e.Kind == "token.issued"));
    }

    [Theory]
    [InlineData("", "TU", "2026-12-31")]
    [InlineData("Cổng báo cáo", "KHONG-CO", "2026-12-31")]
    [InlineData("Cổng báo cáo", "TU", "2030-12-31")]
    [InlineData("Cổng báo cáo", "TU", "2026-02-31")]
    public async Task Issuing_WithWhatCannotBe_IsRefused(string name, string org, string lastDay)
    {
        var page = await As(City.Administrator).Post("/accounts/tokens", ("Input.Name", name), ("Input.Org", org), ("Input.LastDay", lastDay));
        Assert.Equal(400, page.Status);
        Assert.Empty(await Db().ApiTokens.ToListAsync());
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/members")]
    [InlineData("/api/v2/figures?year=2026")]
    public async Task Address_ThatIsNotThere_IsAProblem_AndNobodyIsSentToSignIn(string address)
    {
        var answer = await Anonymous().Get(address);
        Assert.Equal(404, answer.Status);
        Assert.StartsWith("application/problem+json", answer.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Questions_BeyondTheLimitOfAMinute_AreToldToWait()
    {
        var token = await TokenAsync(City.Root);
        var answers = new List<int>();
        for (var asked = 0; asked <= Setup.ApiSetup.QuestionsPerMinute; asked++)
        {
            answers.Add((await AskAsync("/api/v1/figures/definitions", token)).Status);
        }

        Assert.All(answers.SkipLast(1), status => Assert.Equal(200, status));
        var stopped = await AskAsync("/api/v1/figures/definitions", token);
        Assert.Equal(429, stopped.Status);
        Assert.StartsWith("application/problem+json", stopped.Headers["Content-Type"]);
        Assert.InRange(int.Parse(stopped.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
    }

    [Fact]
    public async Task OneFigure_AndItsDefinition_AreThoseOfTheWholeList_EachWithItsTag()
    {
        var token = await TokenAsync(City.Root);
        var all = Json(await AskAsync(Figures, token));
        foreach (var id in Domain.Figures.FigureCatalogue.All.Select(f => f.Id))
        {
            var answer = await AskAsync($"/api/v1/figures/{id}?year=2026", token);
            Assert.Equal(Figure(all, id).GetRawText(), Figure(Json(answer), id).GetRawText());
            Assert.Equal(304, (await AskAsync($"/api/v1/figures/{id}?year=2026", token, answer.Headers["ETag"])).Status);
        }

        var definitions = await AskAsync("/api/v1/figures/definitions", token);
        Assert.Equal(Domain.Figures.FigureCatalogue.All.Count, Json(definitions).GetArrayLength());
        Assert.Equal(304, (await AskAsync("/api/v1/figures/definitions", token, definitions.Headers["ETag"])).Status);
    }

    [Fact]
    public async Task Description_NamesThePathsAndTheToken()
    {
        var document = Json(await Anonymous().Get("/api/v1/openapi.json"));
        Assert.Equal(["/api/v1/figures", "/api/v1/figures/definitions", "/api/v1/figures/{id}"], document.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("token").GetProperty("scheme").GetString());
    }

    private async Task<string> TokenAsync(Unit unit)
    {
        var (db, token) = (Db(), ApiTokenText.New());
        db.ApiTokens.Add(ApiToken.Issue("Cổng báo cáo", ApiTokenText.Hash(token), unit.Id, new DateOnly(2027, 3, 1), CityGrows.Office(), CityGrows.Then));
        await db.SaveChangesAsync();
        return token;
    }

    private Task<Page> AskAsync(string address, string token, string? tag = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return Anonymous().Send(request);
    }

    private static JsonElement Json(Page page)
    {
        Assert.Equal(200, page.Status);
        return JsonDocument.Parse(page.Body).RootElement;
    }

    private static JsonElement Figure(JsonElement document, string id) => document.GetProperty("figures").EnumerateArray().Single(f => f.GetProperty("id").GetString() == id);
}
