using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Pledges.Data.Importing;

/// <summary>What tells decisions apart: numbers begin anew each year, and each organisation has its own.</summary>
internal readonly record struct DecisionKey(string DecisionNo, string OrgCode, int Year)
{
    /// <summary>How a sheet names a decision whose number alone is not enough: number|organisation|year.</summary>
    public string Qualified => string.Create(CultureInfo.InvariantCulture, $"{DecisionNo}|{OrgCode}|{Year}");
}

/// <summary>The decisions on inspections that a row may refer to: those stored, and those that the file brings.</summary>
internal sealed class KnownDecisions
{
    private readonly Dictionary<string, Dictionary<DecisionKey, DateOnly>> byNumber = [];

    public static async Task<KnownDecisions> LoadAsync(PledgesDb db, CancellationToken cancel)
    {
        var known = new KnownDecisions();
        var stored = from inspection in db.Inspections
                     where inspection.DecidedOn != null
                     join unit in db.Units on inspection.BodyUnitId equals unit.Id
                     select new { inspection.DecisionNo, inspection.DecidedOn, inspection.Year, unit.Code };
        foreach (var i in await stored.AsNoTracking().ToListAsync(cancel))
        {
            known.Bring(new DecisionKey(i.DecisionNo!, i.Code, i.Year), i.DecidedOn!.Value);
        }

        return known;
    }

    public void Bring(DecisionKey key, DateOnly decidedOn)
    {
        if (!byNumber.TryGetValue(key.DecisionNo, out var same))
        {
            byNumber[key.DecisionNo] = same = [];
        }

        same[key] = decidedOn;
    }

    /// <summary>The number, where it names one decision; else with organisation and year.</summary>
    public string NameOf(DecisionKey key) => byNumber[key.DecisionNo].Count == 1 ? key.DecisionNo : key.Qualified;

    /// <summary>The decisions that a number, or number|organisation|year, may mean, with their days.</summary>
    public IReadOnlyList<KeyValuePair<DecisionKey, DateOnly>> Find(string text)
    {
        if (byNumber.TryGetValue(text, out var same))
        {
            return [.. same];
        }

        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        return parts.Length == 3 && byNumber.TryGetValue(parts[0], out same) ? [.. same.Where(d => d.Key.Qualified == string.Join('|', parts))] : [];
    }
}
