using Microsoft.EntityFrameworkCore;
using Pledges.Data.Bulk;
using Pledges.Domain.Organisations;
using Pledges.Domain.Wording;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Writes units with their versions, links and paths.</summary>
internal static class UnitRows
{
    public static async Task WriteAsync(BulkWriter bulk, PledgesDb db, UnitPlan plan, CancellationToken cancel)
    {
        var levels = await db.LevelTypes.ToDictionaryAsync(l => l.Code, l => l.Id, cancel);
        var links = plan.All.Where(u => u.Parent is not null).ToList();
        await bulk.WriteAsync<OrgUnit, UnitRow>(plan.All.Select(u => new UnitRow(u.Id, u.Successor is null ? 1 : 2, u.Code, u.Successor?.Id)), cancel);
        await bulk.WriteAsync<OrgUnitVersion, UnitVersionRow>(plan.All.SelectMany(u => Names(u, levels)).Select((v, i) => v with { Id = i + 1 }), cancel);
        await bulk.WriteAsync<OrgUnitLink, UnitLinkRow>(links.Select((u, i) => new UnitLinkRow(i + 1, u.Id, u.Parent!.Id, u.From, u.To)), cancel);
        var tree = new OrgTree([.. plan.All.Select(u => new TreeUnit(u.Id, u.From, u.To))], [.. links.Select(u => new TreeLink(u.Id, u.Parent!.Id, u.From, u.To))]);
        await bulk.WriteAsync<OrgPath, UnitPathRow>(tree.Paths().Select((p, i) => new UnitPathRow(i + 1, p.UnitId, p.Path, p.Depth, p.From, p.To)), cancel);
    }

    private static IEnumerable<UnitVersionRow> Names(DemoUnit unit, Dictionary<string, int> levels)
    {
        if (unit.FormerName is { } former)
        {
            yield return Row(unit, former, levels, unit.From, unit.RenamedOn);
            yield return Row(unit, unit.Name, levels, unit.RenamedOn, unit.To);
            yield break;
        }

        yield return Row(unit, unit.Name, levels, unit.From, unit.To);
    }

    private static UnitVersionRow Row(DemoUnit unit, string name, Dictionary<string, int> levels, DateOnly from, DateOnly? to) =>
        new(0, unit.Id, name, VietnameseText.Fold(name), levels[unit.Level], unit.Sector, from, to);
}
