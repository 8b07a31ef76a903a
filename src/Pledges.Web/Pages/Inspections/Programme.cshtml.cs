using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Inspections;

/// <summary>The programme of a year on paper: what a body means to inspect and what became of it.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class ProgrammeModel(PledgesDb db, CurrentActor current, Texts texts, PaperAnswer answer, ListFile file) : ProgrammePage(db, current, texts)
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? format, string? purpose, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var inspections = Db.Inspections.AsNoTracking().Where(i => i.BodyUnitId == Place.UnitId && i.Body == Body && i.Year == Year && i.State != InspectionState.CalledOff);
        var rows = await Db.InspectionRowsOf(inspections, Actor).OrderBy(r => r.PlannedFor ?? r.DecidedOn).ThenBy(r => r.Id).ToListAsync(cancel);
        var subjects = await SubjectsAsync(inspections, cancel);
        var heads = await UnitHeads.LoadAsync(Db, [Place.UnitId], Actor.Today, cancel);
        Paper = InspectionPaper.Programme(new ProgrammeFacts(heads[Place.UnitId], Body, Year!.Value, Approved, rows, subjects), answer.Texts);
        var taken = new PaperTaken("inspection", nameof(InspectionProgramme), Approved?.Id ?? 0, $"programme {Year}", []);
        return await file.AnswerAsync(this, Paper, new TakeOut(format, purpose), $"chuong-trinh-kiem-tra-{Year}", taken, Actor, cancel);
    }

    private async Task<ILookup<int, string>> SubjectsAsync(IQueryable<Inspection> inspections, CancellationToken cancel)
    {
        var all = await (from subject in Db.InspectionSubjects
                         join inspection in inspections on subject.InspectionId equals inspection.Id
                         select new { subject.InspectionId, subject.UnitId, subject.MemberId }).ToListAsync(cancel);
        var units = await Db.UnitNamesAsync([.. all.Select(s => s.UnitId).OfType<int>().Distinct()], cancel);
        var members = await Db.MemberNamesAsync([.. all.Select(s => s.MemberId).OfType<int>().Distinct()], cancel);
        return all.ToLookup(s => s.InspectionId, s => s.UnitId is { } unit ? units[unit] : members[s.MemberId!.Value].Name);
    }
}
