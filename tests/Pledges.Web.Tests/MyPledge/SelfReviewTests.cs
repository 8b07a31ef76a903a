using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.MyPledge;

public sealed class SelfReviewTests(Site site) : MyPledgeTest(site)
{
    private static readonly (string, string)[] AllDone =
        [("Input.Items[0].Fulfilment", "Fully"), ("Input.Items[1].Fulfilment", "Fully"), ("Input.Items[2].Fulfilment", "Fully")];

    [Fact]
    public async Task HandIn_WithOneNotSaid_IsRefused_AndKeepsEverything()
    {
        var page = await As(City.Member).Press(SelfReview, "send", ("Input.Items[0].Fulfilment", "Fully"), ("Input.Items[0].Outcome", "Đủ 12 buổi"), ("Input.Summary", "Cả năm"));
        Assert.Equal(400, page.Status);
        Assert.Equal(["Cho biết việc số 2 đã thực hiện đến đâu."], page.Errors);
        Assert.Equal(("Fully", "Đủ 12 buổi", "Cả năm"), (page.ValueOf("Input.Items[0].Fulfilment"), page.ValueOf("Input.Items[0].Outcome"), page.ValueOf("Input.Summary")));
        var stored = (await Stored(City.Member))!;
        Assert.Equal((PledgeState.Confirmed, null, null), (stored.State, stored.SelfReviewedOn, stored.Commitments[0].Outcome));
    }

    [Theory]
    [InlineData("Input.Items[0].Outcome", Commitment.OutcomeLength)]
    [InlineData("Input.Summary", Pledge.ReviewLength)]
    public async Task Save_TooLong_IsRefusedAtTheField(string field, int length)
    {
        var tooLong = new string('x', length + 1);
        var page = await As(City.Member).Press(SelfReview, "save", (field, tooLong));
        Assert.Equal(400, page.Status);
        Assert.Equal(tooLong, page.ValueOf(field));
        Assert.Null((await Stored(City.Member))!.SelfReview);
    }

    [Fact]
    public async Task Save_WithANumberThatIsNoDegree_IsRefused()
    {
        var page = await As(City.Member).PostRaw(SelfReview, ("Input.Version", $"{(await Stored(City.Member))!.Version}"), ("Input.Items[0].No", "1"), ("Input.Items[0].Fulfilment", "77"), ("Do", "save"));
        Assert.Equal(400, page.Status);
        Assert.Null((await Stored(City.Member))!.Commitments[0].Fulfilment);
    }

    [Fact]
    public async Task Save_WithAStaleVersion_ShowsBoth_AndLosesNothing()
    {
        var browser = As(City.Member);
        var form = await browser.Get(SelfReview);
        await As(City.Member).Press(SelfReview, "save", ("Input.Summary", "Bản thứ nhất"));
        var refused = await browser.Submit(form, "save", [("Input.Summary", "Bản thứ hai")]);
        Assert.Equal(400, refused.Status);
        Assert.Contains("Bản thứ nhất", refused.Find(".compare")!.TextContent);
        Assert.Equal("Bản thứ hai", refused.ValueOf("Input.Summary"));
        Assert.Equal("Bản thứ nhất", (await Stored(City.Member))!.SelfReview);
        await browser.Submit(refused, "save", []);
        Assert.Equal("Bản thứ hai", (await Stored(City.Member))!.SelfReview);
    }

    [Fact]
    public async Task HandIn_Again_ReplacesIt_UntilTheCellHasAssessed()
    {
        var browser = As(City.Member);
        await browser.Press(SelfReview, "send", [.. AllDone, ("Input.Summary", "Lần một")]);
        await browser.Press(SelfReview, "send", ("Input.Summary", "Lần hai"));
        Assert.Equal("Lần hai", (await Stored(City.Member))!.SelfReview);

        var form = await browser.Get(SelfReview);
        await Assessed(City.Member, PledgeResult.Good, "");
        Assert.Equal(400, (await browser.Submit(form, "send", [("Input.Summary", "Lần ba")])).Status);
        Assert.Equal("Lần hai", (await Stored(City.Member))!.SelfReview);
        Assert.Null((await browser.Get(SelfReview)).Find("main form"));
    }

    [Fact]
    public async Task Open_BeforeConfirmation_LeadsBack() => Assert.Equal("/my-pledge/2026", (await As(City.Waiting).Get(SelfReview)).Location);
}
