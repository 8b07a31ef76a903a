using Pledges.Domain.Pledging;
using Pledges.Web.Components;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>States, results and fulfilment as the member reads them; English keys of the texts.</summary>
public static class PledgeLabels
{
    public static string Of(PledgeState? state) => state switch
    {
        null => "Not begun",
        PledgeState.Draft => "Being written, not handed in",
        PledgeState.Submitted => "Handed in, waiting for confirmation",
        PledgeState.Returned => "Returned for completion",
        PledgeState.Confirmed => "Confirmed",
        PledgeState.SelfReviewed => "Self-review handed in",
        PledgeState.Assessed => "Result recorded",
        PledgeState.Closed => "Year closed",
        PledgeState.Stopped => "Stopped",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state"),
    };

    public static Tone ToneOf(PledgeState? state) => state switch
    {
        null => Tone.Todo,
        PledgeState.Draft => Tone.Doing,
        PledgeState.Submitted => Tone.Waiting,
        PledgeState.Returned => Tone.Returned,
        PledgeState.Confirmed or PledgeState.SelfReviewed or PledgeState.Assessed => Tone.Done,
        _ => Tone.Closed,
    };

    public static string Of(PledgeResult result) => result switch
    {
        PledgeResult.Excellent => "Excellent",
        PledgeResult.Good => "Good",
        PledgeResult.Fair => "Fair",
        _ => "Poor",
    };

    public static string Of(Fulfilment fulfilment) => fulfilment switch
    {
        Fulfilment.None => "Not done",
        Fulfilment.Started => "Started",
        Fulfilment.Partly => "Partly done",
        Fulfilment.Mostly => "Mostly done",
        _ => "Fully done",
    };
}
