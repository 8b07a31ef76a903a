using System.Globalization;
using Pledges.Domain.Planning;

namespace Pledges.Web.Pages.Dashboard;

public static class TargetWords
{
    /// <summary>"≥ 98%", "&gt; 95%", "≥ 66,67%".</summary>
    public static string Of(Target target)
    {
        var sign = target.Comparison switch
        {
            Comparison.AtLeast => "≥",
            Comparison.MoreThan => ">",
            Comparison.AtMost => "≤",
            _ => "<",
        };
        return $"{sign} {target.Value.ToString("0.##", CultureInfo.CurrentCulture)}%";
    }
}
