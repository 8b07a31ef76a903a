using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Web.Components;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;
using Pledges.Web.Validation;

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

    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public int ShownYear { get; private set; }

    /// <summary>Those that were not revoked.</summary>
    public int Standing { get; private set; }

    public bool MayRevokeSome => Lines.Any(MayRevoke);

    /// <summary>Why one was revoked is for whoever leads the member's unit, or decides for the city.</summary>
    public bool SeesReasons => current.Actor.ReadsAllPledges || current.Actor.UnitIds.Count > 0;

    /// <summary>The page of the act asks again, with the place of the cell.</summary>
    public bool MayRevoke(ExemplarLine line) => line.RevokedOn is null && line.MemberId != current.Actor.MemberId
        && current.Actor.Is(line.Level == RecognitionLevel.Organisation ? Role.GrassrootsCommittee : Role.CityOffice);

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
            var all = await lines.Where(l => l.RevokedOn == null).ToListAsync(cancel);
            var taken = new PaperTaken("recognition", nameof(Exemplar), 0, $"exemplars {ShownYear}", [.. all.Select(l => l.MemberId)]);
            return await file.AnswerAsync(this, RecognitionPapers.Exemplars(await UnitHeads.OfReaderAsync(db, actor, actor.SeesWholeCity, cancel), all, ShownYear, actor.Today, answer.Texts), take, $"tam-guong-{ShownYear}", taken, actor, cancel);
        }

        Paging = new Paging(PageNo, await lines.CountAsync(cancel));
        Standing = await ofYear.CountAsync(e => e.RevokedOn == null, cancel);
        Lines = await lines.Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        return ModelState.ContainsKey(TakeOut.PurposeField) && !ModelState.IsValid ? this.Invalid() : Page();
    }
}
