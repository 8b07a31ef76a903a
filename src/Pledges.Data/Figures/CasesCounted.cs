using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Bulk;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>
/// Inspections and discipline by unit. Those of a year's own day, over the term and alone, are stored: a dashboard then costs
/// as much as the units it shows, and not as the decisions of the term. Whatever else is asked is counted from the registers.
/// </summary>
internal static class CasesCounted
{
    public static async Task<IReadOnlyDictionary<int, CaseCounts>> CasesAsync(
        this PledgesDb db, FigureQuestion asked, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        if (asked.AsOf != PledgeYear.AsOf(asked.Year, today) || !StoredCases.AreOver(asked))
        {
            return await db.CountCasesAsync(asked, unitIds, cancel);
        }

        var stored = await db.CasesOfYearsAsync([asked.Year], today, unitIds, cancel);
        return unitIds.ToDictionary(id => id, id => stored[(asked.Year, id)].Over(asked));
    }

    /// <summary>Those of several years, each on its own day; one query where all of them are stored.</summary>
    public static async Task<IReadOnlyDictionary<(int Year, int UnitId), StoredCases>> CasesOfYearsAsync(
        this PledgesDb db, IReadOnlyCollection<int> years, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var stored = await StoredAsync(db, years, today, unitIds, cancel);
        var missing = years.Where(y => unitIds.Any(id => !stored.ContainsKey((y, id)))).ToList();
        if (missing.Count == 0)
        {
            return stored;
        }

        try
        {
            await RefreshAsync(db, missing, today, cancel);
        }
        catch (DbException error) when (error.IsDuplicate() && db.Database.CurrentTransaction is null)
        {
            // On a server two readers may find nothing stored at once; the second reads what the first has stored.
        }

        return await StoredAsync(db, years, today, unitIds, cancel);
    }

    /// <summary>Counted from the registers, whatever is stored.</summary>
    public static async Task<IReadOnlyDictionary<int, CaseCounts>> CountCasesAsync(this PledgesDb db, FigureQuestion asked, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var inspections = await InspectionsByUnit.LoadAsync(db, asked, unitIds, cancel);
        var discipline = await DisciplineByUnit.LoadAsync(db, asked, unitIds, cancel);
        return unitIds.ToDictionary(id => id, id => new CaseCounts(inspections.Of(id, asked), discipline.Of(id, asked)));
    }

    /// <summary>What the stored counts of the years must be, for every unit there is.</summary>
    public static async Task<IReadOnlyList<UnitCases>> TrueCasesAsync(this PledgesDb db, IReadOnlyCollection<int> years, DateOnly today, CancellationToken cancel)
    {
        var units = await db.Units.Select(u => u.Id).ToListAsync(cancel);
        var span = FigureQuestion.Alone(years.Max(), today) with { From = FigureQuestion.FirstYearOfTerm(years.Min()) };
        var inspections = await InspectionsByUnit.LoadAsync(db, span, units, cancel);
        var discipline = await DisciplineByUnit.LoadAsync(db, span, units, cancel);
        return
        [
            .. from alone in years.Select(y => FigureQuestion.Alone(y, today))
               let term = FigureQuestion.Of(alone.Year, alone.AsOf)
               from unit in units
               select new UnitCases { UnitId = unit, Year = alone.Year, AsOf = alone.AsOf, Counts = new StoredCases(Of(unit, term), Of(unit, alone)).Write() },
        ];

        CaseCounts Of(int unit, FigureQuestion asked) => new(inspections.Of(unit, asked), discipline.Of(unit, asked));
    }

    private static async Task RefreshAsync(PledgesDb db, IReadOnlyCollection<int> years, DateOnly today, CancellationToken cancel)
    {
        // Counted inside: a decision entered between counting and storing would be lost.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        await db.Cases.Where(c => years.Contains(c.Year)).ExecuteDeleteAsync(cancel);
        await new BulkWriter(db).WriteAsync<UnitCases, UnitCases>(await db.TrueCasesAsync(years, today, cancel), cancel);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancel);
        }
    }

    private static async Task<Dictionary<(int Year, int UnitId), StoredCases>> StoredAsync(
        PledgesDb db, IReadOnlyCollection<int> years, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var rows = await db.Cases.AsNoTracking().Where(c => years.Contains(c.Year) && unitIds.Contains(c.UnitId)).ToListAsync(cancel);
        return rows.Where(c => c.AsOf == PledgeYear.AsOf(c.Year, today)).ToDictionary(c => (c.Year, c.UnitId), c => StoredCases.Read(c.Counts));
    }
}

/// <summary>What is stored of one unit and year.</summary>
internal sealed record StoredCases(CaseCounts OfTheTerm, CaseCounts OfTheYear)
{
    private static readonly JsonSerializerOptions Written = new() { IgnoreReadOnlyProperties = true };

    public static bool AreOver(FigureQuestion asked) => asked.From == asked.Year || asked.From == FigureQuestion.FirstYearOfTerm(asked.Year);

    public static StoredCases Read(string text) => JsonSerializer.Deserialize<StoredCases>(text, Written)!;

    public string Write() => JsonSerializer.Serialize(this, Written);

    public CaseCounts Over(FigureQuestion asked) => asked.From == asked.Year ? OfTheYear : OfTheTerm;
}
