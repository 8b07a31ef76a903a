using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Account;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Admin;

/// <summary>Gives a role that is appointed, over the whole city, for a time.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class AppointModel(PledgesDb db, CurrentActor current, IValidator<AppointInput> validator, VietnamTime time, Texts texts) : PageModel
{
    [BindProperty]
    public AppointInput Input { get; set; } = new();

    public Data.Accounts.Account Of { get; private set; } = null!;

    public IEnumerable<SelectListItem> Roles => RoleAppointment.Appointable.Select(r => new SelectListItem(texts[AccountWords.Of(r)], r.ToString()));

    private Actor Actor => current.Actor;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        Input.From = Actor.Today;
        return await GuardAsync(id, cancel) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await GuardAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var (role, from, to) = (Input.Role!.Value, Input.From!.Value, Input.To);
        if (await db.Appointments.AnyAsync(a => a.AccountId == id && a.Role == role && (a.To == null || a.To > from) && (to == null || a.From < to), cancel))
        {
            return this.Invalid(texts["This account holds the role already in that time."], "Input.Role");
        }

        return await this.ActAsync(texts, async () =>
        {
            db.Appointments.Add(new RoleAppointment(id, role, null, from, to, Actor, time.UtcNow));
            (await db.Users.SingleAsync(a => a.Id == id, cancel)).EndSessions();
            await db.SaveChangesAsync(cancel);
        })
            ? RedirectToPage("AccountDetails", new { id }) : this.Invalid();
    }

    private async Task<IActionResult?> GuardAsync(int id, CancellationToken cancel)
    {
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancel) is not { } account)
        {
            return NotFound();
        }

        Of = account;
        return AccountAccess.MayAppoint(Actor, id) ? null : Forbid();
    }
}

public sealed class AppointInput
{
    public Role? Role { get; set; }
    public DateOnly? From { get; set; }

    /// <summary>The first day on which the role no longer holds.</summary>
    public DateOnly? To { get; set; }
}

public sealed class AppointInputValidator : AbstractValidator<AppointInput>
{
    public AppointInputValidator(Texts texts)
    {
        RuleFor(i => i.Role).NotNull().WithMessage(_ => texts["Choose a role."])
            .Must(r => r is null || RoleAppointment.Appointable.Contains(r.Value)).WithMessage(_ => texts["This role follows from a post and cannot be appointed."]);
        RuleFor(i => i.From).NotNull().WithMessage(_ => texts["Enter the first day."]);
        RuleFor(i => i.To).GreaterThan(i => i.From).When(i => i.To is not null && i.From is not null).WithMessage(_ => texts["The end must be after the beginning."]);
    }
}
