using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Copying;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Rules;

/// <summary>The stock phrases that the advice quotes, one a line.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class PhrasesModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public string? Phrases { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty(SupportsGet = true, Name = "done")]
    public bool IsDone { get; set; }

    public DateTime? ChangedAt { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var list = await db.StockPhraseLists.AsNoTracking().FirstOrDefaultAsync(cancel);
        (Phrases, Version, ChangedAt) = (list?.Text ?? StockPhraseList.Begin().Text, list?.Version ?? 0, list?.ChangedAt);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!YearAccess.MayWriteForms(current.Actor))
        {
            return Forbid();
        }

        var list = await db.StockPhraseLists.FirstOrDefaultAsync(cancel) ?? db.Add(StockPhraseList.Begin()).Entity;
        ChangedAt = list.Id == 0 ? null : list.ChangedAt;
        var done = await this.ActAsync(texts, async () =>
        {
            list.Change(Phrases, current.Actor, clock.UtcNow());
            if (list.Id != 0)
            {
                db.Expect(list, Version);
            }

            await db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage(new { done = true }) : this.Invalid();
    }
}
