using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pledges.Data;
using Pledges.Data.Queries;
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
        Pledge!.Commitments.Select(c => new SelectListItem(texts["{0}. {1}", c.No, Short(c.Deed)], Value(c.Key)))
            .Prepend(new SelectListItem(texts["In general"], ""));

    public Progress ProgressOf(Commitment commitment) => Progress.Of(commitment, Pledge!.Diary);

    /// <summary>Practice models that the member has ever joined; entries may name those that they are in now.</summary>
    public IReadOnlyList<OwnModel> Models { get; private set; } = [];

    public IEnumerable<SelectListItem> ModelChoices =>
        Models.Where(m => m.IsIn).Select(m => new SelectListItem(m.Name, Value(m.Id))).Prepend(new SelectListItem(texts["None"], ""));

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        await LoadModelsAsync(cancel);
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

        await LoadModelsAsync(cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (Input.ModelId is { } model && !Models.Any(m => m.Id == model && m.IsIn))
        {
            return this.Invalid(texts["Join the practice model first; then an entry can name it."], "Input.ModelId");
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
        await LoadModelsAsync(cancel);
        return await WriteAsync(() => pledge.RemoveNote(Year, entry, Actor, Now), cancel) ? RedirectToPage("Diary", new { year }) : this.Invalid();
    }

    private async Task LoadModelsAsync(CancellationToken cancel) => Models = await Db.ModelsOfAsync(MemberId, Today, cancel);

    private static string Value(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

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
