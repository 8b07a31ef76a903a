using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Tasks;

/// <summary>One task to print or to take as a file.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class PrintModel(PledgesDb db, CurrentActor current, TimeProvider clock, PaperAnswer answer) : TaskPage(db, current, clock)
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, string? format, string? purpose, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var heads = await UnitHeads.LoadAsync(Db, [Assigned.IssuerUnitId], Today, cancel);
        Paper = TaskPaper.Of(Assigned, heads[Assigned.IssuerUnitId], unitId => NameOf(unitId).Name, answer.Texts);
        return await answer.OthersAsync(this, Paper, new TakeOut(format, purpose), $"nhiem-vu-{id}", new PaperTaken("task", nameof(AssignedTask), id, "task", []), Actor, cancel);
    }
}
