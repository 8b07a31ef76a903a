using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.MyPledge;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Today;

/// <summary>The own pledge of each open year, with the one next act.</summary>
public sealed class MemberTodayViewComponent(PledgesDb db, CurrentActor current, Texts texts) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var (member, today) = (current.Actor.MemberId!.Value, current.Actor.Today);
        var years = await OwnYear.Of(db, member).Where(y => y.IsOpen && y.OpensOn <= today).OrderByDescending(y => y.Year).Take(2).ToListAsync();
        var shown = years.Where(y => y == OwnYear.Running(years, today) || y.State is not (PledgeState.Assessed or PledgeState.Stopped)).ToList();
        var moving = await db.TransfersOn(db.Transfers.Where(t => t.MemberId == member && t.State == TransferState.Decided), today).FirstOrDefaultAsync();
        return View(new MemberToday(moving, [.. shown.Select(y => new MemberYear(y, new Steps(y, today, texts).Next()))], today));
    }
}

public sealed record MemberToday(TransferRow? Moving, IReadOnlyList<MemberYear> Years, DateOnly Today);

public sealed record MemberYear(OwnYear Own, NextAct Next);
