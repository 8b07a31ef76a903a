using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Tasks;

/// <summary>The issuer gives more time, or takes a task back; both with a reason.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class ChangeModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : TaskPage(db, current, clock)
{
    [BindProperty]
    public DateOnly? DueOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>The pressed button: extend, withdraw.</summary>
    [BindProperty]
    public string? Act { get; set; }

    protected override bool IsAllowed => MayDecide;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        (DueOn, Version) = (Assigned.DueOn, Assigned.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var isWithdrawal = Act == "withdraw";
        if (VietnameseText.CleanLines(Reason).Length is 0 or > Step.ReasonLength)
        {
            return this.Invalid(texts["Give the reason, at most {0} characters.", Step.ReasonLength], nameof(Reason));
        }

        if (!isWithdrawal && DueOn is null)
        {
            return ModelState.IsValid ? this.Invalid(texts["Give the day, like 15/03/2026."], nameof(DueOn)) : this.Invalid();
        }

        if (await this.ActAsync(texts, () => ChangeAsync(isWithdrawal, cancel)))
        {
            return Redirect($"/tasks/{id}?done={(isWithdrawal ? "withdrawn" : "saved")}");
        }

        await LoadAgainAsync(id, cancel);
        return this.Invalid();
    }

    private Task ChangeAsync(bool isWithdrawal, CancellationToken cancel)
    {
        var level = NameOf(Assigned.IssuerUnitId).Name;
        if (isWithdrawal)
        {
            Assigned.Withdraw(Reason!, level, Actor, Now);
        }
        else
        {
            Assigned.Extend(DueOn!.Value, Reason!, level, Actor, Now);
        }

        return SaveAsync(Version, cancel);
    }
}
