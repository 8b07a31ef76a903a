using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Inspections;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Inspections;

/// <summary>The notice of conclusion on one subject, an extract of the register.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class NoticeModel(PledgesDb db, CurrentActor current, TimeProvider clock, PaperAnswer answer, ListFile file) : InspectionPage(db, current, clock)
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, int subject, string? format, string? purpose, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || Subjects.FirstOrDefault(s => s.Id == subject) is not { IsConcluded: true } found)
        {
            return NotFound();
        }

        var heads = await UnitHeads.LoadAsync(Db, [Inspection.BodyUnitId], Today, cancel);
        var findings = found.Findings.OrderBy(f => f.Id).Select(f => (f, RemedyOf(f))).ToList();
        var facts = new NoticeFacts(heads[Inspection.BodyUnitId], Inspection, Topic.Name, found, NameOf(found), findings);
        Paper = InspectionPaper.Notice(facts, answer.Texts);
        var taken = new PaperTaken("inspection", nameof(Inspection), id, $"notice {found.NoticeNo}", found.MemberId is { } member ? [member] : []);
        return await file.AnswerAsync(this, Paper, new TakeOut(format, purpose), $"thong-bao-ket-luan-{id}-{subject}", taken, Actor, cancel, InspectionPaper.Extract(facts, answer.Texts));
    }
}
