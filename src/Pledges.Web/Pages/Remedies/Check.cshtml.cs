using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Remedies;

/// <summary>What those who follow a remedy do: comment, check, give more time, order a re-inspection, open again.</summary>
[Authorize(Policy = Policies.InspectionKeeper)]
public sealed class CheckModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<RemedyActInput> validator) : RemedyPage(db, current, clock)
{
    [BindProperty]
    public RemedyActInput Input { get; set; } = new();

    /// <summary>The pressed button: effective, extend, reinspect, comment, reopen.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!MayFollow)
        {
            return Forbid();
        }

        Input = new() { On = Today, Version = Remedy.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!MayFollow)
        {
            return Forbid();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var (day, field) = Do == "effective" ? (Input.On, "Input.On") : (Input.DueOn, "Input.DueOn");
        if (day is null && Do != "comment")
        {
            return this.Invalid(texts["Give the day, like 15/03/2026."], field);
        }

        var standing = await Db.StandingToAsync(Actor.MemberId, Remedy, Today, cancel);
        var done = await this.ActAsync(texts, () =>
        {
            Act(day, standing);
            return SaveAsync(Input.Version, cancel);
        });
        return done ? RedirectToPage("Remedy", new { id, done = "check" }) : this.Invalid();
    }

    private void Act(DateOnly? day, CheckerStanding standing)
    {
        var text = Input.Text!;
        switch (Do)
        {
            case "effective":
                Remedy.Close(day!.Value, text, standing, Actor, Now);
                break;
            case "extend":
                Remedy.Extend(day!.Value, text, standing, Actor, Now);
                break;
            case "reinspect":
                Remedy.OrderReinspection(day!.Value, text, standing, Actor, Now);
                break;
            case "reopen":
                Remedy.Reopen(day!.Value, text, standing, Actor, Now);
                break;
            default:
                Remedy.Comment(text, Actor, Now);
                break;
        }
    }
}
