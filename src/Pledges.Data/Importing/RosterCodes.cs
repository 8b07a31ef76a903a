using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;

namespace Pledges.Data.Importing;

/// <summary>What references need of a unit; Id 0 is one that the file brings.</summary>
internal sealed record KnownUnit(int Id, string LevelCode, DateOnly? To);

/// <summary>The codes that a row may refer to: those stored, and those that the file brings.</summary>
internal sealed class RosterCodes
{
    private readonly Dictionary<string, KnownUnit> units = [];
    private readonly Dictionary<string, (string Code, int Id)> members = [];
    private readonly Dictionary<int, string> unitCodes = [];
    private readonly Dictionary<int, string> memberCodes = [];

    public static async Task<RosterCodes> LoadAsync(PledgesDb db, CancellationToken cancel)
    {
        var codes = new RosterCodes();
        var stored = from version in db.UnitVersions
                     join unit in db.Units on version.UnitId equals unit.Id
                     orderby version.From
                     select new { unit.Id, unit.Code, LevelCode = version.Level.Code, version.To };
        await foreach (var unit in stored.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            codes.units[unit.Code] = new KnownUnit(unit.Id, unit.LevelCode, unit.To);
            codes.unitCodes[unit.Id] = unit.Code;
        }

        await codes.LoadMembersAsync(db, cancel);
        return codes;
    }

    /// <summary>Learns the identities of members that were written since.</summary>
    public async Task LoadMembersAsync(PledgesDb db, CancellationToken cancel)
    {
        await foreach (var member in db.Members.AsNoTracking().Select(m => new { m.Id, m.Code }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var code = Shared(member.Code);
            members[code] = (code, member.Id);
            memberCodes[member.Id] = code;
        }
    }

    public async Task LoadUnitsAsync(PledgesDb db, CancellationToken cancel)
    {
        await foreach (var unit in db.Units.AsNoTracking().Select(u => new { u.Id, u.Code }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            units[unit.Code] = units[unit.Code] with { Id = unit.Id };
            unitCodes[unit.Id] = unit.Code;
        }
    }

    public KnownUnit? Unit(string code) => units.GetValueOrDefault(code);

    public int UnitId(string code) => units[code].Id;

    public string UnitCode(int id) => unitCodes[id];

    public bool HasMember(string code) => members.ContainsKey(code);

    /// <summary>0 for a member that the file brings.</summary>
    public int MemberId(string code) => members[code].Id;

    public string MemberCode(int id) => memberCodes[id];

    /// <summary>The one copy of a code that stands in a hundred thousand rows.</summary>
    public string Shared(string code) => members.TryGetValue(code, out var known) ? known.Code : code;

    public void Bring(string unitCode, string levelCode, DateOnly? to) =>
        units[unitCode] = new KnownUnit(units.GetValueOrDefault(unitCode)?.Id ?? 0, levelCode, to);

    public void BringMember(string code) =>
        CollectionsMarshal.GetValueRefOrAddDefault(members, code, out _).Code ??= code;
}
