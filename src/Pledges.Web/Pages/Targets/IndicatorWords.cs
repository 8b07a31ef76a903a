using Pledges.Domain.Planning;
using Pledges.Web.Components;

namespace Pledges.Web.Pages.Targets;

/// <summary>The words for socio-economic indicators.</summary>
public static class IndicatorWords
{
    public static string Of(IndicatorState state) => state switch
    {
        IndicatorState.Pending => "Not reported",
        IndicatorState.Missed => "Not reached",
        IndicatorState.Met => "Reached",
        _ => "Exceeded",
    };

    public static Tone ToneOf(IndicatorState state) => state switch
    {
        IndicatorState.Pending => Tone.Todo,
        IndicatorState.Missed => Tone.Failed,
        _ => Tone.Done,
    };

    public static string Of(Direction direction) => direction == Direction.Up ? "at least" : "at most";
}
