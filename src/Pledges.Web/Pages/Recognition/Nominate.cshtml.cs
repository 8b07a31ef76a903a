using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Notices;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>The cell's secretary or a committee above nominates a member as exemplar of the running year, for a deed.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class NominateModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<DeedInput> validator) : DeedFormPage
{
    /// <summary>More than fit into a list to choose from: the card code is typed.</summary>
    private const int MostOffered = 120;

    internal const string NominatedOnce = nameof(NominatedOnce);

    public override bool IsNew => true;

    public async Task<IActionResult> OnGetAsync(string? member, CancellationToken cancel)
    {
        if (!RecognitionAccess.MayNominateAnyone(current.Actor))
        {
            return Forbid();
        }

        await LoadAsync(cancel);
        Input = new() { MemberCode = member, DoneOn = current.Actor.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var actor = current.Actor;
        if (!RecognitionAccess.MayNominateAnyone(actor))
        {
            return Forbid();
        }

        await LoadAsync(cancel);
        var code = VietnameseText.Clean(Input.MemberCode);
        var member = await db.Members.VisibleTo(actor).Where(m => m.Code == code).Select(m => (int?)m.Id).FirstOrDefaultAsync(cancel) is { } id ? await db.StandingsOn(actor.Today).FirstOrDefaultAsync(s => s.MemberId == id, cancel) : null;
        if (member is null)
        {
            ModelState.AddModelError("Input.MemberCode", texts["There is no member with the code “{0}”.", code]);
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        Nomination? nomination = null;
        var done = await this.ActAsync(texts, async () => nomination = await NominateAsync(member!, cancel));
        return done ? Redirect($"/recognition/nominations/{nomination!.Id}?done=nominated") : this.Invalid();
    }

    private async Task<Nomination> NominateAsync(MemberStanding member, CancellationToken cancel)
    {
        var (actor, at) = (current.Actor, clock.UtcNow());
        Rule.Check(RecognitionRules.NobodyRecognisesThemselves(member.MemberId, actor));
        var year = await db.Years.Where(y => y.State == YearState.Open && y.Year <= actor.Today.Year).OrderByDescending(y => y.Year).FirstOrDefaultAsync(cancel)
            ?? throw new RuleBroken("YearIsOpen", "No year is open in which somebody could be nominated.");
        if (await db.Nominations.AnyAsync(n => n.MemberId == member.MemberId && n.Year == year.Year && (n.State == NominationState.Nominated || n.State == NominationState.Endorsed), cancel))
        {
            throw new RuleBroken(NominatedOnce, "This member is nominated for {0} already; that nomination is not decided yet.", year.Year);
        }

        var deed = new GoodDeed(member.MemberId, member.CellId, Input.ToDetails(), actor, at);
        var nomination = Nomination.For(year, deed, Input.Level, actor, at);
        db.AddRange(deed, nomination);
        var place = await db.RecognitionPlaceOfAsync(member.CellId, actor.Today, cancel);
        await db.SaveAndTellAsync(() => db.TellOfNominationAsync(nomination, place, actor, at, cancel), cancel);
        return nomination;
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var (actor, today) = (current.Actor, current.Actor.Today);
        var units = actor.UnitIds;
        var people = await (from member in db.Members
                            where member.Id != actor.MemberId && db.Memberships.On(today).Any(m => m.MemberId == member.Id && units.Contains(m.UnitId))
                            orderby member.SortName, member.Code
                            select new { member.Code, member.FullName }).Take(MostOffered + 1).ToListAsync(cancel);
        People = people.Count > MostOffered ? [] : [new SelectListItem("–", ""), .. people.Select(p => new SelectListItem($"{p.FullName} ({p.Code})", p.Code))];
    }
}
