using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Exporting;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Web.Papers;

/// <summary>A paper with one table as a workbook (?format=xlsx), or as the paper itself.</summary>
public sealed class ListFile(PledgesDb db, PaperAnswer answer, TimeProvider clock)
{
    public const string Xlsx = "xlsx";

    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> AnswerAsync(PageModel page, Paper paper, string format, string fileName, PaperTaken taken, Actor by, CancellationToken cancel)
    {
        if (format != Xlsx)
        {
            return await answer.OthersAsync(page, paper, PaperAnswer.Docx, fileName, taken, by, cancel);
        }

        var table = paper.Sheets.SelectMany(s => s.Blocks).OfType<Table>().First();
        db.Events.Add(taken.Event(by, clock.UtcNow(), Xlsx));
        await db.NoteReadsAsync(by, taken.MemberIds, taken.What, clock.UtcNow(), cancel);
        return new FileContentResult(await TableFile.XlsxAsync(paper.Name, [.. table.Columns.Select(c => c.Heading)], table.Rows, cancel), ContentType) { FileDownloadName = $"{fileName}.xlsx" };
    }
}
