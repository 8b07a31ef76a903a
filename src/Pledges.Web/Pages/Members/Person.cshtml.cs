using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Visibility;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Members;

/// <summary>What one year says of a person.</summary>
public sealed record PersonYear(int Year, int? PledgeId, PledgeState? State, PledgeResult? Result, string? Grade, ExemplarFields? Exemplar);

/// <summary>One person's roster record, and their years.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class PersonModel(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public Member Person { get; private set; } = null!;

    public IReadOnlyDictionary<int, string> UnitNames { get; private set; } = new Dictionary<int, string>();

    public IReadOnlyList<PersonYear> Years { get; private set; } = [];

    /// <summary>Pledges open from here only for those who may read them.</summary>
    public bool ReadsPledges { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var found = await db.Members.VisibleTo(current.Actor).AsNoTracking().AsSplitQuery()
            .Include(m => m.Memberships).Include(m => m.Statuses).Include(m => m.Posts).FirstOrDefaultAsync(m => m.Code == code, cancel);
        if (found is null)
        {
            return NotFound();
        }

        Person = found;
        await db.NoteReadAsync(current.Actor, found.Id, "roster", clock.UtcNow(), cancel);
        var units = found.Memberships.Select(m => m.UnitId).Concat(found.Posts.Select(p => p.UnitId)).Distinct().ToList();
        var names = await db.UnitVersions.Where(v => units.Contains(v.UnitId)).OrderBy(v => v.From).Select(v => new { v.UnitId, v.Name }).ToListAsync(cancel);
        UnitNames = names.GroupBy(n => n.UnitId).ToDictionary(g => g.Key, g => g.Last().Name);
        ReadsPledges = await db.Pledges.VisibleTo(current.Actor).AnyAsync(p => p.MemberId == found.Id, cancel);
        Years = await (from year in db.Years
                       from pledge in db.Pledges.Where(p => p.MemberId == found.Id && p.Year == year.Year).DefaultIfEmpty()
                       from grade in db.MemberGrades.Where(g => g.MemberId == found.Id && g.Year == year.Year).DefaultIfEmpty()
                       from exemplar in db.Exemplars.Where(e => e.MemberId == found.Id && e.Year == year.Year).DefaultIfEmpty()
                       where pledge != null || grade != null || exemplar != null
                       orderby year.Year descending
                       select new PersonYear(year.Year, pledge == null ? null : pledge.Id, pledge == null ? null : pledge.State, pledge == null ? null : pledge.Result,
                           grade == null ? null : grade.Grade, exemplar == null ? null : exemplar.Fields)).ToListAsync(cancel);
        return Page();
    }
}
