using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Organisations;

/// <summary>What the units before the changes of a file have, by the names that files use.</summary>
internal sealed class OrgEventFileThings
{
    private readonly Dictionary<(BelongingKind Kind, string At, string Key), Belonging> things = [];
    private readonly Dictionary<string, Belonging> members = [];
    private readonly HashSet<string> earlier = new(StringComparer.Ordinal);
    private Dictionary<string, OrgUnit> units = [];

    public static async Task<OrgEventFileThings> LoadAsync(PledgesDb db, IReadOnlyCollection<OrgEventFileRow> rows, CancellationToken cancel)
    {
        var of = new OrgEventFileThings();
        if (rows.All(r => r.Choice is null or BelongingKind.Secretary))
        {
            return of;
        }

        var sources = rows.Where(r => r.Part == OrgEventPart.Source).Select(r => r.Code).ToHashSet();
        of.units = await db.Units.Include(u => u.Versions).Include(u => u.Links).AsSplitQuery().AsNoTrackingWithIdentityResolution().ToDictionaryAsync(u => u.Code, cancel);
        var named = of.units.Values.Where(u => sources.Contains(u.Code)).ToDictionary(u => u.Id);
        var first = rows.Select(r => r.Decision?.EffectiveOn).Min() ?? default;
        foreach (var thing in await AllBelongings.FindAsync(db, named, first, cancel))
        {
            of.things.TryAdd((thing.Kind, thing.At!.Code, thing.Key), thing);
            if (thing.Kind == BelongingKind.Member)
            {
                of.members[thing.Key] = thing;
            }
        }

        return of;
    }

    /// <summary>Rows of one event that name what none of its units has, with the sentence that says so; its arguments are code and name.</summary>
    public IEnumerable<(OrgEventFileRow Row, string Sentence)> Unknown(IReadOnlyCollection<OrgEventFileRow> rows)
    {
        var sources = rows.Where(r => r.Part == OrgEventPart.Source).Select(r => r.Code).ToHashSet();
        // Where an earlier event of the file changes those units, it is known only when that one has been carried out.
        if (sources.Overlaps(earlier))
        {
            yield break;
        }

        foreach (var row in rows.Where(r => r.Choice is not null and not BelongingKind.Secretary && !earlier.Contains(r.Code)))
        {
            if (Find(row)?.At is { } at ? !sources.Contains(at.Code) : true)
            {
                yield return (row, row.Choice switch
                {
                    BelongingKind.Unit when !units.ContainsKey(row.Code) => "There is no organisation with the code “{0}”.",
                    BelongingKind.Unit => "“{0}” does not stand directly below an organisation before this change.",
                    BelongingKind.Member => "The member “{0}” does not belong to an organisation before this change.",
                    _ => "“{0}” is not before this change, or has nothing of this kind called “{1}”.",
                });
            }
        }
    }

    /// <summary>What a row means as things stand; null for what an earlier event of the file is to bring about.</summary>
    public Belonging? Find(OrgEventFileRow row) => row.Choice switch
    {
        BelongingKind.Unit => units.GetValueOrDefault(row.Code) is { } unit && unit.Links.MaxBy(l => l.From)?.Parent is { } parent
            ? new Belonging(BelongingKind.Unit, unit.Id, unit.Code, parent) { Key = unit.Code } : null,
        BelongingKind.Member => members.GetValueOrDefault(row.Code),
        { } kind => things.GetValueOrDefault((kind, row.Code, row.Result.Name ?? "")),
        null => null,
    };

    /// <summary>What comes after may rest on this event.</summary>
    public void Done(OrgEvent e) => earlier.UnionWith(e.Results.Select(r => r.Code));
}
