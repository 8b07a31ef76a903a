using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Organisations.AChart;

namespace Pledges.Domain.Tests.Organisations;

/// <summary>Events that do not fit the organisation. Nothing is saved of a chart that refused, so only the refusal counts.</summary>
internal static class OrgChartRefusals
{
    private static readonly ResultDetails New = new("CB6", "Chi bộ phố 6");

    public static IEnumerable<Refusal> All =>
    [
        Carrying(nameof(OrgChartRules.UnitIsKnown), "an unknown unit", () => Event(OrgEventKind.Move, "CB9", Day, PostsRule.End, null, new ResultDetails("CB9", ParentCode: "DB2"))),
        Carrying(nameof(OrganisationRules.IsThere), "a unit before it was founded", () => Event(OrgEventKind.Rename, "CB1", new(2019, 1, 1), PostsRule.End, null, new ResultDetails("CB1", "Tên mới"))),
        Carrying(nameof(OrgChartRules.CodeIsFree), "founding under a code in use", () => Event(OrgEventKind.Found, "", Day, PostsRule.End, null, new ResultDetails("CB1", "Chi bộ phố 1", Level("CELL"), null, "DB1"))),
        Carrying(nameof(OrgChartRules.CodeFitsAddresses), "a merger into a code that no address takes", () => Event(OrgEventKind.Merge, "CB1,CB2", Day, PostsRule.End, null, new ResultDetails("CB/6", "Chi bộ phố 6"))),
        Carrying(nameof(OrgChartRules.OthersStayOut), "a merger into a neighbour", () => Event(OrgEventKind.Merge, "CB1,CB2", Day, PostsRule.End, null, new ResultDetails("CB3"))),
        Carrying(nameof(OrgChartRules.OthersStayOut), "a split into a neighbour", () => Event(OrgEventKind.Split, "CB1", Day, PostsRule.End, "CB6", New, new ResultDetails("CB2"))),
        Carrying(nameof(OrgChartRules.ReceiverIsThere), "what is left to a unit that is not there", () => Event(OrgEventKind.Dissolve, "CB1", Day, PostsRule.End, "CB6", New)),
        Carrying(nameof(OrgChartRules.LevelIsGiven), "founding without a level", () => Event(OrgEventKind.Found, "", Day, PostsRule.End, null, New)),
        Carrying(nameof(OrgChartRules.SomethingChanges), "renaming to the same name", () => Event(OrgEventKind.Rename, "CB1", Day, PostsRule.End, null, new ResultDetails("CB1", "Đơn vị CB1"))),
        Carrying(nameof(OrgChartRules.LevelTakesMembers), "members in a body", () => Event(OrgEventKind.Merge, "CB1,CB2", Day, PostsRule.End, null, New with { LevelTypeId = Level("BODY") })),
        Carrying(nameof(OrgChartRules.LevelTakesMembers), "a cell becoming a body with its members", () => Event(OrgEventKind.Relevel, "CB1", Day, PostsRule.End, null, new ResultDetails("CB1", LevelTypeId: Level("BODY")))),
        Carrying(nameof(OrgChartRules.LevelTakesUnits), "a cell below a group", () => Event(OrgEventKind.Move, "CB1", Day, PostsRule.End, null, new ResultDetails("CB1", ParentCode: "TD5"))),
        Carrying(nameof(OrgChartRules.OneSecretary), "both secretaries kept", () => Event(OrgEventKind.Merge, "CB1,CB2", Day, PostsRule.Follow, null, New)),
        Carrying(nameof(OrgChartRules.SecretaryBelongsThere), "a secretary from elsewhere", () =>
        {
            var merger = AChart.Merger();
            merger.Choose(BelongingKind.Secretary, [12], "CB6", By, A.Now);
            return merger;
        }),
        Carrying(nameof(OrgEventRules.ThingIsThere), "a post that no earlier event brought", () =>
        {
            var merger = AChart.Merger();
            merger.ChooseByName(BelongingKind.Post, "CB1", "0012 SECRETARY", "CB6", By, A.Now);
            return merger;
        }),
        After(nameof(OrgChartRules.PostLastsADay), "a post that came on the day and ends", chart => chart.Chart.Bring([new(BelongingKind.Post, 900, "Lê Văn An", chart["CB1"]) { CameOn = Day }]), () => AChart.Merger()),
        Carrying(nameof(OrgChartRules.IsNotBelowItself), "a body below its own cell", () => Event(OrgEventKind.Move, "DB1", Day, PostsRule.End, null, new ResultDetails("DB1", ParentCode: "CB1"))),
        Carrying(nameof(OrganisationRules.StandsBelowAnother), "a body below itself", () => Event(OrgEventKind.Move, "DB1", Day, PostsRule.End, null, new ResultDetails("DB1", ParentCode: "DB1"))),
        Carrying(nameof(OrgChartRules.HasOneTop), "founding a second top", () => Event(OrgEventKind.Found, "", Day, PostsRule.End, null, New with { LevelTypeId = Level("BODY") })),
        Carrying(nameof(OrganisationRules.HasStood), "merging on the first day", () => AChart.Merger(Start)),
        After(nameof(OrganisationRules.NothingComesAfter), "renaming before a merger", chart => chart.Apply(AChart.Merger(Day.AddDays(10))),
            () => Event(OrgEventKind.Rename, "CB1", Day, PostsRule.End, null, new ResultDetails("CB1", "Tên mới"))),
        After(nameof(OrgChartRules.OneModelOfAName), "two models of one name", chart => chart.Chart.Bring([new(BelongingKind.Model, 1, "Tuyên dương dưới cờ", chart["CB1"]), new(BelongingKind.Model, 2, "Tuyên dương dưới cờ", chart["CB2"])]),
            () =>
            {
                var merger = AChart.Merger();
                merger.Choose(BelongingKind.Model, [1, 2], "CB6", By, A.Now);
                return merger;
            }),
        Standing(nameof(OrgChartRules.OneParent), "a unit with its parent twice", chart => ((List<OrgUnitLink>)chart["CB1"].Links).Add(chart["CB1"].Links[0])),
        Standing(nameof(OrgChartRules.LinkEndsWithTheUnit), "a unit that has no version", chart => ((List<OrgUnitVersion>)chart["CB1"].Versions).Clear()),
        Standing(nameof(OrgChartRules.ParentIsThere), "a unit whose parent has no version", chart =>
        {
            ((List<OrgUnitVersion>)chart["DB2"].Versions).Clear();
            ((List<OrgUnitLink>)chart["DB2"].Links).Clear();
        }),
        new(nameof(OrgChartRules.LevelIsInForce), "a unit of a level that is no more", () =>
        {
            var levels = LevelType.FirstDelivered().Select((level, i) => level.WithId(i + 1)).ToList();
            levels[1].End(Day);
            var chart = new OrgChart([new OrgUnit("TU", "Thành phố", 1, null, null, Start, null, A.Office, A.Now)], levels);
            return (null, () => chart.Carry(Event(OrgEventKind.Found, "", Day, PostsRule.End, null, New with { LevelTypeId = 2, ParentCode = "TU" }), By, A.Now));
        }),
        Undoing(nameof(OrganisationRules.IsAsTheEventLeftIt), "undoing before a later event", Event(OrgEventKind.Rename, "CB6", Day.AddDays(1), PostsRule.End, null, new ResultDetails("CB6", "Chi bộ khác"))),
        Undoing(nameof(OrgChartRules.NothingHangsOn), "undoing what something stands below", Event(OrgEventKind.Found, "", Day.AddDays(1), PostsRule.End, null, new ResultDetails("TD6", "Tổ đảng 6", Level("GROUP"), null, "CB6"))),
    ];

    private static Refusal Carrying(string rule, string when, Func<OrgEvent> make) => After(rule, when, _ => { }, make);

    private static Refusal After(string rule, string when, Action<AChart> before, Func<OrgEvent> make) => new(rule, when, () =>
    {
        var chart = new AChart();
        before(chart);
        return (null, () => chart.Carry(make()));
    });

    private static Refusal Standing(string rule, string when, Action<AChart> wrong) => new(rule, when, () =>
    {
        var chart = new AChart();
        wrong(chart);
        return (null, () => chart.Chart.Check(Day));
    });

    private static Refusal Undoing(string rule, string when, OrgEvent later) => new(rule, when, () =>
    {
        var (chart, merger) = (new AChart(), AChart.Merger());
        chart.Apply(merger);
        chart.Apply(later);
        return (null, () => chart.Chart.Undo(merger, By, A.Now));
    });
}
