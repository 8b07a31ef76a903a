using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Recognition;
using Pledges.Domain.Wording;
using Pledges.Web.Components;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>
/// Good deeds to read and to follow: with the member's consent for everybody, without it in their own cell only. Read from
/// what is stored at each request, so that a consent taken back holds at once.
/// </summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(PledgesDb db, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public ExemplarFields? Field { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public IReadOnlyList<DeedLine> Deeds { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public IReadOnlyList<int> Years { get; private set; } = [];

    public bool IsMember => current.Actor.MemberId is not null;

    public bool SeesLists => RecognitionAccess.SeesLists(current.Actor);

    public bool MayNominate => RecognitionAccess.MayNominateAnyone(current.Actor);

    public bool MayCommend => RecognitionAccess.MayCommendAnyone(current.Actor);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var visible = db.GoodDeeds.AsNoTracking().VisibleTo(db, current.Actor);
        Years = await visible.Select(d => d.DoneOn.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);
        var deeds = Wanted(db.LinesOf(visible));
        Paging = new Paging(PageNo, await deeds.CountAsync(cancel));
        Deeds = await deeds.OrderByDescending(d => d.DoneOn).ThenBy(d => d.Id).Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
    }

    private IQueryable<DeedLine> Wanted(IQueryable<DeedLine> deeds)
    {
        if (Year is > 1900 and < 2100)
        {
            var (first, last) = (new DateOnly(Year.Value, 1, 1), new DateOnly(Year.Value, 12, 31));
            deeds = deeds.Where(d => d.DoneOn >= first && d.DoneOn <= last);
        }

        if (Field is { } field && RecognitionWords.EachField.Contains(field))
        {
            deeds = deeds.Where(d => (d.Fields & field) != 0);
        }

        var typed = VietnameseText.Clean(Q);
        return VietnameseText.Fold(Q) is { Length: > 0 } wanted ? deeds.Where(d => d.SearchName.Contains(wanted) || d.Title.Contains(typed)) : deeds;
    }
}
