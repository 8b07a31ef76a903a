using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Pledging;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Years;

/// <summary>Opens a year; the form comes filled in with the usual dates and last year's choices.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class OpenModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<YearInput> validator) : YearFormPage(db, texts)
{
    private readonly PledgesDb db = db;
    private readonly Texts texts = texts;

    public override bool IsNew => true;

    /// <summary>The year whose set-up stands in the form, and the years whose set-up can be taken instead, the latest first.</summary>
    public int? CopiedFrom { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public async Task OnGetAsync(int? year, int? from, CancellationToken cancel)
    {
        var wanted = year is { } asked && !PledgingRules.YearIsSensible(asked).IsBroken ? year : null;
        ModelState.Clear();
        Years = await db.Years.OrderByDescending(y => y.Year).Select(y => y.Year).ToListAsync(cancel);
        var order = await OpenYear.ProposeAsync(db, wanted, current.Actor.Today, from is { } source && Years.Contains(source) ? source : null, cancel);
        (Input, CopiedFrom) = (YearInput.From(order), order.CopiedFrom);
        await LoadChoicesAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!YearAccess.MayOpen(current.Actor))
        {
            return Forbid();
        }

        await LoadChoicesAsync(cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var order = new YearOrder(Input.Year!.Value, Input.FormVersionId ?? 0, Input.ToSettings(), Input.ToGoals());
        return await this.ActAsync(texts, () => OpenYear.RunAsync(db, order, current.Actor, clock.UtcNow(), cancel))
            ? RedirectToPage("Year", new { year = order.Year, done = YearModel.Opened })
            : this.Invalid();
    }
}
