using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Mappings;
using Pledges.Data.Visibility;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>The decision on an inspection of the programme: number, team, clocks.</summary>
[Authorize(Policy = Policies.InspectionKeeper)]
public sealed class DecideModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<DecisionInput> validator) : InspectionPage(db, current, clock)
{
    [BindProperty]
    public DecisionInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (Inspection.State != InspectionState.Planned)
        {
            return RedirectToPage("Inspection", new { id });
        }

        Input = new DecisionInput { DecidedOn = Today, Version = Inspection.Version }.WithEveryStep();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Input.WithEveryStep();
        if (!await this.ValidateAsync(validator, Input) || await TeamAsync(cancel) is not { } team)
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, () =>
        {
            Inspection.Decide(new InspectionDecision(Input.DecisionNo!, Input.DecidedOn!.Value, team, Input.DueDays(), Input.IsPast), Actor, Now);
            return SaveAsync(Input.Version, cancel);
        });
        return done ? RedirectToPage("Inspection", new { id, done = "decided" }) : this.Invalid();
    }

    private async Task<IReadOnlyList<TeamMember>?> TeamAsync(CancellationToken cancel)
    {
        var named = Input.Team();
        var codes = named.Select(n => n.Code).OfType<string>().ToList();
        var known = await Db.Members.VisibleTo(Actor).Where(m => codes.Contains(ByteOrder.Exactly(m.Code))).ToDictionaryAsync(m => m.Code, m => m.Id, cancel);
        if (codes.Find(c => !known.ContainsKey(c)) is { } unknown)
        {
            ModelState.AddModelError("Input.Head", texts["There is no member with the code “{0}”.", unknown]);
            return null;
        }

        return [.. named.Select(n => new TeamMember(n.Name, n.Duty, n.Code is null ? null : known[n.Code]))];
    }
}
