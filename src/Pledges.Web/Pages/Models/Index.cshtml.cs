using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Pledging;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Models;

/// <summary>All practice models, running ones first.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(PledgesDb db, CurrentActor current) : PageModel
{
    public IReadOnlyList<PracticeModelRow> All { get; private set; } = [];

    /// <summary>Those in which the reader takes part.</summary>
    public IReadOnlySet<int> Own { get; private set; } = new HashSet<int>();

    public int Year => current.Actor.Today.Year;

    public bool MayFound => PracticeModelAccess.MayFound(current.Actor);

    public int? Shown(PracticeModelRow row, int? number, int people) => row.ShownTo(current.Actor, number, people);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var actor = current.Actor;
        var rows = await db.ModelRows(Year, actor.Today).OrderBy(m => m.Name).ToListAsync(cancel);
        All = [.. rows.OrderByDescending(m => m.RunsOn(actor.Today)).ThenBy(m => m.Name, StringComparer.CurrentCulture).ThenBy(m => m.IsReplica).ThenBy(m => m.UnitName, StringComparer.CurrentCulture)];
        if (actor.MemberId is { } self)
        {
            Own = (await db.ModelsOfAsync(self, actor.Today, cancel)).Where(m => m.IsIn).Select(m => m.Id).ToHashSet();
        }
    }
}
