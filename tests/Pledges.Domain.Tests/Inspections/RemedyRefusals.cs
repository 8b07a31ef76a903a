using Pledges.Domain.Inspections;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Inspections.ARemedy;

namespace Pledges.Domain.Tests.Inspections;

internal static class RemedyRefusals
{
    private static readonly string Long = new('x', 1001);
    private static readonly DateOnly Later = new(2026, 12, 1);

    public static IEnumerable<Refusal> All =>
    [
        Demand(nameof(RemedyRules.FindingIsFounded), "of what proved unfounded", AnInspection.Found with { Kind = FindingKind.Unfounded, Type = null }, new RemedyDemand(Cell, DueOn)),
        Demand(nameof(RemedyRules.SomebodyIsResponsible), "of nobody", AnInspection.Found, new RemedyDemand(default, DueOn)),
        Demand(nameof(RemedyRules.DueAfterTheFinding), "due before the finding", AnInspection.Found, new RemedyDemand(Cell, new(2026, 5, 3))),
        Of(nameof(RemedyRules.IsNotDone), "a plan after it was done", Done, r => r.MakePlan(Plan, Secretary, A.Now)),
        Of(nameof(RemedyRules.PlanIsTold), "a plan without a cause", Demanded, r => r.MakePlan(Plan with { Cause = " " }, Secretary, A.Now)),
        Of(nameof(RemedyRules.PlanIsTold), "a plan too long", Demanded, r => r.MakePlan(Plan with { Measures = Long }, Secretary, A.Now)),
        Of(nameof(RemedyRules.PlanKeepsTheDay), "a plan beyond the demanded day", Demanded, r => r.MakePlan(Plan with { DueOn = DueOn.AddDays(1) }, Secretary, A.Now)),
        Of(nameof(RemedyRules.IsPlanned), "progress before a plan", Demanded, r => r.Report(AnInspection.Today, "Đang làm", Secretary, A.Now)),
        Of(nameof(RemedyRules.IsPlanned), "done before a plan", Demanded, r => r.MarkDone(AnInspection.Today, "Xong", Secretary, A.Now)),
        Of(nameof(RemedyRules.TextIsGiven), "progress without words", Planned, r => r.Report(AnInspection.Today, " ", Secretary, A.Now)),
        Of(nameof(RemedyRules.DayFits), "progress of tomorrow", Planned, r => r.Report(AnInspection.Today.AddDays(1), "Đang làm", Secretary, A.Now)),
        Of(nameof(RemedyRules.DayFits), "done before the finding", Planned, r => r.MarkDone(new(2026, 5, 3), "Xong", Secretary, A.Now)),
        Of(nameof(RemedyRules.IsStillOpen), "a comment on a closed one", Closed, r => r.Comment("Tốt", AnInspection.Commission, A.Now)),
        Of(nameof(RemedyRules.IsDone), "a check before it was done", Planned, r => Check(r, CheckerStanding.FromOutside)),
        Of(nameof(RemedyRules.IsDone), "a re-inspection before it was done", Planned, r => r.OrderReinspection(Later, "Chưa đạt", CheckerStanding.FromOutside, AnInspection.Commission, A.Now)),
        Of(nameof(RemedyRules.CheckFollows), "a check before it was done that day", Done, r => r.Close(new(2026, 6, 19), "Đạt", CheckerStanding.FromOutside, AnInspection.Commission, A.Now)),
        Of(nameof(RemedyRules.CheckerIsIndependent), "checked by who reported it", Done, r => r.Close(AnInspection.Today, "Đạt", CheckerStanding.FromOutside, Secretary, A.Now)),
        Of(nameof(RemedyRules.CheckerIsIndependent), "checked by who answers for it", Done, r => Check(r, CheckerStanding.FromOutside with { IsResponsible = true })),
        Of(nameof(RemedyRules.CheckerIsIndependent), "checked by who leads the unit", Done, r => Check(r, CheckerStanding.FromOutside with { LeadsTheUnit = true })),
        Of(nameof(RemedyRules.CheckerIsIndependent), "checked in a cell of three", Done, r => Check(r, new CheckerStanding(false, false, true, 3))),
        Of(nameof(RemedyRules.CheckerIsIndependent), "extended by who leads the unit", Planned, r => r.Extend(Later, "Chưa xong", CheckerStanding.FromOutside with { LeadsTheUnit = true }, AnInspection.Commission, A.Now)),
        Of(nameof(RemedyRules.DueLater), "extended until today", Planned, r => r.Extend(AnInspection.Today, "Chưa xong", CheckerStanding.FromOutside, AnInspection.Commission, A.Now)),
        Of(nameof(RemedyRules.IsStillOpen), "handing over a closed one", Closed, r => r.HandOver(9, AnInspection.Commission, A.Now)),
        new(nameof(RemedyRules.AUnitAnswers), "handing over that of a member", () =>
        {
            var remedy = Demanded();
            remedy.MakePlan(Plan with { Responsible = SubjectKey.OfMember(A.OwnerId) }, Secretary, A.Now);
            return (remedy, () => remedy.HandOver(9, AnInspection.Commission, A.Now));
        }),
        Of(nameof(RemedyRules.IsClosed), "opening an open one", Done, r => r.Reopen(Later, "Tái diễn", CheckerStanding.FromOutside, AnInspection.Commission, A.Now)),
    ];

    private static void Check(Remedy remedy, CheckerStanding checker) => remedy.Close(AnInspection.Today, "Đạt", checker, AnInspection.Commission, A.Now);

    private static Refusal Demand(string rule, string when, FindingText text, RemedyDemand demand) => new(rule, when, () =>
    {
        var inspection = AnInspection.Reported();
        var finding = inspection.Find(1, text, AnInspection.Commission, A.Now);
        return (inspection, () => Remedy.Demand(inspection, finding, demand, AnInspection.Commission, A.Now));
    });

    private static Refusal Of(string rule, string when, Func<Remedy> arrange, Action<Remedy> act) => new(rule, when, () =>
    {
        var remedy = arrange();
        return (remedy, () => act(remedy));
    });
}
