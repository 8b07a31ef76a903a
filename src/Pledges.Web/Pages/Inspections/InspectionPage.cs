using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Inspections;

/// <summary>One inspection, loaded through the actor: its subjects and remedies are those that the reader may see.</summary>
public abstract class InspectionPage(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    private IReadOnlyDictionary<int, string> units = new Dictionary<int, string>();
    private IReadOnlyDictionary<int, (string Code, string Name)> members = new Dictionary<int, (string, string)>();

    public Inspection Inspection { get; private set; } = null!;

    public BodyPlace Body { get; private set; } = null!;

    public string BodyName => units[Inspection.BodyUnitId];

    public InspectionTopic Topic { get; private set; } = null!;

    public IReadOnlyList<InspectionSubject> Subjects { get; private set; } = [];

    public IReadOnlyList<RemedyRow> Remedies { get; private set; } = [];

    public DateOnly Today => Actor.Today;

    public bool MayKeep => InspectionAccess.MayKeep(Actor, Body);

    /// <summary>Steps and team are the body's; a subject sees the decision and what concerns it.</summary>
    public bool MayReadAll => InspectionAccess.MayReadAll(Actor, Body);

    public string TopicName => Languages.Current == Languages.English ? Topic.NameEn : Topic.Name;

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected DateTime Now => clock.UtcNow();

    public string NameOf(InspectionSubject subject) => subject.UnitId is { } unit ? units[unit] : members[subject.MemberId!.Value].Name;

    /// <summary>The card code of a member, to tell namesakes apart.</summary>
    public string? CodeOf(InspectionSubject subject) => subject.MemberId is { } member ? members[member].Code : null;

    public RemedyRow? RemedyOf(Finding finding) => Remedies.FirstOrDefault(r => r.FindingId == finding.Id);

    protected async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        var found = await db.Inspections.VisibleTo(db, Actor).Where(i => i.Id == id)
            .Include(i => i.Subjects).ThenInclude(s => s.Findings).Include(i => i.Steps).Include(i => i.Team).AsSplitQuery().FirstOrDefaultAsync(cancel);
        if (found is null)
        {
            return false;
        }

        Inspection = found;
        Body = new BodyPlace(found.BodyUnitId, await db.IsCityAsync(found.BodyUnitId, cancel));
        Topic = await db.InspectionTopics.AsNoTracking().SingleAsync(t => t.Code == found.TopicCode, cancel);
        var visible = (await db.InspectionSubjects.VisibleTo(db, Actor).Where(s => s.InspectionId == id).Select(s => s.Id).ToListAsync(cancel)).ToHashSet();
        Subjects = [.. found.Subjects.Where(s => visible.Contains(s.Id)).OrderBy(s => s.MemberId is not null).ThenBy(s => s.Id)];
        var remedies = db.Remedies.AsNoTracking().VisibleTo(db, Actor).Where(r => r.InspectionId == id);
        Remedies = await db.RemedyRowsOf(remedies, Today).OrderBy(r => r.DueOn).ThenBy(r => r.Id).ToListAsync(cancel);
        units = await db.UnitNamesAsync([found.BodyUnitId, .. Subjects.Select(s => s.UnitId).OfType<int>()], cancel);
        members = await db.MemberNamesAsync([.. Subjects.Select(s => s.MemberId).OfType<int>()], cancel);
        return true;
    }

    /// <summary>The guard of acts: null when the reader keeps this register.</summary>
    protected async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return MayKeep ? null : Forbid();
    }

    /// <summary>Saves what was changed, if nobody else did since the person looked.</summary>
    protected Task SaveAsync(int seenVersion, CancellationToken cancel)
    {
        db.Expect(Inspection, seenVersion);
        return db.SaveChangesAsync(cancel);
    }

    protected Task NoteReadsAsync(CancellationToken cancel) =>
        db.NoteReadsAsync(Actor, [.. Subjects.Select(s => s.MemberId).OfType<int>()], "inspection", Now, cancel);
}
