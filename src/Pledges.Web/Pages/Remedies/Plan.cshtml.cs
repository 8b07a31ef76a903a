using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Remedies;

/// <summary>The plan of whoever answers for a remedy, or of the keeper of the register on their behalf.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class PlanModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<PlanInput> validator) : RemedyPage(db, current, clock)
{
    [BindProperty]
    public PlanInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!MayAnswer)
        {
            return Forbid();
        }

        Input = new() { ImmediateAct = Remedy.ImmediateAct, Cause = Remedy.Cause, Measures = Remedy.Measures, DueOn = Remedy.DueOn, MemberCode = Row.MemberCode, Version = Remedy.Version };
        await NoteReadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!MayAnswer)
        {
            return Forbid();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (await ResponsibleAsync(cancel) is not { } responsible)
        {
            return this.Invalid(texts["Choose a member of the unit that answers for the remedy."], "Input.MemberCode");
        }

        var done = await this.ActAsync(texts, () =>
        {
            Remedy.MakePlan(new RemedyPlan(Input.ImmediateAct, Input.Cause!, Input.Measures!, responsible, Input.DueOn!.Value), Actor, Now);
            return SaveAsync(Input.Version, cancel);
        });
        return done ? RedirectToPage("Remedy", new { id, done = "plan" }) : this.Invalid();
    }

    // A unit may hand the remedy to one of its own people; one that a member answers for stays with them.
    private async Task<SubjectKey?> ResponsibleAsync(CancellationToken cancel)
    {
        if (Remedy.UnitId is not { } unit || string.IsNullOrWhiteSpace(Input.MemberCode))
        {
            return Remedy.Responsible;
        }

        var below = Db.SubtreesOf([unit], Today).Select(p => p.UnitId);
        return await Db.Members.Where(m => m.Code == Input.MemberCode.Trim() && Db.Memberships.On(Today).Any(s => s.MemberId == m.Id && below.Contains(s.UnitId)))
            .Select(m => (int?)m.Id).FirstOrDefaultAsync(cancel) is { } member ? SubjectKey.OfMember(member) : null;
    }
}
