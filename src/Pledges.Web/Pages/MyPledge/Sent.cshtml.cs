using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The end of handing in: to whom, when, under which number, what happens next.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class SentModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : MyPledgePage(db, current, clock)
{
    /// <summary>The button was pressed once more after the pledge had gone.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Again { get; set; }

    public DonePanel Panel => new(
        texts["Handed in to the cell"],
        texts["{0} reads the pledge and confirms it, or returns it with a reason. You will see either on the page of your year; you need not send anything again.", Decider()])
    {
        To = Decider(),
        When = (Pledge!.OpenVersion?.SubmittedAt ?? Pledge.SubmittedAt) is { } at ? VietnamTime.DateAndTime(at) : VietnamTime.Date(Pledge.SubmittedOn!.Value),
        Reference = Pledge.Reference,
    };

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) =>
        !await LoadAsync(year, cancel) ? NotFound()
        : Pledge is { IsWithMember: false, SubmittedOn: not null, IsAmendmentWithMember: false } ? Page()
        : RedirectToPage("Overview", new { year });

    private string Decider()
    {
        var name = Place?.DecidedBy(texts) ?? texts["the secretary of the cell"].Value;
        return char.ToUpper(name[0], System.Globalization.CultureInfo.CurrentCulture) + name[1..];
    }
}
