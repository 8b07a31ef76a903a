using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Visibility;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Copying;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Review;

/// <summary>Confirms many at once. Each pledge is saved on its own, so that one that someone else dealt with does not stop the rest.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class ConfirmManyModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, PledgeAdvisor advisor) : PageModel
{
    public const int Most = 50;

    [BindProperty]
    public List<Choice> Choices { get; set; } = [];

    public IReadOnlyList<Pledge> Chosen { get; private set; } = [];

    /// <summary>What the advice says of each, by pledge.</summary>
    public IReadOnlyDictionary<int, PledgeAdvice> Advice { get; private set; } = new Dictionary<int, PledgeAdvice>();

    public IReadOnlyList<string> Confirmed { get; private set; } = [];

    /// <summary>Reference and why it was left out.</summary>
    public IReadOnlyList<(string Reference, string Why)> LeftOut { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int[] id, CancellationToken cancel)
    {
        if (id.Length == 0)
        {
            return RedirectToPage("Index");
        }

        await LoadAsync([.. id.Take(Most)], cancel);
        Chosen = [.. Chosen.Where(p => p.State == PledgeState.Submitted)];
        await db.NoteReadsAsync(current.Actor, [.. Chosen.Select(p => p.MemberId)], "pledge", clock.UtcNow(), cancel);
        Choices = [.. Chosen.Select(p => new Choice { Id = p.Id, Version = p.Version, IsConcrete = true })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync([.. Choices.Select(c => c.Id).Take(Most)], cancel);
        if (!ReasonsFit())
        {
            return this.Invalid();
        }

        var confirmed = new List<string>();
        var leftOut = new List<(string, string)>();
        var years = await db.Years.Include(y => y.Form).ToDictionaryAsync(y => y.Year, cancel);
        foreach (var choice in Choices.Take(Most).DistinctBy(c => c.Id))
        {
            if (Chosen.FirstOrDefault(p => p.Id == choice.Id) is not { } pledge)
            {
                leftOut.Add(($"#{choice.Id}", texts["It is not in your queue."]));
                continue;
            }

            ModelState.Clear();
            var done = await this.ActAsync(texts, async () =>
            {
                pledge.Confirm(years[pledge.Year], choice.IsConcrete, choice.Reason, current.Actor, clock.UtcNow(), Advice.GetValueOrDefault(pledge.Id)?.Verdict);
                db.Expect(pledge, choice.Version);
                await db.SaveChangesAsync(cancel);
            });
            if (done)
            {
                confirmed.Add(pledge.Reference);
            }
            else
            {
                leftOut.Add((pledge.Reference, ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage));
                db.Entry(pledge).State = EntityState.Detached;
            }
        }

        ModelState.Clear();
        (Confirmed, LeftOut) = (confirmed, leftOut);
        return Page();
    }

    // Before anything is saved: a reason that does not fit would be lost with the form.
    private bool ReasonsFit()
    {
        for (var i = 0; i < Choices.Count; i++)
        {
            if (Chosen.All(p => p.Id != Choices[i].Id))
            {
                continue;
            }

            var length = VietnameseText.CleanLines(Choices[i].Reason).Length;
            if (length > Pledge.ReasonLength)
            {
                ModelState.AddModelError($"Choices[{i}].Reason", texts["This is too long: {0} of at most {1} characters.", length, Pledge.ReasonLength]);
            }
            else if (length == 0 && Choices[i].IsConcrete && Advice.GetValueOrDefault(Choices[i].Id)?.Verdict == false)
            {
                ModelState.AddModelError($"Choices[{i}].Reason", texts["The advice takes this pledge for formulaic. If it is concrete, say why."]);
            }
            else if (length == 0 && !Choices[i].IsConcrete)
            {
                ModelState.AddModelError($"Choices[{i}].Reason", texts["Say what is not concrete, so that the member can learn from it."]);
            }
        }

        return ModelState.IsValid;
    }

    private async Task LoadAsync(IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        var decidable = db.DecidableBy(current.Actor).Select(s => s.MemberId);
        Chosen = await db.Pledges.VisibleTo(current.Actor).Where(p => ids.Contains(p.Id) && decidable.Contains(p.MemberId))
            .Include(p => p.Member).Include(p => p.Commitments.OrderBy(c => c.No)).OrderBy(p => p.Member.SortName).ThenBy(p => p.Id).ToListAsync(cancel);
        if (Chosen.Count > 0)
        {
            // Those chosen at once wait in one queue, which is of one year.
            var form = await db.Years.Where(y => y.Year == Chosen[0].Year).Select(y => y.Form).SingleAsync(cancel);
            Advice = await advisor.OnAsync([.. Chosen.Select(p => p.Id)], form, current.Actor.Today, cancel);
        }
    }
}

public sealed class Choice
{
    public int Id { get; set; }
    public int Version { get; set; }
    public bool IsConcrete { get; set; }
    public string? Reason { get; set; }
}
