using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Recognition;
using Pledges.Web.Components;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>How many commendations of a form came from a body.</summary>
public sealed record FormOfBody(CommendationForm Form, CommendingBody? Body, int Count);

/// <summary>Commendations and praise of one's units or of the city, with their numbers by form and body.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class CommendationsModel(PledgesDb db, CurrentActor current, PaperAnswer answer, ListFile file) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public CommendationForm? Form { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<CommendationLine> Lines { get; private set; } = [];

    public IReadOnlyList<FormOfBody> Counts { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public bool MayCommend => RecognitionAccess.MayCommendAnyone(current.Actor);

    public async Task<IActionResult> OnGetAsync(string? format, string? purpose, CancellationToken cancel)
    {
        var visible = db.Commendations.AsNoTracking().VisibleTo(db, current.Actor);
        Years = await visible.Select(c => c.DecidedOn.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);
        var wanted = Wanted(visible);
        var lines = db.LinesOf(wanted).OrderByDescending(c => c.DecidedOn).ThenBy(c => c.Id);
        var take = new TakeOut(format, purpose);
        if (take.IsFile && answer.Lacks(this, take) is null)
        {
            var all = await lines.ToListAsync(cancel);
            var taken = new PaperTaken("recognition", nameof(Commendation), 0, $"commendations {Year}", [.. all.Where(l => l.MemberId is not null).Select(l => l.MemberId!.Value).Distinct()]);
            return await file.AnswerAsync(this, RecognitionPapers.Commendations(await UnitHeads.OfReaderAsync(db, current.Actor, current.Actor.SeesWholeCity, cancel), all, Year, current.Actor.Today, answer.Texts), take, $"khen-thuong-{Year}", taken, current.Actor, cancel);
        }

        var counted = await wanted.Where(c => c.WithdrawnOn == null).GroupBy(c => new { c.Form, c.Body }).Select(g => new { g.Key.Form, g.Key.Body, Count = g.Count() }).ToListAsync(cancel);
        Counts = [.. counted.OrderBy(c => c.Form).ThenBy(c => c.Body).Select(c => new FormOfBody(c.Form, c.Body, c.Count))];
        Paging = new Paging(PageNo, await lines.CountAsync(cancel));
        Lines = await lines.Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        return ModelState.ContainsKey(TakeOut.PurposeField) && !ModelState.IsValid ? this.Invalid() : Page();
    }

    private IQueryable<Commendation> Wanted(IQueryable<Commendation> commendations)
    {
        if (Year is > 1900 and < 2100)
        {
            var (first, last) = (new DateOnly(Year.Value, 1, 1), new DateOnly(Year.Value, 12, 31));
            commendations = commendations.Where(c => c.DecidedOn >= first && c.DecidedOn <= last);
        }

        return Form is { } form ? commendations.Where(c => c.Form == form) : commendations;
    }
}
