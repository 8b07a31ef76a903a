using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The diary of deeds: notes by the member, private unless shared, and what they add up to for each commitment.</summary>
[Authorize(Policy = Policies.Member)]
[LargestForm(kilobytes: 128)]
public sealed class DiaryModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<DiaryInput> validator) : MyPledgePage(db, current, clock)
{
    [BindProperty]
    public DiaryInput Input { get; set; } = new();

    /// <summary>The entry just written, while it can be taken back.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Added { get; set; }

    public DiaryEntry? JustAdded => MayNote && Added is not null && Pledge!.Diary.Count > 0 && Pledge.Diary.Max(d => d.Id) == Added ? Pledge.Diary.Single(d => d.Id == Added) : null;

    public IEnumerable<SelectListItem> Choices =>
        Pledge!.Commitments.Select(c => new SelectListItem(texts["{0}. {1}", c.No, Short(c.Deed)], c.No.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Prepend(new SelectListItem(texts["In general"], ""));

    public (int Entries, int? Sum) ProgressOf(Commitment commitment)
    {
        var entries = Pledge!.Diary.Where(d => d.CommitmentNo == commitment.No).ToList();
        return (entries.Count, entries.Any(e => e.Count is not null) ? entries.Sum(e => e.Count) : null);
    }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        Input.On = Today.Year == year ? Today : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || Pledge is not { } pledge)
        {
            return NotFound();
        }

        if (!PledgingAccess.MayWrite(Actor, pledge))
        {
            return Forbid();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        return await WriteAsync(() => pledge.Note(Year, Input.ToNote(), Actor, Now), cancel)
            ? RedirectToPage("Diary", null, new { year, added = pledge.Diary.Max(d => d.Id) }, "done")
            : this.Invalid();
    }

    public async Task<IActionResult> OnPostUndoAsync(int year, int entry, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || Pledge is not { } pledge)
        {
            return NotFound();
        }

        if (!PledgingAccess.MayWrite(Actor, pledge))
        {
            return Forbid();
        }

        ModelState.Clear();
        return await WriteAsync(() => pledge.RemoveNote(Year, entry, Actor, Now), cancel) ? RedirectToPage("Diary", new { year }) : this.Invalid();
    }

    // Notes of two windows do not stand in each other's way, so no version is asked for.
    private async Task<bool> WriteAsync(Action verb, CancellationToken cancel)
    {
        var done = await this.ActAsync(texts, async () =>
        {
            verb();
            await Db.SaveChangesAsync(cancel);
        });
        return done || (await ReloadAsync(cancel) && done);
    }

    private static string Short(string deed)
    {
        const int fits = 70;
        var end = deed.Length <= fits ? deed.Length : deed.LastIndexOf(' ', fits);
        return deed.Length <= fits ? deed : deed[..(end > 0 ? end : fits)] + "…";
    }
}
