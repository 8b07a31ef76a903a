using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Recognition;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>The city office, or the committee for an exemplar of its organisation, recognises a member or does not.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class DecideModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : NominationPage(db, current, clock)
{
    [BindProperty]
    public string? DecisionNo { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The pressed button: recognise, decline.</summary>
    [BindProperty]
    public string? Act { get; set; }

    protected override bool IsAllowed => RecognitionAccess.MayDecide(Actor, Nomination, Place);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Nomination.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var recognises = Act == "recognise";
        if (!recognises && Act != "decline")
        {
            return this.Invalid(texts["What was entered here cannot be read."]);
        }

        var done = await this.ActAsync(texts, async () =>
        {
            if (recognises)
            {
                await RecogniseAsync(cancel);
            }
            else
            {
                Nomination.Decline(Year, Reason ?? "", Actor, Now);
            }

            await SaveAndTellAsync(cancel);
        });
        return done ? Back(recognises ? "recognised" : "declined") : this.Invalid();
    }

    private async Task RecogniseAsync(CancellationToken cancel)
    {
        var already = await Db.Exemplars.FirstOrDefaultAsync(e => e.MemberId == Nomination.MemberId && e.Year == Nomination.Year, cancel);
        var exemplar = Nomination.Recognise(Year, DecisionNo ?? "", already, RecognitionAccess.NeedsOpinion(Nomination, Place), Actor, Now);
        if (already is null)
        {
            Db.Exemplars.Add(exemplar);
        }
    }
}
