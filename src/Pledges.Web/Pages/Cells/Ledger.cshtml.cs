using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Cells;

/// <summary>The cell's ledger of a year, to print or to take as a file of exactly what is shown.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class LedgerModel(PledgesDb db, CurrentActor current, TimeProvider clock, PaperAnswer answer) : CellPage(db, current)
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, int? year, string? format, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel) || Year is null)
        {
            return NotFound();
        }

        var rows = await Rows().OrderBy(r => r.SortName).ThenBy(r => r.MemberCode).ToListAsync(cancel);
        var gone = await GoneRows().OrderBy(r => r.SortName).ThenBy(r => r.MemberCode).ToListAsync(cancel);
        if (format == "csv")
        {
            await NoteExportAsync(cancel);
            var table = LedgerPaper.TableOf([.. rows, .. gone], answer.Texts);
            return CsvFile.Of($"{Code}-{Year.Year}.csv", table.Columns.Skip(1).Select(c => c.Heading), table.Rows.Select(r => r.Skip(1)));
        }

        var heads = await UnitHeads.LoadAsync(Db, [CellId], Actor.Today, cancel);
        Paper = LedgerPaper.Of(new LedgerFacts(heads[CellId], Year.Year, Actor.Today, rows, gone), answer.Texts);
        var taken = new PaperTaken("ledger", nameof(OrgUnit), CellId, $"ledger {Year.Year}", [.. rows.Concat(gone).Select(r => r.MemberId)]);
        // On screen it shows what the cell's page shows, which is not noted either; a file leaves the house.
        return PaperAnswer.IsFile(format) ? await answer.OthersAsync(this, Paper, format, $"{Code}-{Year.Year}", taken, Actor, cancel) : Page();
    }

    private Task NoteExportAsync(CancellationToken cancel)
    {
        Db.Events.Add(new EventEntry
        {
            At = clock.UtcNow(),
            ActorId = Actor.AccountId,
            Kind = "ledger.exported",
            Subject = nameof(OrgUnit),
            SubjectId = CellId,
            Detail = Year!.Year.ToString(CultureInfo.InvariantCulture),
        });
        return Db.SaveChangesAsync(cancel);
    }
}
