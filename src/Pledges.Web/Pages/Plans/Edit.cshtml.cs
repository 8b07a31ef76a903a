using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Plans;

/// <summary>Writing the contents of a plan, and handing it in.</summary>
[Authorize(Policy = Policies.Reviewer)]
[LargestForm(512)]
public sealed class EditModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<PlanInput> validator) : PlanPage(db, current, clock)
{
    [BindProperty]
    public PlanInput Input { get; set; } = new();

    /// <summary>The pressed button: save, rows, submit.</summary>
    [BindProperty]
    public string? Act { get; set; }

    protected override bool IsAllowed => MayWrite;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!Plan.IsBeingWritten)
        {
            return Redirect($"/plans/{id}");
        }

        Input = PlanInput.Of(Plan);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (Act == "rows")
        {
            ModelState.Clear();
            Input.AddRows();
            return Page();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (await this.ActAsync(texts, () => WriteAsync(cancel)))
        {
            return Redirect(Act == "submit" ? $"/plans/{id}?done=submitted" : $"/plans/{id}?done=saved");
        }

        await LoadAgainAsync(id, cancel);
        return this.Invalid();
    }

    private Task WriteAsync(CancellationToken cancel)
    {
        Plan.Write(Input.Title ?? "", Input.ToTexts(), Actor, Now);
        if (Act == "submit")
        {
            Plan.Submit(Unit.Name, Actor, Now);
        }

        return SaveAsync(Input.Version, cancel);
    }
}

public sealed class PlanInput
{
    private const int BlankRows = 2;

    public string? Title { get; set; }
    public List<PlanItemInput> Push { get; set; } = [];
    public List<PlanItemInput> Resolve { get; set; } = [];

    /// <summary>The version that the person saw.</summary>
    public int Version { get; set; }

    public static PlanInput Of(Plan plan)
    {
        var input = new PlanInput { Title = plan.Title, Version = plan.Version, Push = Rows(plan, WorkKind.Push), Resolve = Rows(plan, WorkKind.Resolve) };
        input.AddRows();
        return input;
    }

    public void AddRows()
    {
        foreach (var rows in new[] { Push, Resolve })
        {
            rows.AddRange(Enumerable.Range(0, BlankRows).Select(_ => new PlanItemInput()));
        }
    }

    public IReadOnlyList<PlanItemText> ToTexts() => [.. Push.Select(r => r.ToText(WorkKind.Push)), .. Resolve.Select(r => r.ToText(WorkKind.Resolve))];

    private static List<PlanItemInput> Rows(Plan plan, WorkKind kind) => [.. plan.ItemsOf(plan.Edition).Where(i => i.Kind == kind).Select(PlanItemInput.Of)];
}

public sealed class PlanItemInput
{
    public string? Deed { get; set; }
    public string? Measure { get; set; }
    public string? Due { get; set; }
    public string? Lead { get; set; }

    public static PlanItemInput Of(PlanItem item) => new() { Deed = item.Deed, Measure = item.Measure, Due = item.Due, Lead = item.Lead };

    public PlanItemText ToText(WorkKind kind) => new(kind, Deed ?? "", Measure, Due, Lead);
}

public sealed class PlanInputValidator : AbstractValidator<PlanInput>
{
    public PlanInputValidator(Texts texts)
    {
        RuleFor(i => i.Title).Must(t => VietnameseText.Clean(t).Length > 0).WithMessage(texts["Give the plan a title of at most {0} characters.", Plan.TitleLength]);
        RuleFor(i => i.Title).Fits(texts, Plan.TitleLength);
        var item = new PlanItemInputValidator(texts);
        RuleForEach(i => i.Push).SetValidator(item);
        RuleForEach(i => i.Resolve).SetValidator(item);
    }
}

public sealed class PlanItemInputValidator : AbstractValidator<PlanItemInput>
{
    public PlanItemInputValidator(Texts texts)
    {
        RuleFor(i => i.Deed).Must(d => VietnameseText.CleanLines(d).Length > 0)
            .When(i => new[] { i.Measure, i.Due, i.Lead }.Any(p => VietnameseText.Clean(p).Length > 0)).WithMessage(texts["Say what will be done."]);
        RuleFor(i => i.Deed).Fits(texts, PlanItem.DeedLength);
        RuleFor(i => i.Measure).Fits(texts, PlanItem.PartLength);
        RuleFor(i => i.Due).Fits(texts, PlanItem.PartLength);
        RuleFor(i => i.Lead).Fits(texts, PlanItem.PartLength);
    }
}
