using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Levels;

/// <summary>From a day on no organisation becomes of the level.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class EndModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : LevelPage(db, current, clock)
{
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel) => await FindAsync(code, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (!await FindAsync(code, cancel))
        {
            return NotFound();
        }

        if (On is not { } on)
        {
            return this.Invalid(texts["Give the day, like 15/03/2026."], nameof(On));
        }

        var done = await this.ActAsync(texts, () =>
        {
            Level.End(on);
            return SaveAsync("level.ended", $"{Level.Code} {on:yyyy-MM-dd}", cancel);
        });
        return done ? Redirect("/organisations/levels") : this.Invalid();
    }
}
