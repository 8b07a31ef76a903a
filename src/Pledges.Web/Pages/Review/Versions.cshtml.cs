using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Review;

/// <summary>Every version that was confirmed, with what changed from one to the next.</summary>
[Authorize]
public sealed class VersionsModel(PledgesDb db, CurrentActor current, TimeProvider clock) : PledgePage(db, current, clock)
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await NoteReadAsync(cancel);
        return Page();
    }
}
