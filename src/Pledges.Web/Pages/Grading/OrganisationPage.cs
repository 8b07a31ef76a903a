using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Grading;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Grading;

/// <summary>Pages about the grades of one grassroots organisation and year, loaded through the actor.</summary>
public abstract class OrganisationPage(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public PledgeYear Year { get; private set; } = null!;

    public GradeScheme Scheme { get; private set; } = null!;

    public OrganisationGrades Grades { get; private set; } = null!;

    /// <summary>What the grades are compared with before a decision: all that is proposed and decided in the city, and in the organisation.</summary>
    public GradeSpread City { get; private set; } = null!;

    public GradeSpread Whole => GradeSpread.Of(Grades.Meetings);

    public Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected Texts Texts => texts;

    protected DateTime Now => clock.UtcNow();

    /// <summary>Belongs to the organisation's committee, or to the city's office where the city decides.</summary>
    public bool Decides => GradingAccess.MayReturn(Actor, Grades.PlaceOf(0, 0));

    /// <summary>The city office decides on the organisation's own secretary, whoever decides on the others.</summary>
    public bool DecidesSome => Decides || Actor.Is(Role.CityOffice);

    /// <summary>Null when the page may be shown.</summary>
    protected async Task<IActionResult?> RefuseAsync(string code, int year, CancellationToken cancel)
    {
        var unit = await (from seen in db.Units.VisibleTo(Actor)
                          where seen.Code == code
                          from version in seen.Versions
                          where version.Level.IsGrassroots
                          orderby version.From descending
                          select new { seen.Id, seen.Code, version.Name }).FirstOrDefaultAsync(cancel);
        if (unit is null || await db.Years.Include(y => y.Form).FirstOrDefaultAsync(y => y.Year == year, cancel) is not { } found)
        {
            return NotFound();
        }

        if (!GradingAccess.MayReadOrganisation(Actor, unit.Id))
        {
            return Forbid();
        }

        (Code, Name, Year) = (unit.Code, unit.Name, found);
        Scheme = await db.SchemeOfAsync(Year, cancel);
        await ReadAsync(unit.Id, cancel);
        return null;
    }

    /// <summary>Runs the act; a refusal shows what is stored now.</summary>
    protected async Task<bool> TryAsync(Func<Task> act, CancellationToken cancel)
    {
        if (await this.ActAsync(texts, act))
        {
            return true;
        }

        db.ChangeTracker.Clear();
        await ReadAsync(Grades.Id, cancel);
        return false;
    }

    private async Task ReadAsync(int unitId, CancellationToken cancel)
    {
        Grades = await OrganisationGrades.LoadAsync(db, unitId, Year.Year, PledgeYear.AsOf(Year.Year, Actor.Today), Actor.Today, cancel);
        City = await GradeSpread.OfCityAsync(db, Year.Year, cancel);
    }
}
