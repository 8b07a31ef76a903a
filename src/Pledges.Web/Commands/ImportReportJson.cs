using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pledges.Data.Importing;

namespace Pledges.Web.Commands;

/// <summary>The report of an import for another program.</summary>
public static class ImportReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        WriteIndented = true,
    };

    public static string Of(ImportReport report) => JsonSerializer.Serialize(
        new
        {
            dryRun = report.IsDryRun,
            written = report.IsWritten,
            sheets = report.Sheets.Select(s => new
            {
                sheet = s.Sheet,
                source = s.Source,
                s.Status,
                s.Read,
                s.Added,
                s.Changed,
                s.Unchanged,
                s.Repeated,
                s.Refused,
                s.UnknownColumns,
            }),
            otherFiles = report.OtherFiles,
            refusals = report.Refusals.Select(r => new { r.Sheet, r.Row, r.Column, r.Reason }),
        },
        Options);
}
