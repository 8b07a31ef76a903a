using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>Why an organisation stands on the list behind a figure.</summary>
public static class BehindWords
{
    public static string Of(Figure figure, OrganisationFact fact, Texts texts) => figure.Id == "plans"
        ? texts[(fact.HasTermPlan, fact.HasProgramme) switch
        {
            (true, true) => "term plan and programme approved",
            (true, false) => "no approved programme of the year",
            (false, true) => "no approved term plan",
            _ => "neither term plan nor programme approved",
        }]
        : texts[GradeOf(fact.Grade)];

    private static string GradeOf(string? grade) => grade switch
    {
        "CLEAN_STRONG" => "clean and strong",
        "EXCELLENT" => "completed excellently",
        "GOOD" => "completed well",
        "FAIR" => "completed",
        "WEAK" => "weak",
        "FAILED" => "not completed",
        _ => "not graded",
    };
}
