using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Organisations;
using Pledges.Data.Queries;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>The events of one file: both trees, what stands in the way, and one button for all.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class BatchModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public int Id { get; private set; }

    public IReadOnlyList<OrgEventRow> Rows { get; private set; } = [];

    /// <summary>Null when nothing of the file is open any more.</summary>
    public OrgEventPreview? Preview { get; private set; }

    public bool AllHaveCome { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await db.OrgEvents.AnyAsync(e => e.BatchId == id, cancel))
        {
            return NotFound();
        }

        var open = await TakeOrgEventFile.OpenOfAsync(db, id, cancel);
        if (open.Count > 0 && !await this.ActAsync(texts, () => TakeOrgEventFile.ApplyAsync(db, open, current.Actor, clock.UtcNow(), cancel)))
        {
            db.ChangeTracker.Clear();
            await LoadAsync(id, cancel);
            return this.Invalid();
        }

        return Redirect($"/organisations/events/batches/{id}?done={(open.All(e => e.EffectiveOn <= current.Actor.Today) ? "applied" : "waits")}");
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        Id = id;
        // In the order of the file.
        Rows = [.. (await db.EventRowsAsync(db.OrgEvents.Where(e => e.BatchId == id), cancel: cancel)).AsEnumerable().Reverse()];
        var open = await TakeOrgEventFile.OpenOfAsync(db, id, cancel);
        AllHaveCome = open.All(e => e.EffectiveOn <= current.Actor.Today);
        Preview = open.Count == 0 ? null : await PreviewOrgEvents.RunAsync(db, open, current.Actor, clock.UtcNow(), cancel);
        return Rows.Count > 0;
    }
}
