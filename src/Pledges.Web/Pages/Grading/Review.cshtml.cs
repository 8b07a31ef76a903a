using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Grading;
using Pledges.Domain.Grading;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Grading;

/// <summary>The committee that decided looks at a grade again, because the register of discipline has changed since.</summary>
[Authorize(Policy = Policies.Reviewer)]
[LargestForm(kilobytes: 128)]
public sealed class ReviewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : OrganisationPage(db, current, clock, texts)
{
    [BindProperty]
    public string? Grade { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public GradeToReview Review { get; private set; } = null!;

    public string FullName => Grades.People.GetValueOrDefault(Review.Entry.MemberId)?.FullName ?? "–";

    public async Task<IActionResult> OnGetAsync(string code, int year, string cell, string member, CancellationToken cancel)
    {
        if (await RefuseReviewAsync(code, year, cell, member, cancel) is { } refusal)
        {
            return refusal;
        }

        (Version, Grade) = (Review.Meeting.Version, Review.Register.IsDisciplined ? Scheme.Lowest.Code : Review.Entry.Grade);
        await Db.NoteReadAsync(Actor, Review.Entry.MemberId, "meeting", Now, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, int year, string cell, string member, CancellationToken cancel)
    {
        if (await RefuseReviewAsync(code, year, cell, member, cancel) is { } refusal)
        {
            return refusal;
        }

        var done = await this.ActAsync(Texts, () =>
        {
            Db.Expect(Review.Meeting, Version);
            return ReviewGrade.RunAsync(Db, Grades, Review, Year, Scheme, Grade ?? "", Reason ?? "", Actor, Now, cancel);
        });
        if (done)
        {
            TempData[nameof(OrganisationModel.Done)] = Texts["Decided again: the grade of {0}. The member is told.", FullName].Value;
            return RedirectToPage("Organisation", new { code = Code, year = Year.Year });
        }

        Db.ChangeTracker.Clear();
        await RefuseReviewAsync(code, year, cell, member, cancel);
        return this.Invalid();
    }

    // Where nothing is to be looked at again there is no such page.
    private async Task<IActionResult?> RefuseReviewAsync(string code, int year, string cell, string member, CancellationToken cancel)
    {
        if (await RefuseAsync(code, year, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!DecidesSome)
        {
            return Forbid();
        }

        var found = (await Db.ToReviewAsync(Grades, Scheme, cancel)).FirstOrDefault(r => r.Cell.Code == cell && Grades.People.GetValueOrDefault(r.Entry.MemberId)?.Code == member);
        if (found is null)
        {
            return NotFound();
        }

        Review = found;
        return GradingAccess.MayDecide(Actor, found.Entry.MemberId, Grades.PlaceOf(found.Cell.UnitId, found.Entry.MemberId)) ? null : Forbid();
    }
}
