using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Web.Components;
using Pledges.Web.Papers;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Exemplars of a year among the people of one's units, in the order of names; to print and to take as a file.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class ExemplarsModel(PledgesDb db, CurrentActor current, PaperAnswer answer, ListFile file) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public ExemplarFields? Field { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public int ShownYear { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<ExemplarLine> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public async Task<IActionResult> OnGetAsync(string? format, string? purpose, CancellationToken cancel)
    {
        var actor = current.Actor;
        var visible = db.Exemplars.AsNoTracking().VisibleTo(db, actor);
        Years = await visible.Select(e => e.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);
        ShownYear = Year ?? Years.DefaultIfEmpty(actor.Today.Year).First();
        var ofYear = visible.Where(e => e.Year == ShownYear);
        if (Field is { } field && RecognitionWords.EachField.Contains(field))
        {
            ofYear = ofYear.Where(e => (e.Fields & field) != 0);
        }

        var day = PledgeYear.AsOf(ShownYear is > 1900 and < 2100 ? ShownYear : actor.Today.Year, actor.Today);
        var lines = db.LinesOf(ofYear, day).OrderBy(l => l.SortName).ThenBy(l => l.MemberCode);
        var take = new TakeOut(format, purpose);
        if (take.IsFile && answer.Lacks(this, take) is null)
        {
            var all = await lines.ToListAsync(cancel);
            var taken = new PaperTaken("recognition", nameof(Exemplar), 0, $"exemplars {ShownYear}", [.. all.Select(l => l.MemberId)]);
            return await file.AnswerAsync(this, RecognitionPapers.Exemplars(all, ShownYear, actor.Today, answer.Texts), take, $"tam-guong-{ShownYear}", taken, actor, cancel);
        }

        Paging = new Paging(PageNo, await lines.CountAsync(cancel));
        Lines = await lines.Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        return Page();
    }
}
