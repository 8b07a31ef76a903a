using Pledges.Web.Components;

namespace Pledges.Web.Pages.Today;

/// <summary>One line of work: a count, what it is, where it is done. Nothing waiting is said so, in words.</summary>
public sealed record Work(string Text, int Count, string Url, Tone Tone = Tone.Todo);

/// <summary>The block of one role and scope.</summary>
public sealed record Block(string Title, IReadOnlyList<Work> Work, string? Nothing = null);
