using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Tasks;

/// <summary>Issuing a task to units below: the office in the name of the standing committee, a committee in its own.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class NewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<TaskInput> validator) : PageModel
{
    [BindProperty]
    public TaskInput Input { get; set; } = new();

    /// <summary>Code of the unit in whose name it is issued, where there is a choice.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Issuer { get; set; }

    public IReadOnlyList<UnitName> Issuers { get; private set; } = [];

    public UnitName From { get; private set; } = null!;

    /// <summary>Units that can lead and co-ordinate.</summary>
    public IReadOnlyList<UnitName> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await RefuseAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        Input = TaskInput.Blank(current.Actor.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await RefuseAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (Units.All(u => u.Id != Input.LeadUnitId))
        {
            return this.Invalid(texts["Choose the lead unit."], "Input.LeadUnitId");
        }

        AssignedTask? task = null;
        var done = await this.ActAsync(texts, async () =>
        {
            var others = Input.CoUnitIds.Where(id => Units.Any(u => u.Id == id)).ToList();
            task = AssignedTask.Issue(new TaskUnits(From.Id, Input.LeadUnitId!.Value, others), Input.ToDetails(), Input.ToRoadMap(), From.Name, current.Actor, clock.UtcNow());
            db.Add(task);
            await db.SaveChangesAsync(cancel);
        });
        return done ? Redirect($"/tasks/{task!.Id}?done=issued") : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(CancellationToken cancel)
    {
        if (!PlanningAccess.MayIssueAnyTask(current.Actor))
        {
            return Forbid();
        }

        Issuers = await db.IssuersAsync(current.Actor, cancel);
        if (Issuers.FirstOrDefault(u => Issuer is null || u.Code == Issuer) is not { } from)
        {
            return NotFound();
        }

        From = from;
        Units = await db.UnitsBelowAsync(from.Id, current.Actor.Today, cancel);
        return null;
    }
}
