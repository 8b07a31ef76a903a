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

    public static string Of(ResultScale scale) => scale == ResultScale.ThreeSteps ? "three steps: good, fair, poor" : "four steps: excellent, good, fair, poor";

    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.MoreThan => "more than",
        Comparison.AtMost => "at most",
        _ => "less than",
    };

    public static string Of(OpenCaseKind kind) => kind switch
    {
        OpenCaseKind.AwaitsDecision => "handed in, neither confirmed nor returned",
        OpenCaseKind.WithoutResult => "confirmed, without a result",
        OpenCaseKind.InTransfer => "in transfer, not received",
        OpenCaseKind.WithoutGrade => "not graded, and no reason why not",
        _ => "objection to a grade without an answer",
    };

    /// <summary>Where a case is dealt with.</summary>
    public static string UrlOf(OpenCase open, int year) => open switch
    {
        { Kind: OpenCaseKind.InTransfer } => "/transfers",
        { OrganisationCode: { } organisation } => $"/organisations/{organisation}/grades/{year}",
        { Kind: OpenCaseKind.WithoutGrade or OpenCaseKind.OpenAppeal } => $"/cells/{open.CellCode}/meeting/{year}",
        _ => $"/cells/{open.CellCode}?year={year}",
    };
}
