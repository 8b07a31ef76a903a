using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Organisations;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>Who becomes secretary of a unit with the event; sent from the third step.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class SecretaryModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : EventFormPage(db, current, clock)
{
    [BindProperty]
    public string? Unit { get; set; }

    [BindProperty]
    public int? Member { get; set; }

    public IActionResult OnGet(int id) => Redirect($"/organisations/events/{id}/assign");

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var done = await this.ActAsync(texts, async () =>
        {
            if (Member is { } member)
            {
                Event.Choose(BelongingKind.Secretary, [member], Unit ?? "", Actor, Now);
            }
            else
            {
                Event.Forget(BelongingKind.Secretary, [.. Event.Choices.Where(c => c.Kind == BelongingKind.Secretary && c.To == Unit).Select(c => c.SubjectId)], Actor, Now);
            }

            await SaveAsync(cancel);
        });
        return done ? Redirect($"/organisations/events/{id}/assign") : this.Invalid();
    }
}
