using Microsoft.EntityFrameworkCore;
using Pledges.Data.Exporting;
using Pledges.Data.Importing;
using Pledges.Data.Queries;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Organisations;

/// <summary>Events as <see cref="OrgEventFile"/> reads them. Posts, models, remedies, tasks and plans that were chosen one by one have no code and are left out.</summary>
public static class OrgEventFileWriter
{
    /// <summary>A workbook with the sheet of changes, and a sheet beside it that says what it is.</summary>
    /// <param name="db">The database.</param>
    /// <param name="events">Which.</param>
    /// <param name="note">Who took it, when and for what.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The file, and the members who are named in it.</returns>
    public static async Task<(byte[] File, IReadOnlyCollection<int> MemberIds)> XlsxAsync(PledgesDb db, IQueryable<OrgEvent> events, string note, CancellationToken cancel = default)
    {
        var found = await events.Whole().AsNoTracking().ToListAsync(cancel);
        var members = found.SelectMany(e => e.Choices).Where(c => c.Kind is BelongingKind.Member or BelongingKind.Secretary).Select(c => c.SubjectId).ToHashSet();
        var codes = await CodesAsync(db, found, members, cancel);
        var levels = await db.LevelTypes.AsNoTracking().ToDictionaryAsync(l => l.Id, l => l.Code, cancel);
        var file = await TableFile.XlsxAsync(
            [(OrgEventFile.Sheet, found.SelectMany((e, i) => Rows(e, i + 1, codes, levels))), (new RosterSheet("note", "Ghi chú", [new("note", "Ghi chú")]), [[note]])], cancel);
        return (file, members);
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(OrgEvent e, int no, IReadOnlyDictionary<(bool IsUnit, int Id), string> codes, IReadOnlyDictionary<int, string> levels)
    {
        var parts = e.Sources.Select(s => Part("SOURCE", s.Code, to: s.To))
            .Concat(e.Results.Select(r => Part("RESULT", r.Code, r.Name, r.LevelTypeId is { } level ? levels[level] : null, r.Sector, r.ParentCode)))
            .Concat(e.Choices.Where(c => OrgEventFileRow.PartOf(c.Kind) is not null).OrderBy(c => c.Id)
                .Select(c => Part(OrgEventFileRow.PartOf(c.Kind)!, codes[(c.Kind == BelongingKind.Unit, c.SubjectId)], to: c.To)));
        return parts.Select((part, i) => (IReadOnlyList<object?>)[$"{no}", .. i == 0 ? Head(e) : [null, null, null, null, null], .. part]);
    }

    private static object?[] Head(OrgEvent e) => [OrgEventFileRow.KeyOf(e.Kind), e.DecisionNo, e.DecidedOn, e.EffectiveOn, OrgEventFileRow.KeyOf(e.Posts)];

    private static object?[] Part(string part, string code, string? name = null, string? level = null, string? sector = null, string? parent = null, string? to = null) =>
        [part, code, name, level, sector, parent, to];

    private static async Task<Dictionary<(bool IsUnit, int Id), string>> CodesAsync(PledgesDb db, IEnumerable<OrgEvent> events, IReadOnlyCollection<int> members, CancellationToken cancel)
    {
        var units = events.SelectMany(e => e.Choices).Where(c => c.Kind == BelongingKind.Unit).Select(c => c.SubjectId).Distinct().ToList();
        var ofUnits = await db.Units.Where(u => units.Contains(u.Id)).Select(u => new { u.Id, u.Code }).ToListAsync(cancel);
        var ofMembers = await db.Members.Where(m => members.Contains(m.Id)).Select(m => new { m.Id, m.Code }).ToListAsync(cancel);
        return ofUnits.Select(u => ((true, u.Id), u.Code)).Concat(ofMembers.Select(m => ((false, m.Id), m.Code))).ToDictionary(p => p.Item1, p => p.Code);
    }
}
