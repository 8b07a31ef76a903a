using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Domain.Access;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Account;

[Authorize]
public sealed class ActivatedModel(CurrentActor current, Texts texts) : PageModel
{
    public DonePanel Panel => new(
        texts["The account of {0} is open", current.Actor.Name],
        texts["The code on the sheet no longer works; the sheet can be thrown away. From now on sign in with the card code or user name and the new password."]);

    public bool HasPledge => current.Actor.Is(Role.Member);
}
