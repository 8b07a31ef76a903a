namespace Pledges.Web.Components;

/// <summary>One step of a task list (partial _TaskList). Without an address the step cannot be opened yet.</summary>
public sealed record TaskItem(string Title, Tone Tone, string State, string? Url = null, string? Hint = null);
