using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Domain.Inspections;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>The taxonomy of topics: the city's commission adds one, or puts a name right. Nothing is deleted.</summary>
[Authorize(Policy = Policies.Inspection)]
public sealed class TopicsModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>The topic whose name is put right; empty adds one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? NameEn { get; set; }

    public IReadOnlyList<InspectionTopic> Topics { get; private set; } = [];

    public IReadOnlyDictionary<string, int> Used { get; private set; } = new Dictionary<string, int>();

    public InspectionTopic? Renamed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        (Name, NameEn) = (Renamed?.Name, Renamed?.NameEn);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, () =>
        {
            Write();
            return db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage(new { code = (string?)null, done = Renamed is null ? "added" : "renamed" }) : this.Invalid();
    }

    private void Write()
    {
        var topic = Renamed;
        if (topic is null)
        {
            topic = InspectionTopic.Add(Name, NameEn, Topics);
            db.InspectionTopics.Add(topic);
        }
        else
        {
            topic.Rename(Name, NameEn, Topics);
        }

        db.Events.Add(new EventEntry
        {
            At = clock.UtcNow(),
            ActorId = current.Actor.AccountId,
            Kind = Renamed is null ? "inspection.topic_added" : "inspection.topic_renamed",
            Subject = nameof(InspectionTopic),
            SubjectId = 0,
            Detail = $"{topic.Code} {topic.Name}",
        });
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Topics = await db.InspectionTopics.OrderBy(t => t.Name).ToListAsync(cancel);
        Used = await db.Inspections.GroupBy(i => i.TopicCode).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        Renamed = string.IsNullOrEmpty(Code) ? null : Topics.FirstOrDefault(t => t.Code == Code);
        return string.IsNullOrEmpty(Code) || Renamed is not null;
    }
}
