using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Discipline;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Papers;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Discipline;

/// <summary>The register of discipline as far as it concerns the reader; a member without a role finds their own.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, PaperAnswer answer, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public DisciplineForm? Form { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Only those marked as lack of example.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Example { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public IReadOnlyList<DisciplineLine> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public IReadOnlyList<int> Years { get; private set; } = [];

    public DateOnly Today => current.Actor.Today;

    public bool MayEnter => DisciplineAccess.MayEnter(current.Actor);

    public bool MayOpen => DisciplineAccess.MayOpen(current.Actor);

    public DisciplineFilter Filter => DisciplineFilter.Find(State);

    public async Task<IActionResult> OnGetAsync(string? format, string? purpose, CancellationToken cancel)
    {
        var visible = db.Disciplines.AsNoTracking().VisibleTo(db, current.Actor);
        Years = await visible.Select(d => d.DecidedOn.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);
        var lines = Wanted(db.LinesOf(visible)).OrderByDescending(l => l.DecidedOn).ThenByDescending(l => l.Id);
        var take = new TakeOut(format, purpose);
        if (take.IsFile && MayOpen && answer.Lacks(this, take) is null)
        {
            return await FileAsync(await lines.ToListAsync(cancel), take, cancel);
        }

        Paging = new Paging(PageNo, await lines.CountAsync(cancel));
        Lines = await lines.Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        return Page();
    }

    private IQueryable<DisciplineLine> Wanted(IQueryable<DisciplineLine> lines)
    {
        lines = Filter.Apply(lines, Today);
        if (Year is { } year && year is > 1900 and < 2100)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            lines = lines.Where(l => l.DecidedOn >= first && l.DecidedOn <= last);
        }

        if (Form is { } form)
        {
            lines = lines.Where(l => l.Form == form);
        }

        if (Example)
        {
            lines = lines.Where(l => l.IsLackOfExample);
        }

        var typed = VietnameseText.Clean(Q);
        return VietnameseText.Fold(Q) is { Length: > 0 } wanted
            ? lines.Where(l => l.SearchName.Contains(wanted) || l.Code == typed || l.DecisionNo.Contains(typed))
            : lines;
    }

    private async Task<IActionResult> FileAsync(IReadOnlyList<DisciplineLine> lines, TakeOut take, CancellationToken cancel)
    {
        var taken = new PaperTaken("discipline", nameof(DisciplineDecision), 0, "register", [.. lines.Where(l => l.MemberId is not null).Select(l => l.MemberId!.Value).Distinct()]);
        await answer.NoteAsync(take, taken, current.Actor, cancel);
        string[] headings = ["Member or organisation", "Code", "Cell", "Number of the decision", "Day of the decision", "Decided by", "Form of discipline", "Main ground", "Lack of example", "State of the decision"];
        return CsvFile.Of($"ky-luat-{Today:yyyy-MM-dd}.csv", headings.Select(h => texts[h].Value), lines.Select(l => new[]
        {
            l.Name, l.Code, l.CellName ?? "", l.DecisionNo, VietnamTime.Date(l.DecidedOn), l.Body ?? "", texts[DisciplineWords.Of(l.Form)], texts[DisciplineWords.Of(l.MainGround)],
            l.IsLackOfExample ? "x" : "", DisciplineWords.StateOf(l, Today, texts).Text,
        }).Append([answer.Stamp(take, current.Actor), .. headings.Skip(1).Select(_ => "")]));
    }
}
