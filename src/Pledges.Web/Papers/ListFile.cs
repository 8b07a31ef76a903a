using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data.Exporting;
using Pledges.Domain.Access;

namespace Pledges.Web.Papers;

/// <summary>A paper as a workbook (?format=xlsx), or as the paper itself.</summary>
public sealed class ListFile(PaperAnswer answer)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int Narrowest = 5;
    private const int MillimetresOfACharacter = 2;

    /// <param name="page">The page that is asked.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="take">As what, and what for.</param>
    /// <param name="fileName">Without its ending.</param>
    /// <param name="taken">Whose records.</param>
    /// <param name="by">Who takes it.</param>
    /// <param name="cancel">Cancels.</param>
    /// <param name="table">The table of the workbook; the first one of the paper where it is left out.</param>
    public async Task<IActionResult> AnswerAsync(PageModel page, Paper paper, TakeOut take, string fileName, PaperTaken taken, Actor by, CancellationToken cancel, Table? table = null)
    {
        if (take.Format != TakeOut.Xlsx)
        {
            return await answer.OthersAsync(page, paper, take, fileName, taken, by, cancel);
        }

        if (answer.Lacks(page, take) is { } refusal)
        {
            return refusal;
        }

        var shown = table ?? paper.Sheets.SelectMany(s => s.Blocks).OfType<Table>().First();
        await answer.NoteAsync(take, taken, by, cancel);
        return new FileContentResult(await TableFile.XlsxAsync(paper.Name, shown.Columns.Select(c => (c.Heading, Math.Max(Narrowest, c.Share / MillimetresOfACharacter))), shown.Rows, answer.Stamp(take, by), cancel), ContentType) { FileDownloadName = $"{fileName}.xlsx" };
    }
}
