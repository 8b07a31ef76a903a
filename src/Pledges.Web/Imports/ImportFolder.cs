using Pledges.Data.Importing.Files;
using Pledges.Data.Importing.Jobs;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Web.Imports;

/// <summary>Where uploaded files lie until they are imported or refused: <c>Imports:Folder</c>, by default App_Data/imports.</summary>
public sealed class ImportFolder(IConfiguration configuration, IHostEnvironment environment)
{
    public const int LargestUpload = 50 * 1024 * 1024;
    private const int MegaByte = 1024 * 1024;
    private readonly string root = configuration["Imports:Folder"] ?? Path.Combine(environment.ContentRootPath, "App_Data", "imports");

    public string PathOf(ImportJob job) => Path.Combine(root, job.Folder, job.Path);

    /// <summary>Stores the files; the job is not saved yet.</summary>
    /// <exception cref="RuleBroken">These files cannot be an import.</exception>
    public async Task<ImportJob> TakeAsync(IReadOnlyList<IFormFile> files, Actor by, DateTime at, CancellationToken cancel)
    {
        var kind = KindOf(files);
        var id = Guid.NewGuid().ToString("N");
        var folder = Directory.CreateDirectory(Path.Combine(root, id)).FullName;
        try
        {
            if (kind == ".zip")
            {
                await using var zip = files[0].OpenReadStream();
                await CsvArchive.UnpackAsync(zip, SafeNames.Of(files[0].FileName), folder, cancel);
            }
            else
            {
                await StoreAsync(files, folder, cancel);
            }
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }

        var names = files.Select(f => SafeNames.Of(f.FileName)).ToList();
        return new ImportJob(id, kind == ".xlsx" ? names[0] : "", string.Join(", ", names), Environment.MachineName, by, at);
    }

    public void Delete(ImportJob job)
    {
        var folder = Path.Combine(root, job.Folder);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task StoreAsync(IEnumerable<IFormFile> files, string folder, CancellationToken cancel)
    {
        foreach (var file in files)
        {
            await using var target = new FileStream(Path.Combine(folder, SafeNames.Of(file.FileName)), FileMode.CreateNew);
            await file.CopyToAsync(target, cancel);
        }
    }

    private static string KindOf(IReadOnlyList<IFormFile> files)
    {
        var kinds = files.Select(f => Path.GetExtension(f.FileName).ToLowerInvariant()).Distinct().ToList();
        Rule.Check(
            new Rule("FileIsChosen", files.Count == 0, "Choose a file."),
            new Rule("UploadIsNotTooLarge", files.Sum(f => f.Length) > LargestUpload, "The files are too large: at most {0} MB together.", LargestUpload / MegaByte),
            new Rule("UploadIsOneThing", kinds is not ([".csv"] or [".xlsx"] or [".zip"]) || (files.Count > 1 && kinds is not [".csv"]), "Choose one .xlsx workbook, one .zip, or one or more .csv files."),
            new Rule("NamesDiffer", files.Select(f => SafeNames.Of(f.FileName)).Distinct(StringComparer.OrdinalIgnoreCase).Count() < files.Count, "Two of the files have the same name."));
        return kinds[0];
    }
}
