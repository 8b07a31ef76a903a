using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Data.Importing;
using Pledges.Data.Organisations;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>A reform in one file: its events become drafts that are looked at and applied together.</summary>
[Authorize(Policy = Policies.CityOffice)]
[RequestSizeLimit(LargestFile + (1024 * 1024))]
public sealed class FileModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    private const int LargestFile = 5 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Upload is not { Length: > 0 and <= LargestFile } file || Path.GetExtension(file.FileName).ToLowerInvariant() is not (".csv" or ".xlsx"))
        {
            return this.Invalid(texts["Choose one .csv or .xlsx file of at most {0} MB.", LargestFile / 1024 / 1024], nameof(Upload));
        }

        var folder = Directory.CreateTempSubdirectory("changes");
        try
        {
            var path = Path.Combine(folder.FullName, OrgEventFile.SheetName + Path.GetExtension(file.FileName).ToLowerInvariant());
            await using (var target = new FileStream(path, FileMode.CreateNew))
            {
                await file.CopyToAsync(target, cancel);
            }

            var contents = await OrgEventFile.ReadAsync(db, path, current.Actor, clock.UtcNow(), cancel);
            Refusals = [.. contents.Report.Refusals];
            if (Refusals.Count > 0 || contents.Events.Count == 0)
            {
                return this.Invalid(texts["Nothing was taken: {0} rows must be put right first.", Refusals.Count], nameof(Upload));
            }

            return Redirect($"/organisations/events/batches/{await TakeOrgEventFile.KeepAsync(db, contents.Events, Path.GetFileName(file.FileName), cancel)}");
        }
        catch (RuleBroken refusal)
        {
            return this.Invalid(texts.Of(refusal), nameof(Upload));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
