using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing.Sheets;
using Pledges.Data.Queries;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Importing.Writing;

/// <summary>Writes units, parents before children, and then the paths.</summary>
internal sealed class OrganisationWriter(ImportRun run, OrganisationSheet sheet)
{
    private Dictionary<string, OrgUnit> units = [];

    public async Task WriteAsync()
    {
        if (sheet.ToWrite == 0)
        {
            return;
        }

        units = await run.Db.Units.Include(u => u.Versions).Include(u => u.Links).AsSingleQuery().ToDictionaryAsync(u => u.Code, run.Cancel);
        foreach (var code in sheet.Added.Keys)
        {
            Found(code);
        }

        foreach (var change in sheet.Changed)
        {
            var e = change.Entry;
            units[e.Code].Correct(e.Name, LevelId(e), e.Sector, Parent(e), e.From, e.To, run.By, run.At);
        }

        foreach (var entry in sheet.Added.Values.Select(l => l.Entry).Concat(sheet.Changed.Select(c => c.Entry)))
        {
            Succeed(entry);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
        run.Db.ChangeTracker.Clear();
        await run.Db.RebuildPathsAsync(run.Cancel);
        await run.Codes.LoadUnitsAsync(run.Db, run.Cancel);
    }

    private OrgUnit Found(string code)
    {
        if (units.TryGetValue(code, out var unit))
        {
            return unit;
        }

        var e = sheet.Added[code].Entry;
        unit = new OrgUnit(e.Code, e.Name, LevelId(e), e.Sector, Parent(e), e.From, e.To, run.By, run.At);
        run.Db.Add(unit);
        return units[code] = unit;
    }

    private OrgUnit? Parent(OrganisationEntry entry) => entry.ParentCode is { } code ? Found(code) : null;

    private int LevelId(OrganisationEntry entry) => run.References.Levels[entry.LevelCode].Id;

    private void Succeed(OrganisationEntry entry)
    {
        if (entry.SuccessorCode is { } successor)
        {
            units[entry.Code].SucceededBy(units[successor], run.By, run.At);
        }
        else
        {
            units[entry.Code].HasNoSuccessor(run.By, run.At);
        }
    }
}
