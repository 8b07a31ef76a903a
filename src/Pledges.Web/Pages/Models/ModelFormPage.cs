using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Pledges.Web.Pages.Models;

/// <summary>Founding a model and changing it ask the same.</summary>
public abstract class ModelFormPage : PageModel
{
    [BindProperty]
    public ModelInput Input { get; set; } = new();

    /// <summary>Units to choose from; none when the model has one already.</summary>
    public IReadOnlyList<SelectListItem> Units { get; protected set; } = [];
}
