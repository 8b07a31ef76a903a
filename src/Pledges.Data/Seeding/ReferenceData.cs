using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;
using Pledges.Domain.Inspections;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding;

/// <summary>The rows that every database starts with: levels, grade schemes, the first form, topics of inspections. The city may change them later.</summary>
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

        await AddRulesOfGradingAsync(db, cancel);
        if (!await db.Forms.AnyAsync(cancel))
        {
            db.Add(FormVersion.FirstDelivered());
        }

        if (!await db.InspectionTopics.AnyAsync(cancel))
        {
            db.AddRange(InspectionTopic.FirstDelivered());
        }

        await db.SaveChangesAsync(cancel);
    }

    // A database of an earlier version has the schemes without their rules.
    private static async Task AddRulesOfGradingAsync(PledgesDb db, CancellationToken cancel)
    {
        var schemes = await db.GradeSchemes.ToListAsync(cancel);
        if (schemes.TrueForAll(s => s.Cap is null && s.Points is null))
        {
            foreach (var (scheme, delivered) in schemes.Join(GradeScheme.FirstDelivered(), s => s.Code, d => d.Code, (s, d) => (s, d)))
            {
                scheme.WithRules(delivered.Cap, delivered.Points);
            }
        }
    }
}
