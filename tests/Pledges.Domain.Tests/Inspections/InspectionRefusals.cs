using Pledges.Domain.Inspections;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Inspections.AnInspection;

namespace Pledges.Domain.Tests.Inspections;

internal static class InspectionRefusals
{
    private static readonly string Long = new('x', 2001);
    private static readonly DateOnly Tomorrow = Today.AddDays(1);

    public static IEnumerable<Refusal> All =>
    [
        new(nameof(TopicRules.TopicIsNamed), "a topic without a name", () => (null, () => InspectionTopic.Add(" .. ", null, InspectionTopic.FirstDelivered()))),
        new(nameof(TopicRules.TopicIsNamed), "a topic with a name too long", () => (null, () => InspectionTopic.Add(Long, null, InspectionTopic.FirstDelivered()))),
        new(nameof(TopicRules.TopicIsNew), "a topic of a known name", () => (null, () => InspectionTopic.Add("trach nhiem NÊU gương", null, InspectionTopic.FirstDelivered()))),
        new(nameof(TopicRules.TopicIsNew), "a topic of a known code", () => (null, () => InspectionTopic.Add("Other", null, InspectionTopic.FirstDelivered()))),
        Plan(nameof(InspectionRules.YearIsSensible), "the year 1899", Details with { Year = 1899 }),
        Plan(nameof(InspectionRules.ContentFits), "a content too long", Details with { Content = Long }),
        Plan(nameof(InspectionRules.PeriodInspectedIsInOrder), "a period that ends first", Details with { PeriodTo = new(2024, 12, 31) }),
        Of(nameof(InspectionRules.BodyStays), "another body after the decision", Decided, i => i.Change(Details with { Body = InspectionBody.StandingCommittee }, Commission, A.Now)),
        Of(nameof(InspectionRules.IsNotOver), "changing a closed one", Closed, i => i.Change(Details, Commission, A.Now)),
        Of(nameof(InspectionRules.IsNotConcluded), "a subject after the conclusion", Concluded, i => i.Add(SubjectKey.OfUnit(99), Commission, A.Now)),
        Of(nameof(InspectionRules.IsNotConcluded), "calling off a closed one", Closed, i => i.CallOff("Thôi", Commission, A.Now)),
        Of(nameof(InspectionRules.SubjectIsOne), "neither unit nor member", Planned, i => i.Add(default, Commission, A.Now)),
        Of(nameof(InspectionRules.SubjectIsOne), "unit and member", Planned, i => i.Add(new SubjectKey(7, 7), Commission, A.Now)),
        Of(nameof(InspectionRules.SubjectIsNew), "a unit twice", Planned, i => i.Add(Unit, Commission, A.Now)),
        Of(nameof(InspectionRules.SubjectIsNew), "a member twice, after the decision", Decided, i => i.Add(Person, Commission, A.Now)),
        Of(nameof(InspectionRules.NobodyInspectsThemselves), "a subject from the team", Decided, i => i.Add(SubjectKey.OfMember(77), Commission, A.Now)),
        Of(nameof(InspectionRules.NobodyInspectsThemselves), "a team with a subject", Planned, i => i.Decide(Decision with { Team = [new("Lê Văn An", TeamDuty.Head, A.OwnerId)] }, Commission, A.Now)),
        Of(nameof(InspectionRules.SubjectIsThere), "taking off one that is not there", Planned, i => i.Remove(9, Commission, A.Now)),
        Of(nameof(InspectionRules.SubjectIsThere), "a finding about nobody", Decided, i => i.Find(9, Found, Commission, A.Now)),
        Of(nameof(InspectionRules.NothingIsFoundYet), "taking off one with a finding", WithFinding, i => i.Remove(1, Commission, A.Now)),
        Of(nameof(InspectionRules.OneSubjectStays), "taking off the last", WithOneSubject, i => i.Remove(4, Commission, A.Now)),
        Of(nameof(InspectionRules.IsPlanned), "a second decision", Decided, i => i.Decide(Decision, Commission, A.Now)),
        Decide(nameof(InspectionRules.NumberIsGiven), "no number", Decision with { DecisionNo = " " }),
        Decide(nameof(InspectionRules.NumberIsGiven), "a number too long", Decision with { DecisionNo = Long }),
        Decide(nameof(InspectionRules.DecisionDayIsSensible), "a decision of tomorrow", Decision with { DecidedOn = Tomorrow }),
        Decide(nameof(InspectionRules.DecisionDayIsSensible), "a decision of the year 1", Decision with { DecidedOn = DateOnly.MinValue }),
        Decide(nameof(InspectionRules.TeamHasAHead), "nobody", Decision with { Team = [] }),
        Decide(nameof(InspectionRules.TeamHasAHead), "two heads", Decision with { Team = [new("A", TeamDuty.Head), new("B", TeamDuty.Head)] }),
        Decide(nameof(InspectionRules.TeamHasAHead), "a member without a name", Decision with { Team = [new("A", TeamDuty.Head), new(" ", TeamDuty.Member)] }),
        Decide(nameof(InspectionRules.ClocksRunForward), "an opening before the outline", Decision with { DueOn = new Dictionary<StepKind, DateOnly> { [StepKind.Outline] = new(2026, 4, 1), [StepKind.Opening] = new(2026, 3, 20) } }),
        Decide(nameof(InspectionRules.ClocksRunForward), "an outline before the decision", Decision with { DueOn = new Dictionary<StepKind, DateOnly> { [StepKind.Outline] = new(2026, 3, 1) } }),
        Of(nameof(InspectionRules.HasSubjects), "a decision about nobody", () => Inspection.Plan(Details, Commission, A.Now), i => i.Decide(Decision, Commission, A.Now)),
        Of(nameof(InspectionRules.ReasonIsGiven), "calling off without a reason", Planned, i => i.CallOff(" ", Commission, A.Now)),
        Of(nameof(InspectionRules.NobodyIsConcluded), "calling off after a finding", WithFinding, i => i.CallOff("Thôi", Commission, A.Now)),
        Of(nameof(InspectionRules.IsRunning), "a step before the decision", Planned, i => i.Complete(StepKind.Outline, Today, null, null, Commission, A.Now)),
        Of(nameof(InspectionRules.StepIsOnTheWay), "the conclusion as a step", Reported, i => i.Complete(StepKind.Conclusion, Today, null, null, Commission, A.Now)),
        Of(nameof(InspectionRules.StepIsOpen), "a step twice", Reported, i => i.Complete(StepKind.Report, Today, null, null, Commission, A.Now)),
        Of(nameof(InspectionRules.StepIsNext), "the opening before the outline", Decided, i => i.Complete(StepKind.Opening, Today, null, null, Commission, A.Now)),
        Of(nameof(InspectionRules.StepIsNext), "leaving out the report first", Decided, i => i.LeaveOut(StepKind.Report, "Không cần", Commission, A.Now)),
        Of(nameof(InspectionRules.StepDayFits), "an outline before the decision", Decided, i => i.Complete(StepKind.Outline, DecidedOn.AddDays(-1), null, null, Commission, A.Now)),
        Of(nameof(InspectionRules.StepDayFits), "an outline of tomorrow", Decided, i => i.Complete(StepKind.Outline, Tomorrow, null, null, Commission, A.Now)),
        Of(nameof(InspectionRules.StepTextsFit), "a note too long", Decided, i => i.Complete(StepKind.Outline, Today, null, Long, Commission, A.Now)),
        Of(nameof(InspectionRules.DueAfterTheDecision), "a step due before the decision", Decided, i => i.Reschedule(StepKind.Report, DecidedOn.AddDays(-1), "Đổi lịch", Commission, A.Now)),
        Of(nameof(InspectionRules.IsUnderWay), "a finding on the programme", Planned, i => i.Find(1, Found, Commission, A.Now)),
        Of(nameof(InspectionRules.IsUnderWay), "a conclusion after closing", Closed, i => i.Conclude(1, Ending, Commission, A.Now)),
        Find(nameof(InspectionRules.FindingIsTold), "no words", Found with { Text = " " }),
        Find(nameof(InspectionRules.FindingIsTold), "a rule too long", Found with { Against = Long }),
        Find(nameof(InspectionRules.FindingFitsItsKind), "a shortcoming without a type", Found with { Type = null }),
        Find(nameof(InspectionRules.FindingFitsItsKind), "a shortcoming with a degree", Found with { Severity = Severity.Minor }),
        Find(nameof(InspectionRules.FindingFitsItsKind), "a violation without a degree", Found with { Kind = FindingKind.Violation }),
        Find(nameof(InspectionRules.FindingFitsItsKind), "unfounded, with a type", Found with { Kind = FindingKind.Unfounded }),
        Find(nameof(InspectionRules.FindingFitsItsKind), "a formulaic registration as a violation", Found with { Kind = FindingKind.Violation, Severity = Severity.Minor, Type = ShortcomingType.Formulaic }),
        Find(nameof(InspectionRules.FindingDayFits), "found before the decision", Found with { FoundOn = DecidedOn.AddDays(-1) }),
        Find(nameof(InspectionRules.FindingDayFits), "found tomorrow", Found with { FoundOn = Tomorrow }),
        Of(nameof(InspectionRules.StepsAreSettled), "a conclusion before the report", Decided, i => i.Conclude(1, Ending, Commission, A.Now)),
        Conclude(nameof(InspectionRules.OutcomeIsGiven), "no words", Ending with { Outcome = null }),
        Conclude(nameof(InspectionRules.ConclusionFollowsTheDecision), "before the decision", Ending with { ConcludedOn = DecidedOn.AddDays(-1) }),
        Conclude(nameof(InspectionRules.ConclusionFollowsTheDecision), "no day", Ending with { ConcludedOn = null }),
        Conclude(nameof(InspectionRules.ConclusionHasCome), "tomorrow", Ending with { ConcludedOn = Tomorrow, NoticeOn = null }),
        Conclude(nameof(InspectionRules.NumbersFit), "a number too long", Ending with { NoticeNo = Long }),
        Conclude(nameof(InspectionRules.NumbersFit), "a notice before the conclusion", Ending with { NoticeOn = new(2026, 5, 31) }),
        Of(nameof(InspectionRules.EverySubjectIsConcluded), "closing before the conclusion", Reported, i => i.Close(0, Commission, A.Now)),
        Of(nameof(InspectionRules.IsConcluded), "closing a closed one", Closed, i => i.Close(0, Commission, A.Now)),
        Of(nameof(InspectionRules.NoRemedyIsOpen), "closing with two open remedies", Concluded, i => i.Close(2, Commission, A.Now)),
        Of(nameof(InspectionRules.IsClosed), "opening again one that is not closed", Concluded, i => i.Reopen("Sai số", Commission, A.Now)),
        Of(nameof(InspectionRules.RegisterDatesAreInOrder), "a register's conclusion before its decision", FromRegister, i => i.TakeOver(new RegisteredSubject(Unit, new(2014, 12, 31), null), Commission, A.Now)),
        Of(nameof(InspectionRules.RegisterDatesAreInOrder), "a register's decision moved behind its conclusion", FromRegister, i => i.CorrectFromRegister(Record with { DecidedOn = new(2015, 12, 1) }, Commission, A.Now)),
        Find(nameof(InspectionRules.NothingIsClassified), "a finding marked classified", Found with { Text = "Theo báo cáo (MẬT) của đoàn." }),
        Plan(nameof(InspectionRules.NothingIsClassified), "a content marked top secret", Details with { Content = "TUYỆT MẬT: việc nêu gương" }),
        Programme(nameof(ProgrammeRules.ProgrammeIsNumbered), "no number", "", new(2025, 12, 20)),
        Programme(nameof(ProgrammeRules.ApprovalFits), "approved in the summer before", "1-CTr/UBKT", new(2025, 9, 30)),
        Programme(nameof(ProgrammeRules.ApprovalFits), "approved tomorrow", "1-CTr/UBKT", Tomorrow),
    ];

    private static RegisteredInspection Record => new("3-QĐ/TU", new(2015, 1, 1), InspectionBody.StandingCommittee, City, Activity.Supervision, InspectionKind.Topical, "OTHER");

    private static Inspection FromRegister()
    {
        var inspection = Inspection.FromRegister(Record, Commission, A.Now);
        inspection.TakeOver(new RegisteredSubject(SubjectKey.OfUnit(3), new(2015, 3, 1), "Tốt"), Commission, A.Now);
        return inspection;
    }

    private static Inspection WithFinding()
    {
        var inspection = Decided();
        inspection.Find(1, Found, Commission, A.Now);
        return inspection;
    }

    private static Inspection WithOneSubject()
    {
        var inspection = Decided();
        foreach (var id in new[] { 1, 2, 3 })
        {
            inspection.Remove(id, Commission, A.Now);
        }

        return inspection;
    }

    private static Refusal Plan(string rule, string when, InspectionDetails details) => new(rule, when, () => (null, () => Inspection.Plan(details, Commission, A.Now)));

    private static Refusal Programme(string rule, string when, string number, DateOnly on) =>
        new(rule, when, () => (null, () => _ = new InspectionProgramme(2026, InspectionBody.InspectionCommission, City, number, on, Commission, A.Now)));

    private static Refusal Decide(string rule, string when, InspectionDecision decision) => Of(rule, when, Planned, i => i.Decide(decision, Commission, A.Now));

    private static Refusal Find(string rule, string when, FindingText finding) => Of(rule, when, Decided, i => i.Find(1, finding, Commission, A.Now));

    private static Refusal Conclude(string rule, string when, Conclusion conclusion) => Of(rule, when, Reported, i => i.Conclude(1, conclusion, Commission, A.Now));

    private static Refusal Of(string rule, string when, Func<Inspection> arrange, Action<Inspection> act) => new(rule, when, () =>
    {
        var inspection = arrange();
        return (inspection, () => act(inspection));
    });
}
