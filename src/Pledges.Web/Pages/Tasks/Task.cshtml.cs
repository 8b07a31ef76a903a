using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Tasks;

/// <summary>One task: what is asked, its road map, its reports and every step.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class TaskModel(PledgesDb db, CurrentActor current, TimeProvider clock) : TaskPage(db, current, clock)
{
    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public TaskStep? LastReturn => Assigned.State == TaskState.Returned ? Assigned.Steps.Where(s => s.Kind == TaskStepKind.Returned).MaxBy(s => s.At) : null;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel) => await RefuseAsync(id, cancel) ?? Page();
}
