using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Members;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Takes a recognition back by another decision; the line stays, crossed out.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class RevokeModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    private Exemplar exemplar = null!;
    private int cellId;

    [BindProperty]
    public string? DecisionNo { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public bool TakesDownDeed { get; set; }

    public ExemplarLine Line { get; private set; } = null!;

    public int Year => exemplar.Year;

    public bool IsYearClosed { get; private set; }

    private Actor Actor => current.Actor;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        (On, TakesDownDeed) = (Actor.Today, true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (On is not { } on || !ModelState.IsValid)
        {
            return ModelState.IsValid ? this.Invalid(texts["Give the day, like 15/03/2026."], nameof(On)) : this.Invalid();
        }

        var done = await this.ActAsync(texts, () => RevokeExemplar.RunAsync(db, exemplar, new Revocation(DecisionNo ?? "", on, Reason ?? ""), TakesDownDeed, cellId, Actor, clock.UtcNow(), cancel));
        return done ? Redirect($"/recognition/exemplars?year={Year}&done=revoked") : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        var visible = db.Exemplars.VisibleTo(db, Actor).Where(e => e.Id == id);
        if (await visible.FirstOrDefaultAsync(cancel) is not { } found)
        {
            return NotFound();
        }

        exemplar = found;
        Line = await db.LinesOf(visible.AsNoTracking(), PledgeYear.AsOf(found.Year, Actor.Today)).SingleAsync(cancel);
        IsYearClosed = !await db.Years.AnyAsync(y => y.Year == found.Year && y.State == YearState.Open, cancel);
        cellId = Line.CellId ?? await db.Memberships.Where(m => m.MemberId == found.MemberId).OrderByDescending(m => m.From).Select(m => m.UnitId).FirstOrDefaultAsync(cancel);
        return RecognitionAccess.MayRevoke(Actor, found.MemberId, Line.Level, await db.RecognitionPlaceOfAsync(cellId, Actor.Today, cancel)) ? null : Forbid();
    }
}
