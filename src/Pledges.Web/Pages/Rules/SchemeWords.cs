using Pledges.Domain.Grading;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Rules;

/// <summary>The rules of a grade scheme in words; English keys of the texts.</summary>
public static class SchemeWords
{
    public static string Of(CapBase of) => of switch
    {
        CapBase.GoodOnly => "those graded good",
        CapBase.GoodOrBetter => "those graded good or better",
        CapBase.AllGraded => "all who are graded",
        _ => "those graded good, leaders apart from the others",
    };

    public static string Of(CapScope scope) => scope switch
    {
        CapScope.GrassrootsOrganisation => "the grassroots organisation",
        CapScope.Cell => "the cell",
        _ => "the group",
    };

    public static string Of(CapRounding rounding) => rounding switch
    {
        CapRounding.Down => "down",
        CapRounding.Nearest => "to the nearest",
        _ => "up",
    };

    public static IEnumerable<string> RulesOf(GradeScheme scheme, Texts texts)
    {
        if (scheme.Cap is { } cap)
        {
            yield return texts["Best grade: at most {0} of {1}, counted in {2}, rounded {3}.", Numbers.Percent(cap.Percent / 100), texts[Of(cap.Base)], texts[Of(cap.Scope)], texts[Of(cap.Rounding)]];
        }

        if (scheme.Points is { } points)
        {
            yield return texts["Points: {0} general ({1} for conduct), {2} for tasks; grades from {3}, {4}, {5}.", points.General, points.Conduct, points.Task, points.BestFrom, points.GoodFrom, points.FairFrom];
        }

        yield return texts["Objection within {0} days.", scheme.AppealDays];
    }
}
