using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;
using Pledges.Web.Components;
using Pledges.Web.Copying;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Review;

/// <summary>The queue of pledges that this person decides on; the filters are in the address.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, PledgeAdvisor advisor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>waited (default) or name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>formulaic: only what the advice takes for formulaic.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Wording { get; set; }

    /// <summary>Waiting pledges that the advice takes for formulaic.</summary>
    public IReadOnlySet<int> Formulaic { get; private set; } = new HashSet<int>();

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public bool IsOpen { get; private set; }

    public QueueFilter Filter => QueueFilter.Find(State);

    public IReadOnlyDictionary<string, int> Counts { get; private set; } = new Dictionary<string, int>();

    public IReadOnlyList<ReviewRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public bool MayConfirmMany => IsOpen && Filter.Key == "waiting" && Rows.Any(r => !r.IsAmendment);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var actor = current.Actor;
        var years = await db.Years.AsNoTracking().Where(y => y.OpensOn <= actor.Today).OrderByDescending(y => y.Year).Select(y => new { y.Year, y.State }).ToListAsync(cancel);
        Years = [.. years.Select(y => y.Year)];
        var year = Years.Contains(Year ?? 0) ? Year!.Value : Years.FirstOrDefault(y => y <= actor.Today.Year);
        (Year, IsOpen) = (year, years.Any(y => y.Year == year && y.State == YearState.Open));

        var rows = db.RowsOf(db.DecidableBy(actor), year, actor.Today);
        if (VietnameseText.Fold(Q) is { Length: > 0 } wanted)
        {
            rows = rows.Where(r => r.SearchName.Contains(wanted));
        }

        var states = await rows.GroupBy(r => new { r.State, r.IsOutside }).Select(g => new { g.Key.State, g.Key.IsOutside, Count = g.Count() }).ToListAsync(cancel);
        Counts = QueueFilter.All.ToDictionary(f => f.Key, f => states.Where(s => f.Takes(s.State) && (!f.Takes(null) || !s.IsOutside)).Sum(s => s.Count));
        var shown = Filter.Apply(rows);
        if (Filter.Key == "waiting" && Counts[Filter.Key] > 0)
        {
            shown = await WithAdviceAsync(shown, year, cancel);
        }

        Paging = new Paging(PageNo, Wording == "formulaic" ? Formulaic.Count : Counts[Filter.Key]);
        Rows = await (Sort == "name" ? shown.OrderBy(r => r.SortName) : shown.OrderBy(r => r.SubmittedOn).ThenBy(r => r.SortName)).ThenBy(r => r.MemberCode)
            .Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
    }

    private async Task<IQueryable<ReviewRow>> WithAdviceAsync(IQueryable<ReviewRow> shown, int year, CancellationToken cancel)
    {
        var waiting = await shown.Where(r => r.PledgeId != null).Select(r => r.PledgeId!.Value).ToListAsync(cancel);
        var form = await db.Years.Where(y => y.Year == year).Select(y => y.Form).SingleAsync(cancel);
        var formulaic = (await advisor.OnAsync(waiting, form, current.Actor.Today, cancel)).Where(a => a.Value.LooksFormulaic).Select(a => a.Key).ToList();
        Formulaic = formulaic.ToHashSet();
        return Wording == "formulaic" ? shown.Where(r => r.PledgeId != null && formulaic.Contains(r.PledgeId.Value)) : shown;
    }

    /// <summary>The same list with another filter or order.</summary>
    public string Address(string? state = null, string? sort = null) =>
        $"/review?year={Year}&state={state ?? Filter.Key}&sort={Uri.EscapeDataString(sort ?? Sort ?? "")}&q={Uri.EscapeDataString(Q ?? "")}{(state is null && Wording == "formulaic" ? "&wording=formulaic" : "")}";
}
