using Pledges.Domain.Grading;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Grading;

/// <summary>Refusals of a scheme that is to follow the one in force.</summary>
internal static class SchemeRefusals
{
    private static readonly CapRule Cap = new(20, CapBase.GoodOnly, CapScope.Cell, CapRounding.Up);
    private static readonly PointScale Points = new(General: 30, Conduct: 18, Task: 70, BestFrom: 90, GoodFrom: 70, FairFrom: 50);
    private static readonly SchemeDetails Good = new("E", "Quy định mới", "New regulation", 2027, Cap, Points, 30);

    public static IEnumerable<Refusal> All =>
    [
        Next(nameof(SchemeRules.CodeIsShort), "no code", Good with { Code = "" }),
        Next(nameof(SchemeRules.CodeIsShort), "a code with marks", Good with { Code = "Đ" }),
        Next(nameof(SchemeRules.CodeIsShort), "a code too long", Good with { Code = "ABCDEFGHIJK" }),
        Next(nameof(SchemeRules.ComesAfter), "the first year of the last", Good with { FromYear = 2025 }),
        new(nameof(SchemeRules.SchemeIsUnused), "a scheme by which grades were given", () => (null, () => GradeScheme.FirstDelivered()[^1].Correct(Good, isUsed: true))),
        new(nameof(SchemeRules.ComesAfter), "after a scheme that has ended", () => (null, () => GradeScheme.FirstDelivered()[0].Next(Good))),
        Next(nameof(SchemeRules.CapIsAShare), "nothing of nobody", Good with { Cap = Cap with { Percent = 0 } }),
        Next(nameof(SchemeRules.CapIsAShare), "more than everybody", Good with { Cap = Cap with { Percent = 100.5m } }),
        Next(nameof(SchemeRules.PointsAddUp), "110 points", Good with { Points = Points with { General = 40 } }),
        Next(nameof(SchemeRules.PointsAddUp), "more for conduct than in general", Good with { Points = Points with { Conduct = 31 } }),
        Next(nameof(SchemeRules.PointsAddUp), "good from more than excellent", Good with { Points = Points with { GoodFrom = 95 } }),
        Next(nameof(SchemeRules.PointsAddUp), "fair from more than good", Good with { Points = Points with { FairFrom = 70 } }),
        Next(nameof(SchemeRules.PointsAddUp), "a best grade that nobody reaches", Good with { Points = Points with { BestFrom = 101 } }),
        Next(nameof(SchemeRules.AppealDaysAreSensible), "no day to object", Good with { AppealDays = 0 }),
        Next(nameof(SchemeRules.AppealDaysAreSensible), "longer than a year", Good with { AppealDays = 366 }),
    ];

    private static Refusal Next(string rule, string when, SchemeDetails rules) => new(rule, when, () => (null, () => GradeScheme.FirstDelivered()[^1].Next(rules)));
}
