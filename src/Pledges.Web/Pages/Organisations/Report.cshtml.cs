using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Organisations;

/// <summary>The report of an organisation to the one above it. The topmost one reports to nobody here.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class ReportModel(PledgesDb db, CurrentActor current, PaperAnswer answer) : PageModel
{
    public string Code { get; private set; } = "";

    public int Year { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, int? year, string? format, string? purpose, CancellationToken cancel)
    {
        var actor = current.Actor;
        var begun = await db.Years.AsNoTracking().Where(y => y.OpensOn <= actor.Today).OrderByDescending(y => y.Year).ToListAsync(cancel);
        if (begun.Find(y => y.Year == (year ?? actor.Today.Year)) is not { } wanted)
        {
            return NotFound();
        }

        var asOf = PledgeYear.AsOf(wanted.Year, actor.Today);
        if (await db.BoardAsync(actor, code, wanted.Year, asOf, cancel) is not { Above.Count: > 0 } board)
        {
            return NotFound();
        }

        if (FigureCatalogue.Headline.Any(f => board.IsHidden(f, board.Unit.Id)))
        {
            return Forbid();
        }

        var report = await YearReportQuery.LoadAsync(db, board, wanted, asOf, cancel);
        (Code, Year, Years, Paper) = (board.Unit.Code, wanted.Year, [.. begun.Select(y => y.Year)], ReportPaper.Of(report, answer.Texts));
        var taken = new PaperTaken("report", nameof(OrgUnit), board.Unit.Id, $"report {wanted.Year}", report.Missing is { } named ? [.. named.Select(m => m.MemberId)] : []);
        return await answer.OthersAsync(this, Paper, new TakeOut(format, purpose), $"{Code}-{wanted.Year}-bao-cao", taken, actor, cancel);
    }
}
