using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The mid-year check: a word for each commitment, again until the end of July.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class MidYearCheckModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : MyPledgePage(db, current, clock)
{
    [BindProperty]
    public List<OutlookInput> Answers { get; set; } = [];

    [BindProperty]
    public int Version { get; set; }

    [BindProperty(SupportsGet = true, Name = "done")]
    public bool Done { get; set; }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || Pledge is null)
        {
            return NotFound();
        }

        Version = Pledge.Version;
        ShowRows();
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

        ShowRows();
        if (!IsComplete())
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            pledge.CheckMidYear(Year, Answers.ToDictionary(a => a.Key, a => (a.Outlook, a.Note)), Actor, Now);
            Db.Expect(pledge, Version);
            await Db.SaveChangesAsync(cancel);
        });
        if (done)
        {
            return RedirectToPage(new { year, done = true });
        }

        await ReloadAsync(cancel);
        ModelState.Remove(nameof(Version));
        Version = Pledge!.Version;
        ShowRows();
        return this.Invalid();
    }

    // One row for each commitment in force, with what was typed for it, or else what is stored.
    private void ShowRows()
    {
        var typed = Answers.GroupBy(a => a.Key).ToDictionary(g => g.Key, g => g.First());
        var isNew = Answers.Count == 0;
        var rows = Pledge!.Commitments.Select(c => typed.GetValueOrDefault(c.Key) ?? new OutlookInput
        {
            Key = c.Key,
            Outlook = isNew ? Pledge.MidYearCheck?.For(c.Key)?.Outlook : null,
            Note = isNew ? Pledge.MidYearCheck?.For(c.Key)?.Note : null,
        }).ToList();
        if (!rows.Select(r => r.Key).SequenceEqual(Answers.Select(a => a.Key)))
        {
            ModelState.Clear();
        }

        Answers = rows;
    }

    private bool IsComplete()
    {
        for (var i = 0; i < Answers.Count; i++)
        {
            var length = VietnameseText.CleanLines(Answers[i].Note).Length;
            if (Answers[i].Outlook is not { } outlook || !Enum.IsDefined(outlook))
            {
                ModelState.AddModelError($"Answers[{i}].Outlook", texts["Say how commitment {0} stands.", Pledge!.Commitments[i].No]);
            }
            else if (outlook == Outlook.Impossible && length == 0)
            {
                ModelState.AddModelError($"Answers[{i}].Note", texts["Say why commitment {0} cannot be done.", Pledge!.Commitments[i].No]);
            }

            if (length > MidYearAnswer.NoteLength)
            {
                ModelState.AddModelError($"Answers[{i}].Note", texts["This is too long: {0} of at most {1} characters.", length, MidYearAnswer.NoteLength]);
            }
        }

        return ModelState.IsValid;
    }
}

/// <summary>What is said of one commitment half-way.</summary>
public sealed class OutlookInput
{
    public int Key { get; set; }
    public Outlook? Outlook { get; set; }
    public string? Note { get; set; }
}
