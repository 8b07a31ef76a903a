using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Visibility;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Cells;

/// <summary>All pledges of a cell, or all self-reviews, on one print page and in one file.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class PapersModel(PledgesDb db, CurrentActor current, PaperAnswer answer) : CellPage(db, current)
{
    public PersonPaper Kind { get; private set; }

    public Paper Paper { get; private set; } = null!;

    /// <summary>Members of the cell without such a paper.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, int? year, string? paper, string? format, string? purpose, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel) || Year is null || PersonPapers.Find(paper) is not { } kind)
        {
            return NotFound();
        }

        if (!MayReadPledges)
        {
            return Forbid();
        }

        var rows = await Rows().OrderBy(r => r.SortName).ToListAsync(cancel);
        var ids = rows.Where(r => r.PledgeId is not null).Select(r => r.PledgeId!.Value).ToList();
        var facts = await PledgeFactsQuery.LoadAsync(Db, Db.Pledges.VisibleTo(Actor).Where(p => ids.Contains(p.Id)), Year, Actor.Today, Actor.MemberId, cancel);
        var ready = facts.Where(f => PersonPapers.IsReady(f, kind)).ToList();
        var onPaper = ready.Select(f => f.Person.CardCode).ToHashSet();
        LeftOut = [.. rows.Where(r => !r.IsOutside && !onPaper.Contains(r.MemberCode)).Select(r => r.FullName)];
        Kind = kind;
        Paper = PersonPapers.Many(answer.Texts[kind == PersonPaper.Review ? "Self-reviews of {0}, {1}" : "Pledges of {0}, {1}", Name, Year.Year], ready, kind, answer.Texts);
        var taken = new PaperTaken("pledge", nameof(OrgUnit), CellId, $"{kind} {Year.Year}", [.. rows.Where(r => onPaper.Contains(r.MemberCode)).Select(r => r.MemberId)]);
        return await answer.OthersAsync(this, Paper, new TakeOut(format, purpose), $"{Code}-{Year.Year}-{(kind == PersonPaper.Review ? "tu-kiem-tra" : "ban-dang-ky")}", taken, Actor, cancel);
    }
}
