using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pledges.Web.Pages.Rules;

/// <summary>The page that writes a scheme and the one that corrects it ask the same.</summary>
public abstract class SchemeFormPage : PageModel
{
    [BindProperty]
    public SchemeInput Input { get; set; } = new();
}
