using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Admin;

/// <summary>An account for a member by card code, or for staff who are not on the roster.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class NewAccountModel(PledgesDb db, CurrentActor current, IValidator<NewAccountInput> validator, VietnamTime time, Texts texts) : PageModel
{
    [BindProperty]
    public NewAccountInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (await AccountOrNullAsync(cancel) is not { } account)
        {
            return this.Invalid(texts["No member has this card code."], "Input.Name");
        }

        if (await db.Users.Where(a => a.NormalizedUserName == account.NormalizedUserName || (account.MemberId != null && a.MemberId == account.MemberId))
            .Select(a => (int?)a.Id).FirstOrDefaultAsync(cancel) is not null)
        {
            return this.Invalid(texts["There is an account of this name already. Look for it in the list."], "Input.Name");
        }

        return await this.ActAsync(texts, () => SaveAsync(account, cancel)) ? RedirectToPage("AccountDetails", new { id = account.Id }) : this.Invalid();
    }

    private async Task<Data.Accounts.Account?> AccountOrNullAsync(CancellationToken cancel)
    {
        if (Input.IsStaff)
        {
            return Data.Accounts.Account.ForStaff(Input.Name, Input.DisplayName);
        }

        var code = VietnameseText.Clean(Input.Name);
        var member = await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Code == code, cancel);
        return member is null ? null : Data.Accounts.Account.For(member);
    }

    private async Task SaveAsync(Data.Accounts.Account account, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Users.Add(account);
        await db.SaveChangesAsync(cancel);
        db.Note(AccountEvents.Created, account, current.Actor.AccountId, time.UtcNow);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

public sealed class NewAccountInput
{
    public const string Staff = nameof(Staff);
    public const string Member = nameof(Member);

    public string Kind { get; set; } = Member;

    /// <summary>Card code of a member, or the user name of staff.</summary>
    public string Name { get; set; } = "";

    /// <summary>Of staff; a member's is on the roster.</summary>
    public string DisplayName { get; set; } = "";

    public bool IsStaff => Kind == Staff;
}

public sealed class NewAccountInputValidator : AbstractValidator<NewAccountInput>
{
    public NewAccountInputValidator(Texts texts)
    {
        RuleFor(i => i.Kind).Must(k => k is NewAccountInput.Staff or NewAccountInput.Member).WithMessage(_ => texts["Say for whom the account is."]);
        RuleFor(i => i.Name).Must(n => VietnameseText.Clean(n).Length > 0).WithMessage(_ => texts["Enter the card code or user name."])
            .Must(n => VietnameseText.Clean(n).Length <= Data.Accounts.Account.UserNameLength).WithMessage(_ => texts["This name is too long."]);
        RuleFor(i => i.DisplayName).Must(n => VietnameseText.Clean(n).Length > 0).When(i => i.IsStaff).WithMessage(_ => texts["Enter the person's name."])
            .Must(n => VietnameseText.Clean(n).Length <= Data.Accounts.Account.DisplayNameLength).WithMessage(_ => texts["This name is too long."]);
    }
}
