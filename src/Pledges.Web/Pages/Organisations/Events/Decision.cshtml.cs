using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>Puts decision, dates and sources of an open event right.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class DecisionModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<DecisionInput> validator)
    : EventFormPage(db, current, clock)
{
    [BindProperty]
    public DecisionInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Event.Version;
        Input = new()
        {
            Sources = string.Join(", ", Event.Sources.Select(s => s.Code)),
            DecisionNo = Event.DecisionNo,
            DecidedOn = Event.DecidedOn,
            EffectiveOn = Event.EffectiveOn,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Input.Kind = Event.Kind;
        if (!await this.ValidateAsync(validator, Input) || !await this.KnowsAllAsync(Db, Input, texts, cancel))
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            Event.Change(Input.ToDecision(), Input.Codes(), Actor, Now);
            await SaveAsync(cancel);
        });
        return done ? Redirect($"/organisations/events/{id}") : this.Invalid();
    }
}
