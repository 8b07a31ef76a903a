using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Recognition;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Whoever leads the cell records the consent that a member signed on paper, and that a consent is taken back.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class PaperConsentModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : DeedPage(db, current, clock)
{
    [BindProperty]
    public DateOnly? SignedOn { get; set; }

    [BindProperty]
    public string? KeptAt { get; set; }

    /// <summary>The pressed button: consent, withdraw.</summary>
    [BindProperty]
    public string? Act { get; set; }

    protected override bool IsAllowed => RecognitionAccess.MayRecordConsent(Actor, Deed);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        (SignedOn, Version) = (Actor.Today, Deed.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        return Act switch
        {
            // Taking back holds whatever else happened to the deed meanwhile; a consent is to the text that was signed.
            "withdraw" => await ActAsync(() => Deed.WithdrawConsentOnBehalf(Actor, Now), Deed.Version, cancel),
            "consent" when SignedOn is { } on && ModelState.IsValid => await ActAsync(() => Deed.ConsentOnPaper(on, KeptAt ?? "", Actor, Now), Version, cancel),
            "consent" => ModelState.IsValid ? this.Invalid(texts["Give the day, like 15/03/2026."], nameof(SignedOn)) : this.Invalid(),
            _ => this.Invalid(texts["What was entered here cannot be read."]),
        };
    }

    private async Task<IActionResult> ActAsync(Action verb, int version, CancellationToken cancel)
    {
        var done = await this.ActAsync(texts, () =>
        {
            verb();
            return SaveAsync(version, cancel);
        });
        return done ? Back() : this.Invalid();
    }
}
