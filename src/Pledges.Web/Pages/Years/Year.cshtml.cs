using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Pledging;
using Pledges.Domain.Figures;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Years;

/// <summary>The settings of one year; dates, rule, scheme and targets can change while it is open.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class YearModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<YearInput> validator) : YearFormPage(db, texts)
{
    public const string Opened = "opened";
    public const string Closed = "closed";
    public const string Reopened = "reopened";
    private const string Saved = "saved";
    private readonly PledgesDb db = db;
    private readonly Texts texts = texts;

    public override bool IsNew => false;

    public PledgeYear Year { get; private set; } = null!;

    public IReadOnlyList<Target> Targets { get; private set; } = [];

    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public bool WasOpened => Done == Opened;

    public bool WasSaved => Done == Saved;

    public bool WasClosed => Done == Closed;

    public bool WasReopened => Done == Reopened;

    public bool MayClose => YearAccess.MayClose(current.Actor, Year);

    public bool MayReopen => YearAccess.MayReopen(current.Actor, Year);

    public IReadOnlyList<YearSnapshot> Snapshots { get; private set; } = [];

    public bool MayChange => YearAccess.MayChange(current.Actor, Year);

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        Input = YearInput.From(new YearOrder(Year.Year, Year.FormVersionId, Year.Settings, YearGoals.Of(Targets)));
        Input.Version = Year.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        if (!MayChange)
        {
            return Forbid();
        }

        Input.Year = year;
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        return await this.ActAsync(texts, () => ChangeAsync(cancel)) ? RedirectToPage("Year", new { year, done = Saved }) : this.Invalid();
    }

    private async Task ChangeAsync(CancellationToken cancel)
    {
        Rule.Check(new Rule("SchemeExists", Schemes.All(s => s.Value != Input.SchemeCode), "Choose the grade scheme."));
        Year.Change(Input.ToSettings(), current.Actor, clock.UtcNow());
        await YearGoals.SetAsync(db, Year.Year, Input.ToGoals(), cancel);
        db.Expect(Year, Input.Version);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<bool> LoadAsync(int year, CancellationToken cancel)
    {
        if (await db.Years.Include(y => y.Form).FirstOrDefaultAsync(y => y.Year == year, cancel) is not { } found)
        {
            return false;
        }

        Year = found;
        Targets = await db.Targets.AsNoTracking().Where(t => t.Year == year).OrderBy(t => t.Id).ToListAsync(cancel);
        Snapshots = await db.Snapshots.AsNoTracking().Where(s => s.Year == year).OrderByDescending(s => s.No).ToListAsync(cancel);
        await LoadChoicesAsync(cancel);
        return true;
    }
}
