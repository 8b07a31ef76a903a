namespace Pledges.Web.Components;

/// <summary>
/// The end of a path (partial _DonePanel): what was handed in, to whom, when, under which reference, and what happens next.
/// </summary>
public sealed record DonePanel(string Title, string Next)
{
    public string? To { get; init; }

    public string? When { get; init; }

    public string? Reference { get; init; }
}
