using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>Gives up an event that has not been applied.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class WithdrawModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : EventFormPage(db, current, clock)
{
    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Event.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var done = await this.ActAsync(texts, async () =>
        {
            Event.Withdraw(Reason ?? "", Actor, Now);
            await SaveAsync(cancel);
        });
        return done ? Redirect($"/organisations/events/{id}?done=withdrawn") : this.Invalid();
    }
}
