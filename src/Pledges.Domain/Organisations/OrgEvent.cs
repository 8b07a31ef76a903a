using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Organisations;

/// <summary>
/// An organisation event: one decision that founds, merges, splits, renames, re-levels, moves or dissolves units on a day and
/// says where everything in them goes. It changes nothing until it is applied. Verbs act or throw <see cref="RuleBroken"/>.
/// </summary>
public sealed partial class OrgEvent : Aggregate
{
    public const int DecisionLength = 60;
    public const int ReasonLength = 1000;
    public const int BatchLength = 200;
    public const int MostUnits = 60;

    private readonly List<OrgEventSource> sources = [];
    private readonly List<OrgEventResult> results = [];
    private readonly List<OrgEventChoice> choices = [];
    private readonly List<OrgEventMove> moves = [];
    private readonly List<OrgEventMark> marks = [];

    private OrgEvent()
    {
    }

    /// <param name="kind">What is decided; the undoing of an event is made with <see cref="UndoOf"/>.</param>
    /// <param name="decision">Number and dates.</param>
    /// <param name="sourceCodes">The units it is about; none for a founding.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">UTC.</param>
    public OrgEvent(OrgEventKind kind, OrgEventDecision decision, IEnumerable<string> sourceCodes, Actor by, DateTime at)
    {
        (Kind, State) = (kind, OrgEventState.Draft);
        Set(decision, sourceCodes);
        Happened("organisation.drafted", by, at, $"{kind} {DecisionNo}");
    }

    public OrgEventKind Kind { get; private set; }
    public OrgEventState State { get; private set; }
    public string DecisionNo { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }
    public DateOnly EffectiveOn { get; private set; }
    public PostsRule Posts { get; private set; }

    /// <summary>Name of the file that brought it, shared by the events that apply together; null for one entered by hand.</summary>
    public string? Batch { get; private set; }
    public int? BatchId { get; private set; }

    /// <summary>Order within the batch.</summary>
    public int No { get; private set; }

    /// <summary>The event that this one takes back.</summary>
    public int? UndoesId { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>Why it could not be applied on its day; an English sentence, filled in.</summary>
    public string? Problem { get; private set; }
    public DateTime? AppliedAt { get; private set; }
    public IReadOnlyList<OrgEventSource> Sources => sources;
    public IReadOnlyList<OrgEventResult> Results => results;
    public IReadOnlyList<OrgEventChoice> Choices => choices;
    public IReadOnlyList<OrgEventMove> Moves => moves;
    public IReadOnlyList<OrgEventMark> Marks => marks;

    public bool IsOpen => State is OrgEventState.Draft or OrgEventState.Waiting;

    /// <summary>Whether the unit goes on after the event under its own code.</summary>
    public bool GoesOn(string code) =>
        Kind is OrgEventKind.Rename or OrgEventKind.Relevel or OrgEventKind.Move || results.Exists(r => r.Code == code);

    /// <summary>The event by which an applied one is taken back; it is applied with the taking back.</summary>
    public static OrgEvent UndoOf(OrgEvent undone, string decisionNo, DateOnly decidedOn, string reason, Actor by, DateTime at)
    {
        Rule.Check(OrgEventRules.IsApplied(undone), OrgEventRules.DecisionIsNamed(decisionNo), OrgEventRules.DayOfTakingBackHasCome(decidedOn, by.Today), OrgEventRules.ReasonIsGiven(reason));
        var undo = new OrgEvent
        {
            Kind = OrgEventKind.Undo,
            State = OrgEventState.Applied,
            DecisionNo = VietnameseText.Clean(decisionNo),
            DecidedOn = decidedOn,
            EffectiveOn = undone.EffectiveOn,
            UndoesId = undone.Id,
            Reason = VietnameseText.CleanLines(reason),
            AppliedAt = at,
        };
        undo.sources.AddRange(undone.sources.Select(s => s.Code).Concat(undone.results.Select(r => r.Code)).Distinct().Select((code, i) => new OrgEventSource(i + 1, code)));
        undo.Happened("organisation.undone", by, at, $"{undone.Kind} {undone.DecisionNo}");
        undone.State = OrgEventState.Undone;
        undone.Happened("organisation.event_undone", by, at, undone.DecisionNo);
        return undo;
    }

    /// <summary>Puts decision, dates and sources right before it is applied.</summary>
    public void Change(OrgEventDecision decision, IEnumerable<string> sourceCodes, Actor by, DateTime at)
    {
        Rule.Check(OrgEventRules.IsOpen(this));
        var before = sources.ToDictionary(s => s.Code, s => s.To);
        sources.Clear();
        Set(decision, sourceCodes);
        sources.ForEach(s => s.To = before.GetValueOrDefault(s.Code));
        Reopened(by, at, "organisation.changed");
    }

    /// <summary>Says which units come out, where everything of each source goes by default, and what becomes of the posts.</summary>
    public void Describe(IReadOnlyCollection<ResultDetails> units, IReadOnlyDictionary<string, string?> defaults, PostsRule posts, Actor by, DateTime at)
    {
        var clean = units.Select(OrgEventRules.Clean).ToList();
        Rule.Check(
            OrgEventRules.IsOpen(this),
            OrgEventRules.ResultsFitTheKind(this, clean),
            OrgEventRules.DissolvedTakesNothing(this, clean),
            OrgEventRules.ResultsDiffer(clean),
            OrgEventRules.ResultTextsFit(clean),
            OrgEventRules.DefaultsAreResults(clean, defaults.Values));
        results.Clear();
        results.AddRange(clean.Select((details, i) => new OrgEventResult(i + 1, details)));
        sources.ForEach(s => s.To = defaults.GetValueOrDefault(s.Code) ?? (results.Count == 1 && Kind is OrgEventKind.Merge ? results[0].Code : null));
        choices.RemoveAll(c => c.To is not null && !results.Exists(r => r.Code == c.To));
        Posts = posts;
        Reopened(by, at, "organisation.described");
    }

    public void BelongsToBatch(string name, int? id, int no) => (Batch, BatchId, No) = (name, id, no);

    /// <summary>Complete, and its day is still to come: it applies by itself on that day.</summary>
    public void Wait(Actor by, DateTime at)
    {
        Rule.Check(OrgEventRules.IsDraft(this));
        (State, Problem) = (OrgEventState.Waiting, null);
        Happened("organisation.waits", by, at, DecisionNo);
    }

    /// <summary>It could not be applied on its day; it goes on waiting, and the office is told why.</summary>
    public void CouldNotApply(string problem, Actor by, DateTime at)
    {
        Rule.Check(OrgEventRules.IsOpen(this));
        Problem = problem.Length > ReasonLength ? problem[..ReasonLength] : problem;
        Happened("organisation.held_up", by, at, DecisionNo);
    }

    public void Withdraw(string reason, Actor by, DateTime at)
    {
        Rule.Check(OrgEventRules.IsOpen(this), OrgEventRules.ReasonIsGiven(reason));
        (State, Reason) = (OrgEventState.Withdrawn, VietnameseText.CleanLines(reason));
        Happened("organisation.withdrawn", by, at, DecisionNo);
    }

    /// <summary>Keeps what applying did. Units have their identities by now.</summary>
    public void Apply(EventOutcome outcome, IReadOnlyCollection<OrgEventMark> left, int lastClosedYear, Actor by, DateTime at)
    {
        Rule.Check(
            OrgEventRules.IsOpen(this),
            OrgEventRules.DayHasCome(this, by.Today),
            OrgEventRules.YearIsNotClosed(this, lastClosedYear),
            OrgEventRules.EverythingIsAssigned(outcome.Unassigned.Count));
        moves.AddRange(outcome.Moves.Select(m => new OrgEventMove(m.Kind, m.SubjectId, m.From.Id, m.To?.Id)));
        marks.AddRange(left);
        (State, AppliedAt, Problem) = (OrgEventState.Applied, at, null);
        Happened("organisation.applied", by, at, $"{Kind} {DecisionNo}");
    }

    private void Set(OrgEventDecision decision, IEnumerable<string> sourceCodes)
    {
        var codes = sourceCodes.Select(c => VietnameseText.Clean(c)).Where(c => c.Length > 0).Distinct().ToList();
        Rule.Check(
            OrgEventRules.DecisionIsNamed(decision.DecisionNo),
            OrgEventRules.DaysAreSensible(decision),
            OrgEventRules.SourcesFitTheKind(Kind, codes.Count));
        (DecisionNo, DecidedOn, EffectiveOn) = (VietnameseText.Clean(decision.DecisionNo), decision.DecidedOn, decision.EffectiveOn);
        sources.AddRange(codes.Select((code, i) => new OrgEventSource(i + 1, code)));
    }

    // Whatever is changed of a waiting event is looked at again before it waits on.
    private void Reopened(Actor by, DateTime at, string happening)
    {
        State = OrgEventState.Draft;
        Happened(happening, by, at, DecisionNo);
    }
}
