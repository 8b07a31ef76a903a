using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Copying;
using Pledges.Data.Queries;
using Pledges.Domain.Pledging;
using Pledges.Web.Copying;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Review;

/// <summary>One commitment with its advice, and who of the same cell wrote alike.</summary>
public sealed record AdvisedCommitment(CommitmentAdvice Advised, LikeTexts Like, IReadOnlyList<string> Fellows);

/// <summary>The advice on a pledge for those who read it. Names only for who decides, and only of the same cell.</summary>
public sealed record PledgeAdviceShown(PledgeAdvice Advice, IReadOnlyList<AdvisedCommitment> Commitments);

/// <summary>The advice beside a pledge. The cell decides.</summary>
public sealed class PledgeAdviceViewComponent(PledgesDb db, CurrentActor current, PledgeAdvisor advisor) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Pledge pledge, PledgeYear year, bool names)
    {
        var (today, cancel) = (current.Actor.Today, HttpContext.RequestAborted);
        var advice = await advisor.OnAsync(pledge, year.Form, today, cancel);
        if (advice.Commitments.Count == 0)
        {
            return Content("");
        }

        var cell = await db.Memberships.On(today).Where(m => m.MemberId == pledge.MemberId).Select(m => (int?)m.UnitId).FirstOrDefaultAsync(cancel);
        var likes = new List<LikeTexts>();
        foreach (var commitment in advice.Commitments)
        {
            likes.Add(await advisor.LikeAsync(commitment.Commitment.Deed, pledge.MemberId, pledge.Year, cell, today, cancel));
        }

        var fellows = names ? likes.SelectMany(l => l.InCell).Distinct().ToList() : [];
        var nameOf = fellows.Count == 0 ? [] : await db.Members.Where(m => fellows.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.FullName, cancel);
        return View(new PledgeAdviceShown(advice, [.. advice.Commitments.Select((c, i) => new AdvisedCommitment(c, likes[i], [.. likes[i].InCell.Where(nameOf.ContainsKey).Select(id => nameOf[id]).Order(StringComparer.Ordinal)]))]));
    }
}
