using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Remedies;

/// <summary>The list of remedies on paper: exactly what the board shows.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class PrintModel(PledgesDb db, CurrentActor current, PaperAnswer answer, ListFile file) : RemedyListPage(db, current)
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? format, string? purpose, CancellationToken cancel)
    {
        if (await OfTheUnitAsync(cancel) is not { } visible)
        {
            return NotFound();
        }

        var rows = await Chosen(visible).ToListAsync(cancel);
        var taken = new PaperTaken("remedy", nameof(Remedy), 0, $"remedies {Filter.Key} {Org}".TrimEnd(), [.. rows.Select(r => r.MemberId).OfType<int>().Distinct()]);
        Paper = InspectionPaper.Remedies(new RemedyListFacts(await UnitAsync(cancel), Today, rows), answer.Texts);
        var take = new TakeOut(format, purpose);
        if (format == TakeOut.Csv && take.HasPurpose)
        {
            await answer.NoteAsync(take, taken, Actor, cancel);
            var table = InspectionPaper.TableOf(rows, Today, answer.Texts);
            return CsvFile.Of($"khac-phuc-{Filter.Key}.csv", table.Columns.Skip(1).Select(c => c.Heading), [.. table.Rows.Select(r => r.Skip(1)), [answer.Stamp(take, Actor), .. table.Columns.Skip(2).Select(_ => "")]]);
        }

        return await file.AnswerAsync(this, Paper, take, $"khac-phuc-{Filter.Key}", taken, Actor, cancel);
    }

    // The unit that was chosen, or the reader's own; for those who read the city, the city.
    private async Task<UnitHead> UnitAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Org))
        {
            return await UnitHeads.OfReaderAsync(Db, Actor, InspectionAccess.ReadsTheCity(Actor), cancel);
        }

        var id = await Db.Units.Where(u => u.Code == Org).Select(u => u.Id).SingleAsync(cancel);
        return (await UnitHeads.LoadAsync(Db, [id], Today, cancel))[id];
    }
}
