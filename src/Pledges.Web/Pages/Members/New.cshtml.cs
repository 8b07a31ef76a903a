using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Members;

/// <summary>Adds a person to the roster of a cell: newly admitted, or come from outside the city.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class NewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<NewMemberInput> validator) : PageModel
{
    [BindProperty]
    public NewMemberInput Input { get; set; } = new();

    public static IEnumerable<Gender> Genders => Enum.GetValues<Gender>();

    public bool MayEnterAny => current.Actor.Is(Domain.Access.Role.CityOffice) || current.Actor.Is(Domain.Access.Role.GrassrootsCommittee);

    public IActionResult OnGet(string? cell)
    {
        if (!MayEnterAny)
        {
            return Forbid();
        }

        Input = new() { CellCode = cell, From = current.Actor.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayEnterAny)
        {
            return Forbid();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (await CellAsync(cancel) is not { } cell)
        {
            return this.Invalid(texts["There is no such cell in your sight on that day."], "Input.CellCode");
        }

        if (!TransferAccess.MayEnter(current.Actor, cell))
        {
            return Forbid();
        }

        return await this.ActAsync(texts, () => AddAsync(cell, cancel))
            ? Redirect($"/members/{Uri.EscapeDataString(VietnameseText.Clean(Input.Code))}")
            : this.Invalid();
    }

    private async Task<CellPlace?> CellAsync(CancellationToken cancel)
    {
        var (code, day) = (VietnameseText.Clean(Input.CellCode), Input.From!.Value);
        return await (from unit in db.Units.VisibleTo(current.Actor)
                      where unit.Code == code
                      join version in db.UnitVersions.On(day) on unit.Id equals version.UnitId
                      where version.Level.MayHoldMembers
                      from link in db.UnitLinks.On(day).Where(l => l.UnitId == unit.Id).DefaultIfEmpty()
                      select new CellPlace(unit.Id, link == null ? null : link.ParentId)).FirstOrDefaultAsync(cancel);
    }

    private async Task AddAsync(CellPlace cell, CancellationToken cancel)
    {
        var (by, at, code, from) = (current.Actor, clock.UtcNow(), VietnameseText.Clean(Input.Code), Input.From!.Value);
        var lastClosed = await db.Years.Where(y => y.State == Domain.Pledging.YearState.Closed).MaxAsync(y => (int?)y.Year, cancel) ?? 0;
        var known = await db.Members.Include(m => m.Memberships).FirstOrDefaultAsync(m => m.Code == code, cancel);
        Rule.Check(
            new Rule("CardCodeIsNew", known is not null && known.Memberships.Any(m => m.To is null || m.To > from), "A member with the card code {0} is on the roster already.", code),
            TransferRules.DayIsKnown(from, null, by.Today),
            TransferRules.YearIsNotClosed(from, lastClosed));
        // Who comes back to the city is the same person, with the pledges and grades of then.
        var member = known ?? new Member(code, new MemberDetails(Input.FullName!, Input.BirthYear, Input.Gender, Input.JoinedOn, Input.OfficialOn), by, at);
        member.Join(cell.UnitId, from, null, null, by, at);
        if (known is null)
        {
            db.Members.Add(member);
        }

        await db.SaveChangesAsync(cancel);
    }
}

public sealed class NewMemberInput
{
    public string? Code { get; set; }
    public string? FullName { get; set; }
    public int? BirthYear { get; set; }
    public Gender Gender { get; set; } = Gender.Unknown;
    public DateOnly? JoinedOn { get; set; }
    public DateOnly? OfficialOn { get; set; }
    public string? CellCode { get; set; }
    public DateOnly? From { get; set; }
}

public sealed class NewMemberInputValidator : AbstractValidator<NewMemberInput>
{
    public NewMemberInputValidator(Texts texts)
    {
        RuleFor(i => i.Code).Must(c => VietnameseText.Clean(c).Length is > 0 and <= Member.CodeLength).WithMessage(_ => texts["Give a code of at most {0} characters.", Member.CodeLength]);
        RuleFor(i => i.FullName).Must(n => VietnameseText.Clean(n).Length is > 0 and <= Member.NameLength).WithMessage(_ => texts["Give a name of at most {0} characters.", Member.NameLength]);
        RuleFor(i => i.BirthYear).InclusiveBetween(1900, 2100).WithMessage(_ => texts["The year of birth must lie between {0} and {1}.", 1900, 2100]);
        RuleFor(i => i.Gender).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
        RuleFor(i => i.CellCode).Must(c => VietnameseText.Clean(c).Length > 0).WithMessage(_ => texts["Give the code of the cell."]);
        RuleFor(i => i.From).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
    }
}
