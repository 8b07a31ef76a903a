using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Setup;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Account;

/// <summary>The second step of signing in: the code of the authenticator, or a recovery code.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Credentials)]
public sealed class CodeModel(PledgesDb db, SecondFactors factors, IValidator<CodeInput> validator, Texts texts) : PageModel
{
    [BindProperty]
    public CodeInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        User.Identity?.IsAuthenticated == true ? Onward()
        : await HalfWayAsync(cancel) is null ? RedirectToPage("SignIn", new { ReturnUrl }) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await HalfWayAsync(cancel) is not { } account)
        {
            return RedirectToPage("SignIn", new { ReturnUrl });
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var answer = await factors.CheckAsync(account, Input.Code, cancel);
        if (answer.LockedUntil is { } until)
        {
            return this.Invalid(texts["Too many wrong tries with this name. Signing in with it is closed until {0}.", VietnamTime.DateAndTime(until)]);
        }

        if (answer.Outcome != SignInOutcome.Welcome)
        {
            return this.Invalid(texts["This code is not right, or it was used already. Wait for the next one and try again."], "Input.Code");
        }

        await HttpContext.OpenSessionAsync(account, withSecondFactor: true);
        return Onward();
    }

    // The password of a moment ago must still be the password, and the account must still be open.
    private async Task<Data.Accounts.Account?> HalfWayAsync(CancellationToken cancel) =>
        await HttpContext.HalfWayAsync() is (int id, string stamp)
            ? await db.Users.FirstOrDefaultAsync(a => a.Id == id && a.SecurityStamp == stamp && !a.IsDisabled && a.TwoFactorEnabled, cancel)
            : null;

    private LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
}

public sealed class CodeInput
{
    public string Code { get; set; } = "";
}

public sealed class CodeInputValidator : AbstractValidator<CodeInput>
{
    private const int Longest = 40;

    public CodeInputValidator(Texts texts) => RuleFor(i => i.Code).NotEmpty().WithMessage(_ => texts["Enter the code."])
        .MaximumLength(Longest).WithMessage(_ => texts["This code is too long."]);
}
