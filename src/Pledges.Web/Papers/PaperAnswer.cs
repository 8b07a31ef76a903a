using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Papers.Docx;

namespace Pledges.Web.Papers;

/// <summary>Answers with the print page or, for ?format=docx, with the same paper as a file.</summary>
public sealed class PaperAnswer(PledgesDb db, TimeProvider clock, PaperTexts texts)
{
    public const string Docx = "docx";

    public PaperTexts Texts => texts;

    public static bool IsFile(string? format) => format == Docx;

    /// <summary>One's own paper.</summary>
    public IActionResult Own(PageModel page, Paper paper, string? format, string fileName) =>
        IsFile(format) ? File(paper, fileName, null) : page.Page();

    /// <summary>A paper about others: it is noted that they were read and, for a file, that it was taken; the file says by whom and when.</summary>
    public async Task<IActionResult> OthersAsync(PageModel page, Paper paper, string? format, string fileName, PaperTaken taken, Actor by, CancellationToken cancel)
    {
        if (IsFile(format))
        {
            db.Events.Add(taken.Event(by, clock.UtcNow(), Docx));
        }

        await db.NoteReadsAsync(by, taken.MemberIds, taken.What, clock.UtcNow(), cancel);
        return IsFile(format)
            ? File(paper, fileName, texts["Taken from the system by {0} at {1}", by.Name, VietnamTime.DateAndTime(clock.UtcNow())])
            : page.Page();
    }

    private FileContentResult File(Paper paper, string fileName, string? taken) =>
        new(DocxFile.Write(paper, texts["Role-model pledges"], clock.UtcNow(), taken), DocxFile.ContentType) { FileDownloadName = $"{fileName}.docx" };
}

/// <summary>What was taken out: whose records, of which subject.</summary>
/// <param name="What">The kind of record, as the people read will see it.</param>
/// <param name="Subject">The aggregate that the paper is about.</param>
/// <param name="SubjectId">Its identity.</param>
/// <param name="Detail">Year and kind of paper.</param>
/// <param name="MemberIds">Who is on it.</param>
public sealed record PaperTaken(string What, string Subject, int SubjectId, string Detail, IReadOnlyCollection<int> MemberIds)
{
    public EventEntry Event(Actor by, DateTime at, string format) => new()
    {
        At = at,
        ActorId = by.AccountId,
        Kind = "paper.taken",
        Subject = Subject,
        SubjectId = SubjectId,
        Detail = $"{Detail} {format} {MemberIds.Count}",
    };
}
