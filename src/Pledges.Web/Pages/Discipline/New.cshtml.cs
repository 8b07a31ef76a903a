using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Notices;
using Pledges.Data.Visibility;
using Pledges.Domain.Discipline;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Discipline;

/// <summary>The inspection commission enters a decision about a member or an organisation.</summary>
[Authorize(Policy = Policies.Inspection)]
public sealed class NewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<DisciplineInput> validator) : DisciplineFormPage(db)
{
    public override bool IsNew => true;

    public void OnGet(string? member, string? org) => Input = new()
    {
        About = org is null ? DisciplineSubject.Member : DisciplineSubject.Organisation,
        Code = org ?? member,
        Body = texts["Inspection commission of the city"],
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var code = VietnameseText.Clean(Input.Code);
        var memberId = Input.About == DisciplineSubject.Member ? await Db.Members.VisibleTo(current.Actor).Where(m => m.Code == code).Select(m => (int?)m.Id).FirstOrDefaultAsync(cancel) : null;
        var unitId = Input.About == DisciplineSubject.Organisation ? await Db.Units.VisibleTo(current.Actor).Where(u => u.Code == code).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancel) : null;
        if (memberId is null && unitId is null)
        {
            ModelState.AddModelError("Input.Code", Input.About == DisciplineSubject.Organisation ? texts["There is no organisation with the code “{0}”.", code] : texts["There is no member with the code “{0}”.", code]);
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        DisciplineDecision? decision = null;
        var done = await this.ActAsync(texts, async () =>
        {
            var (facts, at) = (Input.ToFacts(), clock.UtcNow());
            decision = memberId is { } id
                ? DisciplineDecision.Of(await DisciplinedAsync(id, facts.DecidedOn, cancel), facts, current.Actor, at)
                : DisciplineDecision.OfUnit(unitId!.Value, facts, current.Actor, at);
            Db.Disciplines.Add(decision);
            await Db.SaveAndTellAsync(() => Db.TellOfDisciplineAsync(decision, current.Actor, at, cancel), cancel);
        });
        return done ? Redirect($"/discipline/{decision!.Id}?done=entered") : this.Invalid();
    }
}
