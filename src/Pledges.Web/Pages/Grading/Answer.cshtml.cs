using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Grading;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Grading;

/// <summary>The committee that decides answers an objection: kept, or changed with the reason.</summary>
[Authorize(Policy = Policies.Reviewer)]
[LargestForm(kilobytes: 128)]
public sealed class AnswerModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public string? NewGrade { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public GradeAppeal Appeal { get; private set; } = null!;

    public PledgeYear Year { get; private set; } = null!;

    public GradeScheme Scheme { get; private set; } = null!;

    public OrganisationGrades Grades { get; private set; } = null!;

    /// <summary>Code of the organisation whose page lists the objection.</summary>
    public string OrganisationCode { get; private set; } = "";

    public MeetingEntry Entry => Grades.Meetings.Single(m => m.UnitId == Appeal.UnitId).Entries.Single(e => e.MemberId == Appeal.MemberId);

    public string FullName => Grades.People.GetValueOrDefault(Appeal.MemberId)?.FullName ?? "–";

    private Actor Actor => current.Actor;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Appeal.Version;
        await db.NoteReadAsync(Actor, Appeal.MemberId, "appeal", clock.UtcNow(), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var done = await this.ActAsync(texts, async () =>
        {
            db.Expect(Appeal, Version);
            await AnswerAppeal.RunAsync(db, Grades, Appeal, Year, Scheme, string.IsNullOrEmpty(NewGrade) ? null : NewGrade, Answer ?? "", Actor, clock.UtcNow(), cancel);
        });
        if (done)
        {
            TempData[nameof(OrganisationModel.Done)] = texts["Answered: the objection of {0}. The member reads the answer now.", FullName].Value;
            return RedirectToPage("Organisation", new { code = OrganisationCode, year = Year.Year });
        }

        db.ChangeTracker.Clear();
        await RefuseAsync(id, cancel);
        ModelState.Remove(nameof(Version));
        Version = Appeal.Version;
        return this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        if (await db.Appeals.VisibleTo(Actor).FirstOrDefaultAsync(a => a.Id == id, cancel) is not { } appeal)
        {
            return NotFound();
        }

        Appeal = appeal;
        Year = await db.Years.Include(y => y.Form).SingleAsync(y => y.Year == appeal.Year, cancel);
        Scheme = await db.SchemeOfAsync(Year, cancel);
        var day = PledgeYear.AsOf(appeal.Year, Actor.Today);
        var organisation = await db.OrganisationOfAsync(appeal.UnitId, day, cancel) ?? appeal.UnitId;
        Grades = await OrganisationGrades.LoadAsync(db, organisation, appeal.Year, day, Actor.Today, cancel);
        OrganisationCode = await db.Units.Where(u => u.Id == organisation).Select(u => u.Code).SingleAsync(cancel);
        return GradingAccess.MayDecide(Actor, appeal.MemberId, Grades.PlaceOf(appeal.UnitId, appeal.MemberId)) ? null : Forbid();
    }
}
