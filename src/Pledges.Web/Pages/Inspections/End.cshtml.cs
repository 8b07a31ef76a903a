using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>Closes a concluded inspection, calls one off, or opens a closed one again: what its state allows.</summary>
[Authorize(Policy = Policies.InspectionKeeper)]
public sealed class EndModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : InspectionPage(db, current, clock)
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<RemedyRow> Open => [.. Remedies.Where(r => r.State != RemedyState.Closed)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel) => await RefuseAsync(id, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var told = "";
        var done = await this.ActAsync(texts, () =>
        {
            told = End();
            return SaveAsync(Version, cancel);
        });
        return done ? RedirectToPage("Inspection", new { id, done = told }) : this.Invalid();
    }

    private string End()
    {
        switch (Inspection.State)
        {
            case InspectionState.Concluded:
                Inspection.Close(Open.Count, Actor, Now, Remedies.Max(r => r.ClosedOn));
                return "closed";
            case InspectionState.Closed:
                Inspection.Reopen(Reason ?? "", Actor, Now);
                return "reopened";
            default:
                Inspection.CallOff(Reason ?? "", Actor, Now);
                return "called-off";
        }
    }
}
