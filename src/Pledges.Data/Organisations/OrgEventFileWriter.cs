using Microsoft.EntityFrameworkCore;
using Pledges.Data.Exporting;
using Pledges.Data.Importing;
using Pledges.Data.Queries;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Organisations;

/// <summary>Events in the rows that <see cref="OrgEventFile"/> reads, and the members who are named in them.</summary>
public sealed record OrgEventRowsOfFile(IReadOnlyList<IReadOnlyList<object?>> Rows, IReadOnlyCollection<int> MemberIds);

/// <summary>Events as <see cref="OrgEventFile"/> reads them, with everything that was assigned one by one.</summary>
public static class OrgEventFileWriter
{
    /// <summary>A workbook with the sheet of changes, and a sheet beside it that says who took it, when and for what.</summary>
    public static Task<byte[]> XlsxAsync(OrgEventRowsOfFile file, string note, CancellationToken cancel = default) =>
        TableFile.XlsxAsync([(OrgEventFile.Sheet, file.Rows), (new RosterSheet("note", "Ghi chú", [new("note", "Ghi chú")]), [[note]])], cancel);

    /// <summary>The cells as text, for a .csv file.</summary>
    public static IEnumerable<IEnumerable<string>> Texts(OrgEventRowsOfFile file) =>
        file.Rows.Select(row => row.Select(cell => cell is null ? "" : ImportReport.AsText(cell)));

    public static async Task<OrgEventRowsOfFile> RowsAsync(PledgesDb db, IQueryable<OrgEvent> events, CancellationToken cancel = default)
    {
        var found = await events.Whole().AsNoTracking().ToListAsync(cancel);
        var members = found.SelectMany(e => e.Choices).Where(c => c.Kind is BelongingKind.Member or BelongingKind.Secretary).Select(c => c.SubjectId).ToHashSet();
        var codes = await CodesAsync(db, found, members, cancel);
        var levels = await db.LevelTypes.AsNoTracking().ToDictionaryAsync(l => l.Id, l => l.Code, cancel);
        return new([.. found.SelectMany((e, i) => Rows(e, i + 1, codes, levels))], members);
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(OrgEvent e, int no, IReadOnlyDictionary<(bool IsUnit, int Id), string> codes, IReadOnlyDictionary<int, string> levels)
    {
        var parts = e.Sources.Select(s => Part("SOURCE", s.Code, to: s.To))
            .Concat(e.Results.Select(r => Part("RESULT", r.Code, r.Name, r.LevelTypeId is { } level ? levels[level] : null, r.Sector, r.ParentCode)))
            .Concat(e.Choices.OrderBy(c => c.Id).Select(c => Chosen(c, codes)).OfType<object?[]>());
        return parts.Select((part, i) => (IReadOnlyList<object?>)[$"{no}", .. i == 0 ? Head(e) : [null, null, null, null, null], .. part]);
    }

    // By its code or, where it has none, by its unit and its name there.
    private static object?[]? Chosen(OrgEventChoice choice, IReadOnlyDictionary<(bool IsUnit, int Id), string> codes) =>
        codes.TryGetValue((choice.Kind == BelongingKind.Unit, choice.SubjectId), out var code) && OrgEventFileRow.HasACode(choice.Kind) ? Part(OrgEventFileRow.PartOf(choice.Kind), code, to: choice.To)
        : choice.Kind == BelongingKind.Unit && choice.Name is not null ? Part(OrgEventFileRow.PartOf(choice.Kind), choice.Name, to: choice.To)
        : choice is { AtCode: not null, Name: not null } ? Part(OrgEventFileRow.PartOf(choice.Kind), choice.AtCode, choice.Name, to: choice.To)
        : null;

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
