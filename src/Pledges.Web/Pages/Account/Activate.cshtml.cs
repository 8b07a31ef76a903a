using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pledges.Data.Accounts;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Setup;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.Credentials)]
public sealed class ActivateModel(Activation activation, IValidator<NewPasswordInput> validator, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public NewPasswordInput Input { get; set; } = new();

    /// <summary>Whose account the code opens; null until a good code was given.</summary>
    public Data.Accounts.Account? Owner { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Owner = await activation.FindAsync(Code, cancel);
        return Code is null || Owner is not null ? Page() : BadCode();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Owner = await activation.FindAsync(Code, cancel);
        if (Owner is null)
        {
            return BadCode();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (Data.Accounts.Account.Normalise(Input.Password) == Owner.NormalizedUserName)
        {
            return this.Invalid(texts["The password must not be the card code or user name."], "Input.Password");
        }

        if (!await activation.SetPasswordAsync(Owner, Code!, Input.Password, cancel))
        {
            return BadCode();
        }

        return await HttpContext.OpenOrAskAsync(Owner) ? RedirectToPage("Activated") : RedirectToPage("Code");
    }

    private PageResult BadCode()
    {
        Owner = null;
        return this.Invalid(texts["This code cannot be used. Check it character by character; if it is right, ask whoever gave it to you for a new one."], nameof(Code));
    }
}

public sealed class NewPasswordInput
{
    public string Password { get; set; } = "";
    public string Again { get; set; } = "";
}

public sealed class NewPasswordInputValidator : AbstractValidator<NewPasswordInput>
{
    public NewPasswordInputValidator(Texts texts)
    {
        RuleFor(i => i.Password).GoodPassword(texts);
        RuleFor(i => i.Again).Equal(i => i.Password).WithMessage(_ => texts["The two passwords are not the same."]);
    }
}
