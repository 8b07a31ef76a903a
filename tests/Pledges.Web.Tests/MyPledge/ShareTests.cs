using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.MyPledge;

public sealed class ShareTests(Site site) : MyPledgeTest(site)
{
    private const string Share = "/my-pledge/2026/share";

    [Fact]
    public async Task Example_Offered_IsShownWithoutAName_UntilItIsTakenBack()
    {
        var owner = As(City.Member);
        var deed = (await Stored(City.Member))!.Commitments[0].Deed;
        Assert.Equal(302, (await owner.Press(Share, "yes")).Status);
        var page = await As(City.OtherSecretary).Get("/copying?year=2026");
        Assert.Contains(deed, Page.Text(page.Find(".examples")), StringComparison.Ordinal);
        Assert.DoesNotContain(City.Member.Name, page.Main, StringComparison.Ordinal);
        Assert.Equal(302, (await owner.Press(Share, "no")).Status);
        Assert.Null((await As(City.OtherSecretary).Get("/copying?year=2026")).Find(".examples"));
        Assert.Equal((1, 1), (await Events(City.Member, "pledge.example_offered"), await Events(City.Member, "pledge.example_withdrawn")));
    }

    [Fact]
    public async Task Example_OfAPledgeNotConfirmed_IsRefused()
    {
        Assert.Equal(400, (await As(City.Waiting).PostRaw(Share, ("Commitment", "1"), ("Do", "yes"))).Status);
        Assert.Equal(400, (await As(City.Member).PostRaw(Share, ("Commitment", "99"), ("Do", "yes"))).Status);
        Assert.Equal(0, await Events(City.Waiting, "pledge.example_offered"));
    }
}
