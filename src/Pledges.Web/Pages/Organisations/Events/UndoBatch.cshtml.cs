using FluentValidation;
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

/// <summary>Takes all changes of a file back by one decision: a reform that founded a new top cannot be taken back piece by piece.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class UndoBatchModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<UndoInput> validator) : PageModel
{
    private List<OrgEvent> applied = [];

    public int Id { get; private set; }

    public int Count => applied.Count;

    [BindProperty]
    public UndoInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel) => await FindAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var decision = new UndoDecision(Input.DecisionNo!, Input.DecidedOn!.Value, Input.Reason!);
        var done = await this.ActAsync(texts, () => UndoOrgEvent.RunAsync(db, applied, decision, current.Actor, clock.UtcNow(), cancel));
        return done ? Redirect($"/organisations/events/batches/{id}?done=undone") : this.Invalid();
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancel)
    {
        Id = id;
        applied = await db.OrgEvents.Where(e => e.BatchId == id && e.State == OrgEventState.Applied).Whole().ToListAsync(cancel);
        return Count > 0;
    }
}
