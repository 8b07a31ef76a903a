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
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Cells;

/// <summary>The cell's ledger of a year, to print or to take as a file of exactly what is shown.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class LedgerModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : CellPage(db, current)
{
    public IReadOnlyList<ReviewRow> Everyone { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, int? year, string? format, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel) || Year is null)
        {
            return NotFound();
        }

        Everyone = await Rows().OrderBy(r => r.SortName).ThenBy(r => r.MemberCode).ToListAsync(cancel);
        if (format != "csv")
        {
            return Page();
        }

        await NoteExportAsync(cancel);
        return CsvFile.Of($"{Code}-{Year.Year}.csv", Headings, Everyone.Select(Cells));
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

    public IEnumerable<string> Headings =>
        new[] { "Member", "Card code", "Reference number", "State", "Handed in on", "Confirmed on", "Concrete and practical", "Result" }.Select(h => texts[h].Value);

    public IEnumerable<string> Cells(ReviewRow row) =>
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
