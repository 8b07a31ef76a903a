using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Organisations.AChart;

namespace Pledges.Domain.Tests.Organisations;

internal static class OrgEventRefusals
{
    private static readonly ResultDetails New = new("CB6", "Chi bộ phố 6");

    public static IEnumerable<Refusal> All =>
    [
        Entering(nameof(OrgEventRules.DecisionIsNamed), "an event without a decision", () => new OrgEvent(OrgEventKind.Move, new(" ", Day, Day), ["CB1"], By, A.Now)),
        Entering(nameof(OrgEventRules.DaysAreSensible), "an event before its decision", () => new OrgEvent(OrgEventKind.Move, new("1", Day, Day.AddDays(-1)), ["CB1"], By, A.Now)),
        Entering(nameof(OrgEventRules.SourcesFitTheKind), "a merger of one", () => Event(OrgEventKind.Merge, "CB1,CB1")),
        Entering(nameof(OrgEventRules.SourcesFitTheKind), "a founding of what is there", () => Event(OrgEventKind.Found, "CB1")),
        Entering(nameof(OrgEventRules.SourcesFitTheKind), "renaming two at once", () => Event(OrgEventKind.Rename, "CB1,CB2")),
        Of(nameof(OrgEventRules.ResultsFitTheKind), "a merger into two", Merger, e => Describe(e, New, new("CB7", "Chi bộ phố 7"))),
        Of(nameof(OrgEventRules.ResultsFitTheKind), "a split into one", () => Event(OrgEventKind.Split, "CB1"), e => Describe(e, New)),
        Of(nameof(OrgEventRules.ResultsFitTheKind), "renaming another unit", () => Event(OrgEventKind.Rename, "CB1"), e => Describe(e, New)),
        Of(nameof(OrgEventRules.DissolvedTakesNothing), "a dissolution in favour of itself", () => Event(OrgEventKind.Dissolve, "CB1"), e => Describe(e, new ResultDetails("CB1"))),
        Of(nameof(OrgEventRules.ResultsDiffer), "a split into one unit twice", () => Event(OrgEventKind.Split, "CB1"), e => Describe(e, New, New)),
        Of(nameof(OrgEventRules.ResultsDiffer), "a merger without a code", Merger, e => Describe(e, new ResultDetails("\u200B"))),
        Of(nameof(OrgEventRules.ResultTextsFit), "a name without an end", Merger, e => Describe(e, New with { Name = new string('a', OrgUnitVersion.NameLength + 1) })),
        Of(nameof(OrgEventRules.DefaultsAreResults), "the rest to nowhere", Merger, e => e.Describe([New], new Dictionary<string, string?> { ["CB1"] = "CB9" }, PostsRule.End, By, A.Now)),
        Of(nameof(OrgEventRules.ChoiceIsAResult), "a member to nowhere", Merger, e => e.Choose(BelongingKind.Member, [1], "CB9", By, A.Now)),
        Of(nameof(OrgEventRules.CanEnd), "a member to end", Merger, e => e.Choose(BelongingKind.Member, [1], null, By, A.Now)),
        Of(nameof(OrgEventRules.IsOpen), "withdrawing twice", Withdrawn, e => e.Withdraw("Nhầm", By, A.Now)),
        Of(nameof(OrgEventRules.IsOpen), "changing a withdrawn event", Withdrawn, e => e.Change(new("1", Day, Day), ["CB1", "CB2"], By, A.Now)),
        Of(nameof(OrgEventRules.IsOpen), "describing a withdrawn event", Withdrawn, e => Describe(e, New)),
        Of(nameof(OrgEventRules.IsOpen), "assigning in a withdrawn event", Withdrawn, e => e.Choose(BelongingKind.Member, [1], "CB6", By, A.Now)),
        Of(nameof(OrgEventRules.IsOpen), "forgetting in a withdrawn event", Withdrawn, e => e.Forget(BelongingKind.Member, [1], By, A.Now)),
        Of(nameof(OrgEventRules.IsOpen), "holding up a withdrawn event", Withdrawn, e => e.CouldNotApply("x", By, A.Now)),
        Of(nameof(OrgEventRules.IsDraft), "waiting when withdrawn", Withdrawn, e => e.Wait(By, A.Now)),
        Of(nameof(OrgEventRules.ReasonIsGiven), "withdrawing without a reason", Merger, e => e.Withdraw(" ", By, A.Now)),
        Of(nameof(OrgEventRules.IsApplied), "taking a draft back", Merger, e => OrgEvent.UndoOf(e, "2", Day, "Nhầm", By, A.Now)),
        Of(nameof(OrgEventRules.DayHasCome), "applying before its day", Merger, e => e.Apply(new EventOutcome(), [], 0, A.Office, A.Now)),
        Of(nameof(OrgEventRules.YearIsNotClosed), "an event in a closed year", Merger, e => e.Apply(new EventOutcome(), [], 2026, By, A.Now)),
        Of(nameof(OrgEventRules.EverythingIsAssigned), "a post of which nothing is said", () => Event(OrgEventKind.Merge, "CB1,CB2", Day, PostsRule.Choose, null, New),
            e => e.Apply(new AChart().Carry(e), [], 0, By, A.Now)),
        Asked(nameof(OrgEventRules.MeetingIsDone), OrgEventRules.MeetingIsDone("CB1", 2026, true)),
        Asked(nameof(OrgEventRules.NothingIsDatedLater), OrgEventRules.NothingIsDatedLater("CB1", Day, 1)),
        Asked(nameof(OrgEventRules.DayOfTakingBackHasCome), OrgEventRules.DayOfTakingBackHasCome(new DateOnly(1, 1, 1), Day)),
        Asked(nameof(OrgEventRules.NothingWasBuiltOn), OrgEventRules.NothingWasBuiltOn(Merger(), Merger())),
        Asked(nameof(OrgEventRules.NothingElseIsThere), OrgEventRules.NothingElseIsThere("CB6", 1)),
        new(nameof(TransferRules.BelongsToTheUnit), "a member of another unit", () => Of(m => m.FollowUnit(9, 10, Day, By, A.Now))),
        new(nameof(TransferRules.HasBelongedBefore), "a member who came on the day", () => Of(m => m.FollowUnit(A.Cell, 10, new(2020, 1, 1), By, A.Now))),
        new(nameof(TransferRules.CameWithTheUnit), "a member who never went along", () => Of(m => m.FollowUnitBack(A.Cell, 10, Day, By, A.Now))),
        new(nameof(TransferRules.PostIsAsLeft), "a post that is not there", () => Of(m => m.FollowPost(7, 10, Day, By, A.Now))),
        new(nameof(TransferRules.PostIsAsLeft), "a post that never went along", () => Of(m => m.FollowPostBack(7, A.Cell, null, Day, By, A.Now))),
        new(nameof(OrganisationRules.LevelIsOpen), "ending a level twice", () =>
        {
            var level = LevelType.FirstDelivered()[0];
            level.End(Day);
            return (level, () => level.End(Day.AddDays(1)));
        }),
        Level(nameof(OrganisationRules.LevelIsNamed), "calling a level nothing", l => l.Rename(" ", null, Day)),
        Level(nameof(OrganisationRules.LevelIsNamed), "a level's English name too long", l => l.Rename("Phường", new string('x', LevelType.NameLength + 1), Day)),
        Level(nameof(OrganisationRules.LevelHoldsOn), "renaming a level that has ended", l => l.Rename("Phường", null, Day), l => l.End(Day)),
        Level(nameof(OrganisationRules.NoLaterLevelName), "a name before a later one", l => l.Rename("Phường", null, Day), l => l.Rename("Xã", null, Day.AddDays(1))),
    ];

    private static Refusal Level(string rule, string when, Action<LevelType> act, Action<LevelType>? before = null) => new(rule, when, () =>
    {
        var level = LevelType.FirstDelivered()[0];
        before?.Invoke(level);
        return (level, () => act(level));
    });

    private static OrgEvent Merger() => AChart.Merger();

    private static OrgEvent Withdrawn()
    {
        var e = Merger();
        e.Withdraw("Quyết định bị thu hồi", By, A.Now);
        return e;
    }

    private static void Describe(OrgEvent e, params ResultDetails[] results) => e.Describe(results, new Dictionary<string, string?>(), PostsRule.End, By, A.Now);

    private static Refusal Entering(string rule, string when, Func<OrgEvent> act) => new(rule, when, () => (null, () => _ = act()));

    private static Refusal Of(string rule, string when, Func<OrgEvent> make, Action<OrgEvent> act) => new(rule, when, () =>
    {
        var e = make();
        return (e, () => act(e));
    });

    private static Refusal Asked(string name, Rule rule) => new(name, "as found in the records", () => (null, () => Rule.Check(rule)));

    private static (object?, Action) Of(Action<Member> act)
    {
        var member = A.Member();
        return (member, () => act(member));
    }
}
