using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Remedies;

/// <summary>The remedies that the reader may see, by state and unit as the address says.</summary>
public abstract class RemedyListPage(PledgesDb db, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Code of a unit: it and everything below.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    public RemedyFilter Filter => RemedyFilter.Find(State);

    public DateOnly Today => Actor.Today;

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected IQueryable<RemedyRow> Visible => db.RemedyRowsOf(db.Remedies.AsNoTracking().VisibleTo(db, Actor), Today);

    /// <summary>Those of the unit; null when there is no such unit.</summary>
    protected async Task<IQueryable<RemedyRow>?> OfTheUnitAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Org))
        {
            return Visible;
        }

        if (await db.Units.Where(u => u.Code == Org).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancel) is not { } unitId)
        {
            return null;
        }

        var below = db.SubtreesOf([unitId], Today).Select(p => (int?)p.UnitId);
        return Visible.Where(r => below.Contains(r.PlaceId));
    }

    protected IOrderedQueryable<RemedyRow> Chosen(IQueryable<RemedyRow> rows) => Filter.Apply(rows, Today).OrderBy(r => r.DueOn).ThenBy(r => r.Id);
}
