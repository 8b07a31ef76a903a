using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Copying;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Copying;

/// <summary>Starts the pass over the city; one that is under way goes on.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class RunModel(PledgesDb db, CurrentActor current, CopyPasses passes) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("Index");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!YearAccess.MayWriteForms(current.Actor))
        {
            return Forbid();
        }

        await passes.BeginAsync(db, current.Actor, cancel);
        return RedirectToPage("Index");
    }
}
