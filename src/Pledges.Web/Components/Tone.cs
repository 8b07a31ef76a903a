namespace Pledges.Web.Components;

/// <summary>What a state means to the reader. Each tone has its own shape and colour; the word beside it says which state it is.</summary>
public enum Tone
{
    /// <summary>Nothing has been done yet, or nothing has been reported.</summary>
    Todo,

    /// <summary>Begun, in the hands of the person it belongs to.</summary>
    Doing,

    /// <summary>Handed in; somebody else acts next.</summary>
    Waiting,

    Done,

    /// <summary>Came back and asks for work.</summary>
    Returned,

    /// <summary>A date has passed.</summary>
    Late,

    /// <summary>A target or a duty was not met.</summary>
    Failed,

    /// <summary>Cannot be changed any more, or not yet begun.</summary>
    Closed,
}

public static class Tones
{
    public static string Icon(this Tone tone) => tone switch
    {
        Tone.Todo => "circle",
        Tone.Doing => "half",
        Tone.Waiting => "clock",
        Tone.Done => "check",
        Tone.Returned => "return",
        Tone.Late => "warning",
        Tone.Failed => "cross",
        Tone.Closed => "lock",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "Unknown tone"),
    };

    public static string CssClass(this Tone tone) => tone.ToString().ToLowerInvariant();
}
