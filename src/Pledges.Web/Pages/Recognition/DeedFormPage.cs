using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Nominating someone and putting the text of a deed right ask the same.</summary>
public abstract class DeedFormPage : PageModel
{
    [BindProperty]
    public DeedInput Input { get; set; } = new();

    public abstract bool IsNew { get; }

    /// <summary>People to choose from; where there are too many, the card code is typed.</summary>
    public IReadOnlyList<SelectListItem> People { get; protected set; } = [];
}
