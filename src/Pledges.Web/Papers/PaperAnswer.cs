using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Papers.Docx;
using Pledges.Web.Validation;

namespace Pledges.Web.Papers;

/// <summary>Answers with the print page or, for ?format=docx, with the same paper as a file.</summary>
public sealed class PaperAnswer(PledgesDb db, TimeProvider clock, PaperTexts texts, Texts spoken)
{
    public PaperTexts Texts => texts;

    /// <summary>One's own paper, for which nobody has to give a purpose.</summary>
    public IActionResult Own(PageModel page, Paper paper, string? format, string fileName) =>
        format == TakeOut.Docx ? File(paper, fileName, null) : page.Page();

    /// <summary>
    /// A paper about others: it is noted that they were read and, for a file, that it was taken and for what; the file says by
    /// whom, when and for what. Without a purpose there is no file.
    /// </summary>
    public async Task<IActionResult> OthersAsync(PageModel page, Paper paper, TakeOut take, string fileName, PaperTaken taken, Actor by, CancellationToken cancel)
    {
        if (Lacks(page, take) is { } refusal)
        {
            return refusal;
        }

        await NoteAsync(take, taken, by, cancel);
        return take.IsFile ? File(paper, fileName, Stamp(take, by)) : page.Page();
    }

    /// <summary>The page again where a file is wanted and its purpose is not given; null otherwise.</summary>
    public IActionResult? Lacks(PageModel page, TakeOut take) => !take.IsFile || take.HasPurpose ? null
        : page.Invalid(spoken["Say what the file is for, in {0} to {1} characters. It is kept with your name and the time.", TakeOut.ShortestPurpose, TakeOut.LongestPurpose], TakeOut.PurposeField);

    /// <summary>Notes who was read, and what was taken.</summary>
    public Task NoteAsync(TakeOut take, PaperTaken taken, Actor by, CancellationToken cancel)
    {
        if (take.IsFile)
        {
            db.Events.Add(taken.Event(by, clock.UtcNow(), take));
        }

        return db.NoteReadsAsync(by, taken.MemberIds, taken.What, clock.UtcNow(), cancel);
    }

    /// <summary>What stands in the file itself.</summary>
    public string Stamp(TakeOut take, Actor by) =>
        texts["Taken from the system by {0} at {1}; purpose: {2}", by.Name, VietnamTime.DateAndTime(clock.UtcNow()), take.What];

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
    public EventEntry Event(Actor by, DateTime at, TakeOut take) => new()
    {
        At = at,
        ActorId = by.AccountId,
        Kind = "paper.taken",
        Subject = Subject,
        SubjectId = SubjectId,
        Detail = $"{Detail} {take.Format} {MemberIds.Count}: {take.What}",
    };
}
