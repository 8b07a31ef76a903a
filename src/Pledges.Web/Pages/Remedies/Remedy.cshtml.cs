using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Wording;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Remedies;

/// <summary>One remedy from both ends: the finding that asked for it, and the commitments that took it up.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class RemedyModel(PledgesDb db, CurrentActor current, TimeProvider clock) : RemedyPage(db, current, clock)
{
    private IReadOnlyList<int> readable = [];

    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public IReadOnlyList<TakingUp> TakenUp { get; private set; } = [];

    public bool SeesInspection { get; private set; }

    public bool SeemsPersonal => new[] { Remedy.Finding.Text, Remedy.Cause, Remedy.Measures, Remedy.ImmediateAct }.Concat(Remedy.Entries.Select(e => e.Text)).Any(PersonalData.SeemsIn);

    /// <summary>Where the reader may look at the pledge; null where not.</summary>
    public string? UrlOf(TakingUp taken) =>
        taken.MemberId == Actor.MemberId ? $"/my-pledge/{taken.Year}" : readable.Contains(taken.PledgeId) ? $"/pledges/{taken.PledgeId}" : null;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        SeesInspection = await Db.Inspections.VisibleTo(Db, Actor).AnyAsync(i => i.Id == Remedy.InspectionId, cancel);
        TakenUp = await Db.TakenUpAsync(id, cancel);
        var ids = TakenUp.Select(t => t.PledgeId).ToList();
        readable = await Db.Pledges.VisibleTo(Actor).Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel);
        await NoteReadAsync(cancel);
        return Page();
    }
}
