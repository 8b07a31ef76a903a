using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Members;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Transfers;

/// <summary>Members in transfer to or from one's units, the overdue first, and those received or cancelled of late.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current) : PageModel
{
    private const int EndedShown = 50;

    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public DateOnly Today => current.Actor.Today;

    public IReadOnlyList<TransferRow> Open { get; private set; } = [];

    public IReadOnlyList<TransferRow> Ended { get; private set; } = [];

    public bool MayReceive(TransferRow row) => TransferAccess.MayReceive(current.Actor, row.MemberId, row.From, row.To);

    public bool MayCancel(TransferRow row) => TransferAccess.MayCancel(current.Actor, row.MemberId, row.From, row.To);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var visible = db.Transfers.AsNoTracking().VisibleTo(current.Actor);
        Open = await db.TransfersOn(visible.Where(t => t.State == TransferState.Decided), Today).OrderBy(t => t.DecidedOn).ThenBy(t => t.SortName).ToListAsync(cancel);
        Ended = await db.TransfersOn(visible.Where(t => t.State != TransferState.Decided), Today).OrderByDescending(t => t.Id).Take(EndedShown).ToListAsync(cancel);
    }
}
