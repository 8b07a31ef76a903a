using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding;

/// <summary>The rows that every database starts with: levels, grade schemes, the first form. The city may change them later.</summary>
public static class ReferenceData
{
    public static async Task EnsureAsync(PledgesDb db, CancellationToken cancel = default)
    {
        if (!await db.LevelTypes.AnyAsync(cancel))
        {
            db.AddRange(LevelType.FirstDelivered());
        }

        if (!await db.GradeSchemes.AnyAsync(cancel))
        {
            db.AddRange(GradeScheme.FirstDelivered());
        }

        if (!await db.Forms.AnyAsync(cancel))
        {
            db.Add(FormVersion.FirstDelivered());
        }

        await db.SaveChangesAsync(cancel);
    }
}
