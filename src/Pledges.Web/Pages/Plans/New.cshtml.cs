using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Papers;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Plans;

/// <summary>Beginning a plan of one's own organisation.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class NewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, PaperTexts vietnamese, IValidator<NewPlanInput> validator) : PageModel
{
    private const int UsualTerm = 5;

    [BindProperty]
    public NewPlanInput Input { get; set; } = new();

    public UnitName Unit { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, PlanKind kind = PlanKind.Year, int? year = null, CancellationToken cancel = default)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        var from = year ?? current.Actor.Today.Year;
        Input = new()
        {
            Kind = kind,
            FromYear = from,
            ToYear = kind == PlanKind.Term ? from + UsualTerm : from,
            Title = kind == PlanKind.Term ? vietnamese["Term plan {0}–{1}", from, from + UsualTerm] : vietnamese["Action programme of {0}", from],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        Plan? plan = null;
        var done = await this.ActAsync(texts, async () =>
        {
            plan = new Plan(Unit.Id, Input.ToDetails(), await db.LastClosedYearAsync(cancel), current.Actor, clock.UtcNow());
            db.Add(plan);
            await db.SaveChangesAsync(cancel);
        });
        return done ? Redirect($"/plans/{plan!.Id}/edit") : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(string code, CancellationToken cancel)
    {
        if (await db.Units.VisibleTo(current.Actor).AsNoTracking().Where(u => u.Code == code).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancel) is not { } id)
        {
            return NotFound();
        }

        Unit = (await db.NamesOfAsync([id], cancel))[id];
        return PlanningAccess.MayWritePlan(current.Actor, await db.PlaceOfAsync(id, current.Actor.Today, cancel)) ? null : Forbid();
    }
}

public sealed class NewPlanInput
{
    public PlanKind Kind { get; set; }
    public int? FromYear { get; set; }
    public int? ToYear { get; set; }
    public string? Title { get; set; }

    // A method: model binding reads every property.
    public PlanDetails ToDetails() => new(Kind, FromYear!.Value, Kind == PlanKind.Year ? FromYear.Value : ToYear ?? FromYear.Value, Title ?? "");
}

public sealed class NewPlanInputValidator : AbstractValidator<NewPlanInput>
{
    public NewPlanInputValidator(Texts texts)
    {
        RuleFor(i => i.Kind).IsInEnum().WithMessage(texts["What was entered here cannot be read."]);
        RuleFor(i => i.FromYear).NotNull().WithMessage(texts["Give the year."]);
        RuleFor(i => i.ToYear).NotNull().When(i => i.Kind == PlanKind.Term).WithMessage(texts["Give the year."]);
        RuleFor(i => i.Title).Must(t => VietnameseText.Clean(t).Length > 0).WithMessage(texts["Give the plan a title of at most {0} characters.", Plan.TitleLength]);
        RuleFor(i => i.Title).Fits(texts, Plan.TitleLength);
    }
}
