using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Targets;

/// <summary>The office records what was reached, with source and day, or takes a report back that was wrong.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class ReportModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<IndicatorReportInput> validator) : PageModel
{
    [BindProperty]
    public IndicatorReportInput Input { get; set; } = new();

    /// <summary>The pressed button: report, take-back.</summary>
    [BindProperty]
    public string? Act { get; set; }

    public Indicator Indicator { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input = new()
        {
            Actual = Indicator.Actual is { } actual ? Numbers.Value(actual) : null,
            Source = Indicator.Source,
            On = Indicator.ReportedOn ?? current.Actor.Today,
            Version = Indicator.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (Act != "take-back" && !await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (await this.ActAsync(texts, () => SaveAsync(cancel)))
        {
            return Redirect($"/targets?year={Indicator.Year}&done=saved");
        }

        db.ChangeTracker.Clear();
        await LoadAsync(id, cancel);
        return this.Invalid();
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        var lastClosed = await db.LastClosedYearAsync(cancel);
        if (Act == "take-back")
        {
            Indicator.TakeBack(lastClosed, current.Actor, clock.UtcNow());
        }
        else
        {
            Indicator.Report(TypedNumber.Read(Input.Actual)!.Value, Input.Source ?? "", Input.On!.Value, lastClosed, current.Actor, clock.UtcNow());
        }

        db.Expect(Indicator, Input.Version);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        if (await db.Indicators.FirstOrDefaultAsync(i => i.Id == id, cancel) is not { } found)
        {
            return false;
        }

        Indicator = found;
        return true;
    }
}

public sealed class IndicatorReportInput
{
    public string? Actual { get; set; }
    public string? Source { get; set; }
    public DateOnly? On { get; set; }

    /// <summary>The version that the person saw.</summary>
    public int Version { get; set; }
}

public sealed class IndicatorReportInputValidator : AbstractValidator<IndicatorReportInput>
{
    public IndicatorReportInputValidator(Texts texts)
    {
        RuleFor(i => i.Actual).Must(a => TypedNumber.Read(a) is not null).WithMessage(texts["Enter a number."]);
        RuleFor(i => i.Source).Must(s => VietnameseText.Clean(s).Length > 0).WithMessage(texts["Name the source, at most {0} characters.", Indicator.SourceLength]);
        RuleFor(i => i.Source).Fits(texts, Indicator.SourceLength);
        RuleFor(i => i.On).NotNull().WithMessage(texts["Give the day, like 15/03/2026."]);
    }
}
