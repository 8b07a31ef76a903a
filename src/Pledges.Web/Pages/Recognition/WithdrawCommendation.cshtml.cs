using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>A commendation entered wrongly or revoked is taken back by whoever may give it; the line stays, crossed out.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class WithdrawCommendationModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    private Commendation commendation = null!;

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public CommendationLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = commendation.Version;
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
            commendation.Withdraw(Reason ?? "", current.Actor, clock.UtcNow());
            db.Expect(commendation, Version);
            await db.SaveChangesAsync(cancel);
        });
        return done ? Redirect("/recognition/commendations?done=withdrawn") : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        var visible = db.Commendations.VisibleTo(db, current.Actor).Where(c => c.Id == id);
        if (await visible.FirstOrDefaultAsync(cancel) is not { } found)
        {
            return NotFound();
        }

        commendation = found;
        Line = await db.LinesOf(visible.AsNoTracking()).SingleAsync(cancel);
        var unitId = found.UnitId ?? await db.Memberships.Where(m => m.MemberId == found.MemberId).OrderByDescending(m => m.From).Select(m => m.UnitId).FirstAsync(cancel);
        return RecognitionAccess.MayCommend(current.Actor, found.MemberId, unitId) ? null : Forbid();
    }
}
