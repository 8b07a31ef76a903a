using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>First step: what is decided, of which units, and when.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class NewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<DecisionInput> validator) : PageModel
{
    [BindProperty]
    public DecisionInput Input { get; set; } = new();

    /// <summary>The unit from whose page the change was begun.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    public string? UnitName { get; private set; }

    /// <summary>The units beside it: those with which it is most often merged.</summary>
    public IReadOnlyList<(string Code, string Name)> Neighbours { get; private set; } = [];

    public async Task OnGetAsync(OrgEventKind? kind, CancellationToken cancel)
    {
        ModelState.Clear();
        Input = new() { Kind = kind, Sources = Unit };
        await LoadNeighboursAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadNeighboursAsync(cancel);
        if (!await this.ValidateAsync(validator, Input) || !await this.KnowsAllAsync(db, Input, texts, cancel))
        {
            return this.Invalid();
        }

        OrgEvent? created = null;
        var done = await this.ActAsync(texts, async () =>
        {
            created = new OrgEvent(Input.Kind!.Value, Input.ToDecision(), Input.Codes(), current.Actor, clock.UtcNow());
            db.Add(created);
            await db.SaveChangesAsync(cancel);
        });
        return done ? Redirect($"/organisations/events/{created!.Id}/results") : this.Invalid();
    }

    private async Task LoadNeighboursAsync(CancellationToken cancel)
    {
        var day = current.Actor.Today;
        UnitName = await db.UnitVersions.On(day).Where(v => db.Units.Any(u => u.Id == v.UnitId && u.Code == Unit)).Select(v => v.Name).FirstOrDefaultAsync(cancel);
        if (UnitName is null)
        {
            return;
        }

        var beside = await (from own in db.UnitLinks.On(day)
                            where own.Unit.Code == Unit
                            join link in db.UnitLinks.On(day) on own.ParentId equals link.ParentId
                            where link.UnitId != own.UnitId
                            join version in db.UnitVersions.On(day) on link.UnitId equals version.UnitId
                            join mine in db.UnitVersions.On(day) on own.UnitId equals mine.UnitId
                            where version.LevelTypeId == mine.LevelTypeId
                            orderby link.Unit.Code
                            select new { link.Unit.Code, version.Name }).ToListAsync(cancel);
        Neighbours = [.. beside.Select(b => (b.Code, b.Name))];
    }
}
