using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Domain.Access;
using Pledges.Web.Security;

namespace Pledges.Web.Pages;

/// <summary>"My work today": for every role held what is due, late or next. Each role's block asks its own question.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(CurrentActor current) : PageModel
{
    public string Name => current.Actor.Name;

    public bool HasNoRole => current.Actor.Grants.Count == 0;

    public bool Is(Role role) => current.Actor.Is(role);
}
