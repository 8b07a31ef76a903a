using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Review;

/// <summary>Pages with one decision on one pledge: the same guard on looking and on acting, and the same way of losing a race.</summary>
public abstract class DecisionPage(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PledgePage(db, current, clock)
{
    /// <summary>Words that were typed before somebody else decided: there is no form any more to keep them in.</summary>
    public string? Typed { get; private set; }

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
    protected async Task<bool> DecideAsync(DecisionInput input, string? words, Action verb, CancellationToken cancel)
    {
        var done = await this.ActAsync(texts, async () =>
        {
            verb();
            Db.Expect(Pledge, input.Version);
            await Db.SaveChangesAsync(cancel);
        });
        if (!done)
        {
            await ReloadAsync(cancel);
            Typed = words;
            // From here on the person has seen what is stored; deciding now is deciding on that.
            input.Version = Pledge.Version;
            ModelState.Remove("Input.Version");
        }

        return done;
    }
}

/// <summary>What every decision posts.</summary>
public abstract class DecisionInput
{
    /// <summary>The version of the pledge that the person saw.</summary>
    public int Version { get; set; }
}
