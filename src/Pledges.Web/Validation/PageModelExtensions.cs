using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pledges.Web.Validation;

/// <summary>How a page answers a form that cannot be accepted: the same page, status 400, what was typed kept.</summary>
public static class PageModelExtensions
{
    /// <summary>
    /// Checks the input and puts what is wrong into the model state under <paramref name="prefix"/>, the name of the
    /// bound property. False also when the form itself could not be read.
    /// </summary>
    public static async Task<bool> ValidateAsync<T>(this PageModel page, IValidator<T> validator, T input, string prefix = "Input")
    {
        var result = await validator.ValidateAsync(input, page.HttpContext.RequestAborted);
        var unreadable = page.ModelState.Where(entry => entry.Value?.ValidationState == ModelValidationState.Invalid)
            .Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        // "cannot be read" and "is missing" about one field would contradict each other; the first one is the true one.
        result.Errors.RemoveAll(error => unreadable.Contains($"{prefix}.{error.PropertyName}"));
        result.AddToModelState(page.ModelState, prefix);
        return page.ModelState.IsValid;
    }

    /// <summary>The same page with status 400, after the model state has been told what is wrong.</summary>
    public static PageResult Invalid(this PageModel page)
    {
        var result = page.Page();
        result.StatusCode = StatusCodes.Status400BadRequest;
        return result;
    }

    /// <summary>The same page with status 400 and one message. Without a field, the message stands for the whole form.</summary>
    public static PageResult Invalid(this PageModel page, string message, string field = "")
    {
        page.ModelState.AddModelError(field, message);
        return page.Invalid();
    }
}
