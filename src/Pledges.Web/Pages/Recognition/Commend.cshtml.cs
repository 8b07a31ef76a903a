using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>
/// Praise at the cell's meeting, certificates of a committee, everything of the office: first for whom, then for what, with
/// what was given before beside it.
/// </summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class CommendModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<CommendInput> validator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Member { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    [BindProperty]
    public CommendInput Input { get; set; } = new();

    public (int? MemberId, int UnitId, string Name)? Whom { get; private set; }

    public IReadOnlyList<Commendation> Earlier { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Deeds { get; private set; } = [];

    public IReadOnlyList<CommendingBody> Bodies { get; private set; } = [];

    /// <summary>The same deed was rewarded before: a reason is asked for.</summary>
    public bool AsksWhy { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!RecognitionAccess.MayCommendAnyone(current.Actor))
        {
            return Forbid();
        }

        ModelState.Clear();
        if (await FindAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        Input = new() { DecidedOn = current.Actor.Today, Body = Bodies.Count == 1 ? Bodies[0] : null };
        return ModelState.IsValid ? Page() : this.Invalid();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!RecognitionAccess.MayCommendAnyone(current.Actor))
        {
            return Forbid();
        }

        if (await FindAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (Whom is not { } whom)
        {
            return ModelState.IsValid ? this.Invalid(texts["Say for whom."], nameof(Member)) : this.Invalid();
        }

        if (Input.Body is { } body && !Bodies.Contains(body))
        {
            return Forbid();
        }

        Input.DeedId = Deeds.Any(d => d.Value == $"{Input.DeedId}") ? Input.DeedId : null;
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        AsksWhy = Earlier.Any(c => c.IsForTheSameDeed(Input.ToFacts().Clean()));
        if (AsksWhy)
        {
            // Not on the form that was sent, but on the one that comes back: the refusal stands at it.
            ModelState.SetModelValue("Input.SecondReason", new(Input.SecondReason ?? ""));
        }

        var done = await this.ActAsync(texts, async () =>
        {
            db.Commendations.Add(Commendation.Award(whom.MemberId, whom.MemberId is null ? whom.UnitId : null, Input.ToFacts(), Earlier, Input.SecondReason, current.Actor, clock.UtcNow()));
            await db.SaveChangesAsync(cancel);
        });
        return done ? Redirect("/recognition/commendations?done=awarded") : this.Invalid();
    }

    /// <summary>Null when the page may be shown, with or without somebody found.</summary>
    private async Task<IActionResult?> FindAsync(CancellationToken cancel)
    {
        var actor = current.Actor;
        var (member, org) = (VietnameseText.Clean(Member), VietnameseText.Clean(Org));
        if (member.Length > 0)
        {
            Whom = await (from m in db.Members.VisibleTo(actor)
                          where m.Code == member
                          from standing in db.StandingsOn(actor.Today).Where(s => s.MemberId == m.Id)
                          select new { m.Id, standing.CellId, m.FullName }).FirstOrDefaultAsync(cancel) is { } found ? (found.Id, found.CellId, found.FullName) : null;
        }
        else if (org.Length > 0)
        {
            Whom = await (from u in db.Units.VisibleTo(actor)
                          where u.Code == org
                          join version in db.UnitVersions.On(actor.Today) on u.Id equals version.UnitId
                          select new { u.Id, version.Name }).FirstOrDefaultAsync(cancel) is { } found ? (null, found.Id, found.Name) : null;
        }

        if (Whom is not { } whom)
        {
            if (member.Length + org.Length > 0)
            {
                ModelState.AddModelError(member.Length > 0 ? nameof(Member) : nameof(Org), member.Length > 0 ? texts["There is no member with the code “{0}”.", member] : texts["There is no organisation with the code “{0}”.", org]);
            }

            return null;
        }

        if (whom.MemberId is { } self && self == actor.MemberId)
        {
            Whom = null;
            ModelState.AddModelError(nameof(Member), texts["Nobody nominates, recognises or commends themselves."]);
            return null;
        }

        if (!RecognitionAccess.MayCommend(actor, whom.MemberId, whom.UnitId))
        {
            return Forbid();
        }

        Bodies = [.. RecognitionAccess.BodiesOf(actor, whom.UnitId)];
        Earlier = await db.Commendations.AsNoTracking().Where(c => c.WithdrawnOn == null && (whom.MemberId != null ? c.MemberId == whom.MemberId : c.UnitId == whom.UnitId)).OrderByDescending(c => c.DecidedOn).ToListAsync(cancel);
        var deeds = whom.MemberId is null ? [] : await db.GoodDeeds.AsNoTracking().VisibleTo(db, actor).Where(d => d.MemberId == whom.MemberId).OrderByDescending(d => d.DoneOn).Select(d => new { d.Id, d.Title }).ToListAsync(cancel);
        Deeds = [.. deeds.Select(d => new SelectListItem(d.Title, $"{d.Id}"))];
        return null;
    }
}
