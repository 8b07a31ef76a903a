using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Review;

/// <summary>What confirming, returning and recording a result have in common: whose pledge, which state, which year.</summary>
public sealed class DecisionTests(Site site) : ReviewTest(site)
{
    public static TheoryData<string> Acts => ["confirm", "return", "assess"];

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Decision_OnOnesOwn_IsForbidden(string act)
    {
        await IsRefusedWithout(City.Secretary, act, City.Secretary, 403);
        await IsRefusedWithout(City.GrassrootsSecretary, act, City.GrassrootsSecretary, 403);
        await IsRefusedWithout(City.Deputy, act, City.Secretary, 403);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Decision_OnAPledgeOutOfSight_FindsNothing(string act)
    {
        await IsRefusedWithout(City.Secretary, act, City.OtherMember, 404);
        await IsRefusedWithout(City.OtherSecretary, act, City.Waiting, 404);
        await IsRefusedWithout(City.OtherCommittee, act, City.Secretary, 404);
        Assert.Equal(404, (await As(City.Secretary).Get($"/pledges/987654/{act}")).Status);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Decision_ByThoseWhoOnlyRead_IsForbidden(string act)
    {
        await IsRefusedWithout(City.Committee, act, City.Waiting, 403);
        await IsRefusedWithout(City.Office, act, City.Waiting, 403);
        await IsRefusedWithout(City.Office, act, City.Secretary, 403);
        await IsRefusedWithout(City.Standing, act, City.Waiting, 403);
    }

    [Theory]
    [InlineData("confirm", "không ở trạng thái chờ xác nhận")]
    [InlineData("return", "không ở trạng thái chờ xác nhận")]
    [InlineData("assess", "Chỉ bản đăng ký đã xác nhận mới có kết quả thực hiện.")]
    public async Task Decision_InTheWrongState_IsRefused_AndChangesNothing(string act, string says)
    {
        foreach (var person in act == "assess" ? new[] { City.Waiting, City.SentBack } : [City.Member, City.SentBack])
        {
            var page = await IsRefusedWithout(City.Secretary, act, person, 400);
            IsRefused(page, says);
            Assert.Null(page.Find("main form"));
        }
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Decision_InAClosedYear_IsRefused_AndChangesNothing(string act)
    {
        await CloseYear();
        var person = act == "assess" ? City.Member : City.Waiting;
        Assert.Null((await As(City.Secretary).Get($"/pledges/{person.PledgeId}/{act}")).Find("main form"));
        IsRefused(await IsRefusedWithout(City.Secretary, act, person, 400), "Năm 2026 đã chốt");
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Decision_WithoutToken_IsRefused(string act)
    {
        var version = (await Stored(City.Waiting)).Version;
        Assert.Equal(400, (await As(City.Secretary).PostWithoutToken($"/pledges/{City.Waiting.PledgeId}/{act}", Fields(version))).Status);
        Assert.Equal(version, (await Stored(City.Waiting)).Version);
    }

    // With everything that could be posted, and the version that is stored.
    private static (string, string)[] Fields(int version) =>
        [("Input.Version", $"{version}"), ("Input.IsConcrete", "true"), ("Input.Reason", "Lý do"), ("Input.Result", "Good"), ("Input.Note", "Ghi chú")];

    private async Task<Page> IsRefusedWithout(Person by, string act, Person owner, int status)
    {
        var before = await Stored(owner);
        var page = await As(by).PostRaw($"/pledges/{owner.PledgeId}/{act}", Fields(before.Version));
        var after = await Stored(owner);
        Assert.Equal((status, before.Version, before.State, before.Returns.Count), (page.Status, after.Version, after.State, after.Returns.Count));
        return page;
    }
}
