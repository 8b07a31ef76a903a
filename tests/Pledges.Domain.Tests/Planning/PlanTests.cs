using Pledges.Domain.Planning;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Planning;

public sealed class PlanTests
{
    private const string Level = "Thành ủy";

    internal static IEnumerable<Refusal> Refusals =>
    [
        new(nameof(PlanRules.PlanYearsMakeSense), "a programme of two years", () => (null, () => Make(new(PlanKind.Year, 2026, 2027, "Hai năm")))),
        new(nameof(PlanRules.PlanYearsMakeSense), "a term that ends before it begins", () => (null, () => Make(new(PlanKind.Term, 2026, 2025, "Ngược")))),
        new(nameof(PlanRules.PlanYearsMakeSense), "a term of a lifetime", () => (null, () => Make(new(PlanKind.Term, 2020, 2060, "Dài")))),
        new(nameof(PlanRules.PlanHasATitle), "no title", () => (null, () => Make(APlan.YearDetails with { Title = " " }))),
        On(nameof(PlanRules.PlanHasATitle), "a title too long", PlanState.Draft, p => p.Write(new string('a', Plan.TitleLength + 1), APlan.Items, APlan.Committee, A.Now)),
        new(nameof(PlanRules.PlanYearIsOpen), "a programme of a closed year", () => (null, () => _ = new Plan(A.Body, APlan.YearDetails, A.Year, APlan.Committee, A.Now))),
        On(nameof(PlanRules.PlanYearIsOpen), "approval after the year was closed", PlanState.Submitted, p => p.Approve(A.Today, Level, A.Year, APlan.Upper, A.Now)),
        On(nameof(PlanRules.PlanYearIsOpen), "revision after the year was closed", PlanState.Approved, p => p.Revise("Bổ sung", Level, A.Year, APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanIsBeingWritten), "writing while it waits", PlanState.Submitted, p => p.Write(p.Title, APlan.Items, APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanIsBeingWritten), "writing in an approved one", PlanState.Approved, p => p.Write(p.Title, APlan.Items, APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanIsBeingWritten), "handing in twice", PlanState.Submitted, p => p.Submit(Level, APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanItemsFit), "a measure without a deed", PlanState.Draft, p => p.Write(p.Title, [new(WorkKind.Push, "", "3 tuyến")], APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanItemsFit), "a deed too long", PlanState.Draft, p => p.Write(p.Title, [new(WorkKind.Push, new string('a', PlanItem.DeedLength + 1))], APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanItemsFit), "a part too long", PlanState.Draft, p => p.Write(p.Title, [new(WorkKind.Push, "Việc", Lead: new string('a', PlanItem.PartLength + 1))], APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanItemsAreNotTooMany), "a book", PlanState.Draft, p => p.Write(p.Title, [.. Enumerable.Range(0, Plan.MostItems + 1).Select(i => new PlanItemText(WorkKind.Push, $"Việc {i}"))], APlan.Committee, A.Now)),
        new(nameof(PlanRules.PlanHasContents), "an empty plan", () => { var p = Make(APlan.YearDetails); return (p, () => p.Submit(Level, APlan.Committee, A.Now)); }),
        On(nameof(PlanRules.PlanWaitsForADecision), "approving a draft", PlanState.Draft, p => p.Approve(A.Today, Level, 0, APlan.Upper, A.Now)),
        On(nameof(PlanRules.PlanWaitsForADecision), "returning an approved one", PlanState.Approved, p => p.Return("Muộn", Level, APlan.Upper, A.Now)),
        On(nameof(PlanRules.NobodyDecidesOnTheirOwnPlan), "approving one's own", PlanState.Submitted, p => p.Approve(A.Today, Level, 0, APlan.Committee, A.Now)),
        On(nameof(PlanRules.NobodyDecidesOnTheirOwnPlan), "returning one's own", PlanState.Submitted, p => p.Return("Viết lại", Level, APlan.Committee, A.Now)),
        On(nameof(PlanRules.DayOfApprovalMakesSense), "tomorrow", PlanState.Submitted, p => p.Approve(A.Today.AddDays(1), Level, 0, APlan.Upper, A.Now)),
        On(nameof(PlanRules.PlanIsApproved), "revising a draft", PlanState.Draft, p => p.Revise("Bổ sung", Level, 0, APlan.Committee, A.Now)),
        On(nameof(PlanRules.ReasonIsGiven), "returning a plan without a word", PlanState.Submitted, p => p.Return(" ", Level, APlan.Upper, A.Now)),
        On(nameof(PlanRules.ReasonIsGiven), "revising a plan without a word", PlanState.Approved, p => p.Revise("", Level, 0, APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanIsInForce), "reporting on a draft", PlanState.Draft, p => p.Report(APlan.ReportOf(), APlan.Committee, A.Now)),
        On(nameof(PlanRules.HalfYearIsOfThePlan), "last year", PlanState.Approved, p => p.Report(APlan.ReportOf(year: A.Year - 1), APlan.Committee, A.Now)),
        On(nameof(PlanRules.HalfYearIsOfThePlan), "a third half", PlanState.Approved, p => p.Report(APlan.ReportOf(3), APlan.Committee, A.Now)),
        On(nameof(PlanRules.HalfYearHasBegun), "the second half in January", PlanState.Approved, p => p.Report(APlan.ReportOf(2), APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanReportIsWritten), "no words", PlanState.Approved, p => p.Report(APlan.ReportOf(summary: " "), APlan.Committee, A.Now)),
        On(nameof(PlanRules.PlanWasNeverApproved), "handing an approved one over", PlanState.Approved, p => p.Reassign(APlan.OtherUnit, Level, "QĐ 12", APlan.Upper, A.Now)),
        On(nameof(PlanRules.PlanGoesToAnotherUnit), "to itself", PlanState.Draft, p => p.Reassign(A.Body, Level, "QĐ 12", APlan.Upper, A.Now)),
    ];

    [Fact]
    public void Return_ThenHandedInAndApproved_KeepsEveryRound()
    {
        var plan = APlan.Plan(PlanState.Returned);
        plan.Write(plan.Title, [.. APlan.Items, new(WorkKind.Resolve, "12 đơn thư")], APlan.Committee, A.Now);
        plan.Submit("Đảng bộ phường", APlan.Committee, A.Now);
        plan.Approve(A.Today, Level, 0, APlan.Upper, A.Now);

        Assert.Equal([PlanStepKind.Submitted, PlanStepKind.Returned, PlanStepKind.Submitted, PlanStepKind.Approved], plan.Steps.Select(s => s.Kind));
        var back = plan.Steps[1];
        Assert.Equal(("Văn phòng", Level, "Chưa nêu số đơn", A.Now), (back.ByName, back.Level, back.Reason, back.At));
        Assert.Equal((A.Today, 1), (plan.ApprovedOn, plan.EditionInForce));
        Assert.Equal(3, plan.ItemsOf(1).Count());
    }

    [Fact]
    public void Revise_AnApprovedPlan_StaysInForceUntilTheNextEditionIsApproved()
    {
        var plan = APlan.Plan(PlanState.Approved);
        plan.Revise("Thêm nhiệm vụ mới", "Đảng bộ phường", 0, APlan.Committee, A.Now);
        plan.Write(plan.Title, [new(WorkKind.Push, "Chỉ còn một việc")], APlan.Committee, A.Now);

        Assert.True(plan.IsInForceOn(A.Today));
        Assert.Equal((1, 2, PlanState.Draft), (plan.EditionInForce, plan.Edition, plan.State));
        Assert.Equal(2, plan.ItemsOf(1).Count());

        plan.Submit("Đảng bộ phường", APlan.Committee, A.Now);
        plan.Approve(A.Today, Level, 0, APlan.Upper, A.Now);

        Assert.Equal(2, plan.EditionInForce);
        Assert.Equal("Chỉ còn một việc", Assert.Single(plan.ItemsOf(2)).Deed);
        Assert.Equal(2, plan.ItemsOf(1).Count());
    }

    [Fact]
    public void Approve_TheDayBefore_IsNotInForceThen()
    {
        var plan = APlan.Plan(PlanState.Approved);
        Assert.False(plan.IsInForceOn(A.Today.AddDays(-1)));
        Assert.False(APlan.Plan(PlanState.Submitted).IsInForceOn(A.Today));
    }

    [Fact]
    public void Report_TheSameHalfAgain_ReplacesIt()
    {
        var plan = APlan.Plan(PlanState.Approved);
        plan.Report(APlan.ReportOf(), APlan.Committee, A.Now);
        plan.Report(APlan.ReportOf(summary: "Đủ ba tuyến"), APlan.Committee, A.Now);

        var report = Assert.Single(plan.Reports);
        Assert.Equal(("Đủ ba tuyến", 1, 1), (report.Summary, report.Edition, report.Lines.Count));
    }

    [Fact]
    public void Reassign_ADraft_GoesToTheUnitThatTakesOver()
    {
        var plan = APlan.Plan();
        plan.Reassign(APlan.OtherUnit, Level, "QĐ 12 về sáp nhập", APlan.Upper, A.Now);
        Assert.Equal((APlan.OtherUnit, PlanStepKind.Reassigned), (plan.UnitId, plan.Steps[^1].Kind));
    }

    [Fact]
    public void Adopt_OfTwoInForce_IsOneInForceWithWhatBothHold_AndTheOldOnesStay()
    {
        var (one, other) = (APlan.Plan(PlanState.Approved), APlan.Plan(PlanState.Approved, APlan.YearDetails with { Title = "Chương trình khác" }));
        one.Revise("Bổ sung", Level, 0, APlan.Committee, A.Now);
        one.Write(one.Title, [new(WorkKind.Push, "Chưa duyệt")], APlan.Committee, A.Now);
        var on = A.Today.AddDays(-1);
        var adopted = Plan.Adopt([(one, "Đảng bộ xã A"), (other, "Đảng bộ xã B")], APlan.OtherUnit, on, "QĐ 12", APlan.Upper, A.Now);
        Assert.Equal((APlan.OtherUnit, PlanState.Approved, on, true), (adopted.UnitId, adopted.State, adopted.ApprovedOn!.Value, adopted.IsAsAdopted));
        // The same things stand in both; what was not approved goes nowhere.
        Assert.Equal(APlan.Items.Select(i => i.Deed), adopted.ItemsOf(1).Select(i => i.Deed));
        Assert.Equal(["Đảng bộ xã A", "Đảng bộ xã B"], adopted.Steps.Select(s => s.Level));
        Assert.Equal((A.Body, A.Body), (one.UnitId, other.UnitId));
        adopted.Report(APlan.ReportOf(), APlan.Committee, A.Now);
        Assert.False(adopted.IsAsAdopted);
    }

    [Fact]
    public void FromRegister_WithADay_IsApproved_AndACorrectionTakesItBack()
    {
        var plan = Plan.FromRegister(A.Body, APlan.YearDetails, new DateOnly(2026, 1, 5), APlan.Upper, A.Now);
        Assert.Equal((PlanState.Approved, 1), (plan.State, plan.EditionInForce));

        plan.Correct(APlan.YearDetails with { Title = "Tên khác" }, null, APlan.Upper, A.Now);
        Assert.Equal((PlanState.Draft, null, null, "Tên khác"), (plan.State, plan.EditionInForce, plan.ApprovedOn, plan.Title));
    }

    private static Plan Make(PlanDetails details) => new(A.Body, details, 0, APlan.Committee, A.Now);

    private static Refusal On(string rule, string when, PlanState state, Action<Plan> act) => new(rule, when, () =>
    {
        var plan = APlan.Plan(state);
        return (plan, () => act(plan));
    });
}
