using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Inspections;

/// <summary>The programme of one body and year: the bodies of the city, or those of one's own committee.</summary>
public abstract class ProgrammePage(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>Organisation and body, as in <see cref="InspectionInput.By"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public BodyPlace Place { get; private set; } = null!;

    public InspectionBody Body { get; private set; }

    public InspectionProgramme? Approved { get; private set; }

    public bool MayApprove => InspectionAccess.MayKeep(Actor, Place);

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    /// <summary>False when the reader has no such programme in sight.</summary>
    protected async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Year ??= Actor.Today.Year;
        var (own, readsCity) = (Actor.UnitsAs(Role.GrassrootsCommittee).ToList(), InspectionAccess.ReadsTheCity(Actor));
        var units = await (from path in db.Paths.On(Actor.Today)
                           where own.Contains(path.UnitId) || (readsCity && path.Depth == 0)
                           orderby path.Depth, path.UnitId
                           select new { path.UnitId, path.Depth }).ToListAsync(cancel);
        var names = await db.UnitNamesAsync([.. units.Select(u => u.UnitId)], cancel);
        var choices = (from unit in units
                       from body in new[] { InspectionBody.InspectionCommission, InspectionBody.StandingCommittee }
                       select (Place: new BodyPlace(unit.UnitId, unit.Depth == 0), Body: body, Key: InspectionInput.Choice(unit.UnitId, body))).ToList();
        Bodies = [.. choices.Select(c => new SelectListItem($"{texts[InspectionWords.Of(c.Body)].Value} – {names[c.Place.UnitId]}", c.Key))];
        if (choices.Count == 0 || (By is not null && choices.TrueForAll(c => c.Key != By)))
        {
            return false;
        }

        var chosen = By is null ? choices[0] : choices.Find(c => c.Key == By);
        (Place, Body, By) = (chosen.Place, chosen.Body, chosen.Key);
        Approved = await db.InspectionProgrammes.FirstOrDefaultAsync(p => p.UnitId == Place.UnitId && p.Body == Body && p.Year == Year, cancel);
        return true;
    }
}
