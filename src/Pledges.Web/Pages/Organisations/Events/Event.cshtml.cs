using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Organisations;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>One event: its decision, what it moved, and for the office the steps that are left.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class EventModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public OrgEventRow Row { get; private set; } = null!;

    /// <summary>The event that this one takes back, or by which it was taken back.</summary>
    public (int Id, string DecisionNo)? Counterpart { get; private set; }

    /// <summary>Things moved and things ended, by kind.</summary>
    public IReadOnlyList<(BelongingKind Kind, int Count, int Ended)> Moved { get; private set; } = [];

    public bool MayWrite => OrgEventAccess.MayWrite(current.Actor);

    public bool IsOpen => Row.State is OrgEventState.Draft or OrgEventState.Waiting;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await db.EventRowsAsync(db.OrgEvents.VisibleTo(current.Actor, db).Where(e => e.Id == id), cancel: cancel) is not [var row])
        {
            return NotFound();
        }

        Row = row;
        var other = await db.OrgEvents.Where(e => e.Id == row.UndoesId || e.UndoesId == id).Select(e => new { e.Id, e.DecisionNo }).FirstOrDefaultAsync(cancel);
        Counterpart = other is null ? null : (other.Id, other.DecisionNo);
        var moves = await db.OrgEventMoves.Where(m => m.EventId == id).GroupBy(m => new { m.Kind, Ends = m.ToUnitId == null }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        Moved = [.. moves.GroupBy(m => m.Key.Kind).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(m => m.Count), g.Where(m => m.Key.Ends).Sum(m => m.Count)))];
        return Page();
    }

    /// <summary>The steps of an event that is being written.</summary>
    public IReadOnlyList<TaskItem> Steps()
    {
        var (address, described) = ($"/organisations/events/{Row.Id}", Row.Results.Count > 0 || Row.Kind == OrgEventKind.Dissolve);
        return
        [
            new(texts["The decision and the organisations that change"], Tone.Done, texts["entered"], $"{address}/decision"),
            new(texts["The organisations after the change"], described ? Tone.Done : Tone.Todo, described ? texts["entered"] : texts["to do"], $"{address}/results"),
            new(texts["Where everything goes"], Tone.Todo, texts["look and decide"], described ? $"{address}/assign" : null),
            new(texts["Before and after, and apply"], Row.State == OrgEventState.Waiting ? Tone.Waiting : Tone.Todo, texts[OrgEventWords.Of(Row.State)], described ? $"{address}/preview" : null),
        ];
    }
}
