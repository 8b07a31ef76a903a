using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Discipline;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Discipline;

/// <summary>The commission takes back what it entered wrongly; the decision stays, crossed out.</summary>
[Authorize(Policy = Policies.Inspection)]
public sealed class AnnulModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : DecisionPage(db, current, clock)
{
    [BindProperty]
    public string? Reason { get; set; }

    protected override bool IsAllowed => DisciplineAccess.MayWrite(Actor, Decision.MemberId);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Decision.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var done = await this.ActAsync(texts, async () =>
        {
            Decision.Annul(Reason ?? "", Actor, Now);
            await SaveAndTellAsync(Version, cancel);
        });
        return done ? Back("annulled") : this.Invalid();
    }
}
