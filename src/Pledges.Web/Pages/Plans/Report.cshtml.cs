using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Plans;

/// <summary>The progress report of a half year.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class ReportModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<PlanReportInput> validator) : PlanPage(db, current, clock)
{
    [BindProperty]
    public PlanReportInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Half { get; set; }

    public IReadOnlyList<PlanItem> Items => Plan.EditionInForce is { } edition ? [.. Plan.ItemsOf(edition)] : [];

    protected override bool IsAllowed => MayWrite;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!Plan.Covers(Year) || Half is not (1 or 2))
        {
            return NotFound();
        }

        Input = PlanReportInput.Of(Items, Plan.Reports.FirstOrDefault(r => r.Year == Year && r.Half == Half), Plan.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, () =>
        {
            Plan.Report(Input.ToText(Year, Half, Items), Actor, Now);
            return SaveAsync(Input.Version, cancel);
        });
        if (done)
        {
            return Redirect($"/plans/{id}?done=reported");
        }

        await LoadAgainAsync(id, cancel);
        return this.Invalid();
    }
}

public sealed class PlanReportInput
{
    public string? Summary { get; set; }
    public List<PlanReportLineInput> Lines { get; set; } = [];

    /// <summary>The version that the person saw.</summary>
    public int Version { get; set; }

    public static PlanReportInput Of(IEnumerable<PlanItem> items, PlanReport? report, int version) => new()
    {
        Version = version,
        Summary = report?.Summary,
        Lines = [.. items.Select(i =>
        {
            var line = report?.Lines.FirstOrDefault(l => l.Kind == i.Kind && l.No == i.No);
            return new PlanReportLineInput { Fulfilment = line?.Fulfilment, Note = line?.Note };
        })],
    };

    /// <summary>A thing of which nothing is said is left out.</summary>
    public PlanReportText ToText(int year, int half, IReadOnlyList<PlanItem> items) => new(year, half, Summary ?? "",
        [.. items.Zip(Lines).Where(p => p.Second.Fulfilment is not null).Select(p => new PlanReportLineText(p.First.Kind, p.First.No, p.Second.Fulfilment!.Value, p.Second.Note))]);
}

public sealed class PlanReportLineInput
{
    public Fulfilment? Fulfilment { get; set; }
    public string? Note { get; set; }
}

public sealed class PlanReportInputValidator : AbstractValidator<PlanReportInput>
{
    public PlanReportInputValidator(Texts texts)
    {
        RuleFor(i => i.Summary).Must(s => VietnameseText.CleanLines(s).Length > 0).WithMessage(texts["Say how it stands."]);
        RuleFor(i => i.Summary).Fits(texts, PlanReport.SummaryLength);
        RuleForEach(i => i.Lines).ChildRules(line =>
        {
            line.RuleFor(l => l.Fulfilment).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
            line.RuleFor(l => l.Note).Fits(texts, PlanReport.NoteLength);
        });
    }
}
