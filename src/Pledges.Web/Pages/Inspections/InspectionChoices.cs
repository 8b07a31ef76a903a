using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>What the form of an inspection shows (partial _InspectionForm).</summary>
public sealed record InspectionForm(InspectionInput Input, InspectionChoices Choices, bool IsDecided);

/// <summary>What the form of an inspection offers: who inspects, about what.</summary>
public sealed record InspectionChoices(IReadOnlyList<SelectListItem> Bodies, IReadOnlyList<SelectListItem> Topics)
{
    public static async Task<InspectionChoices> ForAsync(PledgesDb db, Actor actor, Texts texts, CancellationToken cancel)
    {
        var (own, isCommission) = (actor.UnitsAs(Role.GrassrootsCommittee).ToList(), actor.Is(Role.InspectionCommission));
        var units = await (from path in db.Paths.On(actor.Today)
                           where own.Contains(path.UnitId) || (isCommission && path.Depth == 0)
                           orderby path.Depth, path.UnitId
                           select path.UnitId).ToListAsync(cancel);
        var names = await db.UnitNamesAsync(units, cancel);
        var topics = await db.InspectionTopics.AsNoTracking().OrderBy(t => t.Name).ToListAsync(cancel);
        return new(
            [.. from unit in units
                from body in new[] { InspectionBody.InspectionCommission, InspectionBody.StandingCommittee }
                select new SelectListItem($"{texts[InspectionWords.Of(body)].Value} – {names[unit]}", InspectionInput.Choice(unit, body))],
            [.. topics.Select(t => new SelectListItem(Languages.Current == Languages.English ? t.NameEn : t.Name, t.Code))]);
    }

    /// <summary>A choice that is not offered was never on the form.</summary>
    public bool Offer(InspectionInput input) => Bodies.Any(b => b.Value == input.By) && Topics.Any(t => t.Value == input.Topic);
}
