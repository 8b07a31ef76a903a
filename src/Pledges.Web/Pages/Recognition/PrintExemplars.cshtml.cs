using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>The list of exemplars of a year as a paper.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class PrintExemplarsModel(PledgesDb db, CurrentActor current, PaperAnswer answer) : PageModel
{
    public int Year { get; private set; }

    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, ExemplarFields? field, CancellationToken cancel)
    {
        if (year is < 1900 or > 2100)
        {
            return NotFound();
        }

        var actor = current.Actor;
        var ofYear = db.Exemplars.AsNoTracking().VisibleTo(db, actor).Where(e => e.Year == year && e.RevokedOn == null);
        if (field is { } wanted && RecognitionWords.EachField.Contains(wanted))
        {
            ofYear = ofYear.Where(e => (e.Fields & wanted) != 0);
        }

        var lines = await db.LinesOf(ofYear, PledgeYear.AsOf(year, actor.Today)).OrderBy(l => l.SortName).ThenBy(l => l.MemberCode).ToListAsync(cancel);
        (Year, Paper) = (year, RecognitionPapers.Exemplars(await UnitHeads.OfReaderAsync(db, actor, actor.SeesWholeCity, cancel), lines, year, actor.Today, answer.Texts));
        return await answer.OthersAsync(this, Paper, new TakeOut(null, null), "", new PaperTaken("recognition", nameof(Exemplar), 0, $"exemplars {year}", [.. lines.Select(l => l.MemberId)]), actor, cancel);
    }
}
