using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Discipline;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Discipline;

/// <summary>The commission records that there is an appeal, and later what became of it.</summary>
[Authorize(Policy = Policies.Inspection)]
public sealed class AppealModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : DecisionPage(db, current, clock)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public AppealOutcome? Outcome { get; set; }

    [BindProperty]
    public DisciplineForm? Form { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    protected override bool IsAllowed => DisciplineAccess.MayWrite(Actor, Decision.MemberId);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        (On, Version) = (Today, Decision.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var isAnswer = Decision.IsAppealOpen;
        if (On is null)
        {
            ModelState.AddModelError(nameof(On), texts["Give the day, like 15/03/2026."]);
        }

        if (isAnswer && Outcome is not (AppealOutcome.Kept or AppealOutcome.Changed or AppealOutcome.Lifted))
        {
            ModelState.AddModelError(nameof(Outcome), texts["Say what became of the appeal."]);
        }

        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            await RecordAsync(isAnswer, On!.Value, cancel);
            await SaveAndTellAsync(Version, cancel);
        });
        return done ? Back("appeal") : this.Invalid();
    }

    private async Task RecordAsync(bool isAnswer, DateOnly on, CancellationToken cancel)
    {
        if (isAnswer)
        {
            Decision.Answer(Outcome!.Value, Outcome == AppealOutcome.Changed ? Form : null, on, Number ?? "", await MemberAsync(Decision.DecidedOn, cancel), Actor, Now);
        }
        else
        {
            Decision.Appeal(on, Actor, Now);
        }
    }
}
