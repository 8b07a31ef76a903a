using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Tasks;

/// <summary>The issuer accepts a task that was handed in, or returns it with the reason.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class DecideModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : TaskPage(db, current, clock)
{
    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>A new last day with a return; none keeps the old one.</summary>
    [BindProperty]
    public DateOnly? DueOn { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>The pressed button: accept, return.</summary>
    [BindProperty]
    public string? Act { get; set; }

    protected override bool IsAllowed => MayDecide;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Assigned.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }

        var isReturn = Act == "return";
        if (isReturn && VietnameseText.CleanLines(Reason).Length is 0 or > Step.ReasonLength)
        {
            return this.Invalid(texts["Give the reason, at most {0} characters.", Step.ReasonLength], nameof(Reason));
        }

        if (await this.ActAsync(texts, () => DecideAsync(isReturn, cancel)))
        {
            return Redirect($"/tasks/{id}?done={(isReturn ? "returned" : "accepted")}");
        }

        await LoadAgainAsync(id, cancel);
        return this.Invalid();
    }

    private Task DecideAsync(bool isReturn, CancellationToken cancel)
    {
        var level = NameOf(Assigned.IssuerUnitId).Name;
        if (isReturn)
        {
            Assigned.Return(Reason!, DueOn, level, Actor, Now);
        }
        else
        {
            Assigned.Accept(Note, level, Actor, Now);
        }

        return SaveAsync(Version, cancel);
    }
}
