using Pledges.Data.Queries;
using Pledges.Domain.Organisations;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Members;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>Words of organisation events; the English ones are the keys.</summary>
public static class OrgEventWords
{
    /// <summary>The kinds that a person enters; taking back begins at the event.</summary>
    public static readonly IReadOnlyList<OrgEventKind> Entered =
        [OrgEventKind.Merge, OrgEventKind.Split, OrgEventKind.Rename, OrgEventKind.Relevel, OrgEventKind.Move, OrgEventKind.Found, OrgEventKind.Dissolve];

    public static string Of(OrgEventKind kind) => kind switch
    {
        OrgEventKind.Found => "Founding",
        OrgEventKind.Merge => "Merger",
        OrgEventKind.Split => "Split",
        OrgEventKind.Rename => "Renaming",
        OrgEventKind.Relevel => "Change of level or kind",
        OrgEventKind.Move => "Move below another unit",
        OrgEventKind.Dissolve => "Dissolving a unit",
        _ => "Taking back",
    };

    /// <summary>What it is for, in one line beside the choice.</summary>
    public static string Hint(OrgEventKind kind) => kind switch
    {
        OrgEventKind.Found => "A new organisation comes into being.",
        OrgEventKind.Merge => "Two or more become one; everything in them goes along.",
        OrgEventKind.Split => "One becomes several, or a part is split off.",
        OrgEventKind.Rename => "The same organisation under another name.",
        OrgEventKind.Relevel => "A commune becomes a ward, a section body a grassroots body.",
        OrgEventKind.Move => "The same organisation below another one.",
        _ => "It ends; everything in it goes to others.",
    };

    public static string Of(OrgEventState state) => state switch
    {
        OrgEventState.Draft => "Draft",
        OrgEventState.Waiting => "Waits for its day",
        OrgEventState.Applied => "Applied",
        OrgEventState.Undone => "Taken back",
        _ => "Withdrawn",
    };

    public static Tone ToneOf(OrgEventState state) => state switch
    {
        OrgEventState.Draft => Tone.Doing,
        OrgEventState.Waiting => Tone.Waiting,
        OrgEventState.Applied => Tone.Done,
        OrgEventState.Undone => Tone.Returned,
        _ => Tone.Closed,
    };

    public static string Of(BelongingKind kind) => kind switch
    {
        BelongingKind.Unit => "Units below",
        BelongingKind.Member => "Members",
        BelongingKind.Post => "Posts",
        BelongingKind.Departure => "Transfers that leave",
        BelongingKind.Arrival => "Transfers that come",
        BelongingKind.Model => "Practice models",
        BelongingKind.Remedy => "Open remedies",
        BelongingKind.Task => "Open tasks led",
        BelongingKind.TaskShare => "Open tasks with a part in them",
        BelongingKind.TaskIssued => "Open tasks issued",
        BelongingKind.Plan => "Plans",
        _ => "New secretaries",
    };

    /// <summary>"Lê Văn An – Bí thư" for a post, the name alone for the rest.</summary>
    public static string Label(Belonging thing, Texts texts) =>
        thing is { Kind: BelongingKind.Post, PostType: { } post } ? $"{thing.Label} – {thing.Title ?? texts[MemberWords.Of(post)]}" : thing.Label;

    /// <summary>"Chi bộ phố 9, Chi bộ phố 10"; a unit without a name yet by its code.</summary>
    public static string Names(IEnumerable<OrgEventUnit> units) => string.Join(", ", units.Select(u => u.Name ?? u.Code));

    /// <summary>"phố 9, phố 10 → phố 6"</summary>
    public static string Line(OrgEventRow row) => (row.Sources.Count, row.Results.Count) switch
    {
        (0, _) => Names(row.Results),
        (_, 0) => Names(row.Sources),
        // There is a "Chi bộ phố 1" in every ward.
        _ when row.Kind is OrgEventKind.Move => string.Join(", ", row.Sources.Select(u => u.Name is null ? u.Code : $"{u.Name} ({u.Code})")),
        _ => $"{Names(row.Sources)} → {Names(row.Results)}",
    };
}
