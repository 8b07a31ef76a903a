using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Pledges.Data.Queries;

public static class UnitCodes
{
    /// <summary>The next free code in the row in which a code stands: "001.16" after "001.09" when fifteen are taken; null when it does not end in a number.</summary>
    public static async Task<string?> NextCodeAsync(this PledgesDb db, string like, CancellationToken cancel = default)
    {
        var stem = like.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var digits = like.Length - stem.Length;
        if (digits == 0)
        {
            return null;
        }

        var taken = await db.Units.Where(u => u.Code.StartsWith(stem)).Select(u => u.Code).ToListAsync(cancel);
        var last = taken.Select(code => int.TryParse(code[stem.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Max();
        return stem + (last + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }
}
