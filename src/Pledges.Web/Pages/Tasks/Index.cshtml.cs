using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Plans;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Tasks;

/// <summary>Tasks in sight: what is late, by unit and by issuer.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts) : TaskListPage(db, current)
{
    /// <summary>Code of a lead unit.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    /// <summary>Code of an issuer.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Issuer { get; set; }

    public bool MayIssue => PlanningAccess.MayIssueAnyTask(Actor);

    public string Chosen => (Unit is null ? "" : $"&unit={Uri.EscapeDataString(Unit)}") + (Issuer is null ? "" : $"&issuer={Uri.EscapeDataString(Issuer)}");

    public async Task<IActionResult> OnGetAsync(string? format, [FromQuery(Name = "page")] int page = 1, CancellationToken cancel = default)
    {
        var isFile = format == "csv";
        await LoadAsync(
            tasks => tasks.Where(t => (Unit == null || Db.Units.Any(u => u.Id == t.LeadUnitId && u.Code == Unit)) && (Issuer == null || Db.Units.Any(u => u.Id == t.IssuerUnitId && u.Code == Issuer))),
            isFile ? 0 : Math.Max(1, page), cancel);
        return isFile ? Csv() : Page();
    }

    private FileContentResult Csv() => CsvFile.Of($"nhiem-vu-{Filter.Key}.csv",
        [texts["Task"], texts["Kind"], texts["Issued by"], texts["Lead unit"], texts["Issued on"], texts["To be done by"], texts["State"], texts["Late"], texts["Milestones"]],
        Rows.Select(t => new string[]
        {
            t.Title, texts[PlanWords.Of(t.Kind)], NameOf(t.IssuerUnitId), NameOf(t.LeadUnitId), VietnamTime.Date(t.IssuedOn), VietnamTime.Date(t.DueOn),
            texts[TaskWords.Of(t.State)], t.IsLate(Today) ? "x" : "", $"{t.MilestonesDone}/{t.Milestones}",
        }));
}
