using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Recognition;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>The list of commendations as a paper.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class PrintCommendationsModel(PledgesDb db, CurrentActor current, PaperAnswer answer) : PageModel
{
    public int? Year { get; private set; }

    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int? year, CommendationForm? form, CancellationToken cancel)
    {
        var actor = current.Actor;
        var visible = db.Commendations.AsNoTracking().VisibleTo(db, actor).Where(c => c.WithdrawnOn == null);
        if (year is > 1900 and < 2100)
        {
            var (first, last) = (new DateOnly(year.Value, 1, 1), new DateOnly(year.Value, 12, 31));
            visible = visible.Where(c => c.DecidedOn >= first && c.DecidedOn <= last);
        }

        if (form is { } wanted)
        {
            visible = visible.Where(c => c.Form == wanted);
        }

        var lines = await db.LinesOf(visible).OrderBy(c => c.DecidedOn).ThenBy(c => c.Id).ToListAsync(cancel);
        (Year, Paper) = (year, RecognitionPapers.Commendations(await UnitHeads.OfReaderAsync(db, actor, actor.SeesWholeCity, cancel), lines, year, actor.Today, answer.Texts));
        var ids = lines.Where(l => l.MemberId is not null).Select(l => l.MemberId!.Value).Distinct().ToList();
        return await answer.OthersAsync(this, Paper, new TakeOut(null, null), "", new PaperTaken("recognition", nameof(Commendation), 0, $"commendations {year}", ids), actor, cancel);
    }
}
