using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Wording;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations;

/// <summary>The tree of organisations as it stood on a day.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? At { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public DateOnly Day { get; private set; }

    public IReadOnlyList<UnitBranch> Tops { get; private set; } = [];

    /// <summary>What the search found; null without a search.</summary>
    public IReadOnlyList<(UnitBranch Branch, string Above)>? Found { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Day = this.Or(At, current.Actor.Today, texts, nameof(At));
        Tops = UnitBranch.Of(await db.UnitsOn(db.Units.VisibleTo(current.Actor), Day).ToListAsync(cancel));
        if (VietnameseText.Fold(Q) is { Length: > 0 } wanted)
        {
            Found = [.. Tops.SelectMany(top => Walk(top, "")).Where(f => f.Branch.Row.SearchName.Contains(wanted, StringComparison.Ordinal) || VietnameseText.Fold(f.Branch.Row.Code) == wanted)];
        }

        return ModelState.IsValid ? Page() : this.Invalid();
    }

    private static IEnumerable<(UnitBranch Branch, string Above)> Walk(UnitBranch branch, string above)
    {
        var below = above.Length == 0 ? branch.Row.Name : $"{above} › {branch.Row.Name}";
        return branch.Below.SelectMany(b => Walk(b, below)).Prepend((branch, above));
    }
}
