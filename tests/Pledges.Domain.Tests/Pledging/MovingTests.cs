using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

public sealed class MovingTests
{
    internal static IEnumerable<Refusal> Refusals =>
    [
        In(PledgeState.Stopped, nameof(MovingRules.PledgeIsNotEnded), "stopping twice", (p, _) => p.Stop("Chuyển đi", A.Secretary, A.Now)),
        In(PledgeState.Confirmed, nameof(MovingRules.PledgeIsStopped), "resuming what goes on", (p, y) => p.Resume(y, "Nhầm", A.Secretary, A.Now)),
        In(PledgeState.Stopped, nameof(PledgingRules.ReasonIsGiven), "resuming without a reason", (p, y) => p.Resume(y, "", A.Secretary, A.Now)),
        In(PledgeState.Stopped, nameof(PledgingRules.YearIsOpen), "resuming after closing", (p, y) => { y.Close(0, A.Office, A.Now); p.Resume(y, "Nhầm", A.Secretary, A.Now); }),
        In(PledgeState.Confirmed, nameof(PledgingRules.YearIsOpen), "following after closing", (p, y) => { y.Close(0, A.Office, A.Now); p.Follow(y, A.Secretary, A.Now); }),
        In(PledgeState.Confirmed, nameof(MovingRules.DutiesWait), "duties of one who stayed", (p, y) => p.ReconfirmDuties(y, A.Secretary, A.Now)),
        In(PledgeState.Confirmed, nameof(PledgingRules.NotOnesOwn), "one's own duties", (p, y) => p.ReconfirmDuties(y, A.Owner(), A.Now)),
    ];

    [Theory]
    [InlineData(PledgeState.Draft)]
    [InlineData(PledgeState.Submitted)]
    [InlineData(PledgeState.Confirmed)]
    [InlineData(PledgeState.SelfReviewed)]
    [InlineData(PledgeState.Assessed)]
    public void Resume_GoesOnWhereItWasStopped(PledgeState state)
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(state, year);
        pledge.Stop("Đình chỉ sinh hoạt", A.Secretary, A.Now);
        Assert.Equal((PledgeState.Stopped, state, "Đình chỉ sinh hoạt"), (pledge.State, pledge.StoppedFrom, pledge.StopReason));
        pledge.Resume(year, "Hết đình chỉ", A.Secretary, A.Now);
        Assert.Equal((state, null, null), (pledge.State, pledge.StoppedFrom, pledge.StopReason));
    }

    [Theory]
    [InlineData(PledgeState.Confirmed, true)]
    [InlineData(PledgeState.SelfReviewed, true)]
    [InlineData(PledgeState.Submitted, false)]
    [InlineData(PledgeState.Assessed, false)]
    public void Follow_AsksForTheDutiesAnew_WhereTheyWereConfirmed(PledgeState state, bool asks)
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(state, year);
        pledge.Follow(year, A.Secretary, A.Now);
        Assert.Equal(asks, pledge.DutiesToReconfirm);
    }

    [Fact]
    public void ReconfirmDuties_LeavesThePledgeAsItIs()
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(PledgeState.Confirmed, year);
        pledge.Follow(year, A.Secretary, A.Now);
        pledge.ReconfirmDuties(year, A.Secretary, A.Now);
        Assert.Equal((false, PledgeState.Confirmed), (pledge.DutiesToReconfirm, pledge.State));
    }

    private static Refusal In(PledgeState state, string rule, string when, Action<Pledge, PledgeYear> act) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(state == PledgeState.Stopped ? PledgeState.Confirmed : state, year);
        if (state == PledgeState.Stopped)
        {
            pledge.Stop("Chuyển đi", A.Secretary, A.Now);
        }

        return (pledge, () => act(pledge, year));
    });
}
