using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Rules;

/// <summary>Writes the grade scheme that follows the one in force: other cap, points or time to object, from a year on.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class NewSchemeModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<SchemeInput> validator) : SchemeFormPage
{
    public GradeScheme Last { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Last = await LastAsync(cancel);
        Input = SchemeInput.From(Last, current.Actor.Today.Year + 1);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!YearAccess.MayWriteSchemes(current.Actor))
        {
            return Forbid();
        }

        Last = await LastAsync(cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        return await this.ActAsync(texts, () => AddAsync(cancel)) ? RedirectToPage("Index") : this.Invalid();
    }

    private Task<GradeScheme> LastAsync(CancellationToken cancel) => db.GradeSchemes.OrderByDescending(s => s.FromYear).FirstAsync(cancel);

    private async Task AddAsync(CancellationToken cancel)
    {
        var rules = Input.ToDetails();
        Rule.Check(new Rule("SchemeIsNew", await db.GradeSchemes.AnyAsync(s => s.Code == rules.Code, cancel), "There is a scheme with the code {0} already.", rules.Code));
        db.GradeSchemes.Add(Last.Next(rules));
        db.Events.Add(new EventEntry { At = clock.UtcNow(), ActorId = current.Actor.AccountId, Kind = "scheme.written", Subject = nameof(GradeScheme), SubjectId = 0, Detail = $"{rules.Code} {rules.FromYear}" });
        await db.SaveChangesAsync(cancel);
    }
}
