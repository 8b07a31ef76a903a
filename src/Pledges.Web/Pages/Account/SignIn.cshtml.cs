using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pledges.Data.Accounts;
using Pledges.Data.Seeding;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Setup;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.Credentials)]
public sealed class SignInModel(SignIn signIn, UnknownNames unknown, DemoMark demo, IValidator<SignInInput> validator, VietnamTime time, Texts texts) : PageModel
{
    [BindProperty]
    public SignInInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool SignedOut { get; set; }

    /// <summary>One for each role on the demo city; none anywhere else.</summary>
    public IReadOnlyList<DemoAccount> Demo => demo.IsDemo ? DemoAccounts.All : [];

    public IActionResult OnGet(string? user)
    {
        Input.Name = user ?? "";
        return User.Identity?.IsAuthenticated == true ? Onward() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var answer = await signIn.TryAsync(Input.Name, Input.Password, cancel);
        if (answer.Outcome == SignInOutcome.Welcome)
        {
            return await HttpContext.OpenOrAskAsync(answer.Account!) ? Onward() : RedirectToPage("Code", new { ReturnUrl });
        }

        var until = answer.LockedUntil ?? (answer.Outcome == SignInOutcome.Wrong && !answer.WasCounted ? time.UtcNow + unknown.Count(Input.Name) : null);
        return this.Invalid(until is { } end
            ? texts["Too many wrong tries with this name. Signing in with it is closed until {0}.", VietnamTime.DateAndTime(end)]
            : answer.Outcome == SignInOutcome.Disabled
                ? texts["This account is switched off. Ask the administrator of the city office."]
                : texts["The name or the password is not right. Check both and try again."]);
    }

    private LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
}

public sealed class SignInInput
{
    public string Name { get; set; } = "";
    public string Password { get; set; } = "";
}

public sealed class SignInInputValidator : AbstractValidator<SignInInput>
{
    public SignInInputValidator(Texts texts)
    {
        RuleFor(i => i.Name).NotEmpty().WithMessage(_ => texts["Enter the card code or user name."])
            .MaximumLength(Data.Accounts.Account.UserNameLength * 2).WithMessage(_ => texts["This name is too long."]);
        RuleFor(i => i.Password).NotEmpty().WithMessage(_ => texts["Enter the password."])
            .MaximumLength(PasswordRules.MaximumLength).WithMessage(_ => texts["This password is too long."]);
    }
}
