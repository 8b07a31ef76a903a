using Pledges.Data.Pledging;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.Years;

/// <summary>The choices of a year in words; English keys of the texts.</summary>
public static class YearWords
{
    public static string Of(PopulationRule rule) => rule == PopulationRule.Headcount
        ? "every open membership"
        : "open membership, not exempt, not suspended";

    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.MoreThan => "more than",
        Comparison.AtMost => "at most",
        _ => "less than",
    };

    public static string Of(OpenCaseKind kind) => kind == OpenCaseKind.AwaitsDecision
        ? "handed in, neither confirmed nor returned"
        : "confirmed, without a result";
}
