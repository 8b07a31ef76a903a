using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Importing.Jobs;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Imports;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Imports;

/// <summary>Hands in files for import, and lists what was handed in.</summary>
[Authorize(Policy = Policies.CityOffice)]
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, ImportFolder folder, ImportQueue queue) : PageModel
{
    // A little more than the files may have, so that a slightly too large upload still gets a kind answer.
    private const int LargestRequest = ImportFolder.LargestUpload + (10 * 1024 * 1024);

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public IReadOnlyList<ImportJob> Jobs { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel) => LoadAsync(number, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        try
        {
            var job = await folder.TakeAsync(Files, current.Actor, clock.UtcNow(), cancel);
            db.Add(job);
            await db.SaveChangesAsync(cancel);
            queue.Start(job);
            return RedirectToPage("Job", new { id = job.Id });
        }
        catch (RuleBroken refusal)
        {
            await LoadAsync(1, cancel);
            return this.Invalid(texts.Of(refusal), nameof(Files));
        }
    }

    private async Task LoadAsync(int number, CancellationToken cancel)
    {
        Paging = new Paging(number, await db.ImportJobs.CountAsync(cancel));
        Jobs = await db.ImportJobs.AsNoTracking().OrderByDescending(j => j.Id).Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
    }
}
