using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;

namespace Pledges.Web.Components;

/// <summary>The day of <c>?at=</c>. One that cannot be meant is said so, and today is shown in its place.</summary>
public static class DayAsked
{
    public static DateOnly Or(this PageModel page, DateOnly? asked, DateOnly today, Texts texts, string field)
    {
        if (asked is { } day && !Period.IsSensible(day, null))
        {
            page.ModelState.AddModelError(field, texts["The year must lie between {0} and {1}.", 1900, 2100]);
            return today;
        }

        return asked ?? today;
    }
}
