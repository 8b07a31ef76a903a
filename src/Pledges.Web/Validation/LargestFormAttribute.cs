using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Pledges.Web.Validation;

/// <summary>
/// Refuses a larger form with 413 before it is read. Without it the reader's own limit would be taken for a missing
/// antiforgery token and the person told that the form had expired.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargestFormAttribute(int kilobytes) : Attribute, IAuthorizationFilter
{
    public int Kilobytes => kilobytes;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > kilobytes * 1024L)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }
    }
}
