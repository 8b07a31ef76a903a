using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Organisations;

/// <summary>
/// The whole organisation in hand: units, and what belongs to those that an event is about. Events are carried out here, one
/// after the other; a dry run is the same without saving.
/// </summary>
public sealed partial class OrgChart
{
    private readonly Dictionary<string, OrgUnit> units = new(StringComparer.Ordinal);
    private readonly Dictionary<int, LevelType> levels;
    private readonly List<Belonging> belongings = [];

    public OrgChart(IEnumerable<OrgUnit> all, IEnumerable<LevelType> levels)
    {
        foreach (var unit in all)
        {
            units.Add(unit.Code, unit);
        }

        this.levels = levels.ToDictionary(l => l.Id);
    }

    public IReadOnlyCollection<OrgUnit> Units => units.Values;

    public IReadOnlyList<Belonging> Belongings => belongings;

    public OrgUnit? Find(string? code) => code is null ? null : units.GetValueOrDefault(code);

    public void Bring(IEnumerable<Belonging> more) => belongings.AddRange(more);

    /// <summary>Takes over what units have beside members, as it is stored once an event has been saved.</summary>
    public void BringAgain(IEnumerable<Belonging> stored)
    {
        belongings.RemoveAll(b => b.Kind != BelongingKind.Member);
        belongings.AddRange(stored);
    }

    /// <summary>How files know a post: whose, which, and its title.</summary>
    public static string PostKey(string memberCode, string post, string? title) => $"{memberCode} {post} {title}".TrimEnd();

    public LevelType? LevelOn(OrgUnit unit, DateOnly day) => unit.At(day) is { } version ? levels.GetValueOrDefault(version.LevelTypeId) : null;

    public IEnumerable<OrgUnit> Below(OrgUnit unit, DateOnly day) =>
        units.Values.Where(u => u.LinkAt(day)?.Parent == unit && u.At(day) is not null).OrderBy(u => u.Code, StringComparer.Ordinal);

    /// <summary>Carries an event out. What is not assigned stays where it was and is named in the outcome.</summary>
    /// <exception cref="RuleBroken">The event does not fit the organisation as it is on its day.</exception>
    public EventOutcome Carry(OrgEvent e, Actor by, DateTime at)
    {
        var outcome = Try(e, by, at);
        CheckResults(e, outcome);
        return outcome;
    }

    /// <summary>As <see cref="Carry"/>, for a dry run: what is wrong only with how things are assigned is for <see cref="CheckResults"/> to say.</summary>
    public EventOutcome Try(OrgEvent e, Actor by, DateTime at)
    {
        Rule.Check(OrgEventRules.ResultsFitTheKind(e, [.. e.Results.Select(r => r.Details)]));
        var (outcome, day) = (new EventOutcome(), e.EffectiveOn);
        var sources = e.Sources.Select(s => Known(s.Code, day)).ToList();
        // An event before this one may have brought things of one name together.
        Belonging.TellApart(belongings.Where(b => b.At is not null && sources.Contains(b.At)));
        foreach (var result in e.Results)
        {
            Make(e, result, sources, outcome, by, at);
        }

        foreach (var (source, given) in sources.Zip(e.Sources))
        {
            Empty(e, source, given.To, outcome, by, at);
        }

        foreach (var source in sources.Where(s => !e.GoesOn(s.Code) && !outcome.Unassigned.Any(u => u.At == s)))
        {
            End(e, source, outcome, by, at);
        }

        Rule.Check([.. e.Choices.Where(c => c.SubjectId < 0).Select(c => OrgEventRules.ThingIsThere(c, c.IsMet))]);
        Appoint(e, outcome);
        return outcome;
    }

    private OrgUnit Known(string code, DateOnly day)
    {
        var unit = Find(code);
        Rule.Check(OrgChartRules.UnitIsKnown(unit, code));
        Rule.Check(OrganisationRules.IsThere(unit!, day));
        return unit!;
    }

    // Founds the unit, or makes a known one what the event says.
    private void Make(OrgEvent e, OrgEventResult result, List<OrgUnit> sources, EventOutcome outcome, Actor by, DateTime at)
    {
        var day = e.EffectiveOn;
        var parent = result.ParentCode is { } above ? Known(above, day) : null;
        if (Find(result.Code) is { } known)
        {
            Rule.Check(
                OrgChartRules.CodeIsFree(result.Code, e.Kind == OrgEventKind.Found || known.At(day) is null),
                OrgChartRules.OthersStayOut(known.Code, e.Kind is OrgEventKind.Split or OrgEventKind.Merge && !sources.Contains(known)));
            Change(e.Kind, known, result, parent, outcome, day, by, at);
            return;
        }

        var like = sources.FirstOrDefault()?.At(day);
        var level = result.LevelTypeId ?? like?.LevelTypeId;
        var type = level is { } id ? levels.GetValueOrDefault(id) : null;
        Rule.Check(
            OrgChartRules.CodeFitsAddresses(result.Code),
            OrgChartRules.ReceiverIsThere(result.Code, e.Kind == OrgEventKind.Dissolve),
            OrgChartRules.LevelIsGiven(result.Code, type is not null),
            OrgChartRules.LevelIsInForce(result.Code, type, day));
        var founded = new OrgUnit(
            result.Code, result.Name ?? "", level!.Value, result.Sector ?? like?.Sector,
            parent ?? (e.Kind == OrgEventKind.Found ? null : sources.FirstOrDefault()?.LinkAt(day)?.Parent), day, null, by, at);
        units.Add(founded.Code, founded);
        outcome.Touch(founded, isNew: true);
    }

    private void Change(OrgEventKind kind, OrgUnit unit, OrgEventResult result, OrgUnit? parent, EventOutcome outcome, DateOnly day, Actor by, DateTime at)
    {
        var now = unit.At(day)!;
        var (name, level, sector) = (result.Name ?? now.Name, result.LevelTypeId ?? now.LevelTypeId, result.Sector ?? now.Sector);
        var becomesOther = (name, level, sector) != (now.Name, now.LevelTypeId, now.Sector);
        var moves = parent is not null && unit.LinkAt(day)?.Parent != parent;
        Rule.Check(OrgChartRules.LevelIsInForce(unit.Code, level == now.LevelTypeId ? null : levels.GetValueOrDefault(level), day));
        Rule.Check(OrgChartRules.SomethingChanges(unit, !becomesOther && !moves && (kind is OrgEventKind.Rename or OrgEventKind.Relevel or OrgEventKind.Move)));
        if (becomesOther || moves)
        {
            outcome.Touch(unit);
        }

        if (becomesOther)
        {
            unit.Become(name, level, sector, day, by, at);
        }

        if (moves)
        {
            outcome.AllMoves.Add(new BelongingMove(new Belonging(BelongingKind.Unit, unit.Id, now.Name, unit) { Key = unit.Code }, unit.LinkAt(day)?.Parent ?? parent!, parent));
            unit.MoveBelow(parent, day, by, at);
        }
    }

    private void End(OrgEvent e, OrgUnit source, EventOutcome outcome, Actor by, DateTime at)
    {
        outcome.Touch(source);
        source.EndOn(e.EffectiveOn, by, at);
        // The papers go with the rest: to the unit that takes what nobody chose otherwise, or to the first one.
        var keeper = Find(e.Sources.First(s => s.Code == source.Code).To ?? e.Results.FirstOrDefault()?.Code);
        if (keeper is not null && keeper != source)
        {
            source.SucceededBy(keeper, by, at);
        }
    }

    /// <summary>Whether the units that come out can hold what was assigned to them.</summary>
    /// <exception cref="RuleBroken">A unit holds members and must not, or would have two secretaries or two practice models of one name.</exception>
    public void CheckResults(OrgEvent e, EventOutcome outcome)
    {
        var day = e.EffectiveOn;
        var receiving = outcome.Moves.Where(m => m is { Kind: BelongingKind.Member, To: not null }).Select(m => m.To!).Distinct().ToList();
        foreach (var unit in receiving)
        {
            Rule.Check(OrgChartRules.LevelTakesMembers(unit, LevelOn(unit, day)?.MayHoldMembers == true));
        }

        foreach (var unit in e.Results.Select(r => Find(r.Code)!))
        {
            var there = belongings.Where(b => b.At == unit).ToList();
            Rule.Check(
                OrgChartRules.LevelTakesMembers(unit, LevelOn(unit, day)?.MayHoldMembers == true || !there.Exists(b => b.Kind == BelongingKind.Member)),
                OrgChartRules.OneSecretary(unit, there.Count(b => b.IsSecretary)),
                OrgChartRules.OneModelOfAName(unit, there.Where(b => b.Kind == BelongingKind.Model).GroupBy(b => b.Label).FirstOrDefault(g => g.Count() > 1)?.Key));
        }
    }
}
