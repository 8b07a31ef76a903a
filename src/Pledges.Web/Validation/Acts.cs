using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;

namespace Pledges.Web.Validation;

/// <summary>Runs a domain verb and its save, and turns a refusal into words on the page where the person is.</summary>
public static class Acts
{
    /// <summary>True when the act was done and saved. False: the model state says why not, and nothing was written.</summary>
    public static async Task<bool> ActAsync(this PageModel page, Texts texts, Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (RuleBroken refusal)
        {
            page.ModelState.AddModelError(RuleFields.Of(refusal.Rule, page.ModelState), texts.Of(refusal));
        }
        catch (DbUpdateConcurrencyException)
        {
            page.ModelState.AddModelError("", texts["Someone changed this in the meantime. Look at what is stored now; what was typed is kept below."]);
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            page.ModelState.AddModelError("", texts["Someone entered the same in the meantime. Open the page again to see it."]);
        }

        return false;
    }

    /// <summary>The sentence of a refusal in the reader's language.</summary>
    public static string Of(this Texts texts, RuleBroken refusal) =>
        texts[refusal.Sentence, [.. refusal.Arguments.Select(a => a is DateOnly day ? VietnamTime.Date(day) : a)]];
}
