using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Who was graded so for some years running, for preparing commendations; a list in the order of names, no ranking.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class ChainsModel(PledgesDb db, CurrentActor current) : PageModel
{
    private const int MostShown = 500;

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Length { get; set; }

    /// <summary>good: excellent or good; otherwise the best grade only.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Grade { get; set; }

    public int ShownYear { get; private set; }

    public int ShownLength { get; private set; }

    public bool IsGood => Grade == "good";

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<GradeChain> Members { get; private set; } = [];

    public IReadOnlyList<GradeChain> Units { get; private set; } = [];

    public int HiddenMembers { get; private set; }

    /// <summary>Years of the chain for which nobody has a grade: no chain can pass over them.</summary>
    public IEnumerable<int> YearsWithoutGrades => Enumerable.Range(ShownYear - ShownLength + 1, ShownLength).Except(Years);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var actor = current.Actor;
        Years = await db.MemberGrades.Select(g => g.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);
        ShownYear = Year ?? Years.DefaultIfEmpty(actor.Today.Year).First();
        ShownLength = Math.Clamp(Length ?? 5, GradeChains.Shortest, GradeChains.Longest);
        // Members' grades are for those who may read pledges.
        if (actor.ReadsAllPledges || actor.UnitIds.Count > 0)
        {
            string[] grades = IsGood ? ["EXCELLENT", "GOOD"] : ["EXCELLENT"];
            var all = await db.MembersAsync(actor, ShownYear, ShownLength, grades, cancel);
            (Members, HiddenMembers) = ([.. all.Take(MostShown)], Math.Max(0, all.Count - MostShown));
        }

        string[] ofUnits = IsGood ? ["CLEAN_STRONG", "EXCELLENT", "GOOD"] : ["CLEAN_STRONG", "EXCELLENT"];
        Units = await db.UnitsAsync(actor, ShownYear, ShownLength, ofUnits, cancel);
    }
}
