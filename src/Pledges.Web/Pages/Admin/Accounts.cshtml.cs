using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Admin;

[Authorize(Policy = Policies.Administrator)]
public sealed class AccountsModel(PledgesDb db, CurrentActor current, VietnamTime time) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public AccountState? State { get; set; }

    public IReadOnlyList<AccountLine> Lines { get; private set; } = [];
    public ILookup<int, Role> Appointed { get; private set; } = null!;
    public Paging Paging { get; private set; } = new(1, 0);

    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var now = time.UtcNow;
        var found = await db.SearchAccountsAsync(Words, State, now, cancel);
        Paging = new Paging(number, await found.CountAsync(cancel));
        var rows = await found.AsNoTracking().Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        Lines = [.. rows.Select(a => new AccountLine(a.Id, a.UserName!, a.DisplayName, a.MemberId is not null, a.StateAt(now)))];
        Appointed = await db.AppointedAsync([.. Lines.Select(l => l.Id)], current.Actor.Today, cancel);
    }
}
