using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Admin;

/// <summary>A token in the list, with the name of the unit that it reaches.</summary>
public sealed record TokenLine(ApiToken Token, string UnitCode, string UnitName);

/// <summary>Tokens with which other systems read figures. One is shown once, right after it is issued; only its hash is kept.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class TokensModel(PledgesDb db, CurrentActor current, IValidator<TokenInput> validator, VietnamTime time, Texts texts) : PageModel
{
    [BindProperty]
    public TokenInput Input { get; set; } = new();

    public IReadOnlyList<TokenLine> Lines { get; private set; } = [];

    /// <summary>Issued by this very request; shown once.</summary>
    public string? Issued { get; private set; }

    public Actor Actor => current.Actor;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Input.LastDay = Actor.Today.AddDays(ApiToken.LongestDays - 1);
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var code = Input.Org!.Trim();
        var unit = await db.Units.Where(u => u.Code == code).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancel);
        if (unit is null)
        {
            return this.Invalid(texts["There is no organisation with this code."], "Input.Org");
        }

        var token = ApiTokenText.New();
        if (!await this.ActAsync(texts, async () =>
        {
            db.ApiTokens.Add(ApiToken.Issue(Input.Name!, ApiTokenText.Hash(token), unit.Value, Input.LastDay!.Value, Actor, time.UtcNow));
            await db.SaveChangesAsync(cancel);
        }))
        {
            return this.Invalid();
        }

        Issued = token;
        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(int token, int version, CancellationToken cancel)
    {
        if (await db.ApiTokens.FirstOrDefaultAsync(t => t.Id == token, cancel) is not { } found)
        {
            return NotFound();
        }

        await LoadAsync(cancel);
        return await this.ActAsync(texts, async () =>
        {
            db.Expect(found, version);
            found.Revoke(Actor, time.UtcNow);
            await db.SaveChangesAsync(cancel);
        })
            ? RedirectToPage() : this.Invalid();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var today = Actor.Today;
        var rows = await (from token in db.ApiTokens.AsNoTracking()
                          join unit in db.Units on token.UnitId equals unit.Id
                          from version in db.UnitVersions.On(today).Where(v => v.UnitId == unit.Id).DefaultIfEmpty()
                          orderby token.Id descending
                          select new { token, unit.Code, Name = version == null ? unit.Code : version.Name }).ToListAsync(cancel);
        Lines = [.. rows.Select(r => new TokenLine(r.token, r.Code, r.Name))];
    }
}

public sealed class TokenInput
{
    public string? Name { get; set; }

    /// <summary>Code of the unit that the token reaches, with everything below it.</summary>
    public string? Org { get; set; }
    public DateOnly? LastDay { get; set; }
}

public sealed class TokenInputValidator : AbstractValidator<TokenInput>
{
    public TokenInputValidator(Texts texts)
    {
        RuleFor(i => i.Name).Must(n => !TokenRules.TokenIsNamed(n).IsBroken).WithMessage(_ => texts["Name the system that will use the token, and who answers for it."]);
        RuleFor(i => i.Name).Fits(texts, ApiToken.NameLength);
        RuleFor(i => i.Org).NotEmpty().WithMessage(_ => texts["Give the code of the organisation."]);
        RuleFor(i => i.LastDay).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
    }
}
