using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Grading;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Rules;

/// <summary>The rule sets by the years in which they hold: forms of the pledge and grade schemes.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class IndexModel(PledgesDb db, CurrentActor current) : PageModel
{
    public IReadOnlyList<FormVersion> Forms { get; private set; } = [];

    public IReadOnlyList<GradeScheme> Schemes { get; private set; } = [];

    public ILookup<int, int> YearsOfForms { get; private set; } = Enumerable.Empty<int>().ToLookup(y => y);

    /// <summary>Schemes by which grades were proposed or given: they stay as they are.</summary>
    public IReadOnlyCollection<string> UsedSchemes { get; private set; } = [];

    public bool MayWrite => YearAccess.MayWriteForms(current.Actor);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Forms = await db.Forms.AsNoTracking().OrderByDescending(f => f.FromYear).ThenByDescending(f => f.Id).ToListAsync(cancel);
        Schemes = await db.GradeSchemes.AsNoTracking().OrderByDescending(s => s.FromYear).ToListAsync(cancel);
        UsedSchemes = await db.UsedSchemes().ToListAsync(cancel);
        YearsOfForms = (await db.Years.OrderBy(y => y.Year).Select(y => new { y.FormVersionId, y.Year }).ToListAsync(cancel)).ToLookup(y => y.FormVersionId, y => y.Year);
    }
}
