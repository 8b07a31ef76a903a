using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Cells;

/// <summary>Who of the cell has checked half-way and who has not; those who have not come first.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class MidYearModel(PledgesDb db, CurrentActor current) : CellPage(db, current)
{
    public IReadOnlyList<CheckRow> All { get; private set; } = [];

    public (DateOnly From, DateOnly Until) Window => (Year!.MidYearFrom, Year.MidYearUntil);

    public bool MayRemark(CheckRow row) =>
        Year!.IsOpen && Actor.Today >= Window.From && row.MemberId != Actor.MemberId && !row.OwnerIsSecretary && Actor.Holds(Role.CellSecretary, CellId);

    public async Task<IActionResult> OnGetAsync(string code, int? year, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel))
        {
            return NotFound();
        }

        if (Year is not null)
        {
            All = await (from standing in Db.StandingsOn(Actor.Today)
                         where standing.CellId == CellId
                         join member in Db.Members on standing.MemberId equals member.Id
                         join pledge in Db.Pledges.VisibleTo(Actor) on standing.MemberId equals pledge.MemberId
                         where pledge.Year == Year.Year && (pledge.State == PledgeState.Confirmed || pledge.State == PledgeState.SelfReviewed || pledge.MidYearCheck != null)
                         orderby pledge.MidYearCheck!.CheckedOn != null, member.SortName, member.Code
                         select new CheckRow
                         {
                             MemberId = member.Id,
                             MemberCode = member.Code,
                             FullName = member.FullName,
                             OwnerIsSecretary = standing.OwnerIsSecretary,
                             PledgeId = pledge.Id,
                             CheckedOn = pledge.MidYearCheck!.CheckedOn,
                             HasRemark = pledge.MidYearCheck!.Remark != null,
                             OnTrack = pledge.MidYearCheck!.Answers.Count(a => a.Outlook == Outlook.OnTrack),
                             Behind = pledge.MidYearCheck!.Answers.Count(a => a.Outlook == Outlook.Behind),
                             Impossible = pledge.MidYearCheck!.Answers.Count(a => a.Outlook == Outlook.Impossible),
                         }).ToListAsync(cancel);
        }

        return Page();
    }
}

/// <summary>One member's mid-year check in a list.</summary>
public sealed record CheckRow
{
    public required int MemberId { get; init; }
    public required string MemberCode { get; init; }
    public required string FullName { get; init; }
    public required bool OwnerIsSecretary { get; init; }
    public required int PledgeId { get; init; }
    public required DateOnly? CheckedOn { get; init; }
    public required bool HasRemark { get; init; }
    public required int OnTrack { get; init; }
    public required int Behind { get; init; }
    public required int Impossible { get; init; }
}
