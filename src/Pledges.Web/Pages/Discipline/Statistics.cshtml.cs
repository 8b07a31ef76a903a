using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Discipline;
using Pledges.Domain.Figures;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Discipline;

/// <summary>
/// Decisions by form and year. Who reads the register of a part of the city sees that part as it is, and the whole city with
/// small numbers hidden.
/// </summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class StatisticsModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    public IReadOnlyList<DisciplineCount> Own { get; private set; } = [];

    /// <summary>Null where the reader's own part is the whole city.</summary>
    public IReadOnlyList<DisciplineCount>? City { get; private set; }

    public static IEnumerable<DisciplineForm> FormsOf(bool ofUnits) => ofUnits
        ? [DisciplineForm.Reprimand, DisciplineForm.Warning, DisciplineForm.Dissolution]
        : [DisciplineForm.Reprimand, DisciplineForm.Warning, DisciplineForm.Removal, DisciplineForm.Expulsion];

    /// <summary>The numbers of a year in the order of the forms, then all, then those for lack of example; null is hidden.</summary>
    public static IReadOnlyList<int?> RowOf(IEnumerable<DisciplineCount> counts, int year, bool ofUnits, bool hidesSmall)
    {
        var ofYear = counts.Where(c => c.Year == year && c.IsOfUnit == ofUnits).ToList();
        var parts = FormsOf(ofUnits).Select(f => (UnitId: (int)f, People: ofYear.Where(c => c.Form == f).Sum(c => c.Decisions))).ToList();
        var (all, marked) = (parts.Sum(p => p.People), ofYear.Sum(c => c.ForLackOfExample));
        if (!hidesSmall)
        {
            return [.. parts.Select(p => (int?)p.People), all, marked];
        }

        var hidden = SmallGroups.HiddenFrom(parts, _ => false);
        var markedIsSmall = SmallGroups.IsSmall(marked) || SmallGroups.IsSmall(all - marked);
        return [.. parts.Select(p => hidden.Contains(p.UnitId) ? (int?)null : p.People), SmallGroups.IsSmall(all) ? null : all, markedIsSmall || SmallGroups.IsSmall(all) ? null : marked];
    }

    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        var actor = current.Actor;
        Own = await db.Disciplines.AsNoTracking().VisibleTo(db, actor).CountAsync(cancel);
        City = DisciplineAccess.SeesAll(actor) ? null : await db.Disciplines.AsNoTracking().CountAsync(cancel);
        return format == "csv" ? File() : Page();
    }

    private FileContentResult File()
    {
        var rows = from ofUnits in new[] { false, true }
                   from year in Own.Where(c => c.IsOfUnit == ofUnits).Select(c => c.Year).Distinct()
                   from count in FormsOf(ofUnits).Zip(RowOf(Own, year, ofUnits, hidesSmall: false))
                   select new[] { $"{year}", texts[ofUnits ? "Organisations" : "Members"].Value, texts[DisciplineWords.Of(count.First)].Value, $"{count.Second}" };
        return CsvFile.Of("ky-luat-thong-ke.csv", [texts["Year"], texts["Subject of discipline"], texts["Form of discipline"], texts["decisions"]], rows);
    }
}
