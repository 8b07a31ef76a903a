using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Review;

/// <summary>Pages with one decision on one pledge: the same guard on looking and on acting, and the same way of losing a race.</summary>
public abstract class DecisionPage(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PledgePage(db, current, clock)
{
    protected Texts Texts => texts;

    /// <summary>Null when the page may be shown.</summary>
    protected async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return MayDecide ? null : Forbid();
    }

    /// <summary>Runs the verb against the version that the person saw; a refusal shows what is stored now beside what was typed.</summary>
    protected async Task<bool> DecideAsync(int seenVersion, Action verb, CancellationToken cancel)
    {
        var done = await this.ActAsync(texts, async () =>
        {
            verb();
            Db.Expect(Pledge, seenVersion);
            await Db.SaveChangesAsync(cancel);
        });
        if (!done)
        {
            await ReloadAsync(cancel);
        }

        return done;
    }
}
