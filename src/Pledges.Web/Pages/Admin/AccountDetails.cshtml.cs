using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Audit;
using Pledges.Domain.Access;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Admin;

/// <summary>One account: state, roles, code. Every act here is an event in the history.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class AccountDetailsModel(PledgesDb db, CurrentActor current, IssueCodes issue, SecondFactors factors, Slips slips, VietnamTime time, Texts texts) : PageModel
{
    public Data.Accounts.Account Of { get; private set; } = null!;
    public IReadOnlyList<HeldRole> Roles { get; private set; } = [];

    /// <summary>Issued by this very request; shown once.</summary>
    public IReadOnlyList<Slip> Printed { get; private set; } = [];

    public AccountState State => Of.StateAt(time.UtcNow);
    public bool MayDisable => AccountAccess.MayDisable(Actor, Of.Id);
    public bool MayAppoint => AccountAccess.MayAppoint(Actor, Of.Id);
    public bool MayEndRole => AccountAccess.MayEndRole(Actor, Of.Id);
    public bool MayForget => AccountAccess.MayForgetSecondFactor(Actor, Of.Id) && Of.TwoFactorEnabled;
    public bool IsMyself => Of.Id == Actor.AccountId;

    private Actor Actor => current.Actor;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (Of.MemberId is { } member)
        {
            await db.NoteReadAsync(Actor, member, "account", time.UtcNow, cancel);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostCodeAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (Of.IsDisabled)
        {
            return this.Invalid(texts["This account is switched off; switch it on first."]);
        }

        Printed = slips.For(await issue.ForAsync([Of], Actor.AccountId, cancel), Request);
        return Page();
    }

    public Task<IActionResult> OnPostDisableAsync(int id, CancellationToken cancel) =>
        ChangeAsync(id, AccountEvents.Disabled, account => account.Disable(), () => MayDisable && !Of.IsDisabled, cancel);

    public Task<IActionResult> OnPostEnableAsync(int id, CancellationToken cancel) =>
        ChangeAsync(id, AccountEvents.Enabled, account => account.Enable(), () => MayDisable && Of.IsDisabled, cancel);

    public Task<IActionResult> OnPostUnlockAsync(int id, CancellationToken cancel) =>
        ChangeAsync(id, AccountEvents.Unlocked, account => account.Unlock(), () => AccountAccess.MayManage(Actor), cancel);

    public async Task<IActionResult> OnPostEndAsync(int id, int appointment, int version, CancellationToken cancel)
    {
        var role = await db.Appointments.FirstOrDefaultAsync(a => a.Id == appointment && a.AccountId == id, cancel);
        if (!await LoadAsync(id, cancel) || role is null)
        {
            return NotFound();
        }

        return !MayEndRole ? Forbid() : await SaveAsync(() =>
        {
            // A role that has not begun is ended on its first day: it never holds.
            role.End(role.From > Actor.Today ? role.From : Actor.Today, Actor, time.UtcNow);
            db.Expect(role, version);
            Of.EndSessions();
        }, cancel);
    }

    public async Task<IActionResult> OnPostForgetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return !MayForget ? Forbid()
            : await this.ActAsync(texts, () => factors.RemoveAsync(Of, Actor.AccountId, cancel)) ? RedirectToPage() : this.Invalid();
    }

    private async Task<IActionResult> ChangeAsync(int id, string kind, Action<Data.Accounts.Account> verb, Func<bool> may, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return !may() ? Forbid() : await SaveAsync(() =>
        {
            verb(Of);
            db.Note(kind, Of, Actor.AccountId, time.UtcNow);
        }, cancel);
    }

    private async Task<IActionResult> SaveAsync(Action act, CancellationToken cancel)
    {
        var done = await this.ActAsync(texts, async () =>
        {
            act();
            await db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage() : this.Invalid();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        if (await db.Users.FirstOrDefaultAsync(a => a.Id == id, cancel) is not { } account)
        {
            return false;
        }

        Of = account;
        Roles = await db.HeldRolesAsync(id, account.MemberId, Actor.Today, cancel);
        return true;
    }
}
