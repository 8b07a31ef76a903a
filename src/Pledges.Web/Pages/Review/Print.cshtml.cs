using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Visibility;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Review;

/// <summary>Somebody's pledge or self-review on paper.</summary>
[Authorize]
public sealed class PrintModel(PledgesDb db, CurrentActor current, TimeProvider clock, PaperAnswer answer) : PledgePage(db, current, clock)
{
    public PersonPaper Kind { get; private set; }

    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, string? paper, string? format, string? purpose, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || PersonPapers.Find(paper) is not { } kind)
        {
            return NotFound();
        }

        var facts = (await PledgeFactsQuery.LoadAsync(Db, Db.Pledges.VisibleTo(Actor).Where(p => p.Id == id), Year, Actor.Today, Actor.MemberId, cancel))[0];
        if (PersonPapers.Of(facts, kind, answer.Texts) is not { } found)
        {
            return NotFound();
        }

        (Kind, Paper) = (kind, found);
        var taken = new PaperTaken("pledge", nameof(Pledge), id, $"{Year.Year} {kind}", [Pledge.MemberId]);
        return await answer.OthersAsync(this, Paper, new TakeOut(format, purpose), PersonPapers.FileName(facts, kind), taken, Actor, cancel);
    }
}
