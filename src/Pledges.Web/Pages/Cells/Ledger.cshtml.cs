using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Organisations;
using Pledges.Web.Components;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Cells;

/// <summary>The cell's ledger of a year, to print or to take as a file of exactly what is shown.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class LedgerModel(PledgesDb db, CurrentActor current, PaperAnswer answer) : CellPage(db, current)
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, int? year, string? format, string? purpose, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel) || Year is null)
        {
            return NotFound();
        }

        var rows = await Rows().OrderBy(r => r.SortName).ThenBy(r => r.MemberCode).ToListAsync(cancel);
        var gone = await GoneRows().OrderBy(r => r.SortName).ThenBy(r => r.MemberCode).ToListAsync(cancel);
        var heads = await UnitHeads.LoadAsync(Db, [CellId], Day, cancel);
        Paper = LedgerPaper.Of(new LedgerFacts(heads[CellId], Year.Year, Day, rows, gone), answer.Texts);
        var take = new TakeOut(format, purpose);
        if (!take.IsFile)
        {
            // On screen it shows what the cell's page shows, which is not noted either; a file leaves the house.
            return Page();
        }

        var taken = new PaperTaken("ledger", nameof(OrgUnit), CellId, $"ledger {Year.Year}", [.. rows.Concat(gone).Select(r => r.MemberId)]);
        if (format == TakeOut.Docx || !take.HasPurpose)
        {
            return await answer.OthersAsync(this, Paper, take, $"{Code}-{Year.Year}", taken, Actor, cancel);
        }

        await answer.NoteAsync(take, taken, Actor, cancel);
        var table = LedgerPaper.TableOf([.. rows, .. gone], answer.Texts);
        return CsvFile.Of($"{Code}-{Year.Year}.csv", table.Columns.Skip(1).Select(c => c.Heading), [.. table.Rows.Select(r => r.Skip(1)), [answer.Stamp(take, Actor), .. table.Columns.Skip(2).Select(_ => "")]]);
    }
}
