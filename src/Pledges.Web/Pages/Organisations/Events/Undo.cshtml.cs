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
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>Takes an applied event back by a decision of its own.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class UndoModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<UndoInput> validator) : PageModel
{
    private OrgEvent undone = null!;

    [BindProperty]
    public UndoInput Input { get; set; } = new();

    public OrgEventRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Input = new() { Version = undone.Version };
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

        var done = await this.ActAsync(texts, () =>
        {
            db.Expect(undone, Input.Version);
            return UndoOrgEvent.RunAsync(db, [undone], new UndoDecision(Input.DecisionNo!, Input.DecidedOn!.Value, Input.Reason!), current.Actor, clock.UtcNow(), cancel);
        });
        return done ? Redirect($"/organisations/events/{id}?done=undone") : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        if (await db.OrgEvents.Where(e => e.Id == id).Whole().FirstOrDefaultAsync(cancel) is not { } found)
        {
            return NotFound();
        }

        undone = found;
        Row = (await db.EventRowsAsync(db.OrgEvents.Where(e => e.Id == id), cancel: cancel))[0];
        return undone.State == OrgEventState.Applied && undone.Kind != OrgEventKind.Undo ? null : Redirect($"/organisations/events/{id}");
    }
}

public sealed class UndoInput
{
    public string? DecisionNo { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public string? Reason { get; set; }
    public int Version { get; set; }
}

public sealed class UndoInputValidator : AbstractValidator<UndoInput>
{
    public UndoInputValidator(Texts texts)
    {
        RuleFor(i => i.DecisionNo).Must(n => VietnameseText.Clean(n).Length is > 0 and <= OrgEvent.DecisionLength)
            .WithMessage(_ => texts["Give the number of the decision, at most {0} characters.", OrgEvent.DecisionLength]);
        RuleFor(i => i.DecidedOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.Reason).Must(r => VietnameseText.CleanLines(r).Length is > 0 and <= OrgEvent.ReasonLength)
            .WithMessage(_ => texts["Give the reason, at most {0} characters.", OrgEvent.ReasonLength]);
    }
}
