using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Figures;

/// <summary>More of everything than <see cref="TestCity"/> has.</summary>
internal static class CityGrows
{
    public static readonly DateTime Then = new(2026, 3, 1, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Since = new(2024, 1, 1);

    public static Actor Office(DateOnly? today = null) => Actor.System(today ?? TestCity.Today);

    public static async Task AddTargetsAsync(this PledgesDb db, int year = TestCity.Year)
    {
        db.Targets.AddRange(Target.OfTheScheme(year));
        await db.SaveChangesAsync();
    }

    /// <summary>New cells below a unit, each with members; every second member of each has a confirmed pledge.</summary>
    public static async Task AddCellsAsync(this PledgesDb db, int parentId, string prefix, params int[] sizes)
    {
        var level = await db.LevelTypes.SingleAsync(l => l.Code == "CELL");
        var parent = await db.Units.SingleAsync(u => u.Id == parentId);
        var units = sizes.Select((_, i) => new OrgUnit($"{prefix}{i}", $"Chi bộ mới {prefix}{i}", level.Id, null, parent, Since, null, Office(), Then)).ToList();
        db.Units.AddRange(units);
        await db.SaveChangesAsync();
        foreach (var (unit, size) in units.Zip(sizes))
        {
            for (var i = 0; i < size; i++)
            {
                var code = $"{unit.Code}N{i:00}";
                var member = new Member(code, new MemberDetails($"Đặng Văn Mới {code}", 1970, Gender.Male, new(1995, 1, 1), new(1996, 1, 1)), Office(), Then);
                member.Join(unit.Id, Since, null, null, Office(), Then);
                db.Members.Add(member);
                if (i % 2 == 0)
                {
                    db.Pledges.Add(Pledge.FromRegister(TestCity.Year, member, new(new(2026, 1, 10), new(2026, 1, 20), i % 4 == 0, null), Office(), Then));
                }
            }
        }

        await db.SaveChangesAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.RebuildPathsAsync();
        await transaction.CommitAsync();
    }
}
