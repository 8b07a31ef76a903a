using System.Globalization;
using System.Text;
using Pledges.Data.Importing;

namespace Pledges.Web.Commands;

/// <summary>The report of an import for the operator's terminal.</summary>
public static class ImportReportText
{
    private const int MostShown = 50;

    public static string Of(ImportReport report)
    {
        var text = new StringBuilder();
        var width = report.Sheets.Max(s => s.Source.Length);
        text.AppendLine($"{"Sheet".PadRight(width)}  {"Read",8} {"Added",8} {"Changed",8} {"Unchanged",9} {"Refused",8}");
        foreach (var sheet in report.Sheets)
        {
            text.AppendLine(sheet.Status switch
            {
                SheetStatus.Unknown => $"{sheet.Source.PadRight(width)}  not taken: a sheet of this name is not known",
                _ => $"{sheet.Source.PadRight(width)}  {Count(sheet.Read)} {Count(sheet.Added)} {Count(sheet.Changed)} {Count(sheet.Unchanged),9} {Count(sheet.Refused)}",
            });
        }

        foreach (var sheet in report.Sheets.Where(s => s.UnknownColumns.Count > 0))
        {
            text.AppendLine($"{sheet.Source}: columns not known and passed over: {string.Join(", ", sheet.UnknownColumns)}");
        }

        if (report.OtherFiles.Count > 0)
        {
            text.AppendLine($"Files passed over: {string.Join(", ", report.OtherFiles)}");
        }

        foreach (var refusal in report.Refusals.Take(MostShown))
        {
            text.AppendLine($"{refusal.Sheet}, row {refusal.Row}{(refusal.Column is null ? "" : $", “{refusal.Column}”")}: {refusal.Reason}");
        }

        if (report.Refusals.Count > MostShown)
        {
            text.AppendLine($"… and {report.Refusals.Count - MostShown} more (see --json).");
        }

        return text.Append(Outcome(report)).ToString();
    }

    private static string Outcome(ImportReport report) => report switch
    {
        { IsRefused: true } => "Nothing was written.",
        { IsDryRun: true } => $"Dry run: {report.Added} rows would be added, {report.Changed} changed. Nothing was written.",
        { IsWritten: false } => "Everything was stored already. Nothing was written.",
        _ => $"{report.Added} rows added, {report.Changed} changed.",
    };

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture).PadLeft(8);
}
