using Microsoft.EntityFrameworkCore;
using Pledges.Data.Audit;
using Pledges.Data.Notices;
using Pledges.Domain.Access;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;

namespace Pledges.Data.Members;

/// <summary>
/// Takes a recognition back: the line, where wanted the deeds on the page, and the notices at once. The counts of an open
/// year follow the line; a closed year keeps the figures that were signed.
/// </summary>
public static class RevokeExemplar
{
    /// <exception cref="RuleBroken">It is revoked already, one's own, or decision, day or reason are missing.</exception>
    public static async Task RunAsync(PledgesDb db, Exemplar exemplar, Revocation given, bool takesDownDeeds, int cellId, Actor by, DateTime at, CancellationToken cancel = default)
    {
        exemplar.Revoke(given, by);
        db.Events.Add(new EventEntry { At = at, ActorId = by.AccountId, Kind = "exemplar.revoked", Subject = nameof(Exemplar), SubjectId = exemplar.Id, Detail = exemplar.RevokedNo });
        if (takesDownDeeds)
        {
            var deeds = await db.GoodDeeds.Where(d => d.TakenDownOn == null
                && db.Nominations.Any(n => n.DeedId == d.Id && n.MemberId == exemplar.MemberId && n.Year == exemplar.Year && n.State == NominationState.Recognised)).ToListAsync(cancel);
            deeds.ForEach(d => d.TakeDown(given.Reason, by, at));
        }

        await db.SaveAndTellAsync(() => db.TellOfRevocationAsync(exemplar, cellId, by, at, cancel), cancel);
    }
}
