namespace Pledges.Web.Pages.Members;

/// <summary>English keys of the member grades; the same codes in every scheme.</summary>
public static class GradeWords
{
    public static string Of(string grade) => grade switch
    {
        "EXCELLENT" => "Completed excellently",
        "GOOD" => "Completed well",
        "FAIR" => "Completed",
        _ => "Not completed",
    };
}
