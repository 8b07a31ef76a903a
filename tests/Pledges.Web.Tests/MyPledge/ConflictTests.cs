using System.Net.Http.Headers;
using System.Text.Json;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.MyPledge;

/// <summary>The member and the secretary who enters on behalf write the same pledge: the second sees both and loses nothing.</summary>
public sealed class ConflictTests(Site site) : MyPledgeTest(site)
{
    private string Enter => $"/cells/{City.Cell.Code}/enter/{City.Newcomer.Code}";

    [Fact]
    public async Task MemberSaves_AfterTheSecretarySaved_SeesBoth_AndDecides()
    {
        var (member, secretary) = (As(City.Newcomer), As(City.Secretary));
        var form = await member.Get(Edit);
        Assert.Equal(302, (await secretary.Press(Enter, "save", ("Input.Rows[0].Deed", "Chép từ bản giấy"))).Status);

        var refused = await member.Submit(form, "save", [("Input.Rows[0].Deed", "Tự tay đồng chí viết")]);
        Assert.Equal(400, refused.Status);
        Assert.Contains("Chép từ bản giấy", refused.Find(".compare")!.TextContent);
        Assert.Equal("Tự tay đồng chí viết", refused.ValueOf("Input.Rows[0].Deed"));
        Assert.Null(refused.Find("form[data-autosave=yes]"));
        Assert.Equal("Chép từ bản giấy", (await Stored(City.Newcomer))!.Commitments.Single().Deed);
        Assert.Equal(302, (await member.Submit(refused, "save", [])).Status);
        Assert.Equal("Tự tay đồng chí viết", (await Stored(City.Newcomer))!.Commitments.Single().Deed);
    }

    [Fact]
    public async Task SecretarySaves_AfterTheMemberSaved_SeesBoth_AndDecides()
    {
        var (member, secretary) = (As(City.Newcomer), As(City.Secretary));
        var form = await secretary.Get(Enter);
        await member.Press(Edit, "save", ("Input.Rows[0].Deed", "Tự tay đồng chí viết"));

        var refused = await secretary.Submit(form, "save", [("Input.Rows[0].Deed", "Chép từ bản giấy")]);
        Assert.Equal(400, refused.Status);
        Assert.Contains("Tự tay đồng chí viết", refused.Find(".compare")!.TextContent);
        Assert.Equal("Chép từ bản giấy", refused.ValueOf("Input.Rows[0].Deed"));
        Assert.Equal("Tự tay đồng chí viết", (await Stored(City.Newcomer))!.Commitments.Single().Deed);
    }

    [Fact]
    public async Task MemberSaves_AfterTheSecretaryHandedIn_IsTold_AndKeepsWhatWasTyped()
    {
        var (member, secretary) = (As(City.Newcomer), As(City.Secretary));
        var form = await member.Get(Edit);
        (string, string)[] paper =
        [
            ("Input.Rows[0].Section", "tu_tuong"), ("Input.Rows[0].Deed", "Việc một"), ("Input.Rows[1].Section", "dao_duc"), ("Input.Rows[1].Deed", "Việc hai"),
            ("Input.Rows[2].Section", "chuc_trach"), ("Input.Rows[2].Deed", "Việc ba"), ("Paper.PaperRef", "Tủ số 2"),
        ];
        Assert.Equal(302, (await secretary.Press(Enter, "send", paper)).Status);

        var refused = await member.Submit(form, "save", [("Input.Rows[0].Deed", "Tự tay đồng chí viết")]);
        Assert.Equal(400, refused.Status);
        Assert.Contains("Việc một", refused.Find(".compare")!.TextContent);
        Assert.Equal("Tự tay đồng chí viết", refused.ValueOf("Input.Rows[0].Deed"));
        Assert.Equal(PledgeState.Submitted, (await Stored(City.Newcomer))!.State);
        Assert.DoesNotContain((await Stored(City.Newcomer))!.Commitments, c => c.Deed == "Tự tay đồng chí viết");
    }

    [Fact]
    public async Task Autosave_AfterTheSecretarySaved_IsRefused_AgainAndAgain_UntilThePersonHasSeenBoth()
    {
        var (member, secretary) = (As(City.Newcomer), As(City.Secretary));
        var form = await member.Get(Edit);
        await secretary.Press(Enter, "save", ("Input.Rows[0].Deed", "Chép từ bản giấy"));
        for (var i = 0; i < 2; i++)
        {
            var answer = await Auto(member, form, "Đang gõ");
            Assert.Equal(409, answer.Status);
            Assert.False(JsonDocument.Parse(answer.Body).RootElement.TryGetProperty("version", out _));
            Assert.Equal("Chép từ bản giấy", (await Stored(City.Newcomer))!.Commitments.Single().Deed);
        }

        var seen = await member.Submit(form, "save", [("Input.Rows[0].Deed", "Đang gõ")]);
        Assert.Contains("Chép từ bản giấy", seen.Find(".compare")!.TextContent);
        Assert.Equal("Đang gõ", seen.ValueOf("Input.Rows[0].Deed"));
    }

    private static Task<Page> Auto(Browser browser, Page form, string deed)
    {
        (string Name, string Value)[] fields =
        [
            ("__RequestVerificationToken", form.AntiforgeryToken), ("Input.Version", form.ValueOf("Input.Version")), ("Do", "auto"),
            ("Input.Rows[0].Section", form.ValueOf("Input.Rows[0].Section")), ("Input.Rows[0].Deed", deed),
        ];
        var request = new HttpRequestMessage(HttpMethod.Post, Edit) { Content = new FormUrlEncodedContent(fields.ToDictionary(f => f.Name, f => f.Value)) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return browser.Send(request);
    }
}
