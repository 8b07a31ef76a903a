using System.Text;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;

namespace Pledges.Web.Components;

/// <summary>A table as a file that spreadsheet programs open as text: a cell that looks like a formula stays words.</summary>
public static class CsvFile
{
    public static FileContentResult Of(string fileName, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = ';', Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(headings))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return new FileContentResult([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8") { FileDownloadName = fileName };
    }
}
