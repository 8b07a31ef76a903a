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

/// <summary>Beginning the next edition of an approved plan.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class ReviseModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PlanPage(db, current, clock)
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    protected override bool IsAllowed => MayWrite;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Plan.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (VietnameseText.CleanLines(Reason).Length is 0 or > Step.ReasonLength)
        {
            return this.Invalid(texts["Give the reason, at most {0} characters.", Step.ReasonLength], nameof(Reason));
        }

        var done = await this.ActAsync(texts, async () =>
        {
            Plan.Revise(Reason!, Unit.Name, await Db.LastClosedYearAsync(cancel), Actor, Now);
            await SaveAsync(Version, cancel);
        });
        if (done)
        {
            return Redirect($"/plans/{id}/edit");
        }

        await LoadAgainAsync(id, cancel);
        return this.Invalid();
    }
}
