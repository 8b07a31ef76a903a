using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Cells;

/// <summary>Pages about one cell and year, loaded through the actor.</summary>
public abstract class CellPage(PledgesDb db, CurrentActor current) : PageModel
{
    public int CellId { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public bool IsGrassroots { get; private set; }

    public PledgeYear? Year { get; private set; }

    /// <summary>Leads this cell: confirms, enters on behalf, prints codes.</summary>
    public bool LeadsCell => Actor.Holds(Role.CellSecretary, CellId);

    public bool MayReadPledges => PledgingAccess.MayReadAllOf(Actor, CellId);

    /// <summary>The day of the year's figures, whose members the pages of a past year list.</summary>
    protected DateOnly Day => Year is null ? Actor.Today : PledgeYear.AsOf(Year.Year, Actor.Today);

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    /// <summary>False when there is no such cell in sight, or no such year.</summary>
    protected async Task<bool> LoadAsync(string code, int? year, CancellationToken cancel)
    {
        var cell = await (from unit in db.Units.VisibleTo(Actor)
                          where unit.Code == code
                          from version in unit.Versions
                          where version.Level.MayHoldMembers
                          orderby version.From descending
                          select new { unit.Id, unit.Code, version.Name, version.Level.IsGrassroots }).FirstOrDefaultAsync(cancel);
        if (cell is null)
        {
            return false;
        }

        (CellId, Code, Name, IsGrassroots) = (cell.Id, cell.Code, cell.Name, cell.IsGrassroots);
        var wanted = year ?? Actor.Today.Year;
        Year = await db.Years.Include(y => y.Form).FirstOrDefaultAsync(y => y.Year == wanted, cancel);
        return Year is not null || year is null;
    }

    protected IQueryable<ReviewRow> Rows() =>
        db.RowsOf(db.StandingsOn(Day).Where(s => s.CellId == CellId), Year!.Year, Day);

    /// <summary>Stopped pledges of those whose last cell this was: moved out of the city, left, deceased.</summary>
    protected IQueryable<ReviewRow> GoneRows()
    {
        var (day, cell, isGrassroots) = (Day, CellId, IsGrassroots);
        var gone = db.Memberships
            .Where(m => m.UnitId == cell && m.To <= day && m.EndReason != null && !db.Memberships.Any(later => later.MemberId == m.MemberId && later.From >= m.To && later.From <= day))
            .Select(m => new MemberStanding { MemberId = m.MemberId, CellId = cell, ParentId = null, OwnerIsSecretary = false, CellIsGrassroots = isGrassroots });
        return db.RowsOf(gone, Year!.Year, day).Where(r => r.State == PledgeState.Stopped);
    }

    /// <summary>The secretary's own row is not theirs to decide, nor is anybody's own.</summary>
    public bool MayDecide(ReviewRow row) =>
        PledgingAccess.MayEnterOnBehalf(Actor, row.MemberId, new Standing(CellId, null, row.OwnerIsSecretary, IsGrassroots));
}
