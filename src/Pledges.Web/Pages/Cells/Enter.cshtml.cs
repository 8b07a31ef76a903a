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
using Pledges.Domain.Wording;
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

    /// <summary>What somebody saved meanwhile, to be seen before it is overwritten; null when nothing stands in the way.</summary>
    public IReadOnlyList<CommitmentText>? StoredMeanwhile { get; private set; }

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
        Paper.IsNeeded = act == "send";
        var isComplete = await this.ValidateAsync(formValidator, Input);
        isComplete &= await this.ValidateAsync(validator, Paper, nameof(Paper));
        if (!isComplete || (!IsStoredAlready(Paper.IsNeeded) && !await this.ActAsync(texts, () => WriteAsync(Paper.IsNeeded, cancel))))
        {
            await ReloadAsync(cancel);
            return this.Invalid();
        }

        // Addresses made from routes are lower case; codes are not.
        return act == "send"
            ? RedirectToPage("/Review/Confirm", new { id = Pledge!.Id })
            : LocalRedirect($"/cells/{Uri.EscapeDataString(Code)}/enter/{Uri.EscapeDataString(Member.Code)}?year={Year!.Year}&done=saved");
    }

    // A form sent twice acts once.
    private bool IsStoredAlready(bool send) =>
        Pledge is not null && (send ? Pledge.State == PledgeState.Submitted && Pledge.IsOnBehalf : Pledge.IsWithMember)
        && (!Paper.IsGiven || Pledge.PaperRef == VietnameseText.Clean(Paper.PaperRef))
        && Pledge.Commitments.Select(c => c.Text).SequenceEqual(Input.Texts(Year!.Form));

    private async Task ReloadAsync(CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();
        Pledge = await StoredAsync(cancel);
        if (Pledge is not null && Pledge.Version != Input.Version)
        {
            StoredMeanwhile = [.. Pledge.Commitments.Select(c => c.Text)];
            // From here on the person has seen what is stored; saving theirs is a decision.
            Input.Version = Pledge.Version;
            ModelState.Remove("Input.Version");
        }
    }

    private Task<Pledge?> StoredAsync(CancellationToken cancel) =>
        Db.Pledges.VisibleTo(Actor).Include(p => p.Commitments.OrderBy(c => c.No)).FirstOrDefaultAsync(p => p.MemberId == Member.Id && p.Year == Year!.Year, cancel);

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
        if (Paper.IsGiven)
        {
            Pledge.MarkOnBehalf(Paper.PaperRef!, Actor, now);
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
        Pledge = await StoredAsync(cancel);
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

    /// <summary>A draft may wait for its paper.</summary>
    internal bool IsNeeded { get; set; }

    internal bool IsGiven => VietnameseText.Clean(PaperRef).Length > 0;
}

public sealed class EnterInputValidator : AbstractValidator<EnterInput>
{
    public EnterInputValidator(Texts texts) =>
        RuleFor(i => i.PaperRef).Must((i, text) => VietnameseText.Clean(text).Length <= Pledge.PaperRefLength && (i.IsGiven || !i.IsNeeded))
            .WithMessage(texts["Say where the signed paper is kept (at most {0} characters).", Pledge.PaperRefLength]);
}
