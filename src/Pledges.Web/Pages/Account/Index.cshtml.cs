using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Audit;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Account;

[Authorize]
public sealed class IndexModel(PledgesDb db, CurrentActor current, ChangePassword change, SecondFactorRule rule, IValidator<ChangePasswordInput> validator, Texts texts) : PageModel
{
    [BindProperty]
    public ChangePasswordInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public bool Changed { get; set; }

    public Data.Accounts.Account Me { get; private set; } = null!;
    public bool NeedsSecondFactor => rule.IsRequiredOf(current.Actor);
    public IReadOnlyList<HeldRole> Roles { get; private set; } = [];
    public IReadOnlyList<ReadEntry> Reads { get; private set; } = [];
    public Paging Paging { get; private set; } = new(1, 0);

    public Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel) => LoadAsync(number, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(1, cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var answer = await change.TryAsync(Me, Input.Current, Input.Password, cancel);
        if (answer.LockedUntil is { } until)
        {
            return this.Invalid(texts["Too many wrong tries. The password can be changed again from {0}.", VietnamTime.DateAndTime(until)], "Input.Current");
        }

        if (answer.Outcome != SignInOutcome.Welcome)
        {
            return this.Invalid(texts["This is not the present password."], "Input.Current");
        }

        await HttpContext.OpenSessionAsync(Me, User.HasSecondFactor());
        return RedirectToPage(new { Changed = true });
    }

    private async Task LoadAsync(int number, CancellationToken cancel)
    {
        var actor = current.Actor;
        Me = await db.Users.SingleAsync(a => a.Id == actor.AccountId, cancel);
        Roles = await db.HeldRolesAsync(actor.AccountId, actor.MemberId, actor.Today, cancel);
        var reads = db.Reads.AsNoTracking().Where(r => r.MemberId == actor.MemberId);
        Paging = new Paging(number, await reads.CountAsync(cancel));
        Reads = await reads.OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
    }
}

public sealed class ChangePasswordInput
{
    public string Current { get; set; } = "";
    public string Password { get; set; } = "";
    public string Again { get; set; } = "";
}

public sealed class ChangePasswordInputValidator : AbstractValidator<ChangePasswordInput>
{
    public ChangePasswordInputValidator(Texts texts)
    {
        RuleFor(i => i.Current).NotEmpty().WithMessage(_ => texts["Enter the present password."]);
        RuleFor(i => i.Password).GoodPassword(texts);
        RuleFor(i => i.Password).NotEqual(i => i.Current).When(i => i.Current.Length > 0).WithMessage(_ => texts["The new password is the present one."]);
        RuleFor(i => i.Again).Equal(i => i.Password).WithMessage(_ => texts["The two passwords are not the same."]);
    }
}
