using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Grading;
using Pledges.Data.Visibility;
using Pledges.Domain.Figures;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Grading;

/// <summary>An objection that waits, for the list on the organisation's page.</summary>
public sealed record WaitingAppeal(int Id, string FullName, DateOnly FiledOn);

/// <summary>What the cells of an organisation propose, how the cap stands, how it compares, and the decision.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class OrganisationModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : OrganisationPage(db, current, clock, texts)
{
    [BindProperty]
    public List<ChosenMeeting> Chosen { get; set; } = [];

    [TempData]
    public string? Done { get; set; }

    public IReadOnlySet<int> Hidden { get; private set; } = new HashSet<int>();

    public IReadOnlyList<WaitingAppeal> Appeals { get; private set; } = [];

    /// <summary>Decided and proposed together: how it would stand if everything were decided as it is.</summary>
    public IReadOnlyList<CapState> Cap => Grades.CapOf(Scheme, (m, _) => m.State is MeetingState.Proposed or MeetingState.Decided);

    public IReadOnlyList<GradeException> Exceptions => DecidesSome ? GradeException.Of(Grades, Scheme, Actor) : [];

    public bool IsHidden(int unitId) => Hidden.Contains(unitId);

    /// <summary>Few people in all: an outsider sees no spread of the organisation either.</summary>
    public bool IsWholeHidden => !SeesInside && Whole.IsSmall;

    private bool SeesInside => Decides || Actor.UnitIds.Contains(Grades.Id);

    public async Task<IActionResult> OnGetAsync(string code, int year, CancellationToken cancel)
    {
        if (await RefuseAsync(code, year, cancel) is { } refusal)
        {
            return refusal;
        }

        await CompareAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, int year, CancellationToken cancel)
    {
        if (await RefuseAsync(code, year, cancel) is { } refusal)
        {
            return refusal;
        }

        var chosen = Chosen.Where(c => c.IsChosen).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Version);
        if (!DecidesSome || chosen.Keys.Except(Grades.Meetings.Select(m => m.Id)).Any())
        {
            return Forbid();
        }

        if (chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(Chosen), Texts["Choose at least one cell."]);
        }
        else if (await TryAsync(() => DecideGrades.RunAsync(Db, Grades, Year, Scheme, chosen, Actor, Now, cancel), cancel))
        {
            Done = Texts["Decided: the grades of {0} cells. The members see them now.", chosen.Count];
            return RedirectToPage("Organisation", new { code, year });
        }

        await CompareAsync(cancel);
        return this.Invalid();
    }

    private async Task CompareAsync(CancellationToken cancel)
    {
        var parts = Grades.Cells.Select(c => (c.UnitId, Grades.MeetingOf(c) is { } m ? GradeSpread.Of([m]).Graded : 0)).ToList();
        Hidden = SmallGroups.HiddenFrom(parts, id => SeesInside || Actor.UnitIds.Contains(id));
        var cells = Grades.Cells.Select(c => c.UnitId).ToList();
        Appeals = !DecidesSome ? [] : await (from appeal in Db.Appeals.VisibleTo(Actor)
                                             where appeal.Year == Year.Year && appeal.AnsweredOn == null && cells.Contains(appeal.UnitId)
                                             join member in Db.Members on appeal.MemberId equals member.Id
                                             orderby appeal.FiledOn, member.SortName
                                             select new WaitingAppeal(appeal.Id, member.FullName, appeal.FiledOn)).ToListAsync(cancel);
    }
}

public sealed class ChosenMeeting
{
    public int Id { get; set; }
    public int Version { get; set; }
    public bool IsChosen { get; set; }
}
