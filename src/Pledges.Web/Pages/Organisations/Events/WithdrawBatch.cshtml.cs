using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Data.Organisations;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>Gives up all that waits of one file.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class WithdrawBatchModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    public int Id { get; private set; }

    /// <summary>How many are open.</summary>
    public int Count { get; private set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel) => await IsOpenAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await IsOpenAsync(id, cancel))
        {
            return NotFound();
        }

        var done = await this.ActAsync(texts, () => TakeOrgEventFile.WithdrawAsync(db, id, Reason ?? "", current.Actor, clock.UtcNow(), cancel));
        return done ? Redirect($"/organisations/events/batches/{id}?done=withdrawn") : this.Invalid();
    }

    private async Task<bool> IsOpenAsync(int id, CancellationToken cancel)
    {
        (Id, Count) = (id, (await TakeOrgEventFile.OpenOfAsync(db, id, cancel)).Count);
        return Count > 0;
    }
}
