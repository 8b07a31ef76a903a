using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Plans;

/// <summary>A plan to print or to take as a file: the edition in force, or the one in hand with its mark.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class PrintModel(PledgesDb db, CurrentActor current, TimeProvider clock, PaperAnswer answer) : PlanPage(db, current, clock)
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, string? format, string? purpose, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var heads = await UnitHeads.LoadAsync(Db, [Plan.UnitId], Actor.Today, cancel);
        Paper = PlanPaper.Of(Plan, heads[Plan.UnitId], answer.Texts);
        var taken = new PaperTaken("plan", nameof(Plan), Plan.Id, $"plan {Plan.FromYear}", []);
        return await answer.OthersAsync(this, Paper, new TakeOut(format, purpose), $"{Unit.Code}-ke-hoach-{Plan.FromYear}", taken, Actor, cancel);
    }
}
