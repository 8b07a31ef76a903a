using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Account;

[AllowAnonymous]
public sealed class SignOutModel : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.CloseSessionAsync();
        return RedirectToPage("SignIn", new { SignedOut = true });
    }
}
