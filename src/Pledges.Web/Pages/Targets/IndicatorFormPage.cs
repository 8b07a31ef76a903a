using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pledges.Web.Pages.Targets;

/// <summary>Setting an indicator and changing it ask the same.</summary>
public abstract class IndicatorFormPage : PageModel
{
    [BindProperty]
    public IndicatorInput Input { get; set; } = new();
}
