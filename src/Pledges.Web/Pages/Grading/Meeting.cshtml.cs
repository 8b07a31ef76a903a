using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Grading;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Cells;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Grading;

/// <summary>The record of a cell's year-end meeting: written by its secretary or deputy, read by the committees above.</summary>
[Authorize(Policy = Policies.UnitReader)]
[LargestForm(kilobytes: 4096), RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class MeetingModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : CellPage(db, current)
{
    private IReadOnlyDictionary<int, IReadOnlyList<string>>? gaps;
    private MeetingChoices? choices;

    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    [BindProperty]
    public FillInput Fill { get; set; } = new();

    /// <summary>The pressed button: save, auto, fill or propose.</summary>
    [BindProperty]
    public string? Do { get; set; }

    [TempData]
    public string? SavedAt { get; set; }

    [TempData]
    public string? LeftOut { get; set; }

    public IReadOnlyList<MeetingPerson> People { get; private set; } = [];

    public YearMeeting? Meeting { get; private set; }

    public GradeScheme Scheme { get; private set; } = null!;

    /// <summary>Whose decision the proposals wait for; null unless they do.</summary>
    public string? DecidesName { get; private set; }

    public DateOnly Today => Actor.Today;

    /// <summary>Remedies that members answer for or took up in their pledge of the year, by member.</summary>
    public ILookup<int, RemedyRow> Remedies { get; private set; } = Enumerable.Empty<RemedyRow>().ToLookup(_ => 0);

    /// <summary>Members of the cell whom the register of discipline names in the year.</summary>
    public IReadOnlyDictionary<int, YearDiscipline> Registered { get; private set; } = new Dictionary<int, YearDiscipline>();

    /// <summary>Somebody saved another record meanwhile; it stands beside what was typed.</summary>
    public bool IsStale { get; private set; }

    public bool MayWrite => GradingAccess.MayRecord(Actor, CellId) && Year!.IsOpen && Meeting?.IsWithCell != false;

    /// <summary>How the cap stands within the cell alone; the organisation decides over all its cells.</summary>
    public IReadOnlyList<CapState> Cap => Scheme.Cap?.Judge(
        from row in Input.Rows
        join person in People on row.MemberId equals person.MemberId
        let grade = Scheme.MembersGrade(row.Grade)
        where grade is not null
        select new GradedPerson(person.MemberId, CellId, person.IsLeader, grade.Rank)) ?? [];

    /// <summary>What stands in the way of handing up, by member; nothing before the first save.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> Gaps => gaps ??= FindGaps();

    public MeetingChoices Choices => choices ??= new(texts, Scheme, Year!);

    /// <summary>The stored entry of a member, where somebody saved another one than what was typed; otherwise null.</summary>
    public MeetingEntry? StoredOtherwise(MeetingRow typed) =>
        IsStale && Meeting?.Entries.FirstOrDefault(e => e.MemberId == typed.MemberId) is { } stored && !MeetingRow.Of(stored.Record, Scheme).Same(typed) ? stored : null;

    public async Task<IActionResult> OnGetAsync(string code, int year, CancellationToken cancel)
    {
        if (!await ReadAsync(code, year, cancel))
        {
            return NotFound();
        }

        if (!GradingAccess.MayRead(Actor, CellId))
        {
            return Forbid();
        }

        if (Meeting is not null && !GradingAccess.MayRecord(Actor, CellId))
        {
            await Db.NoteReadsAsync(Actor, [.. Meeting.Entries.Select(e => e.MemberId)], "meeting", clock.UtcNow(), cancel);
        }

        DecidesName = Meeting?.State == MeetingState.Proposed ? await DecidesNameAsync(cancel) : null;
        Input = MeetingInput.Of(Meeting, People, Scheme);
        if (MayWrite)
        {
            Input.Take(Registered);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, int year, CancellationToken cancel)
    {
        if (!await ReadAsync(code, year, cancel))
        {
            return NotFound();
        }

        if (!GradingAccess.MayRecord(Actor, CellId))
        {
            return Forbid();
        }

        Input.Arrange(People, Scheme);
        Input.Take(Registered);
        var leftOut = Do == "fill" ? Fill.Into(Input, People) : [];
        if (!ModelState.IsValid || !await SaveAsync(cancel) || (Do == "propose" && !await ProposeAsync(cancel)))
        {
            return Do == "auto" ? Refusal() : this.Invalid();
        }

        if (Do == "auto")
        {
            return new JsonResult(new { version = Input.Version, saved = texts["Saved at {0}", Time()].Value });
        }

        (SavedAt, LeftOut) = (Do == "propose" ? null : Time(), leftOut.Count == 0 ? null : string.Join(", ", leftOut.Select(p => p.FullName)));
        return RedirectToPage("Meeting", new { code, year });
    }

    private IReadOnlyDictionary<int, IReadOnlyList<string>> FindGaps()
    {
        if (Meeting is null || !MayWrite)
        {
            return new Dictionary<int, IReadOnlyList<string>>();
        }

        var record = Input.ToRecord(People, Scheme);
        return record.Members.ToDictionary(m => m.MemberId, m => MeetingGaps.Of(Year!, Scheme, record, m, Actor));
    }

    private async Task<bool> ReadAsync(string code, int year, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel) || Year is null)
        {
            return false;
        }

        Scheme = await Db.SchemeOfAsync(Year, cancel);
        People = await Db.MeetingPeopleOf([CellId], year, PledgeYear.AsOf(year, Actor.Today)).AsNoTracking().ToListAsync(cancel);
        Registered = await Db.DisciplinedInAsync(year, [.. People.Select(p => p.MemberId)], cancel);
        await FindMeetingAsync(cancel);
        Remedies = await Db.RemediesInMeetingAsync(Db.Remedies.VisibleTo(Db, Actor), [.. People.Select(p => p.MemberId)], year, Actor.Today, cancel);
        return true;
    }

    // The city office decides for a grassroots cell.
    private async Task<string> DecidesNameAsync(CancellationToken cancel) =>
        await Db.OrganisationOfAsync(CellId, Actor.Today, cancel) is { } id && id != CellId
            ? await Db.UnitVersions.On(Actor.Today).Where(v => v.UnitId == id).Select(v => v.Name).FirstAsync(cancel)
            : texts["the city office"];

    private async Task FindMeetingAsync(CancellationToken cancel) =>
        Meeting = await Db.MeetingsWithPartsOf(Year!.Year).VisibleTo(Actor).FirstOrDefaultAsync(m => m.UnitId == CellId, cancel);

    // The record is saved before it is handed up: a refusal then loses nothing of it.
    private Task<bool> SaveAsync(CancellationToken cancel) => TryAsync(async () =>
    {
        var isNew = Meeting is null;
        var meeting = Meeting ?? YearMeeting.Start(Year!, CellId, Actor, clock.UtcNow());
        meeting.Save(Year!, Scheme, Input.ToRecord(People, Scheme), Actor, clock.UtcNow());
        if (isNew)
        {
            Db.Meetings.Add(meeting);
        }
        else
        {
            Db.Expect(meeting, Input.Version);
        }

        await Db.SaveChangesAsync(cancel);
        (Meeting, Input.Version) = (meeting, meeting.Version);
        ModelState.Remove("Input.Version");
    }, cancel);

    private Task<bool> ProposeAsync(CancellationToken cancel) => TryAsync(
        () => ProposeGrades.RunAsync(Db, Meeting!, Year!, Scheme, People.Where(p => p.IsSecretary).Select(p => p.MemberId).ToHashSet(), Actor, clock.UtcNow(), cancel), cancel);

    private async Task<bool> TryAsync(Func<Task> act, CancellationToken cancel)
    {
        var seen = Input.Version;
        if (await this.ActAsync(texts, act))
        {
            return true;
        }

        Db.ChangeTracker.Clear();
        await FindMeetingAsync(cancel);
        IsStale = Meeting is not null && Meeting.Version != seen;
        ModelState.Remove("Input.Version");
        Input.Version = Meeting?.Version ?? 0;
        return false;
    }

    private JsonResult Refusal() => new(new
    {
        message = IsStale
            ? texts["Not saved: this record was changed in another window. Press “Save draft” to see both."].Value
            : texts["Not saved: {0}", ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage].Value,
    })
    {
        StatusCode = IsStale ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
    };

    private string Time() => VietnamTime.DateAndTime(clock.UtcNow())[..5];
}
