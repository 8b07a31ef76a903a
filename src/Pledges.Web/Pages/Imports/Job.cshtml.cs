using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Importing;
using Pledges.Data.Importing.Jobs;
using Pledges.Web.Imports;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Imports;

/// <summary>One file that was handed in: progress, preview, and the button that imports it.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class JobModel(PledgesDb db, Texts texts, ImportQueue queue) : PageModel
{
    public const int RefusalsShown = 200;

    public ImportJob Job { get; private set; } = null!;

    public ImportReport? Report { get; private set; }

    public ImportProgress? Progress => queue.ProgressOf(Job);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>For the page's script: how far it is, and whether there is something new to see.</summary>
    public async Task<IActionResult> OnGetProgressAsync(int id, CancellationToken cancel) =>
        await LoadAsync(id, cancel)
            ? new JsonResult(new { state = Job.State.ToString(), percent = Progress?.Percent ?? 0, text = ImportWords.Of(texts, Progress) })
            : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        var asked = await this.ActAsync(texts, async () =>
        {
            Job.Ask();
            await db.SaveChangesAsync(cancel);
        });
        if (!asked)
        {
            return this.Invalid();
        }

        queue.Start(Job);
        return RedirectToPage(new { id });
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        Job = (await db.ImportJobs.FirstOrDefaultAsync(j => j.Id == id, cancel))!;
        Report = Job?.Report;
        return Job is not null;
    }
}
