using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Web.Papers;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Tasks;

/// <summary>The list of tasks to print or to take as a file, of exactly what is shown.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class PrintListModel(PledgesDb db, CurrentActor current, PaperAnswer answer) : TaskListPage(db, current)
{
    public Paper Paper { get; private set; } = null!;

    public string Chosen { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string? unit, string? issuer, string? format, string? purpose, CancellationToken cancel)
    {
        await LoadAsync(
            tasks => tasks.Where(t => (unit == null || Db.Units.Any(u => u.Id == t.LeadUnitId && u.Code == unit)) && (issuer == null || Db.Units.Any(u => u.Id == t.IssuerUnitId && u.Code == issuer))),
            page: 0, cancel);
        Chosen = $"show={Filter.Key}" + (unit is null ? "" : $"&unit={Uri.EscapeDataString(unit)}") + (issuer is null ? "" : $"&issuer={Uri.EscapeDataString(issuer)}");
        Paper = TaskPaper.ListOf(Rows, answer.Texts[Filter.Text], Today, NameOf, answer.Texts);
        var taken = new PaperTaken("tasks", nameof(AssignedTask), 0, $"tasks {Filter.Key}", []);
        return await answer.OthersAsync(this, Paper, new TakeOut(format, purpose), $"nhiem-vu-{Filter.Key}", taken, Actor, cancel);
    }
}
