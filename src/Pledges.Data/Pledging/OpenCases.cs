using Microsoft.EntityFrameworkCore;
using Pledges.Data.Grading;
using Pledges.Data.Queries;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Pledging;

/// <summary>What a year waits for before it can be closed.</summary>
public enum OpenCaseKind
{
    /// <summary>Handed in, neither confirmed nor returned; an amendment too.</summary>
    AwaitsDecision = 1,

    /// <summary>Confirmed, and the cell has not said what became of it.</summary>
    WithoutResult = 2,

    /// <summary>Neither graded nor decided not to be.</summary>
    WithoutGrade = 3,

    /// <summary>An objection to a grade that has no answer.</summary>
    OpenAppeal = 4,

    /// <summary>In transfer from the cell, not received and not cancelled.</summary>
    InTransfer = 5,
}

/// <summary>How many cases of a kind wait in one cell.</summary>
public sealed record OpenCase(OpenCaseKind Kind, string CellCode, string CellName, int Count)
{
    /// <summary>The grassroots organisation whose committee has to act; null where it is the cell's turn.</summary>
    public string? OrganisationCode { get; init; }
}

/// <summary>
/// What stands in the way of closing a year. A pledge that was never handed in does not: it was not registered, and stays so.
/// Those exempt or suspended on the day wait for nobody.
/// </summary>
public static class OpenCases
{
    private static readonly PledgeState[] Waiting = [PledgeState.Submitted, PledgeState.Confirmed, PledgeState.SelfReviewed];

    public static async Task<IReadOnlyList<OpenCase>> OpenCasesAsync(this PledgesDb db, int year, DateOnly asOf, CancellationToken cancel = default)
    {
        var found = await (from membership in db.Memberships.On(asOf)
                           where !db.Statuses.On(asOf).Any(s => s.MemberId == membership.MemberId)
                           join pledge in db.Pledges on membership.MemberId equals pledge.MemberId
                           where pledge.Year == year && Waiting.Contains(pledge.State)
                           join unit in db.Units on membership.UnitId equals unit.Id
                           join version in db.UnitVersions.On(asOf) on membership.UnitId equals version.UnitId
                           group pledge by new { unit.Code, version.Name, IsDecision = pledge.State == PledgeState.Submitted || pledge.Amendment == AmendmentState.Submitted } into waiting
                           select new { waiting.Key.Code, waiting.Key.Name, waiting.Key.IsDecision, Count = waiting.Count() }).ToListAsync(cancel);
        var pledges = found.Select(c => new OpenCase(c.IsDecision ? OpenCaseKind.AwaitsDecision : OpenCaseKind.WithoutResult, c.Code, c.Name, c.Count));
        var above = await db.OrganisationsAsync(asOf, cancel);
        var grades = (await db.OpenGradingCasesAsync(year, asOf, cancel))
            .Select(c => new OpenCase(OpenCaseKind.WithoutGrade, c.Code, c.Name, c.Members) { OrganisationCode = c.State == MeetingState.Proposed ? above.GetValueOrDefault(c.Code) : null });
        var appeals = (await AppealsAsync(db, year, asOf, cancel)).Select(c => c with { OrganisationCode = above.GetValueOrDefault(c.CellCode) });
        return [.. pledges.Concat(grades).Concat(appeals).Concat(await TransfersAsync(db, asOf, cancel)).OrderBy(c => c.Kind).ThenBy(c => c.CellCode, StringComparer.Ordinal)];
    }

    // By code of the cell: the grassroots organisation that it stands in or is.
    private static async Task<Dictionary<string, string>> OrganisationsAsync(this PledgesDb db, DateOnly day, CancellationToken cancel)
    {
        var units = await (from path in db.Paths.On(day)
                           join unit in db.Units on path.UnitId equals unit.Id
                           join version in db.UnitVersions.On(day) on path.UnitId equals version.UnitId
                           where version.Level.IsGrassroots || version.Level.MayHoldMembers
                           select new { unit.Code, path.Path, version.Level.IsGrassroots, version.Level.MayHoldMembers }).ToListAsync(cancel);
        var organisations = units.Where(u => u.IsGrassroots).ToList();
        return units.Where(u => u.MayHoldMembers)
            .Select(cell => (cell.Code, Above: organisations.Find(o => cell.Path.StartsWith(o.Path, StringComparison.Ordinal))?.Code))
            .Where(pair => pair.Above is not null).ToDictionary(pair => pair.Code, pair => pair.Above!);
    }

    private static async Task<IEnumerable<OpenCase>> TransfersAsync(PledgesDb db, DateOnly asOf, CancellationToken cancel)
    {
        var open = await (from transfer in db.Transfers
                          where transfer.State == TransferState.Decided && transfer.DecidedOn <= asOf
                          join unit in db.Units on transfer.FromUnitId equals unit.Id
                          join version in db.UnitVersions.On(asOf) on transfer.FromUnitId equals version.UnitId
                          group transfer by new { unit.Code, version.Name } into cell
                          select new { cell.Key.Code, cell.Key.Name, Count = cell.Count() }).ToListAsync(cancel);
        return open.Select(c => new OpenCase(OpenCaseKind.InTransfer, c.Code, c.Name, c.Count));
    }

    private static async Task<IEnumerable<OpenCase>> AppealsAsync(PledgesDb db, int year, DateOnly asOf, CancellationToken cancel)
    {
        var open = await (from appeal in db.Appeals
                          where appeal.Year == year && appeal.AnsweredOn == null
                          join membership in db.Memberships.On(asOf) on appeal.MemberId equals membership.MemberId
                          join unit in db.Units on membership.UnitId equals unit.Id
                          join version in db.UnitVersions.On(asOf) on membership.UnitId equals version.UnitId
                          group appeal by new { unit.Code, version.Name } into cell
                          select new { cell.Key.Code, cell.Key.Name, Count = cell.Count() }).ToListAsync(cancel);
        return open.Select(c => new OpenCase(OpenCaseKind.OpenAppeal, c.Code, c.Name, c.Count));
    }
}
