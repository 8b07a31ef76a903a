using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Grading;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations;

/// <summary>One organisation: its history, and how it stands on a day.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class UnitModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? At { get; set; }

    public DateOnly Day { get; private set; }

    public string Code { get; private set; } = "";

    public IReadOnlyList<UnitNaming> Namings { get; private set; } = [];

    public IReadOnlyList<UnitParent> Parents { get; private set; } = [];

    public IReadOnlyList<UnitKin> Kin { get; private set; } = [];

    /// <summary>The unit on the day; null before it was founded or after its end.</summary>
    public UnitRow? Standing { get; private set; }

    public UnitPeople? People { get; private set; }

    public IReadOnlyList<UnitRow> Below { get; private set; } = [];

    public IReadOnlyList<PostHeld> Posts { get; private set; } = [];

    /// <summary>A grassroots organisation in a year that is kept here: its committee decides on grades.</summary>
    public bool HasGrades { get; private set; }

    public string Name => Standing?.Name ?? Namings[0].Name;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        Day = this.Or(At, current.Actor.Today, texts, nameof(At));
        if (await db.Units.VisibleTo(current.Actor).AsNoTracking().FirstOrDefaultAsync(u => u.Code == code, cancel) is not { } unit)
        {
            return NotFound();
        }

        Code = unit.Code;
        Namings = await db.NamingsOfAsync(unit.Id, cancel);
        Parents = await db.ParentsOfAsync(unit.Id, cancel);
        Kin = await db.KinOfAsync(unit, cancel);
        Standing = await db.UnitsOn(db.Units.Where(u => u.Id == unit.Id), Day).FirstOrDefaultAsync(cancel);
        if (Standing is { } standing)
        {
            HasGrades = GradingAccess.MayReadOrganisation(current.Actor, unit.Id)
                && await db.Years.AnyAsync(y => y.Year == Day.Year && db.UnitVersions.On(Day).Any(v => v.UnitId == unit.Id && v.Level.IsGrassroots), cancel);
            People = await db.PeopleBelowAsync(standing.Path, Day, cancel);
            Below = await db.UnitsOn(db.Units.Where(u => db.UnitLinks.On(Day).Any(l => l.ParentId == unit.Id && l.UnitId == u.Id)), Day).ToListAsync(cancel);
            Posts = await db.PostsAtAsync(unit.Id, Day, cancel);
        }

        return ModelState.IsValid ? Page() : this.Invalid();
    }
}
