using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Copying;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>Advice on one row of the form, as a piece of the page; nothing is saved. The form has a button for those without JavaScript.</summary>
[Authorize(Policy = Policies.Member)]
[LargestForm(kilobytes: 512)]
public sealed class AdviceModel(PledgesDb db, CurrentActor current, TimeProvider clock, PledgeAdvisor advisor) : MyPledgePage(db, current, clock)
{
    [BindProperty]
    public EditInput Input { get; set; } = new();

    public IActionResult OnGet(int year) => RedirectToPage("Edit", new { year });

    public async Task<IActionResult> OnPostAsync(int year, int row, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || row < 0 || row >= Input.Rows.Count)
        {
            return NotFound();
        }

        var text = Input.Rows[row].ToText().Clean();
        if (text.Deed.Length == 0)
        {
            return Content("");
        }

        var examples = await Examples.ForAsync(Db, MemberId, Place, Today, cancel);
        return Partial("_Advice", await RowAdvice.OnAsync(advisor, text, new(MemberId, Year, Place?.CellId, Today), examples, cancel));
    }
}
