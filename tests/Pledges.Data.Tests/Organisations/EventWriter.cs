using Microsoft.EntityFrameworkCore;
using Pledges.Data.Organisations;
using Pledges.Data.Queries;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Data.Tests.Organisations;

/// <summary>One change: of which kind, on which units, how many days later, and what is chosen by hand.</summary>
internal sealed record EventStep(OrgEventKind Kind, int One, int Other, int Later, int Pick);

/// <summary>Writes an event as the office would, and assigns some things otherwise than the rest.</summary>
internal static class EventWriter
{
    /// <returns>The event that was saved; null where there is none to be made of the step.</returns>
    public static async Task<int?> WriteAsync(TestDatabase city, EventStep step, int no, DateOnly day, Actor by)
    {
        var db = city.Db();
        var units = await db.UnitVersions.On(day).Join(db.Units, v => v.UnitId, u => u.Id, (v, u) => u.Code).Distinct().OrderBy(c => c).ToListAsync();
        var (one, other) = (units[step.One % units.Count], units[step.Other % units.Count]);
        var level = await db.LevelTypes.Where(l => l.Code == "CELL").Select(l => l.Id).SingleAsync();
        OrgEvent e;
        try
        {
            e = Make(step, one, other, level, no, day, by);
        }
        catch (RuleBroken)
        {
            return null;
        }

        db.Add(e);
        await db.SaveChangesAsync();
        await ChooseAsync(city, e.Id, step.Pick, by);
        return e.Id;
    }

    private static OrgEvent Make(EventStep step, string one, string other, int level, int no, DateOnly day, Actor by)
    {
        var sources = step.Kind switch
        {
            OrgEventKind.Found => Array.Empty<string>(),
            OrgEventKind.Merge => [one, other],
            _ => [one],
        };
        var e = new OrgEvent(step.Kind, new OrgEventDecision($"{no}-QĐ/TU", day.AddDays(-1), day), sources, by, TestDatabase.Now);
        var goesOn = step.Pick % 2 == 0;
        ResultDetails[] results = step.Kind switch
        {
            OrgEventKind.Found => [new($"N{no}", $"Đơn vị {no}", level, null, one)],
            OrgEventKind.Merge => [goesOn ? new(other) : new($"N{no}", $"Đơn vị {no}")],
            OrgEventKind.Split => [goesOn ? new(one) : new($"N{no}A", "Phần một"), new($"N{no}B", "Phần hai")],
            OrgEventKind.Rename => [new(one, $"Tên {no}")],
            OrgEventKind.Relevel => [new(one, LevelTypeId: (step.Other % 6) + 1)],
            OrgEventKind.Move => [new(one, ParentCode: other)],
            _ => [new(other)],
        };
        var rest = step.Kind is OrgEventKind.Split or OrgEventKind.Dissolve ? results[0].Code : null;
        // Two secretaries that follow are refused, and so are posts nobody decides on: most mergers end them.
        var posts = step.Kind == OrgEventKind.Merge && step.Pick % 5 != 0 ? PostsRule.End : (PostsRule)(step.Pick % 3);
        e.Describe(results, e.Sources.ToDictionary(s => s.Code, _ => rest), posts, by, TestDatabase.Now);
        return e;
    }

    private static async Task ChooseAsync(TestDatabase city, int id, int pick, Actor by)
    {
        var read = city.Db();
        var step = (await PreviewOrgEvents.RunAsync(read, await read.OrgEvents.Where(e => e.Id == id).Whole().ToListAsync(), by, TestDatabase.Now)).Steps[0];
        var db = city.Db();
        var e = await db.OrgEvents.Where(o => o.Id == id).Whole().SingleAsync();
        var results = e.Results.Select(r => r.Code).ToList();
        IEnumerable<(Belonging Thing, string At)> all = [.. step.Unassigned.Concat(step.Staying).Select(t => (t, t.At!.Code)), .. step.Moves.Select(m => (m.Thing, m.From.Code))];
        var things = all.Where(t => t.Thing.Kind != BelongingKind.Secretary && (t.Thing.Kind != BelongingKind.Unit || !results.Contains(t.Thing.Key)) && (t.Thing.Id + pick) % 3 == 0).ToList();
        foreach (var (thing, at) in things)
        {
            var mayEnd = thing.Kind is BelongingKind.Post or BelongingKind.Model or BelongingKind.Plan;
            e.Choose([(thing, at)], mayEnd && (thing.Id + pick) % 2 == 0 ? null : results[(thing.Id + pick) % results.Count], by, TestDatabase.Now);
        }

        if (pick % 4 == 0 && step.Moves.FirstOrDefault(m => m is { Kind: BelongingKind.Member, To: not null }) is { } first)
        {
            e.Choose(BelongingKind.Secretary, [first.SubjectId], first.To!.Code, by, TestDatabase.Now);
        }

        await db.SaveChangesAsync();
    }
}
