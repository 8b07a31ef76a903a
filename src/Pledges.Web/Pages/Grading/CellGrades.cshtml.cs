using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Grading;
using Pledges.Domain.Grading;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Grading;

/// <summary>The committee looks at one cell's proposals, changes single grades with reasons, or sends them back.</summary>
[Authorize(Policy = Policies.Reviewer)]
[LargestForm(kilobytes: 2048), RequestFormLimits(ValueCountLimit = 5_000)]
public sealed class CellGradesModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : OrganisationPage(db, current, clock, texts)
{
    [BindProperty]
    public List<ChangeInput> Changes { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [TempData]
    public string? Done { get; set; }

    public GradedCell Cell { get; private set; } = null!;

    public YearMeeting Meeting { get; private set; } = null!;

    public IReadOnlySet<int> Open => Grades.OpenTo(Actor, Meeting);

    public bool CanReturn => Year.IsOpen && Meeting.State == MeetingState.Proposed && Meeting.Entries.All(e => !e.IsDecided)
        && GradingAccess.MayReturn(Actor, Grades.PlaceOf(Cell.UnitId, 0));

    public IEnumerable<MeetingEntry> Entries => Meeting.Entries.OrderBy(e => Grades.People.GetValueOrDefault(e.MemberId)?.SortName, StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(string code, int year, string cell, CancellationToken cancel)
    {
        if (await RefuseCellAsync(code, year, cell, cancel) is { } refusal)
        {
            return refusal;
        }

        await Db.NoteReadsAsync(Actor, [.. Meeting.Entries.Select(e => e.MemberId)], "meeting", Now, cancel);
        ShowStored();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, int year, string cell, CancellationToken cancel)
    {
        if (await RefuseCellAsync(code, year, cell, cancel) is { } refusal)
        {
            return refusal;
        }

        var given = Changes.Where(c => !string.IsNullOrEmpty(c.Grade)).DistinctBy(c => c.MemberId).ToList();
        if (given.Select(c => c.MemberId).Except(Open).Any())
        {
            return Forbid();
        }

        return await ActOnAsync(() => Meeting.Change(Year, Scheme, [.. given.Select(c => new ChangedGrade(c.MemberId, c.Grade!, c.Reason))], Actor, Now), cancel)
            ? Again(Texts["Saved. Nothing is decided yet: decide on the organisation's page."])
            : this.Invalid();
    }

    public async Task<IActionResult> OnPostReturnAsync(string code, int year, string cell, CancellationToken cancel)
    {
        if (await RefuseCellAsync(code, year, cell, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!GradingAccess.MayReturn(Actor, Grades.PlaceOf(Cell.UnitId, 0)))
        {
            return Forbid();
        }

        if (await ActOnAsync(() => Meeting.Return(Year, Name, Reason ?? "", Actor, Now), cancel))
        {
            return Again(Texts["Returned to the cell, with the reason."]);
        }

        ShowStored();
        return this.Invalid();
    }

    private async Task<IActionResult?> RefuseCellAsync(string code, int year, string cell, CancellationToken cancel)
    {
        if (await RefuseAsync(code, year, cancel) is { } refusal)
        {
            return refusal;
        }

        return !Find(cell) ? NotFound() : DecidesSome ? null : Forbid();
    }

    private bool Find(string cell)
    {
        if (Grades.Cells.FirstOrDefault(c => c.Code == cell) is not { } found || Grades.MeetingOf(found) is not { } meeting)
        {
            return false;
        }

        (Cell, Meeting) = (found, meeting);
        return true;
    }

    private async Task<bool> ActOnAsync(Action verb, CancellationToken cancel)
    {
        var done = await TryAsync(
            async () =>
            {
                verb();
                Db.Expect(Meeting, Version);
                await Db.SaveChangesAsync(cancel);
            },
            cancel);
        Find(Cell.Code);
        ModelState.Remove(nameof(Version));
        Version = Meeting.Version;
        return done;
    }

    private RedirectToPageResult Again(string done)
    {
        Done = done;
        return RedirectToPage("CellGrades", null, new { code = Code, year = Year.Year, cell = Cell.Code, handler = (string?)null });
    }

    private void ShowStored()
    {
        Version = Meeting.Version;
        Changes = [.. Entries.Select(e => new ChangeInput { MemberId = e.MemberId, Grade = e.ChangedGrade ?? e.Grade, Reason = e.DecisionReason })];
    }
}

public sealed class ChangeInput
{
    public int MemberId { get; set; }
    public string? Grade { get; set; }
    public string? Reason { get; set; }
}
