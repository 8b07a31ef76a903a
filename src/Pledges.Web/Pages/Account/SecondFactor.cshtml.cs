using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Setup;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Account;

/// <summary>Sets up the second factor, makes new recovery codes, or takes the factor away with a code of it.</summary>
[Authorize]
[BeforeSecondFactor]
[EnableRateLimiting(RateLimits.Credentials)]
public sealed class SecondFactorModel(PledgesDb db, CurrentActor current, SecondFactors factors, SecondFactorRule rule, IValidator<CodeInput> validator, Texts texts) : PageModel
{
    private const string Issuer = "Neu guong";

    [BindProperty]
    public CodeInput Input { get; set; } = new();

    public Data.Accounts.Account Me { get; private set; } = null!;

    /// <summary>Begun, and not yet confirmed by a first code.</summary>
    public SecondFactor? Begun { get; private set; }

    /// <summary>Made by this very request; shown once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public bool IsRequired => rule.IsRequiredOf(current.Actor);

    public string Secret => Totp.Written(Begun!.Secret);

    public QrCode Qr => QrCode.Of($"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(Me.UserName!)}?secret={Secret.Replace(" ", "", StringComparison.Ordinal)}&issuer={Uri.EscapeDataString(Issuer)}");

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!Me.TwoFactorEnabled)
        {
            await factors.BeginAsync(Me, cancel);
        }

        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Begun is null)
        {
            return RedirectToPage();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (await factors.ConfirmAsync(Me, Input.Code, cancel) is not { } codes)
        {
            return this.Invalid(texts["This code is not right. Check that the clock of the phone is right, wait for the next code and enter that."], "Input.Code");
        }

        RecoveryCodes = codes;
        await HttpContext.OpenSessionAsync(Me, withSecondFactor: true);
        return Page();
    }

    public Task<IActionResult> OnPostCodesAsync(CancellationToken cancel) => WithCodeAsync(async () =>
    {
        RecoveryCodes = await factors.RenewCodesAsync(Me, cancel);
        return Page();
    }, cancel);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel) => WithCodeAsync(async () =>
    {
        await factors.RemoveAsync(Me, Me.Id, cancel);
        await HttpContext.OpenSessionAsync(Me, withSecondFactor: false);
        return RedirectToPage();
    }, cancel);

    private async Task<IActionResult> WithCodeAsync(Func<Task<IActionResult>> act, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!Me.TwoFactorEnabled)
        {
            return RedirectToPage();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var answer = await factors.CheckAsync(Me, Input.Code, cancel);
        return answer.LockedUntil is { } until ? this.Invalid(texts["Too many wrong tries. It can be tried again from {0}.", VietnamTime.DateAndTime(until)], "Input.Code")
            : answer.Outcome != SignInOutcome.Welcome ? this.Invalid(texts["This code is not right, or it was used already. Wait for the next one and try again."], "Input.Code")
            : await act();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Me = await db.Users.SingleAsync(a => a.Id == current.Actor.AccountId, cancel);
        Begun = Me.TwoFactorEnabled ? null : await factors.OfAsync(Me.Id, cancel);
    }
}
