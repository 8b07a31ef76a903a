using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Organisations;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>The history of one organisation as a line, and where the office begins a change of it.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class OfUnitModel(PledgesDb db, CurrentActor current) : PageModel
{
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<LifeLine> Line { get; private set; } = [];

    public IReadOnlyList<OrgEventRow> Open { get; private set; } = [];

    public bool IsThere { get; private set; }

    public bool MayWrite => OrgEventAccess.MayWrite(current.Actor);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (await db.Units.VisibleTo(current.Actor).AsNoTracking().FirstOrDefaultAsync(u => u.Code == code, cancel) is not { } unit)
        {
            return NotFound();
        }

        Code = unit.Code;
        var namings = await db.NamingsOfAsync(unit.Id, cancel);
        (Name, IsThere) = (namings[0].Name, namings[0].To is null || namings[0].To > current.Actor.Today);
        var rows = await db.EventRowsAsync(db.OrgEvents.VisibleTo(current.Actor, db).About(code), cancel: cancel);
        Open = [.. rows.Where(r => r.State is OrgEventState.Draft or OrgEventState.Waiting)];
        Line = LifeLine.Of(namings, await db.ParentsOfAsync(unit.Id, cancel), await db.KinOfAsync(unit, cancel), rows);
        return Page();
    }
}
