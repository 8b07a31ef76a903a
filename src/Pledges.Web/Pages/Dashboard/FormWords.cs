namespace Pledges.Web.Pages.Dashboard;

public static class FormWords
{
    /// <summary>English key of a form of discipline, as the files name it.</summary>
    public static string Of(string form) => form switch
    {
        "REPRIMAND" => "reprimand",
        "WARNING" => "warning",
        "REMOVAL" => "removal from post",
        "EXPULSION" => "expulsion",
        "DISSOLUTION" => "dissolution",
        _ => form,
    };
}
