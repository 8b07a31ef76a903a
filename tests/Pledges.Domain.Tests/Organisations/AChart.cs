using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Organisations;

/// <summary>
/// A small organisation since 2020, with three members in each cell, the first of them its secretary.
/// <code>
/// TU  city ├ DB1 body ├ CB1, CB2, CB3 cells
///          └ DB2 body └ CB4 cell, TD5 party group
/// </code>
/// </summary>
internal sealed class AChart
{
    public static readonly DateOnly Start = new(2020, 1, 1);
    public static readonly DateOnly Day = new(2026, 7, 1);
    public static readonly Actor By = Actor.System(new DateOnly(2090, 1, 1));
    private int lastUnit;
    private int lastThing;

    /// <param name="withEverything">Beside people and posts also a remedy, a plan and a practice model of one name in each cell, and two tasks that cells share.</param>
    public AChart(bool withEverything = false)
    {
        var levels = LevelType.FirstDelivered().Select((level, i) => level.WithId(i + 1)).ToList();
        var top = Unit("TU", "CITY", null);
        var (one, two) = (Unit("DB1", "BODY", top), Unit("DB2", "BODY", top));
        OrgUnit[] cells = [Unit("CB1", "CELL", one), Unit("CB2", "CELL", one), Unit("CB3", "CELL", one), Unit("CB4", "CELL", two), Unit("TD5", "GROUP", two)];
        Chart = new OrgChart([top, one, two, .. cells], levels);
        foreach (var cell in cells)
        {
            var members = Enumerable.Range(0, 3).Select(_ => new Belonging(BelongingKind.Member, ++lastThing, "Lê Văn An", cell)).ToList();
            Chart.Bring(members);
            Chart.Bring([new Belonging(BelongingKind.Post, 100 + members[0].Id, "Lê Văn An", cell) { MemberId = members[0].Id, PostType = PostType.Secretary, IsSecretary = true }]);
        }

        if (withEverything)
        {
            Chart.Bring(cells.SelectMany((cell, i) => new Belonging[]
            {
                new(BelongingKind.Remedy, 200 + i, "Đăng ký muộn", cell),
                new(BelongingKind.Model, 300 + i, "Tuyên dương dưới cờ", cell),
                new(BelongingKind.Plan, 400 + i, "Chương trình năm", cell),
                new(i % 2 == 0 ? BelongingKind.Task : BelongingKind.TaskShare, 500 + (i / 2), "Xóa điểm rác", cell),
            }));
        }
    }

    public OrgChart Chart { get; }

    public static int Level(string code) => LevelType.FirstDelivered().ToList().FindIndex(l => l.Code == code) + 1;

    public OrgUnit this[string code] => Chart.Find(code)!;

    public static OrgEvent Event(OrgEventKind kind, string sources, DateOnly? on = null) =>
        new(kind, new OrgEventDecision("12-QĐ/TU", (on ?? Day).AddDays(-9), on ?? Day), sources.Split(',', StringSplitOptions.RemoveEmptyEntries), By, A.Now);

    public static OrgEvent Event(OrgEventKind kind, string sources, DateOnly on, PostsRule posts, string? defaultTo, params ResultDetails[] results)
    {
        var e = Event(kind, sources, on);
        e.Describe(results, e.Sources.ToDictionary(s => s.Code, _ => defaultTo), posts, By, A.Now);
        return e;
    }

    /// <summary>The first cell and the second one become a new one; their posts end.</summary>
    public static OrgEvent Merger(DateOnly? on = null, string into = "CB6") =>
        Event(OrgEventKind.Merge, "CB1,CB2", on ?? Day, PostsRule.End, null, new ResultDetails(into, "Chi bộ phố 6"));

    /// <summary>Carries out, and gives new units their identities as the database would.</summary>
    public EventOutcome Carry(OrgEvent e)
    {
        var outcome = Chart.Carry(e, By, A.Now);
        foreach (var unit in Chart.Units.Where(u => u.Id == 0))
        {
            unit.WithId(++lastUnit);
        }

        Chart.Check(e.EffectiveOn);
        return outcome;
    }

    public EventOutcome Apply(OrgEvent e)
    {
        var outcome = Carry(e);
        e.Apply(outcome, outcome.Marks(), 0, By, A.Now);
        return outcome;
    }

    private OrgUnit Unit(string code, string level, OrgUnit? parent) =>
        new OrgUnit(code, $"Đơn vị {code}", Level(level), null, parent, Start, null, A.Office, A.Now).WithId(++lastUnit);
}
