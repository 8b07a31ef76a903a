using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.MyPledge;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Cells;

/// <summary>Entering a pledge for a member who signed on paper (nhập hộ).</summary>
[Authorize(Policy = Policies.CellSecretary)]
public sealed class EnterModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<EnterInput> validator, IValidator<EditInput> formValidator)
    : CellPage(db, current)
{
    [BindProperty]
    public EnterInput Paper { get; set; } = new();

    [BindProperty]
    public EditInput Input { get; set; } = new();

    public Member Member { get; private set; } = null!;

    public Pledge? Pledge { get; private set; }

    public bool IsWithMember => Pledge is null || Pledge.IsWithMember;

    [BindProperty(SupportsGet = true, Name = "done")]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string code, string memberCode, int? year, CancellationToken cancel)
    {
        if (await RefuseAsync(code, memberCode, year, cancel) is { } refusal)
        {
            return refusal;
        }

        if (Pledge is not null)
        {
            await Db.NoteReadAsync(Actor, Member.Id, "pledge", clock.UtcNow(), cancel);
        }

        Input = new() { Version = Pledge?.Version ?? 0, Rows = [.. (Pledge?.Commitments ?? []).Select(c => CommitmentInput.From(c.Text))] };
        Paper.PaperRef = Pledge?.PaperRef;
        FillRows();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string memberCode, int? year, string act, CancellationToken cancel)
    {
        if (await RefuseAsync(code, memberCode, year, cancel) is { } refusal)
        {
            return refusal;
        }

        FillRows();
        var isComplete = await this.ValidateAsync(formValidator, Input);
        isComplete &= act != "send" || await this.ValidateAsync(validator, Paper, nameof(Paper));
        if (!isComplete || !await this.ActAsync(texts, () => WriteAsync(act == "send", cancel)))
        {
            Db.ChangeTracker.Clear();
            return this.Invalid();
        }

        return act == "send"
            ? RedirectToPage("/Review/Confirm", new { id = Pledge!.Id })
            : RedirectToPage("Enter", new { code, memberCode, year, done = "saved" });
    }

    private async Task WriteAsync(bool send, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        if (Pledge is null)
        {
            Pledge = Pledge.Start(Year!, Member, Actor, now);
            Db.Add(Pledge);
        }
        else
        {
            Db.Expect(Pledge, Input.Version);
        }

        Pledge.SaveDraft(Year!, Input.Texts(Year!.Form), Actor, now);
        if (!string.IsNullOrWhiteSpace(Paper.PaperRef))
        {
            Pledge.MarkOnBehalf(Paper.PaperRef, Actor, now);
        }

        if (send)
        {
            Pledge.Submit(Year, Actor, now);
        }

        await Db.SaveChangesAsync(cancel);
    }

    private async Task<IActionResult?> RefuseAsync(string code, string memberCode, int? year, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel) || Year is null
            || await Db.Members.VisibleTo(Actor).FirstOrDefaultAsync(m => m.Code == memberCode, cancel) is not { } member
            || await Db.StandingOfAsync(member.Id, Actor.Today, cancel) is not { } standing
            || standing.CellId != CellId)
        {
            return NotFound();
        }

        if (!PledgingAccess.MayEnterOnBehalf(Actor, member.Id, standing))
        {
            return Forbid();
        }

        Member = member;
        Pledge = await Db.Pledges.VisibleTo(Actor).Include(p => p.Commitments.OrderBy(c => c.No))
            .FirstOrDefaultAsync(p => p.MemberId == member.Id && p.Year == Year.Year, cancel);
        return null;
    }

    // As many rows as the form allows, each with a section to choose: the paper lies beside the screen.
    private void FillRows()
    {
        var sections = Year!.Form.Sections.OrderBy(s => s.No).Select(s => s.Code).ToList();
        while (Input.Rows.Count < Year.Form.MaxCommitments)
        {
            Input.Rows.Add(new CommitmentInput { Section = sections.FirstOrDefault(s => Input.Rows.All(r => r.Section != s)) ?? sections[0] });
        }
    }
}

public sealed class EnterInput
{
    public string? PaperRef { get; set; }
}

public sealed class EnterInputValidator : AbstractValidator<EnterInput>
{
    public EnterInputValidator(Texts texts) =>
        RuleFor(i => i.PaperRef).Must(text => !string.IsNullOrWhiteSpace(text) && text.Length <= Pledge.PaperRefLength)
            .WithMessage(texts["Say where the signed paper is kept (at most {0} characters).", Pledge.PaperRefLength]);
}
