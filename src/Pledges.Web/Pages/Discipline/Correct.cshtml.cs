using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Discipline;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Discipline;

/// <summary>The commission puts right what it entered.</summary>
[Authorize(Policy = Policies.Inspection)]
public sealed class CorrectModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<DisciplineInput> validator) : DecisionPage(db, current, clock)
{
    protected override bool IsAllowed => DisciplineAccess.MayWrite(Actor, Decision.MemberId);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Input = DisciplineInput.Of(Decision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            Decision.Correct(Input.ToFacts(), await MemberAsync(Input.DecidedOn!.Value, cancel), Actor, Now);
            await SaveAndTellAsync(Input.Version, cancel);
        });
        return done ? Back("corrected") : this.Invalid();
    }
}
