using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The paper form, in Vietnamese whatever the language of the interface: it is an official document.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PrintModel(PledgesDb db, CurrentActor current, TimeProvider clock) : MyPledgePage(db, current, clock)
{
    public Member Owner { get; private set; } = null!;

    public IReadOnlyList<Post> Posts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || Pledge is null)
        {
            return NotFound();
        }

        Owner = await Db.Members.AsNoTracking().SingleAsync(m => m.Id == MemberId, cancel);
        Posts = await Db.Posts.AsNoTracking().On(Today).Where(p => p.MemberId == MemberId).OrderBy(p => p.Type).ToListAsync(cancel);
        return Page();
    }
}
