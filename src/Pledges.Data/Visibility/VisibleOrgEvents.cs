using Pledges.Data.Mappings;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Visibility;

public static class VisibleOrgEvents
{
    /// <summary>The office sees all; others what was applied or taken back of the units they see.</summary>
    public static IQueryable<OrgEvent> VisibleTo(this IQueryable<OrgEvent> events, Actor actor, PledgesDb db)
    {
        if (OrgEventAccess.MayReadOpen(actor))
        {
            return events;
        }

        var done = events.Where(e => e.State == OrgEventState.Applied || e.State == OrgEventState.Undone);
        if (actor.SeesWholeCity)
        {
            return done;
        }

        var units = actor.UnitIds;
        return done.Where(e => db.Units.Any(u => units.Contains(u.Id) && (e.Sources.Any(s => s.Code == ByteOrder.Exactly(u.Code)) || e.Results.Any(r => r.Code == ByteOrder.Exactly(u.Code)))));
    }
}
