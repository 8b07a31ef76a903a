using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Members;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Members;

/// <summary>The old side enters the decision to transfer a member; the new side receives.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class TransferModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<TransferInput> validator)
    : MemberActPage(db, current, clock)
{
    private const int CellsShown = 15;

    [BindProperty]
    public TransferInput Input { get; set; } = new();

    /// <summary>A part of the name, or the code, of the receiving cell.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<(string Code, string Name)> Cells { get; private set; } = [];

    protected override bool IsAllowed => !IsGone && TransferAccess.MayStart(Actor, Member.Id, Cell);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        ModelState.Clear();
        Input = new() { DecidedOn = Actor.Today };
        Cells = await FindAsync(cancel);
        await NoteReadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        Cells = await FindAsync(cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var to = Input.IsOutside ? null : await Db.Units.Where(u => u.Code == Input.To).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancel);
        if (!Input.IsOutside && (to is null || !await Db.UnitVersions.On(Actor.Today).AnyAsync(v => v.UnitId == to && v.Level.MayHoldMembers, cancel)))
        {
            return this.Invalid(texts["Choose the cell that receives the member."], "Input.To");
        }

        var order = new TransferOrder(to, Input.Destination, Input.DecisionNo!, Input.DecidedOn!.Value, Input.Remarks);
        return await this.ActAsync(texts, () => MoveMember.StartAsync(Db, Member, order, Actor, Now, cancel)) ? Redirect("/transfers?done=decided") : this.Invalid();
    }

    // Without words to search for, the neighbours under the same committee.
    private async Task<IReadOnlyList<(string, string)>> FindAsync(CancellationToken cancel)
    {
        var (wanted, day, chosen) = (VietnameseText.Fold(Q), Actor.Today, Input.To);
        var cells = from version in Db.UnitVersions.On(day)
                    where version.Level.MayHoldMembers && version.UnitId != Cell.UnitId
                    join unit in Db.Units on version.UnitId equals unit.Id
                    from link in Db.UnitLinks.On(day).Where(l => l.UnitId == unit.Id).DefaultIfEmpty()
                    from parent in Db.UnitVersions.On(day).Where(v => v.UnitId == link!.ParentId).Select(v => v.Name).DefaultIfEmpty()
                    where unit.Code == chosen || (wanted == "" ? link!.ParentId == Cell.ParentId : version.SearchName.Contains(wanted) || unit.Code == Q)
                    orderby unit.Code != chosen, unit.Code
                    select new { unit.Code, version.Name, Parent = parent };
        return [.. (await cells.Take(CellsShown).ToListAsync(cancel)).Select(c => (c.Code, $"{c.Name} – {c.Parent}"))];
    }
}

public sealed class TransferInput
{
    /// <summary>Code of the receiving cell, or <see cref="Outside"/>.</summary>
    public const string Outside = "-";

    public string? To { get; set; }
    public string? Destination { get; set; }
    public string? DecisionNo { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public string? Remarks { get; set; }

    public bool IsOutside => To == Outside;
}

public sealed class TransferInputValidator : AbstractValidator<TransferInput>
{
    public TransferInputValidator(Texts texts)
    {
        RuleFor(i => i.To).NotEmpty().WithMessage(_ => texts["Choose the cell that receives the member."]);
        RuleFor(i => i.Destination).Must(d => VietnameseText.Clean(d).Length is > 0 and <= Transfer.DestinationLength).When(i => i.IsOutside)
            .WithMessage(_ => texts["Name the organisation outside the city, at most {0} characters.", Transfer.DestinationLength]);
        RuleFor(i => i.DecisionNo).Must(n => VietnameseText.Clean(n).Length is > 0 and <= MemberStatus.DecisionLength)
            .WithMessage(_ => texts["Give the number of the decision, at most {0} characters.", MemberStatus.DecisionLength]);
        RuleFor(i => i.DecidedOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.Remarks).Fits(texts, Transfer.RemarksLength);
    }
}
