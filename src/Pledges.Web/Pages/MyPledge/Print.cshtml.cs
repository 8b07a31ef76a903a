using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Visibility;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The pledge or the self-review on paper, in Vietnamese whatever the language of the interface: an official document.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PrintModel(PledgesDb db, CurrentActor current, TimeProvider clock, PaperAnswer answer) : MyPledgePage(db, current, clock)
{
    /// <summary>Which paper, from ?paper=pledge or review.</summary>
    public PersonPaper Kind { get; private set; }

    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, string? paper, string? format, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || Pledge is null || PersonPapers.Find(paper) is not { } kind)
        {
            return NotFound();
        }

        var facts = await PledgeFactsQuery.LoadAsync(Db, Db.Pledges.VisibleTo(Actor).Where(p => p.Id == Pledge.Id), Year, Today, MemberId, cancel);
        if (PersonPapers.Of(facts[0], kind, answer.Texts) is not { } found)
        {
            return NotFound();
        }

        (Kind, Paper) = (kind, found);
        return answer.Own(this, Paper, format, PersonPapers.FileName(facts[0], kind));
    }
}
