using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Planning;

/// <summary>A plan for a term of office (kế hoạch toàn khóa) or the action programme of a year (chương trình hành động hằng năm).</summary>
public enum PlanKind
{
    Term = 1,
    Year = 2,
}

public enum PlanState
{
    Draft = 1,
    Submitted = 2,
    Returned = 3,
    Approved = 4,
}

/// <summary>What a plan is: its kind, the years that it covers, both included, and its title.</summary>
public sealed record PlanDetails(PlanKind Kind, int FromYear, int ToYear, string Title)
{
    internal PlanDetails Clean() => this with { Title = VietnameseText.Clean(Title) };
}

/// <summary>
/// A plan of one organisation: written by its committee or cell, handed up, approved or returned by the next higher level.
/// An approved plan is changed by a further edition; until that is approved the one before stays in force.
/// </summary>
public sealed partial class Plan : Aggregate
{
    public const int TitleLength = 200;
    public const int LongestTerm = 10;
    public const int MostItems = 60;

    private readonly List<PlanItem> items = [];
    private readonly List<PlanStep> steps = [];
    private readonly List<PlanReport> reports = [];

    private Plan()
    {
    }

    /// <summary>Begins a plan. <paramref name="lastClosedYear"/> is the last year whose records no longer change; 0 when there is none.</summary>
    /// <exception cref="RuleBroken">The years make no sense or are closed, or it has no title.</exception>
    public Plan(int unitId, PlanDetails details, int lastClosedYear, Actor by, DateTime at)
    {
        var clean = details.Clean();
        Rule.Check(PlanRules.PlanYearsMakeSense(clean), PlanRules.PlanHasATitle(clean.Title), PlanRules.PlanYearIsOpen(clean.Kind, clean.FromYear, lastClosedYear));
        (UnitId, Kind, FromYear, ToYear, Title, State, Edition) = (unitId, clean.Kind, clean.FromYear, clean.ToYear, clean.Title, PlanState.Draft, 1);
        Happened("plan.begun", by, at, $"{Kind} {FromYear}–{ToYear}");
    }

    public int UnitId { get; private set; }
    public PlanKind Kind { get; private set; }
    public int FromYear { get; private set; }

    /// <summary>Its last year; of a yearly programme the first one again.</summary>
    public int ToYear { get; private set; }
    public string Title { get; private set; } = "";
    public PlanState State { get; private set; }

    /// <summary>The edition in hand; the first is 1. Contents of earlier ones are kept.</summary>
    public int Edition { get; private set; }

    /// <summary>The edition in force; null as long as none was approved.</summary>
    public int? EditionInForce { get; private set; }

    /// <summary>Day of the first approval; from then on it counts in the figure <c>plans</c>.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>Account that handed in the edition in hand.</summary>
    public int? SubmittedById { get; private set; }
    public IReadOnlyList<PlanItem> Items => items;
    public IReadOnlyList<PlanStep> Steps => steps;
    public IReadOnlyList<PlanReport> Reports => reports;

    public bool IsBeingWritten => State is PlanState.Draft or PlanState.Returned;

    public bool Covers(int year) => FromYear <= year && year <= ToYear;

    public bool IsInForceOn(DateOnly day) => ApprovedOn <= day;

    /// <summary>The contents of an edition, by kind and number.</summary>
    public IEnumerable<PlanItem> ItemsOf(int edition) => items.Where(i => i.Edition == edition).OrderBy(i => i.Kind).ThenBy(i => i.No);

    /// <summary>Sets title and contents of the edition in hand.</summary>
    /// <exception cref="RuleBroken">It is not being written, or a text does not fit.</exception>
    public void Write(string title, IReadOnlyList<PlanItemText> texts, Actor by, DateTime at)
    {
        var clean = texts.Select(t => t.Clean()).Where(t => t.Deed.Length > 0 || t.HasParts).ToList();
        Rule.Check(
            PlanRules.PlanIsBeingWritten(this),
            PlanRules.PlanHasATitle(VietnameseText.Clean(title)),
            PlanRules.PlanItemsFit(clean),
            PlanRules.PlanItemsAreNotTooMany(clean));
        Title = VietnameseText.Clean(title);
        items.RemoveAll(i => i.Edition == Edition);
        items.AddRange(clean.GroupBy(t => t.Kind).SelectMany(kind => kind.Select((t, i) => new PlanItem(Edition, i + 1, t))));
        Happened("plan.written", by, at);
    }

    /// <param name="level">Name of the unit that hands it in.</param>
    /// <param name="by">Who hands it in.</param>
    /// <param name="at">UTC.</param>
    public void Submit(string level, Actor by, DateTime at)
    {
        Rule.Check(PlanRules.PlanIsBeingWritten(this), PlanRules.PlanHasContents(this));
        (State, SubmittedById) = (PlanState.Submitted, by.AccountId);
        Take(PlanStepKind.Submitted, level, null, by, at);
    }

    /// <summary>The next higher level approves the edition that was handed in.</summary>
    /// <param name="on">Day of the decision.</param>
    /// <param name="level">Name of the unit that approves.</param>
    /// <param name="lastClosedYear">The last year whose records no longer change; 0 when there is none.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">UTC.</param>
    public void Approve(DateOnly on, string level, int lastClosedYear, Actor by, DateTime at)
    {
        Rule.Check(
            PlanRules.PlanWaitsForADecision(this),
            PlanRules.NobodyDecidesOnTheirOwnPlan(this, by),
            PlanRules.DayOfApprovalMakesSense(this, on, by.Today),
            PlanRules.PlanYearIsOpen(Kind, FromYear, lastClosedYear));
        (State, EditionInForce) = (PlanState.Approved, Edition);
        ApprovedOn ??= on;
        Take(PlanStepKind.Approved, level, null, by, at, on);
    }

    /// <summary>Back to those who wrote it, with the reason.</summary>
    public void Return(string reason, string level, Actor by, DateTime at)
    {
        Rule.Check(PlanRules.PlanWaitsForADecision(this), PlanRules.NobodyDecidesOnTheirOwnPlan(this, by), PlanRules.ReasonIsGiven(reason));
        State = PlanState.Returned;
        Take(PlanStepKind.Returned, level, reason, by, at);
    }

    /// <summary>Begins the next edition with the contents of the one in force, which stays in force until the next is approved.</summary>
    public void Revise(string reason, string level, int lastClosedYear, Actor by, DateTime at)
    {
        Rule.Check(PlanRules.PlanIsApproved(this), PlanRules.ReasonIsGiven(reason), PlanRules.PlanYearIsOpen(Kind, ToYear, lastClosedYear));
        var texts = ItemsOf(Edition).Select(i => i.ToText()).ToList();
        (State, Edition) = (PlanState.Draft, Edition + 1);
        items.AddRange(texts.GroupBy(t => t.Kind).SelectMany(kind => kind.Select((t, i) => new PlanItem(Edition, i + 1, t))));
        Take(PlanStepKind.Revised, level, reason, by, at);
    }

    private void Take(PlanStepKind kind, string level, string? reason, Actor by, DateTime at, DateOnly? on = null)
    {
        steps.Add(new PlanStep(kind, Edition, on, level, reason, by, at));
        Happened($"plan.{kind.ToString().ToLowerInvariant()}", by, at, reason);
    }
}
