using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pledges.Data;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Notices;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Account;

/// <summary>Where notices also go as e-mail. An empty address stops them; the notices in the application stay.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class EmailModel(PledgesDb db, CurrentActor current, IOptions<MailOptions> mail, IValidator<EmailInput> validator) : PageModel
{
    [BindProperty]
    public EmailInput Input { get; set; } = new();

    public bool IsSaved { get; private set; }

    /// <summary>There is a mail server; without one an address is kept but nothing goes out.</summary>
    public bool HasServer => mail.Value.IsOn;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Input.Address = await db.Users.Where(a => a.Id == current.Actor.AccountId).Select(a => a.Email).SingleAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var address = VietnameseText.Clean(Input.Address) is { Length: > 0 } clean ? clean : null;
        await db.Users.Where(a => a.Id == current.Actor.AccountId).ExecuteUpdateAsync(set => set.SetProperty(a => a.Email, address), cancel);
        IsSaved = true;
        return Page();
    }
}

public sealed class EmailInput
{
    public string? Address { get; set; }
}

public sealed class EmailInputValidator : AbstractValidator<EmailInput>
{
    private const int Longest = 256;

    public EmailInputValidator(Texts texts)
    {
        RuleFor(i => i.Address).MaximumLength(Longest).WithMessage(_ => texts["At most {0} characters.", Longest])
            .EmailAddress().When(i => !string.IsNullOrWhiteSpace(i.Address), ApplyConditionTo.CurrentValidator).WithMessage(_ => texts["This is no e-mail address, such as ten@example.vn."]);
    }
}
