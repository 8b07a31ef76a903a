using Pledges.Domain.Shared;

namespace Pledges.Domain.Grading;

/// <summary>What makes a grade scheme, but for its grades.</summary>
public sealed record SchemeDetails(string Code, string Name, string NameEn, int FromYear, CapRule? Cap, PointScale? Points, int AppealDays);

/// <summary>What a grade scheme must be so that grades can be given by it.</summary>
public static class SchemeRules
{
    public const int Whole = 100;
    public const int MostAppealDays = 365;

    public static Rule CodeIsShort(string code) =>
        new(nameof(CodeIsShort), code.Length is 0 or > GradeScheme.CodeLength || !code.All(char.IsAsciiLetterOrDigit), "The code of a scheme has 1 to {0} letters without marks or digits.", GradeScheme.CodeLength);

    public static Rule ComesAfter(GradeScheme last, int fromYear) =>
        new(nameof(ComesAfter), last.ToYear is not null || fromYear <= last.FromYear, "The scheme must begin after {0}, the first year of the scheme in force.", last.FromYear);

    public static Rule SchemeIsUnused(bool isUsed) =>
        new(nameof(SchemeIsUnused), isUsed, "Grades have been proposed or given by this scheme; it does not change any more. Write a new one that follows it.");

    public static Rule CapIsAShare(CapRule? cap) =>
        new(nameof(CapIsAShare), cap is { Percent: <= 0 or > Whole }, "The cap lies above 0 and at most at {0} percent.", Whole);

    public static Rule PointsAddUp(PointScale? points) =>
        new(nameof(PointsAddUp),
            points is not null && (points.General + points.Task != Whole || points.Conduct < 0 || points.Conduct > points.General || points.Task < 0
                || points.FairFrom <= 0 || points.GoodFrom <= points.FairFrom || points.BestFrom <= points.GoodFrom || points.BestFrom > Whole),
            "General and task points make {0} together, the part for conduct lies within the general points, and the grades begin at falling points.", Whole);

    public static Rule AppealDaysAreSensible(int days) =>
        new(nameof(AppealDaysAreSensible), days is < 1 or > MostAppealDays, "A member may object for 1 to {0} days.", MostAppealDays);
}
