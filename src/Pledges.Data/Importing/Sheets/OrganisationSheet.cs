using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Data.Importing.Sheets;

internal sealed record OrganisationEntry(
    string Code, string Name, string LevelCode, string? ParentCode, string? Sector, DateOnly From, DateOnly? To, string? SuccessorCode) : IDated;

internal sealed class OrganisationSheet() : SheetImport<string, OrganisationEntry>(RosterSheets.Organisations)
{
    private readonly Dictionary<string, OrganisationEntry> all = [];
    private readonly HashSet<string> withHistory = [];

    public override IReadOnlyList<object?> Cells(OrganisationEntry entry) =>
        [entry.Code, entry.Name, entry.LevelCode, entry.ParentCode, entry.Sector, entry.From, entry.To, entry.SuccessorCode];

    /// <summary>Each unit as it is now: its latest name, level and parent, from its first day to its last.</summary>
    public override async IAsyncEnumerable<(int Id, OrganisationEntry Entry)> StoredAsync(ImportRun run)
    {
        var units = run.Db.Units.AsNoTracking().AsSingleQuery().OrderBy(u => u.Code).Select(u => new
        {
            u.Id,
            u.Code,
            SuccessorCode = u.Successor == null ? null : u.Successor.Code,
            Versions = u.Versions.OrderBy(v => v.From).Select(v => new { v.Name, LevelCode = v.Level.Code, v.Sector, v.From, v.To }).ToList(),
            Links = u.Links.OrderBy(l => l.From).Select(l => l.Parent.Code).ToList(),
        });
        await foreach (var unit in units.AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            var last = unit.Versions[^1];
            var entry = new OrganisationEntry(unit.Code, last.Name, last.LevelCode, unit.Links.LastOrDefault(), last.Sector, unit.Versions[0].From, last.To, unit.SuccessorCode);
            all[unit.Code] = entry;
            if (unit.Versions.Count > 1 || unit.Links.Count > 1)
            {
                withHistory.Add(unit.Code);
            }

            yield return (unit.Id, entry);
        }
    }

    /// <summary>After the comparison: parents and successors exist, the whole is a tree.</summary>
    public void CheckTree(ImportRun run)
    {
        if (Table is null)
        {
            return;
        }

        var given = Added.Values.Select(l => (l.Row, l.Entry)).Concat(Changed.Select(c => (c.Row, c.Entry))).ToList();
        foreach (var (_, entry) in given)
        {
            all[entry.Code] = entry;
        }

        foreach (var change in Changed.Where(c => withHistory.Contains(c.Entry.Code)))
        {
            Refuse(change.Row, "code", "This unit has a history; a file cannot rewrite it.");
        }

        given.ForEach(line => CheckNeighbours(line.Row, line.Entry, run));
        CheckCycles(given);
    }

    protected override OrganisationEntry Parse(RowReader row, ImportRun run)
    {
        var code = row.Needed("code", OrgUnitVersion.CodeLength);
        var name = row.Needed("name", OrgUnitVersion.NameLength);
        var levelText = row.Needed("level", LevelType.NameLength);
        var level = run.References.Level(levelText);
        if (level is null && levelText.Length > 0)
        {
            row.Refuse("level", "“{0}” is not known here. Known are: {1}.", levelText, string.Join(", ", run.References.Levels.Keys));
        }

        var parent = row.Text("parent_code", OrgUnitVersion.CodeLength);
        var sector = row.Text("sector", OrgUnitVersion.SectorLength);
        var (from, to) = row.Period();
        var successor = row.Text("successor_code", OrgUnitVersion.CodeLength);
        if (code.Length > 0)
        {
            run.Codes.Bring(code, level?.Code ?? "", row.Table.Has("to") ? to : run.Codes.Unit(code)?.To);
        }

        return new OrganisationEntry(code, name, level?.Code ?? "", parent, sector, from, to, successor);
    }

    protected override string KeyOf(OrganisationEntry entry) => entry.Code;

    protected override OrganisationEntry Keep(OrganisationEntry entry, OrganisationEntry stored, SheetTable table) => entry with
    {
        ParentCode = table.Has("parent_code") ? entry.ParentCode : stored.ParentCode,
        Sector = table.Has("sector") ? entry.Sector : stored.Sector,
        To = table.Has("to") ? entry.To : stored.To,
        SuccessorCode = table.Has("successor_code") ? entry.SuccessorCode : stored.SuccessorCode,
    };

    protected override void Contradict(RowReader row, Line<OrganisationEntry> first, OrganisationEntry entry)
    {
        if (first.Entry.ParentCode is { } one && entry.ParentCode is { } other && one != other && first.Entry.Overlaps(entry))
        {
            row.Refuse("parent_code", "“{0}” would stand under “{1}” (row {2}) and “{3}” on {4}.", entry.Code, one, first.Row, other, first.Entry.From > entry.From ? first.Entry.From : entry.From);
        }
        else
        {
            base.Contradict(row, first, entry);
        }
    }

    private void CheckNeighbours(int row, OrganisationEntry entry, ImportRun run)
    {
        if (entry.ParentCode is { } parent)
        {
            if (run.Codes.Unit(parent) is null)
            {
                Refuse(row, "parent_code", "There is no organisation with the code “{0}”.", parent);
            }
            else if (all.TryGetValue(parent, out var above) && run.References.Levels.TryGetValue(above.LevelCode, out var level) && !level.MayHaveChildren)
            {
                Refuse(row, "parent_code", "“{0}” is of a level that has no organisation below it.", parent);
            }
        }

        if (entry.SuccessorCode is { } successor && run.Codes.Unit(successor) is null)
        {
            Refuse(row, "successor_code", "There is no organisation with the code “{0}”.", successor);
        }
        else if (entry.SuccessorCode == entry.Code)
        {
            Refuse(row, "successor_code", "A unit cannot succeed itself.");
        }
    }

    private void CheckCycles(List<(int Row, OrganisationEntry Entry)> given)
    {
        var ids = all.Keys.Select((code, i) => (code, i)).ToDictionary(c => c.code, c => c.i + 1);
        var tree = new OrgTree(
            [.. all.Values.Select(e => new TreeUnit(ids[e.Code], e.From, e.To))],
            [.. all.Values.Where(e => e.ParentCode is not null && ids.ContainsKey(e.ParentCode)).Select(e => new TreeLink(ids[e.Code], ids[e.ParentCode!], e.From, e.To))]);
        var circling = tree.UnitsInCycles().ToHashSet();
        foreach (var (row, entry) in given.Where(line => circling.Contains(ids[line.Entry.Code])))
        {
            Refuse(row, "parent_code", "A unit cannot stand below itself.");
        }
    }
}
