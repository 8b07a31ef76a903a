using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Grading;
using Pledges.Data.Queries;
using Pledges.Domain.Discipline;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Discipline;

/// <summary>The grade of the year of a decision, as far as it is known.</summary>
public sealed record GradeOfYear(string Name, string NameEn, bool IsLowest);

/// <summary>One decision: facts, appeal, until when it has effect, and what it suggests for grade and posts. Who opens it is noted.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DecisionModel(PledgesDb db, CurrentActor current, TimeProvider clock) : DecisionPage(db, current, clock)
{
    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public GradeOfYear? Grade { get; private set; }

    /// <summary>Code of the organisation whose page of grades the reader may open; null where there is none.</summary>
    public string? GradesOf { get; private set; }

    public IReadOnlyList<(string Title, PostType Type, string Unit)> Posts { get; private set; } = [];

    public bool MayWrite => DisciplineAccess.MayWrite(Actor, Decision.MemberId);

    public bool MaySettlePosts => DisciplineAccess.MaySettlePosts(Actor, Decision.MemberId) && !Decision.IsAnnulled;

    protected override bool IsAllowed => true;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (Decision.MemberId is { } memberId)
        {
            Grade = await (from grade in Db.MemberGrades
                           where grade.MemberId == memberId && grade.Year == Decision.DecidedOn.Year
                           join scheme in Db.GradeSchemes on grade.SchemeCode equals scheme.Code
                           from of in scheme.Grades.Where(g => g.Subject == GradeSubject.Member && g.Code == grade.Grade)
                           select new GradeOfYear(of.Name, of.NameEn, of.Rank == scheme.Grades.Where(g => g.Subject == GradeSubject.Member).Max(g => g.Rank))).FirstOrDefaultAsync(cancel);
            GradesOf = await GradesOfAsync(memberId, cancel);
            var posts = await (from post in Db.Posts.On(Today)
                               where post.MemberId == memberId
                               join version in Db.UnitVersions.On(Today) on post.UnitId equals version.UnitId
                               orderby post.Type
                               select new { post.Title, post.Type, version.Name }).ToListAsync(cancel);
            Posts = [.. posts.Select(p => (p.Title ?? "", p.Type, p.Name))];
            await Db.NoteReadAsync(Actor, memberId, "discipline", Now, cancel);
        }

        return Page();
    }

    private async Task<string?> GradesOfAsync(int memberId, CancellationToken cancel)
    {
        var day = PledgeYear.AsOf(Decision.DecidedOn.Year, Today);
        var cell = await Db.Memberships.On(day).Where(m => m.MemberId == memberId).Select(m => (int?)m.UnitId).FirstOrDefaultAsync(cancel);
        return cell is { } id && await Db.OrganisationOfAsync(id, day, cancel) is { } organisation && GradingAccess.MayReadOrganisation(Actor, organisation)
            ? await Db.Units.Where(u => u.Id == organisation).Select(u => u.Code).SingleAsync(cancel)
            : null;
    }
}
