using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.MyPledge;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Cells;

/// <summary>The cell's ledger of a year, to print or to take as a file of exactly what is shown.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class LedgerModel(PledgesDb db, CurrentActor current, TimeProvider clock, PaperAnswer answer, Texts texts) : CellPage(db, current)
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, int? year, string? format, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel) || Year is null)
        {
            return NotFound();
        }

        var rows = await Rows().OrderBy(r => r.SortName).ToListAsync(cancel);
        var taken = new PaperTaken("ledger", nameof(OrgUnit), CellId, $"ledger {Year.Year}", [.. rows.Select(r => r.MemberId)]);
        if (format == "csv")
        {
            Db.Events.Add(taken.Event(Actor, clock.UtcNow(), format));
            await Db.NoteReadsAsync(Actor, taken.MemberIds, taken.What, clock.UtcNow(), cancel);
            return CsvFile.Of($"{Code}-{Year.Year}.csv", Headings, rows.Select(Cells));
        }

        var heads = await UnitHeads.LoadAsync(Db, [CellId], Actor.Today, cancel);
        Paper = LedgerPaper.Of(new LedgerFacts(heads[CellId], Year.Year, Actor.Today, rows), answer.Texts);
        // On screen it shows what the cell's page shows, which is not noted either; a file leaves the house.
        return PaperAnswer.IsFile(format) ? await answer.OthersAsync(this, Paper, format, $"{Code}-{Year.Year}", taken, Actor, cancel) : Page();
    }

    private IEnumerable<string> Headings =>
        new[] { "Member", "Card code", "Reference number", "State", "Handed in on", "Confirmed on", "Concrete and practical", "Result" }.Select(h => texts[h].Value);

    private IEnumerable<string> Cells(ReviewRow row) =>
    [
        row.FullName,
        row.MemberCode,
        row.Reference ?? "",
        row.IsOutside ? texts["Exempt or suspended"] : texts[PledgeLabels.Of(row.State)],
        row.SubmittedOn is { } sent ? VietnamTime.Date(sent) : "",
        row.ConfirmedOn is { } confirmed ? VietnamTime.Date(confirmed) : "",
        row.IsConcrete switch { true => texts["Yes"], false => texts["No"], null => "" },
        row.Result is { } result ? texts[PledgeLabels.Of(result)] : "",
    ];
}
