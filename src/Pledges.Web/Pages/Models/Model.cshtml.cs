using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Models;

/// <summary>One practice model: what it is, what was done in numbers, joining and leaving.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ModelModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    private PracticeModel practice = null!;

    /// <summary>The day of joining or leaving.</summary>
    [BindProperty]
    public DateOnly? On { get; set; }

    /// <summary>The pressed button: join, leave.</summary>
    [BindProperty]
    public string? Act { get; set; }

    public PracticeModelRow Row { get; private set; } = null!;

    /// <summary>Units that took the model over.</summary>
    public IReadOnlyList<ModelReplica> Replicas { get; private set; } = [];

    public (int Id, string Name)? CopiedFrom { get; private set; }

    public string? Results => practice.Results;

    public DateOnly? ResultsOn => practice.ResultsOn;

    public bool MayReplicate => PracticeModelAccess.MayFound(current.Actor);

    /// <summary>All who take part, here and where it was taken over.</summary>
    public int InAll => Row.Joined + Replicas.Sum(r => r.Joined);

    public IReadOnlyList<string> Names { get; private set; } = [];

    public DateOnly Today => current.Actor.Today;

    public int Year => Today.Year;

    public bool MayJoin => PracticeModelAccess.MayJoin(current.Actor);

    public bool MayChange => PracticeModelAccess.MayChange(current.Actor, practice);

    /// <summary>Since when the reader takes part; null when not.</summary>
    public DateOnly? Since => practice.Participations.FirstOrDefault(p => p.MemberId == current.Actor.MemberId && p.To is null)?.From;

    public bool IsIn => Since is not null;

    public int? Shown(int? number, int people) => Row.ShownTo(current.Actor, number, people);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        On = Today;
        return await LoadAsync(id, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!MayJoin)
        {
            return Forbid();
        }

        if (On is not { } on || !ModelState.IsValid)
        {
            return ModelState.IsValid ? this.Invalid(texts["Give the day, like 15/03/2026."], nameof(On)) : this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            TakePart(current.Actor.MemberId!.Value, on);
            await db.SaveChangesAsync(cancel);
        });
        if (done)
        {
            return RedirectToPage(new { id });
        }

        db.ChangeTracker.Clear();
        await LoadAsync(id, cancel);
        return this.Invalid();
    }

    private void TakePart(int memberId, DateOnly on)
    {
        if (Act == "leave")
        {
            practice.Leave(memberId, on, current.Actor, clock.UtcNow());
        }
        else
        {
            practice.Join(memberId, on, current.Actor, clock.UtcNow());
        }
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        var self = current.Actor.MemberId;
        if (await db.PracticeModels.Include(m => m.Participations.Where(p => p.MemberId == self)).FirstOrDefaultAsync(m => m.Id == id, cancel) is not { } found)
        {
            return false;
        }

        practice = found;
        Row = await db.ModelRows(Year, Today).SingleAsync(m => m.Id == id, cancel);
        Replicas = await db.ReplicasOfAsync(id, Today, cancel);
        CopiedFrom = await db.PracticeModels.Where(m => m.Id == found.CopiedFromId).Select(m => new { m.Id, Name = db.UnitVersions.Where(v => v.UnitId == m.UnitId).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault() }).FirstOrDefaultAsync(cancel) is { } first ? (first.Id, first.Name ?? "") : null;
        Names = await db.NamesInOwnCellsAsync(id, current.Actor, cancel);
        return true;
    }
}
