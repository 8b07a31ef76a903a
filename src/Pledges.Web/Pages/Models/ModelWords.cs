using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Models;

/// <summary>Dates and numbers of a practice model in words.</summary>
public static class ModelWords
{
    /// <summary>The day stored as end is the first on which it no longer runs; people say the last.</summary>
    public static string Runs(DateOnly from, DateOnly? to, Texts texts) => to is { } end
        ? texts["{0} to {1}", VietnamTime.Date(from), VietnamTime.Date(end.AddDays(-1))]
        : texts["from {0}", VietnamTime.Date(from)];

    public static string Shown(int? number, Texts texts) => number is { } n ? Numbers.Count(n) : texts["fewer than 5"];
}
