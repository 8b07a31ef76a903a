using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Recognition;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Recognition;

/// <summary>What is told, recognised and praised of the member who looks.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class MineModel(PledgesDb db, CurrentActor current) : PageModel
{
    public IReadOnlyList<DeedLine> Deeds { get; private set; } = [];

    public IReadOnlyList<Exemplar> Exemplars { get; private set; } = [];

    public IReadOnlyList<CommendationLine> Commendations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var self = current.Actor.MemberId;
        Deeds = await db.LinesOf(db.GoodDeeds.AsNoTracking().Where(d => d.MemberId == self)).OrderByDescending(d => d.DoneOn).ToListAsync(cancel);
        Exemplars = await db.Exemplars.AsNoTracking().Where(e => e.MemberId == self).OrderByDescending(e => e.Year).ToListAsync(cancel);
        Commendations = await db.LinesOf(db.Commendations.AsNoTracking().Where(c => c.MemberId == self && c.WithdrawnOn == null)).OrderByDescending(c => c.DecidedOn).ToListAsync(cancel);
    }
}
