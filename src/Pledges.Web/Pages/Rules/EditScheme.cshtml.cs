using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Grading;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Rules;

/// <summary>Puts a grade scheme right that nobody has been graded by yet.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class EditSchemeModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<SchemeInput> validator) : SchemeFormPage
{
    /// <summary>The rules as the person saw them; a scheme has no version of its own.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public GradeScheme Scheme { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        Input = SchemeInput.Of(Scheme);
        Seen = Input.Fingerprint;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        (Input.Code, Input.FromYear) = (Scheme.Code, Scheme.FromYear);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        return await this.ActAsync(texts, () => CorrectAsync(cancel)) ? RedirectToPage("Index") : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(string code, CancellationToken cancel)
    {
        if (await db.GradeSchemes.FirstOrDefaultAsync(s => s.Code == code, cancel) is not { } found)
        {
            return NotFound();
        }

        Scheme = found;
        return YearAccess.MayWriteSchemes(current.Actor) ? null : Forbid();
    }

    private async Task CorrectAsync(CancellationToken cancel)
    {
        Rule.Check(new Rule("SchemeIsAsSeen", Seen != SchemeInput.Of(Scheme).Fingerprint, "Somebody changed this scheme meanwhile. Open the page again to see it."));
        Scheme.Correct(Input.ToDetails(), await db.UsedSchemes().ContainsAsync(Scheme.Code, cancel));
        db.Events.Add(new EventEntry { At = clock.UtcNow(), ActorId = current.Actor.AccountId, Kind = "scheme.corrected", Subject = nameof(GradeScheme), SubjectId = 0, Detail = $"{Scheme.Code} {Scheme.FromYear}" });
        await db.SaveChangesAsync(cancel);
    }
}
