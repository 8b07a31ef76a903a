using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Discipline;

namespace Pledges.Web.Pages.Discipline;

/// <summary>Entering a decision and correcting it ask the same.</summary>
public abstract class DisciplineFormPage(PledgesDb db) : PageModel
{
    [BindProperty]
    public DisciplineInput Input { get; set; } = new();

    public abstract bool IsNew { get; }

    /// <summary>Whether forms for organisations, for members, or both are offered.</summary>
    public virtual bool? IsOfUnit => null;

    protected PledgesDb Db => db;

    protected async Task<Disciplined> DisciplinedAsync(int memberId, DateOnly on, CancellationToken cancel) =>
        Disciplined.At(await db.Members.AsNoTracking().Include(m => m.Posts).SingleAsync(m => m.Id == memberId, cancel), on);
}
