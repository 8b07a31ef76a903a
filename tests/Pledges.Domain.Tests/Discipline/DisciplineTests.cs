using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Members;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Discipline;

public sealed class DisciplineTests
{
    private static readonly Disciplined Full = new(A.OwnerId, IsProbationary: false, HoldsAPost: true);
    private static readonly DisciplineFacts Facts = new("12-QĐ/UBKT", new(2025, 11, 3), DisciplineForm.Warning, Grounds.Conduct, Grounds.Will, true, "Ủy ban kiểm tra");

    private static Actor Commission => new(7, "Tạ Kiểm Tra", 99, A.Today, [new Grant(Role.InspectionCommission, 0)], []);

    internal static IEnumerable<Refusal> Refusals =>
    [
        Entering(nameof(DisciplineRules.DecisionIsNamed), "no number", Facts with { DecisionNo = " \u200B" }),
        Entering(nameof(DisciplineRules.DecisionIsNamed), "a number too long", Facts with { DecisionNo = new string('1', 61) }),
        Entering(nameof(DisciplineRules.BodyFits), "a body too long", Facts with { Body = new string('x', 201) }),
        Entering(nameof(DisciplineRules.DayHasCome), "a decision of tomorrow", Facts with { DecidedOn = A.Today.AddDays(1) }),
        Entering(nameof(DisciplineRules.DayHasCome), "a decision of year 1", Facts with { DecidedOn = new(1, 1, 1) }),
        Entering(nameof(DisciplineRules.MainGroundIsOne), "no ground", Facts with { MainGround = Grounds.None }),
        Entering(nameof(DisciplineRules.MainGroundIsOne), "two main grounds", Facts with { MainGround = Grounds.Conduct | Grounds.Will }),
        Entering(nameof(DisciplineRules.FormFitsTheSubject), "the dissolution of a person", Facts with { Form = DisciplineForm.Dissolution }),
        Entering(nameof(DisciplineRules.FormFitsTheSubject), "a form of no kind", Facts with { Form = 0 }),
        new(nameof(DisciplineRules.FormFitsTheSubject), "the removal of an organisation", () => (null, () => DisciplineDecision.OfUnit(A.Cell, Facts with { Form = DisciplineForm.Removal }, Commission, A.Now))),
        new(nameof(DisciplineRules.FormFitsTheSubject), "the expulsion of an organisation", () => (null, () => DisciplineDecision.OfUnit(A.Cell, Facts with { Form = DisciplineForm.Expulsion }, Commission, A.Now))),
        Entering(nameof(DisciplineRules.ProbationaryGetsTheFirstTwo), "the expulsion of a probationary member", Facts with { Form = DisciplineForm.Expulsion }, Full with { IsProbationary = true }),
        Entering(nameof(DisciplineRules.PostIsHeld), "the removal of who holds no post", Facts with { Form = DisciplineForm.Removal }, Full with { HoldsAPost = false }),
        Entering(nameof(DisciplineRules.NobodyRecordsTheirOwn), "one's own", Facts, Full with { MemberId = 99 }),
        Of(nameof(DisciplineRules.DecisionStands), "correcting what was taken back", d => d.Correct(Facts, Full, Commission, A.Now), d => d.Annul("Nhầm người", Commission, A.Now)),
        Of(nameof(DisciplineRules.DecisionStands), "taking back twice", d => d.Annul("Nhầm", Commission, A.Now), d => d.Annul("Nhầm người", Commission, A.Now)),
        Of(nameof(DisciplineRules.DecisionStands), "appealing against what was lifted", d => d.Appeal(A.Today, Commission, A.Now), d => d.Annul("Nhầm người", Commission, A.Now)),
        Of(nameof(DisciplineRules.ReasonIsGiven), "taking back without a reason", d => d.Annul(" ", Commission, A.Now)),
        Of(nameof(DisciplineRules.NoAppealYet), "appealing twice", d => d.Appeal(A.Today, Commission, A.Now), d => d.Appeal(new(2025, 12, 1), Commission, A.Now)),
        Of(nameof(DisciplineRules.AppealFollowsTheDecision), "an appeal before the decision", d => d.Appeal(new(2025, 11, 2), Commission, A.Now)),
        Of(nameof(DisciplineRules.AppealFollowsTheDecision), "an appeal of tomorrow", d => d.Appeal(A.Today.AddDays(1), Commission, A.Now)),
        Of(nameof(DisciplineRules.AppealIsOpen), "answering where nobody appealed", d => d.Answer(AppealOutcome.Kept, null, A.Today, "1-TB", Full, Commission, A.Now)),
        Appealed(nameof(DisciplineRules.AnswerFollowsTheAppeal), "before the appeal", d => d.Answer(AppealOutcome.Kept, null, new(2025, 11, 30), "1-TB", Full, Commission, A.Now)),
        Appealed(nameof(DisciplineRules.ChangedFormIsAnother), "with no other form", d => d.Answer(AppealOutcome.Changed, null, A.Today, "1-TB", Full, Commission, A.Now)),
        Appealed(nameof(DisciplineRules.ChangedFormIsAnother), "with the same form", d => d.Answer(AppealOutcome.Changed, DisciplineForm.Warning, A.Today, "1-TB", Full, Commission, A.Now)),
        Appealed(nameof(DisciplineRules.ChangedFormIsAnother), "kept with another form", d => d.Answer(AppealOutcome.Kept, DisciplineForm.Reprimand, A.Today, "1-TB", Full, Commission, A.Now)),
        Appealed(nameof(DisciplineRules.FormFitsTheSubject), "by dissolving a person", d => d.Answer(AppealOutcome.Changed, DisciplineForm.Dissolution, A.Today, "1-TB", Full, Commission, A.Now)),
        Appealed(nameof(DisciplineRules.DecisionIsNamed), "without a number", d => d.Answer(AppealOutcome.Kept, null, A.Today, "", Full, Commission, A.Now)),
        Appealed(nameof(DisciplineRules.NobodyRecordsTheirOwn), "one's own", d => d.Answer(AppealOutcome.Kept, null, A.Today, "1-TB", Full, Commission with { MemberId = A.OwnerId }, A.Now)),
        Of(nameof(DisciplineRules.NobodyRecordsTheirOwn), "settling one's own posts", d => d.SettlePosts(A.Office with { MemberId = A.OwnerId }, A.Now)),
    ];

    [Fact]
    public void Enter_KeepsTheMainGroundOutOfTheFurtherOnes()
    {
        var decision = Decision(Facts with { DecisionNo = "  12-QĐ/UBKT ", FurtherGrounds = Grounds.Conduct | Grounds.Policy });
        Assert.Equal(("12-QĐ/UBKT", Grounds.Conduct, Grounds.Policy, true), (decision.DecisionNo, decision.MainGround, decision.FurtherGrounds, decision.IsLackOfExample));
    }

    [Fact]
    public void HasEffectOn_EndsAfterTwelveMonths_ExceptForExpulsion()
    {
        var warning = Decision(Facts);
        Assert.False(warning.HasEffectOn(new(2025, 11, 2)));
        Assert.True(warning.HasEffectOn(new(2026, 11, 2)));
        Assert.False(warning.HasEffectOn(new(2026, 11, 3)));
        var expulsion = Decision(Facts with { Form = DisciplineForm.Expulsion });
        Assert.Null(expulsion.LapsesOn);
        Assert.True(expulsion.HasEffectOn(new(2050, 1, 1)));
    }

    [Fact]
    public void Answer_WhenTheAppealIsGranted_LiftsTheDecision()
    {
        var decision = Decision(Facts);
        decision.Appeal(new(2025, 12, 1), Commission, A.Now);
        Assert.True(decision.IsAppealOpen);
        decision.Answer(AppealOutcome.Lifted, null, A.Today, "3-QĐ/TU", Full, Commission, A.Now);
        Assert.Equal((true, false, A.Today), (decision.IsAnnulled, decision.IsAppealOpen, decision.AnnulledOn));
        Assert.False(decision.HasEffectOn(A.Today));
    }

    [Fact]
    public void Answer_WithAnotherForm_KeepsTheFirst()
    {
        var decision = Decision(Facts);
        decision.Appeal(new(2025, 12, 1), Commission, A.Now);
        decision.Answer(AppealOutcome.Changed, DisciplineForm.Reprimand, A.Today, "3-QĐ/TU", Full, Commission, A.Now);
        Assert.Equal((DisciplineForm.Reprimand, (DisciplineForm?)DisciplineForm.Warning), (decision.Form, decision.FirstForm));
        Assert.Equal(["discipline.entered", "discipline.appealed", "discipline.appeal_answered"], decision.Happenings.Select(h => h.Kind));
    }

    [Fact]
    public void Disciplined_OnTheDayTheDecisionEndsThePost_HeldIt()
    {
        var member = A.Member();
        member.Enter(new Post(A.Cell, PostType.CommitteeMember, null, PostKind.Party, false, false, new(2024, 1, 1), new(2025, 11, 3)), A.Office, A.Now);
        Assert.True(Disciplined.At(member, new(2025, 11, 3)).HoldsAPost);
        Assert.False(Disciplined.At(member, new(2025, 11, 4)).HoldsAPost);
        Assert.False(Disciplined.At(member, new(2025, 11, 3)).IsProbationary);
        Assert.True(Disciplined.At(member, new(1991, 2, 2)).IsProbationary);
    }

    [Fact]
    public void Access_ToWriting_IsTheCommissionsAndNobodysOwn()
    {
        Assert.True(DisciplineAccess.MayWrite(Commission, A.OwnerId));
        Assert.True(DisciplineAccess.MayWrite(Commission, null));
        Assert.False(DisciplineAccess.MayWrite(Commission, 99));
        Assert.False(DisciplineAccess.MayWrite(A.Office, A.OwnerId));
        Assert.False(DisciplineAccess.MayOpen(A.Owner()));
        Assert.True(DisciplineAccess.MayOpen(A.Secretary));
        Assert.True(DisciplineAccess.MaySettlePosts(A.Office, A.OwnerId));
        Assert.False(DisciplineAccess.MaySettlePosts(A.Office with { MemberId = A.OwnerId }, A.OwnerId));
    }

    private static DisciplineDecision Decision(DisciplineFacts facts) => DisciplineDecision.Of(Full, facts, Commission, A.Now);

    private static Refusal Entering(string rule, string when, DisciplineFacts facts, Disciplined? member = null) =>
        new(rule, $"entering {when}", () => (null, () => DisciplineDecision.Of(member ?? Full, facts, Commission, A.Now)));

    private static Refusal Of(string rule, string when, Action<DisciplineDecision> act, Action<DisciplineDecision>? first = null) => new(rule, when, () =>
    {
        var decision = Decision(Facts);
        first?.Invoke(decision);
        return (decision, () => act(decision));
    });

    private static Refusal Appealed(string rule, string when, Action<DisciplineDecision> act) =>
        Of(rule, $"answering an appeal {when}", act, d => d.Appeal(new(2025, 12, 1), Commission, A.Now));
}
