using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Discipline;

/// <summary>
/// A discipline decision (quyết định kỷ luật) about one member or one organisation: facts only. The mark "lack of example"
/// is set by a person, never inferred from the grounds. Verbs act or throw <see cref="RuleBroken"/>.
/// </summary>
public sealed class DisciplineDecision : Aggregate
{
    public const int DecisionLength = 60;
    public const int BodyLength = 200;
    public const int ReasonLength = 1000;

    private DisciplineDecision()
    {
    }

    /// <summary>The member disciplined; null for an organisation.</summary>
    public int? MemberId { get; private set; }

    /// <summary>The organisation disciplined; null for a member.</summary>
    public int? UnitId { get; private set; }
    public string DecisionNo { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }

    /// <summary>Who decided, in words; null where a file did not say.</summary>
    public string? Body { get; private set; }

    /// <summary>The form as it stands, after an appeal that changed it.</summary>
    public DisciplineForm Form { get; private set; }

    /// <summary>One ground.</summary>
    public Grounds MainGround { get; private set; }
    public Grounds FurtherGrounds { get; private set; }

    /// <summary>Do thiếu gương mẫu.</summary>
    public bool IsLackOfExample { get; private set; }
    public DateOnly? AppealedOn { get; private set; }
    public AppealOutcome? Outcome { get; private set; }
    public DateOnly? OutcomeOn { get; private set; }
    public string? OutcomeNo { get; private set; }

    /// <summary>The form before an appeal changed it.</summary>
    public DisciplineForm? FirstForm { get; private set; }

    /// <summary>Not to be counted any more: lifted after an appeal, or entered wrongly.</summary>
    public DateOnly? AnnulledOn { get; private set; }
    public string? AnnulReason { get; private set; }

    /// <summary>When a person decided what becomes of the posts held; null while that is open.</summary>
    public DateOnly? PostsSettledOn { get; private set; }

    public bool IsAnnulled => AnnulledOn is not null;

    public bool IsAppealOpen => AppealedOn is not null && Outcome is null && !IsAnnulled;

    /// <summary>
    /// First day on which the decision no longer has effect: twelve months after it; null for expulsion and dissolution, which
    /// do not lapse. Source: the Party's statute, article 40.
    /// </summary>
    public DateOnly? LapsesOn => Form is DisciplineForm.Expulsion or DisciplineForm.Dissolution ? null : DecidedOn.AddYears(1);

    public bool HasEffectOn(DateOnly day) => !IsAnnulled && DecidedOn <= day && (LapsesOn is not { } end || day < end);

    /// <summary>Enters a decision about a member.</summary>
    /// <exception cref="RuleBroken">The form cannot be given to this member, the day has not come, or it is the writer's own.</exception>
    public static DisciplineDecision Of(Disciplined member, DisciplineFacts facts, Actor by, DateTime at)
    {
        var decision = new DisciplineDecision { MemberId = member.MemberId };
        decision.Set(facts, member, by);
        decision.Happened("discipline.entered", by, at, decision.DecisionNo);
        return decision;
    }

    /// <summary>Enters a decision about an organisation.</summary>
    public static DisciplineDecision OfUnit(int unitId, DisciplineFacts facts, Actor by, DateTime at)
    {
        var decision = new DisciplineDecision { UnitId = unitId };
        decision.Set(facts, null, by);
        decision.Happened("discipline.entered", by, at, decision.DecisionNo);
        return decision;
    }

    /// <summary>Puts right what the register says; what an appeal changed stays.</summary>
    /// <param name="facts">As they are right.</param>
    /// <param name="member">The member as of the decision's day; null for an organisation.</param>
    /// <param name="by">Who corrects.</param>
    /// <param name="at">UTC.</param>
    public void Correct(DisciplineFacts facts, Disciplined? member, Actor by, DateTime at)
    {
        Rule.Check(DisciplineRules.DecisionStands(this));
        Set(facts, member, by);
        Happened("discipline.corrected", by, at, DecisionNo);
    }

    /// <summary>Records that the member or the organisation appeals.</summary>
    public void Appeal(DateOnly on, Actor by, DateTime at)
    {
        Rule.Check(
            DisciplineRules.DecisionStands(this),
            DisciplineRules.NoAppealYet(this),
            DisciplineRules.AppealFollowsTheDecision(this, on, by.Today));
        AppealedOn = on;
        Happened("discipline.appealed", by, at, DecisionNo);
    }

    /// <summary>Records what became of the appeal.</summary>
    /// <param name="outcome">Kept, changed or lifted.</param>
    /// <param name="form">The other form, where it was changed.</param>
    /// <param name="on">Day of the answer.</param>
    /// <param name="number">Its number.</param>
    /// <param name="member">The member as of the decision's day; null for an organisation.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">UTC.</param>
    public void Answer(AppealOutcome outcome, DisciplineForm? form, DateOnly on, string number, Disciplined? member, Actor by, DateTime at)
    {
        Rule.Check(
            DisciplineRules.AppealIsOpen(this),
            DisciplineRules.NobodyRecordsTheirOwn(MemberId, by),
            DisciplineRules.DecisionIsNamed(number),
            DisciplineRules.AnswerFollowsTheAppeal(this, on, by.Today),
            DisciplineRules.ChangedFormIsAnother(this, outcome, form));
        if (outcome == AppealOutcome.Changed)
        {
            Rule.Check(Fitting(form!.Value, member));
            (FirstForm, Form) = (Form, form.Value);
        }
        else if (outcome == AppealOutcome.Lifted)
        {
            AnnulledOn = on;
        }

        (Outcome, OutcomeOn, OutcomeNo) = (outcome, on, VietnameseText.Clean(number));
        Happened("discipline.appeal_answered", by, at, $"{DecisionNo} {outcome}");
    }

    /// <summary>Takes back a decision that was entered wrongly; it stays in the register, crossed out, with the reason.</summary>
    public void Annul(string reason, Actor by, DateTime at)
    {
        Rule.Check(DisciplineRules.DecisionStands(this), DisciplineRules.NobodyRecordsTheirOwn(MemberId, by), DisciplineRules.ReasonIsGiven(reason));
        (AnnulledOn, AnnulReason) = (by.Today, VietnameseText.CleanLines(reason));
        Happened("discipline.annulled", by, at, DecisionNo);
    }

    /// <summary>Records that a person has decided what becomes of the member's posts; the decision itself ends none.</summary>
    public void SettlePosts(Actor by, DateTime at)
    {
        Rule.Check(DisciplineRules.DecisionStands(this), DisciplineRules.NobodyRecordsTheirOwn(MemberId, by));
        PostsSettledOn = by.Today;
        Happened("discipline.posts_settled", by, at, DecisionNo);
    }

    private void Set(DisciplineFacts given, Disciplined? member, Actor by)
    {
        var facts = given.Clean();
        Rule.Check(
            DisciplineRules.NobodyRecordsTheirOwn(MemberId, by),
            DisciplineRules.DecisionIsNamed(facts.DecisionNo),
            DisciplineRules.BodyFits(facts.Body),
            DisciplineRules.DayHasCome(facts.DecidedOn, by.Today),
            DisciplineRules.MainGroundIsOne(facts.MainGround));
        Rule.Check(Fitting(facts.Form, member));
        (DecisionNo, DecidedOn, Body, Form, IsLackOfExample) = (facts.DecisionNo, facts.DecidedOn, facts.Body, facts.Form, facts.IsLackOfExample);
        (MainGround, FurtherGrounds) = (facts.MainGround, facts.FurtherGrounds & ~facts.MainGround);
    }

    private Rule[] Fitting(DisciplineForm form, Disciplined? member) =>
    [
        DisciplineRules.FormFitsTheSubject(form, UnitId is not null),
        DisciplineRules.ProbationaryGetsTheFirstTwo(form, member),
        DisciplineRules.PostIsHeld(form, member),
    ];
}
