using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Planning;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Plans;

/// <summary>The next higher level approves a plan or returns it with the reason.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class DecideModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PlanPage(db, current, clock)
{
    /// <summary>Day of the approval.</summary>
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>The pressed button: approve, return.</summary>
    [BindProperty]
    public string? Act { get; set; }

    public IReadOnlyList<PlanItem> ItemsOf(WorkKind kind) => [.. Plan.ItemsOf(Plan.Edition).Where(i => i.Kind == kind)];

    protected override bool IsAllowed => MayDecide;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        (On, Version) = (Actor.Today, Plan.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var isReturn = Act == "return";
        if (isReturn && VietnameseText.CleanLines(Reason).Length is 0 or > Step.ReasonLength)
        {
            return this.Invalid(texts["Give the reason, at most {0} characters.", Step.ReasonLength], nameof(Reason));
        }

        if (!isReturn && On is null)
        {
            return ModelState.IsValid ? this.Invalid(texts["Give the day, like 15/03/2026."], nameof(On)) : this.Invalid();
        }

        if (await this.ActAsync(texts, () => DecideAsync(isReturn, cancel)))
        {
            return Redirect($"/plans/{id}?done={(isReturn ? "returned" : "approved")}");
        }

        await LoadAgainAsync(id, cancel);
        return this.Invalid();
    }

    private async Task DecideAsync(bool isReturn, CancellationToken cancel)
    {
        var level = Above!.Name;
        if (isReturn)
        {
            Plan.Return(Reason!, level, Actor, Now);
        }
        else
        {
            Plan.Approve(On!.Value, level, await Db.LastClosedYearAsync(cancel), Actor, Now);
        }

        await SaveAsync(Version, cancel);
    }
}
