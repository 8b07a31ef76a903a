using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.MyPledge;

public sealed class WritingTests(Site site) : MyPledgeTest(site)
{
    private static readonly string[] OddTexts =
    [
        "<script>alert(1)</script>", "'; DROP TABLE Pledges;--", "👩‍👩‍👧 giúp 3 hộ 🚀", "=cmd|' /C calc'!A0", "\u202Eviết ngược", "một\r\n\r\nhai",
    ];

    public static TheoryData<string> Odd => [.. OddTexts];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Save_WithOddText_KeepsAndShowsIt(string text)
    {
        var browser = As(City.Newcomer);
        Assert.Equal(302, (await browser.Press(Edit, "save", ("Input.Rows[0].Deed", text))).Status);
        var stored = (await Stored(City.Newcomer))!.Commitments.Single().Deed;
        Assert.NotEmpty(stored);
        var page = await browser.Get(Edit);
        Assert.Equal(stored, page.ValueOf("Input.Rows[0].Deed"));
        Assert.Null(page.Find("main script"));
    }

    [Fact]
    public async Task Save_WithDecomposedAndInvisibleSigns_StoresComposedTextWithout()
    {
        await As(City.Newcomer).Press(Edit, "save", ("Input.Rows[0].Deed", "  Đọc\u200B sách\u00A0 ".Normalize(NormalizationForm.FormD)), ("Input.Rows[1].Deed", "\u200B\u200D"));
        Assert.Equal(["Đọc sách"], (await Stored(City.Newcomer))!.Commitments.Select(c => c.Deed));
    }

    [Fact]
    public async Task Save_WithTooLongDeed_IsRefusedAtTheField_AndKeepsWhatWasTyped()
    {
        var tooLong = new string('ă', Commitment.DeedLength + 1);
        var page = await As(City.Newcomer).Press(Edit, "save", ("Input.Rows[0].Deed", tooLong), ("Input.Rows[1].Deed", "Việc khác"));
        Assert.Equal(400, page.Status);
        Assert.StartsWith("Lỗi:", page.Title);
        Assert.Equal("#Input_Rows_0__Deed", page.Find(".error-summary a")!.GetAttribute("href"));
        Assert.Equal(tooLong, page.ValueOf("Input.Rows[0].Deed"));
        Assert.Equal("Việc khác", page.ValueOf("Input.Rows[1].Deed"));
        Assert.Null(await Stored(City.Newcomer));
    }

    [Fact]
    public async Task Save_WithDecomposedTextThatFitsWhenComposed_IsTaken()
    {
        await As(City.Newcomer).Press(Edit, "save", ("Input.Rows[0].Deed", new string('ă', Commitment.DeedLength).Normalize(NormalizationForm.FormD)));
        Assert.Equal(Commitment.DeedLength, (await Stored(City.Newcomer))!.Commitments.Single().Deed.Length);
    }

    [Fact]
    public async Task Save_WithTooMany_IsRefused_AndKeepsEveryRow()
    {
        var many = Enumerable.Range(0, 8).Select(i => ("dao_duc", $"Việc số {i}")).ToArray();
        var page = await As(City.Newcomer).PostRaw(Edit, [.. Rows(many), ("Do", "save")]);
        Assert.Equal(400, page.Status);
        Assert.Single(page.Errors);
        Assert.Equal(many.Select(m => m.Item2), many.Select((_, i) => page.ValueOf($"Input.Rows[{i}].Deed")));
        Assert.Null(await Stored(City.Newcomer));
    }

    [Fact]
    public async Task Save_WithUnknownSection_IsRefused_AndShowsTheText()
    {
        var page = await As(City.Newcomer).PostRaw(Edit, [.. Rows(("khong_co", "Việc lạc nhóm")), ("Do", "save")]);
        Assert.Equal(400, page.Status);
        Assert.Equal(["Có việc làm thuộc nhóm nội dung không có trong mẫu."], page.Errors);
        Assert.Equal("Việc lạc nhóm", page.ValueOf("Input.Rows[0].Deed"));
        Assert.Null(await Stored(City.Newcomer));
    }

    [Fact]
    public async Task Save_OfTenMegabytes_IsRefusedWithAPage_AndStoresNothing()
    {
        var page = await As(City.Newcomer).PostRaw(Edit, [.. Rows(("dao_duc", new string('a', 10_000_000))), ("Do", "save")]);
        Assert.Equal(413, page.Status);
        Assert.Equal("Nội dung quá dài", page.Heading);
        Assert.Null(await Stored(City.Newcomer));
    }

    [Fact]
    public async Task Save_WithAStaleVersion_ShowsBoth_AndOverwritesOnlyWhenAsked()
    {
        var (first, second) = (As(City.Newcomer), As(City.Newcomer));
        var (one, other) = (await first.Get(Edit), await second.Get(Edit));
        await first.Submit(one, "save", [("Input.Rows[0].Deed", "Từ cửa sổ thứ nhất")]);

        var refused = await second.Submit(other, "save", [("Input.Rows[0].Deed", "Từ cửa sổ thứ hai")]);
        Assert.Equal(400, refused.Status);
        Assert.Contains("Từ cửa sổ thứ nhất", refused.Find(".compare")!.TextContent);
        Assert.Equal("Từ cửa sổ thứ hai", refused.ValueOf("Input.Rows[0].Deed"));
        Assert.Equal(["Từ cửa sổ thứ nhất"], (await Stored(City.Newcomer))!.Commitments.Select(c => c.Deed));

        Assert.Equal(302, (await second.Submit(refused, "save", [])).Status);
        Assert.Equal(["Từ cửa sổ thứ hai"], (await Stored(City.Newcomer))!.Commitments.Select(c => c.Deed));
    }

    [Fact]
    public async Task Save_SentTwice_StoresOnce()
    {
        var browser = As(City.Newcomer);
        var form = await browser.Get(Edit);
        Assert.Equal(302, (await browser.Submit(form, "save", [("Input.Rows[0].Deed", "Một lần")])).Status);
        Assert.Equal(302, (await browser.Submit(form, "save", [("Input.Rows[0].Deed", "Một lần")])).Status);
        Assert.Equal(1, await Events(City.Newcomer, "pledge.saved"));
    }

    [Fact]
    public async Task Autosave_AnswersVersionAndTime_AndTellsOfAConflict()
    {
        var browser = As(City.Newcomer);
        var form = await browser.Get(Edit);
        var saved = await Auto(browser, form, ("Input.Rows[0].Deed", "Đang gõ"));
        Assert.Equal(200, saved.Status);
        Assert.Equal("Đã lưu lúc 10:00", JsonDocument.Parse(saved.Body).RootElement.GetProperty("saved").GetString());
        Assert.Equal((await Stored(City.Newcomer))!.Version, JsonDocument.Parse(saved.Body).RootElement.GetProperty("version").GetInt32());

        var stale = await Auto(browser, form, ("Input.Rows[0].Deed", "Chữ từ thẻ khác"));
        Assert.Equal(409, stale.Status);
        Assert.Contains("cửa sổ khác", JsonDocument.Parse(stale.Body).RootElement.GetProperty("message").GetString());
        Assert.Equal("Đang gõ", (await Stored(City.Newcomer))!.Commitments.Single().Deed);

        var tooLong = await Auto(browser, await browser.Get(Edit), ("Input.Rows[0].Deed", new string('a', 1001)));
        Assert.Equal(400, tooLong.Status);
        Assert.StartsWith("Chưa lưu được", JsonDocument.Parse(tooLong.Body).RootElement.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Remove_ThenUndo_PutsTheCommitmentBack()
    {
        var browser = As(City.SentBack);
        var removed = await browser.Press(Edit, "remove:1");
        Assert.Equal(200, removed.Status);
        Assert.Equal(2, (await Stored(City.SentBack))!.Commitments.Count);
        await browser.Submit(removed, "undo", []);
        Assert.Equal(["tu_tuong", "dao_duc", "chuc_trach"], (await Stored(City.SentBack))!.Commitments.Select(c => c.Section));
    }

    [Fact]
    public async Task Save_WithATelephoneNumber_WarnsAndStores()
    {
        var browser = As(City.Newcomer);
        await browser.Press(Edit, "save", ("Input.Rows[0].Deed", "Gọi 0912 345 678 khi cần"));
        Assert.Contains("số điện thoại hoặc số căn cước", (await browser.Get(Edit)).Main);
        Assert.Contains("số điện thoại hoặc số căn cước", (await browser.Get(Check)).Main);
    }

    [Theory]
    [InlineData(nameof(TestCity.Waiting))]
    [InlineData(nameof(TestCity.Member))]
    public async Task Save_AfterHandingIn_IsRefused(string name)
    {
        var person = (Person)typeof(TestCity).GetProperty(name)!.GetValue(City)!;
        var before = (await Stored(person))!.Version;
        var page = await As(person).PostRaw(Edit, [.. ThreeRows, ("Input.Version", $"{before}"), ("Do", "save")]);
        Assert.Equal(400, page.Status);
        Assert.Equal(["Bản đăng ký đã gửi chi bộ, lúc này không sửa được."], page.Errors);
        Assert.Equal("Học một chuyên đề", page.ValueOf("Input.Rows[0].Deed"));
        Assert.Equal(before, (await Stored(person))!.Version);
    }

    private static Task<Page> Auto(Browser browser, Page form, params (string, string)[] fields)
    {
        var all = new Dictionary<string, string>();
        foreach (var input in form.FindAll("#pledge [name]"))
        {
            all[input.GetAttribute("name")!] = form.Find($"#pledge [name=\"{input.GetAttribute("name")}\"]") is AngleSharp.Html.Dom.IHtmlTextAreaElement area ? area.Value : input.GetAttribute("value") ?? "";
        }

        foreach (var (name, value) in fields)
        {
            all[name] = value;
        }

        all["Do"] = "auto";
        var request = new HttpRequestMessage(HttpMethod.Post, Edit) { Content = new FormUrlEncodedContent(all) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return browser.Send(request);
    }
}
