using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data.Exporting;
using Pledges.Domain.Access;

namespace Pledges.Web.Papers;

/// <summary>A paper with one table as a workbook (?format=xlsx), or as the paper itself.</summary>
public sealed class ListFile(PaperAnswer answer)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> AnswerAsync(PageModel page, Paper paper, TakeOut take, string fileName, PaperTaken taken, Actor by, CancellationToken cancel)
    {
        if (take.Format != TakeOut.Xlsx)
        {
            return await answer.OthersAsync(page, paper, take, fileName, taken, by, cancel);
        }

        var table = paper.Sheets.SelectMany(s => s.Blocks).OfType<Table>().First();
        await answer.NoteAsync(take, taken, by, cancel);
        return new FileContentResult(await TableFile.XlsxAsync(paper.Name, [.. table.Columns.Select(c => c.Heading)], [.. table.Rows, [answer.Stamp(take, by)]], cancel), ContentType) { FileDownloadName = $"{fileName}.xlsx" };
    }
}
