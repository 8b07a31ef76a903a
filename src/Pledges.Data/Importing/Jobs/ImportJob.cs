using System.Text.Encodings.Web;
using System.Text.Json;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Data.Importing.Jobs;

/// <summary>waiting → checking → checked → queued → importing → done; refused and failed end it, and need a new upload.</summary>
public enum ImportJobState
{
    Waiting = 1,
    Checking = 2,

    /// <summary>The preview is there; a person decides.</summary>
    Checked = 3,

    /// <summary>Rows are refused; nothing was written.</summary>
    Refused = 4,
    Queued = 5,
    Importing = 6,
    Done = 7,

    /// <summary>The file could not be read, or the work was cut short; nothing was written.</summary>
    Failed = 8,
}

/// <summary>Files that somebody of the city office handed in, and what became of them.</summary>
public sealed class ImportJob
{
    public const int FolderLength = 40;
    public const int NamesLength = 400;
    public const int HostLength = 200;
    public const int FailureLength = 1000;

    // Vietnamese letters stay letters: escaped, a sentence would outgrow its column.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private ImportJob()
    {
    }

    public ImportJob(string folder, string path, string fileNames, string host, Actor by, DateTime at)
    {
        (Folder, Path, Host) = (folder, path, host);
        FileNames = fileNames.Length <= NamesLength ? fileNames : fileNames[..(NamesLength - 1)] + "…";
        (ById, ByName, CreatedAt, State) = (by.AccountId, by.Name, at, ImportJobState.Waiting);
    }

    public int Id { get; private set; }
    public ImportJobState State { get; private set; }

    /// <summary>Where the files lie while they are needed.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>What is imported, below the folder: the name of a workbook, or empty for the folder itself.</summary>
    public string Path { get; private set; } = "";
    public string FileNames { get; private set; } = "";

    /// <summary>The machine that holds the files.</summary>
    public string Host { get; private set; } = "";
    public int ById { get; private set; }
    public string ByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }
    public DateTime? FinishedAt { get; private set; }
    public string? ReportJson { get; private set; }
    public string? FailureJson { get; private set; }

    public ImportReport? Report => ReportJson is null ? null : JsonSerializer.Deserialize<ImportReport>(ReportJson);

    public ImportFailure? Failure => FailureJson is null ? null : JsonSerializer.Deserialize<ImportFailure>(FailureJson);

    /// <summary>Somebody or something is at work on it, or it waits for that.</summary>
    public bool IsUnderWay => State is ImportJobState.Waiting or ImportJobState.Checking or ImportJobState.Queued or ImportJobState.Importing;

    /// <summary>The preview promises something to import.</summary>
    public bool HasSomethingToImport => State == ImportJobState.Checked && Report is { } report && report.Added + report.Changed > 0;

    /// <summary>The work begins: a check of what waits, an import of what was asked for.</summary>
    public void Begin() => State = State switch
    {
        ImportJobState.Waiting => ImportJobState.Checking,
        ImportJobState.Queued => ImportJobState.Importing,
        _ => throw new RuleBroken("JobWaits", "This import is not waiting for anything."),
    };

    public void Checked(ImportReport report, DateTime at)
    {
        State = report.IsRefused ? ImportJobState.Refused : ImportJobState.Checked;
        (ReportJson, FinishedAt) = (JsonSerializer.Serialize(report, Json), at);
    }

    /// <summary>The person has seen the preview and wants it done.</summary>
    public void Ask()
    {
        Rule.Check(new Rule("JobIsChecked", State != ImportJobState.Checked, "This import has been started already, or cannot be started."));
        State = ImportJobState.Queued;
    }

    public void Imported(ImportReport report, DateTime at)
    {
        State = report.IsRefused ? ImportJobState.Refused : ImportJobState.Done;
        (ReportJson, FinishedAt) = (JsonSerializer.Serialize(report, Json), at);
    }

    public void Fail(RuleBroken why, DateTime at)
    {
        (State, FinishedAt) = (ImportJobState.Failed, at);
        FailureJson = JsonSerializer.Serialize(new ImportFailure(why.Sentence, [.. why.Arguments.Select(ImportReport.AsText)]), Json);
    }
}

/// <summary>Why nothing was imported: an English sentence, the key of its translation, and what fills it.</summary>
public sealed record ImportFailure(string Sentence, IReadOnlyList<string> Arguments);
