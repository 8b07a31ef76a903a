using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
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

/// <summary>The member's own grade with its reason, and the objection to it.</summary>
[Authorize(Policy = Policies.Member)]
[LargestForm(kilobytes: 128)]
public sealed class MyGradeModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    public PledgeYear Year { get; private set; } = null!;

    public GradeScheme Scheme { get; private set; } = null!;

    public MemberGrade? Grade { get; private set; }

    public YearMeeting? Meeting { get; private set; }

    public GradeAppeal? Appeal { get; private set; }

    public string? DecidedBy { get; private set; }

    public MeetingEntry? Entry => Meeting?.Entries.FirstOrDefault(e => e.MemberId == Actor.MemberId);

    public bool MayAppeal => Year.IsOpen && Appeal is null && Entry is { DecidedGrade: not null, DecidedOn: { } on } && Actor.Today <= GradeAppeal.LastDay(on, Scheme);

    private Actor Actor => current.Actor;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || Meeting is not { } meeting)
        {
            return NotFound();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            db.Appeals.Add(GradeAppeal.File(Year, Scheme, meeting, Text ?? "", Actor, clock.UtcNow()));
            await db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage("MyGrade", new { year }) : this.Invalid();
    }

    private async Task<bool> LoadAsync(int year, CancellationToken cancel)
    {
        if (await db.Years.Include(y => y.Form).FirstOrDefaultAsync(y => y.Year == year, cancel) is not { } found)
        {
            return false;
        }

        var self = Actor.MemberId!.Value;
        (Year, Scheme) = (found, await db.SchemeOfAsync(found, cancel));
        Grade = await db.MemberGrades.AsNoTracking().FirstOrDefaultAsync(g => g.Year == year && g.MemberId == self, cancel);
        Meeting = await db.Meetings.Where(m => m.Year == year).Include(m => m.Entries.Where(e => e.MemberId == self))
            .FirstOrDefaultAsync(m => m.Entries.Any(e => e.MemberId == self && e.DecidedOn != null), cancel);
        Appeal = await db.Appeals.VisibleTo(Actor).FirstOrDefaultAsync(a => a.Year == year && a.MemberId == self, cancel);
        DecidedBy = Entry?.DecidedByUnitId is { } unit
            ? await db.UnitVersions.Where(v => v.UnitId == unit).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefaultAsync(cancel)
            : null;
        return true;
    }
}
