using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Organisations;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Papers;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>The register of organisation events, and the same as a file.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, TimeProvider clock, PaperAnswer answer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public OrgEventState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public OrgEventKind? Kind { get; set; }

    public IReadOnlyList<OrgEventRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public bool MayWrite => OrgEventAccess.MayWrite(current.Actor);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int number, string? format, string? purpose, CancellationToken cancel)
    {
        var events = db.OrgEvents.VisibleTo(current.Actor, db)
            .Where(e => (State == null || e.State == State) && (Kind == null || e.Kind == Kind));
        var take = new TakeOut(format, purpose);
        if (take.Format is TakeOut.Xlsx or TakeOut.Csv && MayWrite && answer.Lacks(this, take) is null)
        {
            return await FileAsync(events, take, cancel);
        }

        Paging = new Paging(number, await events.CountAsync(cancel));
        Rows = await db.EventRowsAsync(events, Paging.Skip, Paging.PageSize, cancel);
        return ModelState.ContainsKey(TakeOut.PurposeField) && !ModelState.IsValid ? this.Invalid() : Page();
    }

    // As it is read again: what is done or decided, not drafts, nor what was withdrawn or taken back.
    private async Task<IActionResult> FileAsync(IQueryable<OrgEvent> events, TakeOut take, CancellationToken cancel)
    {
        var standing = events.Where(e => e.Kind != OrgEventKind.Undo && (e.State == OrgEventState.Applied || e.State == OrgEventState.Waiting));
        var file = await OrgEventFileWriter.RowsAsync(db, standing, cancel);
        await answer.NoteAsync(take, new PaperTaken("changes", nameof(OrgEvent), 0, "changes of organisations", file.MemberIds), current.Actor, cancel);
        var (name, stamp) = ($"thay-doi-to-chuc-{clock.Today():yyyy-MM-dd}.{take.Format}", answer.Stamp(take, current.Actor));
        // A line above the headings is a title, which the import passes over.
        return take.Format == TakeOut.Csv
            ? CsvFile.Of(name, [stamp, .. OrgEventFile.Headings.Skip(1).Select(_ => "")], OrgEventFileWriter.Texts(file).Prepend(OrgEventFile.Headings))
            : File(await OrgEventFileWriter.XlsxAsync(file, stamp, cancel), ListFile.ContentType, name);
    }
}
