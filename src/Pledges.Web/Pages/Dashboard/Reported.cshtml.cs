using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>Values of one figure as old reports state them, entered with their source. They stand beside computed values, never in their place.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class ReportedModel(PledgesDb db, CurrentActor current, IValidator<ReportedInput> validator, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ReportedInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    public Figure Figure { get; private set; } = null!;

    public BoardUnit Unit { get; private set; } = null!;

    /// <summary>Newest year first, the withdrawn ones among them.</summary>
    public IReadOnlyList<ReportedValue> Values { get; private set; } = [];

    private Actor Actor => current.Actor;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        return await SaveAsync(() => db.ReportedValues.Add(ReportedValue.Enter(Figure, Input.Year!.Value, Unit.Id, Input.Number!.Value, Input.Source!, Actor, clock.UtcNow())), cancel);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string id, int value, int version, string? reason, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || await db.ReportedValues.FirstOrDefaultAsync(r => r.Id == value && r.FigureId == id && r.UnitId == Unit.Id, cancel) is not { } reported)
        {
            return NotFound();
        }

        if (VietnameseText.CleanLines(reason).Length > ReportedValue.ReasonLength)
        {
            return this.Invalid(texts["This is too long: {0} of at most {1} characters.", VietnameseText.CleanLines(reason).Length, ReportedValue.ReasonLength]);
        }

        return await SaveAsync(() =>
        {
            db.Expect(reported, version);
            reported.Withdraw(reason ?? "", Actor, clock.UtcNow());
        }, cancel);
    }

    private async Task<IActionResult> SaveAsync(Action act, CancellationToken cancel)
    {
        var done = await this.ActAsync(texts, async () =>
        {
            act();
            await db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage(new { id = Figure.Id, org = Unit.Code }) : this.Invalid();
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancel)
    {
        if (FigureCatalogue.Find(id) is not { } figure || await db.BoardAsync(Actor, Org, Actor.Today.Year, Actor.Today, cancel) is not { } board)
        {
            return false;
        }

        (Figure, Unit) = (figure, board.Unit);
        Values = await db.ReportedValues.AsNoTracking().Where(r => r.FigureId == id && r.UnitId == Unit.Id).OrderByDescending(r => r.Year).ThenByDescending(r => r.Id).ToListAsync(cancel);
        return true;
    }
}

public sealed class ReportedInput
{
    public int? Year { get; set; }

    /// <summary>As typed; comma and point both mark the decimals.</summary>
    public string? Value { get; set; }
    public string? Source { get; set; }

    public decimal? Number =>
        decimal.TryParse(Value?.Trim().TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}

public sealed class ReportedInputValidator : AbstractValidator<ReportedInput>
{
    public ReportedInputValidator(Texts texts)
    {
        RuleFor(i => i.Year).NotNull().WithMessage(_ => texts["Give the year."])
            .InclusiveBetween(1990, 2100).WithMessage(_ => texts["The year must lie between {0} and {1}.", 1990, 2100]);
        RuleFor(i => i.Value).Must((i, _) => i.Number is not null).WithMessage(_ => texts["Enter a number."]);
        RuleFor(i => i.Source).Must(s => !FigureRules.SourceIsNamed(s).IsBroken).WithMessage(_ => texts["Name the report that states the value: kind, number, date."]);
        RuleFor(i => i.Source).Fits(texts, ReportedValue.SourceLength);
    }
}
