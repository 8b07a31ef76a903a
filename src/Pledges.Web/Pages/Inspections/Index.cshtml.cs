using System.Globalization;
using Microsoft.AspNetCore.Authorization;
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
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Inspections;

/// <summary>The register by year, state and topic: what one's body inspects, and what concerns oneself and one's units.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>0 is every year.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true)]
    public InspectionState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public int? Year => Asked switch { null => Today.Year, 0 => null, { } year => year };

    public DateOnly Today => current.Actor.Today;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<InspectionTopic> Topics { get; private set; } = [];

    public IReadOnlyList<InspectionRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public int Units { get; private set; }

    public int Members { get; private set; }

    public bool MayPlan => InspectionAccess.MayPlan(current.Actor);

    public bool KeepsTopics => current.Actor.Is(Role.InspectionCommission);

    public bool MayReadProgramme => MayPlan || InspectionAccess.ReadsTheCity(current.Actor);

    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        var actor = current.Actor;
        var visible = db.Inspections.AsNoTracking().VisibleTo(db, actor);
        Years = [.. (await visible.Select(i => i.Year).Distinct().ToListAsync(cancel)).Append(Today.Year).Distinct().OrderDescending()];
        Topics = await db.InspectionTopics.AsNoTracking().OrderBy(t => t.Name).ToListAsync(cancel);
        var (year, state, topic) = (Year, State, string.IsNullOrEmpty(Topic) ? null : Topic);
        var chosen = visible.Where(i => (year == null || i.Year == year) && (state == null || i.State == state) && (topic == null || i.TopicCode == topic));
        var rows = db.InspectionRowsOf(chosen, actor).OrderByDescending(r => r.Year).ThenByDescending(r => r.DecidedOn ?? r.PlannedFor).ThenByDescending(r => r.Id);
        if (format == "csv")
        {
            return await FileAsync(await rows.ToListAsync(cancel), cancel);
        }

        var subjects = db.InspectionSubjects.VisibleTo(db, actor).Where(s => chosen.Any(i => i.Id == s.InspectionId));
        (Units, Members) = (await subjects.CountAsync(s => s.UnitId != null, cancel), await subjects.CountAsync(s => s.MemberId != null, cancel));
        Paging = new Paging(PageNo, await chosen.CountAsync(cancel));
        Rows = await rows.Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        return Page();
    }

    private async Task<IActionResult> FileAsync(List<InspectionRow> rows, CancellationToken cancel)
    {
        db.Events.Add(new EventEntry
        {
            At = clock.UtcNow(),
            ActorId = current.Actor.AccountId,
            Kind = "inspections.exported",
            Subject = nameof(Inspection),
            SubjectId = 0,
            Detail = $"{Year} {rows.Count}",
        });
        await db.SaveChangesAsync(cancel);
        string[] headings = ["Decision", "Day of the decision", "Who inspects", "Organisation", "Activity", "Kind", "Topic", "What is looked into", "Organisations", "Members", "State", "Open remedies"];
        return CsvFile.Of($"{texts["inspections"].Value}-{Year?.ToString(CultureInfo.InvariantCulture) ?? "0"}.csv", headings.Select(h => texts[h].Value), rows.Select(r => new[]
        {
            r.DecisionNo ?? texts["planned"],
            r.DecidedOn is { } day ? VietnamTime.Date(day) : "",
            texts[InspectionWords.Of(r.Body)],
            r.BodyName,
            texts[InspectionWords.Of(r.Activity)],
            texts[InspectionWords.Of(r.Kind)],
            Languages.Current == Languages.English ? r.TopicEn : r.Topic,
            r.Content ?? "",
            r.Units.ToString(CultureInfo.InvariantCulture),
            r.Members.ToString(CultureInfo.InvariantCulture),
            texts[InspectionWords.Of(r.State)],
            r.OpenRemedies.ToString(CultureInfo.InvariantCulture),
        }));
    }
}
