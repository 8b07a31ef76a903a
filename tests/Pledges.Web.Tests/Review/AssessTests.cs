using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Review;

public sealed class AssessTests(Site site) : ReviewTest(site)
{
    [Fact]
    public async Task Assess_AConfirmedPledge_IsStored_Counted_AndReadByTheMember()
    {
        var before = await CountsAsync();
        var browser = As(City.Secretary);
        var done = await browser.Follow(await browser.Post(Assess(City.Member), ("Input.Result", "Good"), ("Input.Note", " Làm đều, dân ghi nhận. ")));
        Assert.Contains("Đã ghi kết quả: NG-2026-M01.", done.Main);
        var pledge = await Stored(City.Member);
        Assert.Equal((PledgeState.Assessed, PledgeResult.Good, "Làm đều, dân ghi nhận."), (pledge.State, pledge.Result, pledge.ResultNote));
        Assert.Equal([1, 1, 0, 1], (await CountsAsync()).Zip(before, (a, b) => a.DoingWell - b.DoingWell));
        Assert.Equal(before.Select(b => b.Registered), (await CountsAsync()).Select(a => a.Registered));
        var page = await As(City.Member).Get("/my-pledge/2026");
        Assert.Contains("Kết quả năm: Tốt", page.Main);
        Assert.Contains("Làm đều, dân ghi nhận.", page.Main);
    }

    [Fact]
    public async Task Assess_Again_PutsItRight_UntilTheYearIsClosed()
    {
        var browser = As(City.Secretary);
        await browser.Post(Assess(City.Member), ("Input.Result", "Good"), ("Input.Note", "Nhầm"));
        var form = await browser.Get(Assess(City.Member));
        Assert.Equal(("Good", "Nhầm"), (form.ValueOf("Input.Result"), form.ValueOf("Input.Note").Trim()));
        await browser.Submit(form, ("Input.Result", "Fair"), ("Input.Note", ""));
        Assert.Equal((PledgeResult.Fair, null), ((await Stored(City.Member)).Result, (await Stored(City.Member)).ResultNote));
        Assert.Equal(0, (await CountsAsync())[0].DoingWell);
        Assert.Equal(2, await Events(City.Member, "pledge.assessed"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("0")]
    [InlineData("Perfect")]
    public async Task Assess_WithoutAResultThatExists_IsRefused_AndKeepsTheNote(string result)
    {
        var page = await As(City.Secretary).Post(Assess(City.Member), ("Input.Result", result), ("Input.Note", "Đã viết"));
        IsRefused(page);
        Assert.Equal("Đã viết", page.ValueOf("Input.Note").Trim());
        Assert.DoesNotContain(page.Errors, error => error.Contains("value", StringComparison.OrdinalIgnoreCase));
        Assert.Null((await Stored(City.Member)).Result);
    }

    [Fact]
    public async Task Assess_WithATooLongNote_IsRefused_AndKeepsIt()
    {
        var note = new string('ă', Pledge.ReasonLength + 1);
        var page = await As(City.Secretary).Post(Assess(City.Member), ("Input.Result", "Good"), ("Input.Note", note));
        IsRefused(page);
        Assert.Equal(("Good", note), (page.ValueOf("Input.Result"), page.ValueOf("Input.Note").Trim()));
        Assert.Equal(PledgeState.Confirmed, (await Stored(City.Member)).State);
    }

    [Fact]
    public async Task Assess_AfterSomeoneElseDid_ShowsWhatIsStored_AndDecidesAnew()
    {
        var deputy = As(City.Deputy);
        var form = await deputy.Get(Assess(City.Member));
        await As(City.Secretary).Post(Assess(City.Member), ("Input.Result", "Fair"));
        var refused = await deputy.Submit(form, ("Input.Result", "Excellent"), ("Input.Note", "Theo biên bản họp"));
        IsRefused(refused, "vừa được người khác thay đổi");
        Assert.Equal(("Excellent", "Theo biên bản họp"), (refused.ValueOf("Input.Result"), refused.ValueOf("Input.Note").Trim()));
        Assert.Equal(PledgeResult.Fair, (await Stored(City.Member)).Result);
        Assert.Equal(302, (await deputy.Submit(refused)).Status);
        Assert.Equal(PledgeResult.Excellent, (await Stored(City.Member)).Result);
    }

    [Fact]
    public async Task SelfReview_IsShownOnceItIsHandedIn_AndNotBefore()
    {
        var review = Enumerable.Range(1, 3).ToDictionary(no => no, no => ((Fulfilment?)Fulfilment.Mostly, (string?)$"Kết quả việc số {no}"));
        await Meanwhile(City.Member.PledgeId, (pledge, year, by) => pledge.SaveReview(year, review, "Tự nhận xét chung", by, Now));
        foreach (var address in new[] { Assess(City.Member), $"/pledges/{City.Member.PledgeId}" })
        {
            var page = await As(City.Secretary).Get(address);
            Assert.DoesNotContain("Kết quả việc số", page.Body);
            Assert.DoesNotContain("Tự nhận xét chung", page.Body);
        }

        await Meanwhile(City.Member.PledgeId, (pledge, year, by) => pledge.ReviewOneself(year, review, "Tự nhận xét chung", by, Now));
        var handedIn = await As(City.Secretary).Get(Assess(City.Member));
        Assert.All(["Kết quả việc số 1", "Kết quả việc số 3", "Tự nhận xét chung", "10/03/2026"], text => Assert.Contains(text, handedIn.Main));
    }

    [Fact]
    public async Task Result_OfTheSecretary_IsTheCommittees()
    {
        await As(City.Committee).Post(Confirm(City.Secretary), ("Input.IsConcrete", "true"));
        Assert.Equal(403, (await As(City.Secretary).PostRaw(Assess(City.Secretary), ("Input.Result", "Excellent"), ("Input.Version", $"{(await Stored(City.Secretary)).Version}"))).Status);
        Assert.Null((await Stored(City.Secretary)).Result);
        Assert.Equal(302, (await As(City.Committee).Post(Assess(City.Secretary), ("Input.Result", "Good"))).Status);
        Assert.Equal((PledgeResult.Good, TestCity.Today), ((await Stored(City.Secretary)).Result, (await Stored(City.Secretary)).ConfirmedOn));
    }
}
