using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>What was found about one subject and how it was concluded. A finding may ask for a remedy at once.</summary>
[Authorize(Policy = Policies.InspectionKeeper)]
public sealed class SubjectModel(
    PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<FindingInput> findings, IValidator<ConclusionInput> conclusions) : InspectionPage(db, current, clock)
{
    [BindProperty]
    public FindingInput Finding { get; set; } = new();

    [BindProperty]
    public ConclusionInput Conclusion { get; set; } = new();

    /// <summary>The pressed button: find, conclude.</summary>
    [BindProperty]
    public string? Do { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public InspectionSubject Subject { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, int subject, CancellationToken cancel)
    {
        if (await FindSubjectAsync(id, subject, cancel) is { } refusal)
        {
            return refusal;
        }

        Finding = new() { FoundOn = Today };
        Conclusion = ConclusionInput.Of(Subject, Inspection, Today);
        await NoteReadsAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int subject, CancellationToken cancel)
    {
        if (await FindSubjectAsync(id, subject, cancel) is { } refusal)
        {
            return refusal;
        }

        var done = Do == "find"
            ? await this.ValidateAsync(findings, Finding, nameof(Finding)) && await this.ActAsync(texts, () => FindAsync(cancel))
            : await this.ValidateAsync(conclusions, Conclusion, nameof(Conclusion)) && await this.ActAsync(texts, () => ConcludeAsync(cancel));
        if (!done)
        {
            Db.ChangeTracker.Clear();
            await FindSubjectAsync(id, subject, cancel);
            ShowTheOther();
            return this.Invalid();
        }

        return Do == "find" ? RedirectToPage(new { id, subject, done = "found" }) : RedirectToPage("Inspection", new { id, done = "concluded" });
    }

    private Task FindAsync(CancellationToken cancel)
    {
        var found = Inspection.Find(Subject.Id, Finding.ToText(), Actor, Now);
        if (Finding.RemedyBy is { } day)
        {
            Db.Add(Remedy.Demand(Inspection, found, new RemedyDemand(Subject.Key, day), Actor, Now));
        }

        return SaveAsync(Finding.Version, cancel);
    }

    private Task ConcludeAsync(CancellationToken cancel)
    {
        Inspection.Conclude(Subject.Id, Conclusion.ToConclusion(), Actor, Now);
        return SaveAsync(Conclusion.Version, cancel);
    }

    // The form that was not sent shows what is stored.
    private void ShowTheOther()
    {
        if (Do == "find")
        {
            Conclusion = ConclusionInput.Of(Subject, Inspection, Today);
        }
        else
        {
            Finding = new() { FoundOn = Today };
        }
    }

    private async Task<IActionResult?> FindSubjectAsync(int id, int subject, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (Subjects.FirstOrDefault(s => s.Id == subject) is not { } found || !Inspection.IsDecided)
        {
            return NotFound();
        }

        Subject = found;
        return null;
    }
}
