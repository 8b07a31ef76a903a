using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Members;
using Pledges.Domain.Members;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Papers;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Members;

/// <summary>The committee above records that a member is exempt, suspended, or no longer one; the running pledge stops with it.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class StatusModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, PaperTexts vietnamese, IValidator<StatusInput> validator)
    : MemberActPage(db, current, clock)
{
    [BindProperty]
    public StatusInput Input { get; set; } = new();

    public IEnumerable<MemberStatus> Open => Member.Statuses.Where(s => s.To is null).OrderBy(s => s.From);

    protected override bool IsAllowed => TransferAccess.MaySetStatus(Actor, Member.Id, Cell);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        ModelState.Clear();
        Input = new() { On = Actor.Today, Version = Member.Version };
        await NoteReadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        return await this.ActAsync(texts, () => RecordAsync(cancel)) ? Redirect($"/members/{Uri.EscapeDataString(Member.Code)}") : this.Invalid();
    }

    private Task RecordAsync(CancellationToken cancel)
    {
        var (change, on) = (Input.Change!.Value, Input.On!.Value);
        var decision = VietnameseText.Clean(Input.DecisionNo) is { Length: > 0 } given ? given : null;
        // What stands in the record is in the language of the office, whoever entered it.
        var why = $"{vietnamese[MemberWords.Of(change)]}, {VietnamTime.Date(on)}{(decision is null ? "" : $", {vietnamese["decision {0}", decision]}")}.";
        return change switch
        {
            StatusChange.EndExempt => MoveMember.EndStatusAsync(Db, Member.Id, StatusKind.Exempt, on, why, Input.Version, Actor, Now, cancel),
            StatusChange.EndSuspended => MoveMember.EndStatusAsync(Db, Member.Id, StatusKind.Suspended, on, why, Input.Version, Actor, Now, cancel),
            StatusChange.TakeBack => MoveMember.TakeBackEndAsync(Db, Member.Id, why, Input.Version, Actor, Now, cancel),
            StatusChange.Exempt => MoveMember.BeginStatusAsync(Db, Member.Id, new MemberStatus(StatusKind.Exempt, on, null, decision), why, Input.Version, Actor, Now, cancel),
            StatusChange.Suspended => MoveMember.BeginStatusAsync(Db, Member.Id, new MemberStatus(StatusKind.Suspended, on, null, decision), why, Input.Version, Actor, Now, cancel),
            _ => MoveMember.EndAsync(Db, Member.Id, on, ReasonOf(change), decision, why, Input.Version, Actor, Now, cancel),
        };
    }

    private static EndReason ReasonOf(StatusChange change) => change switch
    {
        StatusChange.Left => EndReason.Left,
        StatusChange.StruckOff => EndReason.StruckOff,
        StatusChange.Expelled => EndReason.Expelled,
        _ => EndReason.Deceased,
    };
}
