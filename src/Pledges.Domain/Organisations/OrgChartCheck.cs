using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Organisations;

/// <summary>The organisation is one tree on every day; and the way back from an event.</summary>
public sealed partial class OrgChart
{
    /// <summary>Every unit stands below exactly one that is there and may have units below it, except the top.</summary>
    /// <param name="from">The first day on which something has changed.</param>
    /// <exception cref="RuleBroken">It does not, on this day or a later one.</exception>
    public void Check(DateOnly from)
    {
        var most = Math.Max(1, Tops(from.AddDays(-1)));
        var days = units.Values.SelectMany(u => u.Versions.SelectMany(v => Ends(v.From, v.To)).Concat(u.Links.SelectMany(l => Ends(l.From, l.To))))
            .Where(d => d > from).Append(from).Distinct().Order();
        foreach (var day in days)
        {
            CheckOn(day, most);
        }
    }

    /// <summary>Takes an event back: every unit is as it was, everything back where it came from. Units that the event founded are given up.</summary>
    /// <returns>The units that are no more.</returns>
    public IReadOnlyList<OrgUnit> Undo(OrgEvent e, Actor by, DateTime at)
    {
        Rule.Check(OrgEventRules.IsApplied(e));
        var byId = units.Values.Where(u => u.Id != 0).ToDictionary(u => u.Id);
        var given = new List<OrgUnit>();
        foreach (var mark in e.Marks.Reverse())
        {
            var unit = Find(mark.Code);
            Rule.Check(OrgChartRules.UnitIsKnown(unit, mark.Code));
            var left = OrgUnitState.Read(mark.After);
            if (mark.Before is { } before)
            {
                unit!.Restore(left, OrgUnitState.Read(before), id => byId[id], by, at);
            }
            else
            {
                Rule.Check(OrganisationRules.IsAsTheEventLeftIt(unit!, OrgUnitState.Of(unit!).Same(left)));
                units.Remove(mark.Code);
                given.Add(unit!);
            }
        }

        // What happened in a unit that the event founded would hang in the air.
        foreach (var unit in units.Values)
        {
            Rule.Check(OrgChartRules.NothingHangsOn(unit, given.Exists(g => g == unit.Successor || unit.Links.Any(l => l.Parent == g))));
        }

        foreach (var move in e.Moves)
        {
            if (move.Kind == BelongingKind.Secretary)
            {
                belongings.RemoveAll(b => b.Kind == BelongingKind.Post && b.Id == -move.SubjectId && b.At?.Id == move.ToUnitId);
            }
            else if (belongings.Find(b => b.Kind == move.Kind && b.Id == move.SubjectId && b.At?.Id == move.ToUnitId) is { } thing)
            {
                thing.At = byId[move.FromUnitId];
            }
        }

        return given;
    }

    private void CheckOn(DateOnly day, int mostTops)
    {
        var tops = 0;
        foreach (var unit in units.Values)
        {
            var parents = unit.Links.Where(l => l.Covers(day)).Select(l => l.Parent).ToList();
            if (unit.At(day) is null)
            {
                Rule.Check(OrgChartRules.LinkEndsWithTheUnit(unit, parents.Count > 0));
                continue;
            }

            tops += parents.Count == 0 ? 1 : 0;
            Rule.Check(
                OrgChartRules.OneParent(unit, parents.Count, day),
                OrgChartRules.ParentIsThere(unit, parents.FirstOrDefault(), parents.Any(p => p.At(day) is null), day),
                OrgChartRules.LevelTakesUnits(parents.FirstOrDefault(), parents.Any(p => LevelOn(p, day)?.MayHaveChildren == false)),
                OrgChartRules.IsNotBelowItself(unit, IsBelowItself(unit, day)));
        }

        Rule.Check(OrgChartRules.HasOneTop(tops, mostTops, day));
    }

    private int Tops(DateOnly day) => units.Values.Count(u => u.At(day) is not null && u.LinkAt(day) is null);

    private bool IsBelowItself(OrgUnit unit, DateOnly day)
    {
        var steps = 0;
        for (var above = unit.LinkAt(day)?.Parent; above is not null; above = above.LinkAt(day)?.Parent)
        {
            if (above == unit || ++steps > units.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<DateOnly> Ends(DateOnly from, DateOnly? to) => to is { } end ? [from, end] : [from];
}

/// <summary>The rules of the organisation as a whole.</summary>
public static class OrgChartRules
{
    public static Rule UnitIsKnown(OrgUnit? unit, string code) =>
        new(nameof(UnitIsKnown), unit is null, "There is no organisation with the code “{0}”.", code);

    public static Rule CodeIsFree(string code, bool isFounded) =>
        new(nameof(CodeIsFree), isFounded, "The code “{0}” has been used before; a new unit needs a new code.", code);

    /// <summary>Of a unit to be founded; one that came with another code from a register goes on with it.</summary>
    public static Rule CodeFitsAddresses(string code) =>
        new(nameof(CodeFitsAddresses), code.IndexOfAny(['/', '\\', '?', '#', '%', '<', '>']) >= 0, "A code stands in addresses: it holds no slash or question mark and none of # % < >.");

    public static Rule OthersStayOut(string code, bool isOther) =>
        new(nameof(OthersStayOut), isOther, "“{0}” is another unit that is there already; name it among those that change, or give a new code.", code);

    public static Rule ReceiverIsThere(string code, bool isDissolution) =>
        new(nameof(ReceiverIsThere), isDissolution, "“{0}” is not there; what a dissolved unit leaves goes to units that are.", code);

    public static Rule LevelIsGiven(string code, bool isGiven) =>
        new(nameof(LevelIsGiven), !isGiven, "Say of which level “{0}” is.", code);

    public static Rule LevelIsInForce(string code, LevelType? level, DateOnly day) =>
        new(nameof(LevelIsInForce), level?.IsInForce(day) == false, "“{0}” cannot be of the level “{1}” on {2}; that level is not in force then.", code, level?.Name ?? "", day);

    public static Rule SomethingChanges(OrgUnit unit, bool isSame) =>
        new(nameof(SomethingChanges), isSame, "The event would leave “{0}” as it is.", unit.Code);

    public static Rule LevelTakesMembers(OrgUnit unit, bool takes) =>
        new(nameof(LevelTakesMembers), !takes, "“{0}” is of a level that holds no members.", unit.Code);

    public static Rule LevelTakesUnits(OrgUnit? unit, bool isRefused) =>
        new(nameof(LevelTakesUnits), isRefused, "“{0}” is of a level that has no organisation below it.", unit?.Code ?? "");

    public static Rule OneSecretary(OrgUnit unit, int count) =>
        new(nameof(OneSecretary), count > 1, "“{0}” would have {1} secretaries; let the posts of all but one end.", unit.Code, count);

    public static Rule SecretaryBelongsThere(OrgUnit unit, bool belongs) =>
        new(nameof(SecretaryBelongsThere), !belongs, "Whoever becomes secretary of “{0}” must be one of its members after the event.", unit.Code);

    /// <summary>Where one change follows another on the same day.</summary>
    public static Rule PostLastsADay(Belonging post, bool endsAtOnce) =>
        new(nameof(PostLastsADay), endsAtOnce, "The post of {0} would come to “{1}” and end there on one day; let it end with the change that brings it.", post.Label, post.At?.Code ?? "");

    public static Rule OneModelOfAName(OrgUnit unit, string? name) =>
        new(nameof(OneModelOfAName), name is not null, "Two practice models called “{1}” would run at “{0}”; let one of them end.", unit.Code, name ?? "");

    public static Rule OneParent(OrgUnit unit, int count, DateOnly day) =>
        new(nameof(OneParent), count > 1, "“{0}” would stand below two units on {1}.", unit.Code, day);

    public static Rule ParentIsThere(OrgUnit unit, OrgUnit? parent, bool isGone, DateOnly day) =>
        new(nameof(ParentIsThere), isGone, "“{0}” would stand below “{1}”, which is not there on {2}.", unit.Code, parent?.Code ?? "", day);

    public static Rule LinkEndsWithTheUnit(OrgUnit unit, bool goesOn) =>
        new(nameof(LinkEndsWithTheUnit), goesOn, "“{0}” is gone but would still stand below another unit.", unit.Code);

    public static Rule IsNotBelowItself(OrgUnit unit, bool isBelowItself) =>
        new(nameof(IsNotBelowItself), isBelowItself, "“{0}” would stand below itself.", unit.Code);

    public static Rule HasOneTop(int tops, int most, DateOnly day) =>
        new(nameof(HasOneTop), tops > most, "On {1} there would be {0} units with nothing above them; the organisation has one top.", tops, day);

    public static Rule NothingHangsOn(OrgUnit unit, bool hangs) =>
        new(nameof(NothingHangsOn), hangs, "“{0}” has come to depend on this event; take the later event back first.", unit.Code);
}
