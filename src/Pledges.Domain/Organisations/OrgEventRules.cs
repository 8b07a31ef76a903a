using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Organisations;

/// <summary>The rules of one event by itself; those of the whole tree are in <see cref="OrgChartRules"/>.</summary>
public static class OrgEventRules
{
    public static Rule DecisionIsNamed(string? number) =>
        new(nameof(DecisionIsNamed), VietnameseText.Clean(number).Length is 0 or > OrgEvent.DecisionLength, "Give the number of the decision, at most {0} characters.", OrgEvent.DecisionLength);

    public static Rule DayOfTakingBackHasCome(DateOnly decidedOn, DateOnly today) =>
        new(nameof(DayOfTakingBackHasCome), decidedOn.Year < 1930 || decidedOn > today, "The day of the decision lies between 1930 and today.");

    public static Rule DaysAreSensible(OrgEventDecision decision) =>
        new(nameof(DaysAreSensible), decision.DecidedOn.Year is < 1930 or > 2100 || decision.EffectiveOn.Year > 2100 || decision.EffectiveOn < decision.DecidedOn,
            "The day on which the event takes effect must not lie before the decision.");

    public static Rule SourcesFitTheKind(OrgEventKind kind, int count) =>
        new(nameof(SourcesFitTheKind), count > OrgEvent.MostUnits || kind switch
        {
            OrgEventKind.Found => count != 0,
            OrgEventKind.Merge => count < 2,
            OrgEventKind.Dissolve => count < 1,
            _ => count != 1,
        }, "A founding has no unit before it, a merger at least two, a dissolution at least one, every other event exactly one.");

    public static Rule ResultsFitTheKind(OrgEvent of, IReadOnlyList<ResultDetails> results) =>
        new(nameof(ResultsFitTheKind), results.Count > OrgEvent.MostUnits || of.Kind switch
        {
            OrgEventKind.Found => results.Count == 0,
            OrgEventKind.Merge => results.Count != 1,
            OrgEventKind.Split => results.Count < 2,
            OrgEventKind.Dissolve => false,
            _ => results.Count != 1 || results[0].Code != of.Sources[0].Code,
        }, "A merger has one unit after it, a split at least two; an event of one unit leaves that unit.");

    public static Rule DissolvedTakesNothing(OrgEvent of, IReadOnlyList<ResultDetails> results) =>
        new(nameof(DissolvedTakesNothing), of.Kind == OrgEventKind.Dissolve && results.Any(r => of.Sources.Any(s => s.Code == r.Code)),
            "A unit that is dissolved cannot take anything over.");

    public static Rule ResultsDiffer(IReadOnlyList<ResultDetails> results) =>
        new(nameof(ResultsDiffer), results.Any(r => r.Code.Length is 0 or > OrgUnitVersion.CodeLength) || results.Select(r => r.Code).Distinct().Count() < results.Count,
            "Each unit after the event needs a code of its own, at most {0} characters.", OrgUnitVersion.CodeLength);

    public static Rule ResultTextsFit(IReadOnlyList<ResultDetails> results) =>
        new(nameof(ResultTextsFit), results.Any(r => r.Name?.Length > OrgUnitVersion.NameLength || r.Sector?.Length > OrgUnitVersion.SectorLength),
            "A name has at most {0} characters, a sector {1}.", OrgUnitVersion.NameLength, OrgUnitVersion.SectorLength);

    public static Rule DefaultsAreResults(IReadOnlyList<ResultDetails> results, IEnumerable<string?> defaults) =>
        new(nameof(DefaultsAreResults), defaults.Any(d => d is not null && results.All(r => r.Code != d)), "What goes along must go to one of the units after the event.");

    public static Rule ChoiceIsAResult(OrgEvent of, string? to) =>
        new(nameof(ChoiceIsAResult), to is not null && of.Results.All(r => r.Code != to), "What is chosen must be one of the units after the event.");

    /// <summary>What a file chooses by its name alone must have come to the unit by then.</summary>
    public static Rule ThingIsThere(OrgEventChoice choice, bool isThere) =>
        new(nameof(ThingIsThere), !isThere, "“{0}” is not at “{1}” when the event takes effect.", choice.Name ?? "", choice.AtCode ?? "");

    /// <summary>People, units below, pledges, transfers, remedies and tasks never end with a unit.</summary>
    public static Rule CanEnd(BelongingKind kind, string? to) =>
        new(nameof(CanEnd), to is null && kind is not (BelongingKind.Post or BelongingKind.Model or BelongingKind.Plan), "Only posts, practice models and plans can end with the unit.");

    public static Rule IsOpen(OrgEvent of) =>
        new(nameof(IsOpen), !of.IsOpen, "This event has been applied or withdrawn; it can no longer change.");

    public static Rule IsDraft(OrgEvent of) =>
        new(nameof(IsDraft), of.State != OrgEventState.Draft, "This event is not a draft.");

    public static Rule IsApplied(OrgEvent of) =>
        new(nameof(IsApplied), of.State != OrgEventState.Applied || of.Kind == OrgEventKind.Undo, "Only an applied event can be taken back.");

    public static Rule ReasonIsGiven(string? reason) =>
        new(nameof(ReasonIsGiven), VietnameseText.CleanLines(reason).Length is 0 or > OrgEvent.ReasonLength, "Give the reason, at most {0} characters.", OrgEvent.ReasonLength);

    public static Rule DayHasCome(OrgEvent of, DateOnly today) =>
        new(nameof(DayHasCome), of.EffectiveOn > today, "This event takes effect on {0}; until then it waits.", of.EffectiveOn);

    public static Rule YearIsNotClosed(OrgEvent of, int lastClosedYear) =>
        new(nameof(YearIsNotClosed), of.EffectiveOn.Year <= lastClosedYear, "The year {0} is closed; its records can no longer change.", of.EffectiveOn.Year);

    public static Rule EverythingIsAssigned(int unassigned) =>
        new(nameof(EverythingIsAssigned), unassigned > 0, "{0} things are not assigned yet.", unassigned);

    /// <summary>Only the cell itself can finish its meeting, and it will be no more.</summary>
    public static Rule MeetingIsDone(string unit, int year, bool isUnderWay) =>
        new(nameof(MeetingIsDone), isUnderWay, "The year-end meeting {1} of “{0}” is under way; let its grades be decided first.", unit, year);

    public static Rule NothingIsDatedLater(string unit, DateOnly day, int count) =>
        new(nameof(NothingIsDatedLater), count > 0, "{2} memberships or posts at “{0}” begin or end on or after {1}; date the event later, or put them right first.", unit, day, count);

    public static Rule NothingElseIsThere(string unit, int count) =>
        new(nameof(NothingElseIsThere), count > 0, "{1} later records belong to “{0}”, which the event founded; it can no longer be taken back.", unit, count);

    public static Rule NothingWasBuiltOn(OrgEvent of, OrgEvent? later) =>
        new(nameof(NothingWasBuiltOn), later is not null, "The change of decision {0}, in force from {1}, was applied after that of {2} and is about the same organisations; take it back first.", later?.DecisionNo ?? "", later?.EffectiveOn ?? default, of.DecisionNo);

    internal static ResultDetails Clean(ResultDetails given) => given with
    {
        Code = VietnameseText.Clean(given.Code),
        Name = Text(given.Name),
        Sector = Text(given.Sector),
        ParentCode = Text(given.ParentCode),
    };

    private static string? Text(string? given) => VietnameseText.Clean(given) is { Length: > 0 } clean ? clean : null;
}
