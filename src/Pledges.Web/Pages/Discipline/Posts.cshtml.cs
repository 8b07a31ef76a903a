using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Members;
using Pledges.Data.Queries;
using Pledges.Domain.Discipline;
using Pledges.Domain.Members;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Discipline;

/// <summary>The office decides which posts of a disciplined member end; none ends by itself.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class PostsModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : DecisionPage(db, current, clock)
{
    /// <summary>The posts that end.</summary>
    [BindProperty]
    public List<int> Ending { get; set; } = [];

    [BindProperty]
    public DateOnly? On { get; set; }

    public IReadOnlyList<(Post Post, string Unit)> Held { get; private set; } = [];

    protected override bool IsAllowed => DisciplineAccess.MaySettlePosts(Actor, Decision.MemberId);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await LoadAsync(cancel);
        (On, Version) = (Today, Decision.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await LoadAsync(cancel);
        if (On is not { } on || !ModelState.IsValid)
        {
            return this.Invalid(texts["Give the day, like 15/03/2026."], nameof(On));
        }

        var ending = Ending.Intersect(Held.Select(h => h.Post.Id)).ToList();
        return await this.ActAsync(texts, () => SettlePosts.RunAsync(Db, Decision, ending, on, Version, Actor, Now, cancel)) ? Back("posts") : this.Invalid();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var held = await (from post in Db.Posts.AsNoTracking().On(Today)
                          where post.MemberId == Decision.MemberId
                          join version in Db.UnitVersions.On(Today) on post.UnitId equals version.UnitId
                          orderby post.Type
                          select new { Post = post, version.Name }).ToListAsync(cancel);
        Held = [.. held.Select(h => (h.Post, h.Name))];
    }
}
