using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Pledging;
using Pledges.Web.Copying;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>Writing the pledge. Each button saves the draft first; with JavaScript the same handler is asked every few seconds.</summary>
[Authorize(Policy = Policies.Member)]
[LargestForm(kilobytes: 512)]
public sealed class EditModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<EditInput> validator, PledgeAdvisor advisor) : MyPledgePage(db, current, clock)
{
    [BindProperty]
    public EditInput Input { get; set; } = new();

    /// <summary>The pressed button: save, next, undo, add:section, remove:row, advise.</summary>
    [BindProperty]
    public string? Do { get; set; }

    [TempData]
    public string? SavedAt { get; set; }

    /// <summary>What somebody saved meanwhile, shown beside what was typed; null when nothing stands in the way.</summary>
    public IReadOnlyList<CommitmentText>? StoredMeanwhile { get; private set; }

    public Pledge? LastYear { get; private set; }

    public Examples Examples { get; private set; } = null!;

    /// <summary>Advice on the rows, by their place in the form; there when it was asked for.</summary>
    public IReadOnlyDictionary<int, AdviceShown> Advised { get; private set; } = new Dictionary<int, AdviceShown>();

    /// <summary>Open remedies that the member answers for, and those that the pledge takes up already.</summary>
    public IReadOnlyList<RemedyRow> Remedies { get; private set; } = [];

    /// <summary>The remedies to choose from beside a commitment: in the section for them, and where one is taken up.</summary>
    public IReadOnlyList<RemedyRow> RemediesFor(CommitmentInput row) => row.Section == Remedial.Section || row.RemedyId is not null || !HasRemedialSection ? Remedies : [];

    public bool HasRemedialSection => Year.Form.Section(Remedial.Section) is not null;

    public bool MayAdd => Input.Rows.Count < Year.Form.MaxCommitments;

    /// <summary>The number that a row will have when saved: rows count in the order of the form.</summary>
    public int NumberOf(int row) => Input.Rows.Select((r, i) => (OrderOf(r), i)).Order().Select(r => r.i).ToList().IndexOf(row) + 1;

    public bool IsAskedFor(int row) =>
        Asking?.CommitmentNo == NumberOf(row) && row < Written.Count && Input.Rows[row].ToText().Section == Written[row].Section;

    public async Task<IActionResult> OnGetAsync(int year, string? add, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        if (!MayWrite)
        {
            return RedirectToPage("Overview", new { year });
        }

        ShowStored();
        foreach (var section in Sections.Where(s => (s.IsRequired && Input.Rows.All(r => r.Section != s.Code)) || (s.Code == add && MayAdd)))
        {
            Input.Rows.Add(new CommitmentInput { Section = section.Code });
        }

        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        if (Pledge is null && Place is null)
        {
            return Forbid();
        }

        ModelState.Clear();
        var (act, about) = Do?.Split(':', 2) is [{ } name, { } rest] ? (name, rest) : (Do, "");
        MoveRows(act, about);
        Remedies = await RemediesAsync(cancel);
        if (!await this.ValidateAsync(validator, Input) || !KnowsRemedies() || !await SaveAsync(cancel))
        {
            await ShowAsync(cancel);
            return IsAutosave(act) ? AutosaveRefusal() : this.Invalid();
        }

        return act switch
        {
            "auto" => new JsonResult(new { version = Input.Version, saved = texts["Saved at {0}", Time()].Value }),
            "next" => RedirectToPage("Check", new { year }),
            "add" => RedirectToPage("Edit", null, new { year, add = about }, "new"),
            "remove" or "undo" => await ShowAsync(cancel),
            "advise" => await ShowAdviceAsync(cancel),
            _ => Saved(year),
        };
    }

    private int OrderOf(CommitmentInput row) => Year.Form.Section(row.Section ?? "")?.No ?? int.MaxValue;

    private static bool IsAutosave(string? act) => act == "auto";

    private RedirectToPageResult Saved(int year)
    {
        SavedAt = Time();
        return RedirectToPage("Edit", new { year });
    }

    private void MoveRows(string? act, string about)
    {
        if (act == "remove" && int.TryParse(about, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row < Input.Rows.Count)
        {
            Input.Removed = Input.Rows[row].ToText().Clean().IsBlank ? null : Input.Rows[row];
            Input.Rows.RemoveAt(row);
        }
        else if (act == "undo" && Input.Removed is not null)
        {
            Input.Rows.Add(Input.Removed);
            Input.Removed = null;
        }
        else
        {
            Input.Removed = null;
        }
    }

    /// <summary>True when what was typed is stored, also when it already was: a form sent twice saves once.</summary>
    private async Task<bool> SaveAsync(CancellationToken cancel)
    {
        var typed = Input.Texts(Year.Form);
        if (typed.SequenceEqual(Written.Select(c => c.Text)) && (Pledge is null || Pledge.MayBeWritten))
        {
            Input.Version = Pledge?.Version ?? 0;
            return true;
        }

        var seen = Input.Version;
        var done = await this.ActAsync(texts, async () =>
        {
            var pledge = Pledge ?? Db.Add(Pledge.Start(Year, await Db.Members.SingleAsync(m => m.Id == MemberId, cancel), Actor, Now)).Entity;
            Write(pledge);
            if (Pledge is not null)
            {
                Db.Expect(pledge, seen);
            }

            await Db.SaveChangesAsync(cancel);
            Pledge = pledge;
            Input.Version = pledge.Version;
        });
        if (!done)
        {
            await ReloadAsync(cancel);
            StoredMeanwhile = Pledge is not null && Pledge.Version != seen ? [.. Pledge.Written.Select(c => c.Text)] : null;
            // From here on the person has seen what is stored; saving theirs is a decision.
            Input.Version = Pledge?.Version ?? 0;
        }

        return done;
    }

    private void ShowStored()
    {
        Input.Version = Pledge?.Version ?? 0;
        Input.Rows = [.. Pledge?.Written.Select(c => CommitmentInput.From(c.Text, c.Key)) ?? []];
    }

    private void Write(Pledge pledge)
    {
        if (pledge.Amendment is null)
        {
            pledge.SaveDraft(Year, Input.Texts(Year.Form), Actor, Now);
        }
        else
        {
            pledge.SaveAmendment(Year, Input.Written(Year.Form), Actor, Now);
        }
    }

    private Task<List<RemedyRow>> RemediesAsync(CancellationToken cancel) =>
        Db.RemediesToChooseAsync(MemberId, [.. Written.Select(c => c.RemedyId).OfType<int>()], Today, cancel);

    // Only what is offered can be taken up: one's own, or what stands there already.
    private bool KnowsRemedies()
    {
        foreach (var (row, i) in Input.Rows.Select((r, i) => (r, i)).Where(r => r.r.RemedyId is { } id && Remedies.All(x => x.Id != id)))
        {
            ModelState.AddModelError($"Input.Rows[{i}].RemedyId", texts["This remedy is not yours to take up."]);
            row.RemedyId = null;
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Remedies = await RemediesAsync(cancel);
        LastYear = await Db.Pledges.AsNoTracking().Where(p => p.MemberId == MemberId && p.Year == Year.Year - 1)
            .Include(p => p.Commitments.OrderBy(c => c.No)).FirstOrDefaultAsync(cancel);
        Examples = await Examples.ForAsync(Db, MemberId, Place, Today, cancel);
        return Page();
    }

    private async Task<IActionResult> ShowAdviceAsync(CancellationToken cancel)
    {
        await ShowAsync(cancel);
        var writer = new Writer(MemberId, Year, Place?.CellId, Today);
        var advised = new Dictionary<int, AdviceShown>();
        foreach (var (text, row) in Input.Rows.Select((r, i) => (r.ToText().Clean(), i)).Where(r => r.Item1.Deed.Length > 0))
        {
            advised[row] = await RowAdvice.OnAsync(advisor, text, writer, Examples, cancel);
        }

        Advised = advised;
        return Page();
    }

    private JsonResult AutosaveRefusal() => new(new
    {
        message = StoredMeanwhile is null
            ? texts["Not saved: {0}", ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage].Value
            : texts["Not saved: this pledge was changed in another window. Press “Save draft” to see both."].Value,
    })
    {
        StatusCode = StoredMeanwhile is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict,
    };

    private string Time() => VietnamTime.DateAndTime(Now)[..5];
}
