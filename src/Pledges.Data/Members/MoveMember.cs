using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Members;

/// <summary>What moving, exempting or losing a member does to their pledges of the open years, in the same save.</summary>
public static class MoveMember
{
    public static async Task StartAsync(PledgesDb db, Member member, TransferOrder order, Actor by, DateTime at, CancellationToken cancel)
    {
        var isInTransfer = await db.Transfers.AnyAsync(t => t.MemberId == member.Id && t.State == TransferState.Decided, cancel);
        db.Transfers.Add(Transfer.Start(member, order, isInTransfer, by, at));
        await db.SaveChangesAsync(cancel);
    }

    /// <param name="db">The database.</param>
    /// <param name="transfer">The transfer as it is now.</param>
    /// <param name="on">First day in the new cell.</param>
    /// <param name="whyStopped">Said of the pledge of a member who leaves the city.</param>
    /// <param name="version">The version of the transfer that the person saw.</param>
    /// <param name="by">Who receives.</param>
    /// <param name="at">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task ReceiveAsync(PledgesDb db, Transfer transfer, DateOnly on, string whyStopped, int version, Actor by, DateTime at, CancellationToken cancel)
    {
        var member = await WholeAsync(db, transfer.MemberId, cancel);
        Rule.Check(TransferRules.ReceivingCellIsThere(await TakesMembersAsync(db, transfer.ToUnitId, on, cancel) && await TakesMembersAsync(db, transfer.ToUnitId, by.Today, cancel)));
        transfer.Receive(member, on, await LastClosedYearAsync(db, cancel), by, at);
        foreach (var (year, pledge) in await RunningAsync(db, member.Id, cancel))
        {
            if (transfer.LeavesTheCity)
            {
                pledge.Stop(whyStopped, by, at);
            }
            else
            {
                pledge.Follow(year, by, at);
            }
        }

        db.Expect(transfer, version);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The member has left the Party or died: membership, posts, an open transfer and the running pledge end.</summary>
    public static async Task EndAsync(PledgesDb db, int memberId, DateOnly on, EndReason reason, string? decision, string whyStopped, int version, Actor by, DateTime at, CancellationToken cancel)
    {
        var member = await WholeAsync(db, memberId, cancel);
        Rule.Check(
            TransferRules.NobodyMovesThemselves(memberId, by),
            TransferRules.DayIsKnown(on, member.MembershipAt(by.Today), by.Today),
            TransferRules.YearIsNotClosed(on, await LastClosedYearAsync(db, cancel)));
        db.Expect(member, version);
        member.End(on, reason, decision, by, at);
        await StopAsync(db, memberId, whyStopped, by, at, cancel);
        foreach (var transfer in await db.Transfers.Where(t => t.MemberId == memberId && t.State == TransferState.Decided).ToListAsync(cancel))
        {
            transfer.Cancel(whyStopped, by, at);
        }

        await db.SaveChangesAsync(cancel);
    }

    public static async Task BeginStatusAsync(PledgesDb db, int memberId, MemberStatus status, string whyStopped, int version, Actor by, DateTime at, CancellationToken cancel)
    {
        var member = await WholeAsync(db, memberId, cancel);
        Rule.Check(
            TransferRules.NobodyMovesThemselves(memberId, by),
            TransferRules.DayIsKnown(status.From, member.MembershipAt(by.Today), by.Today),
            TransferRules.YearIsNotClosed(status.From, await LastClosedYearAsync(db, cancel)));
        db.Expect(member, version);
        member.Begin(status, by, at);
        await StopAsync(db, memberId, whyStopped, by, at, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The member counts again; where nothing else keeps it stopped, the pledge goes on.</summary>
    public static async Task EndStatusAsync(PledgesDb db, int memberId, StatusKind kind, DateOnly on, string whyResumed, int version, Actor by, DateTime at, CancellationToken cancel)
    {
        var member = await WholeAsync(db, memberId, cancel);
        Rule.Check(
            TransferRules.NobodyMovesThemselves(memberId, by),
            TransferRules.DayIsKnown(on, null, by.Today),
            TransferRules.YearIsNotClosed(on, await LastClosedYearAsync(db, cancel)));
        db.Expect(member, version);
        member.EndStatus(kind, on, by, at);
        if (!member.Statuses.Any(s => s.Covers(by.Today)))
        {
            await ResumeAsync(db, memberId, whyResumed, by, at, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>An end was entered wrongly: the member is back in the cell, and the pledge goes on.</summary>
    public static async Task TakeBackEndAsync(PledgesDb db, int memberId, string why, int version, Actor by, DateTime at, CancellationToken cancel)
    {
        var member = await WholeAsync(db, memberId, cancel);
        var ended = member.Memberships.MaxBy(m => m.From)?.To ?? by.Today;
        Rule.Check(TransferRules.NobodyMovesThemselves(memberId, by), TransferRules.YearIsNotClosed(ended, await LastClosedYearAsync(db, cancel)));
        db.Expect(member, version);
        member.TakeBackEnd(by, at);
        if (!member.Statuses.Any(s => s.Covers(by.Today)))
        {
            await ResumeAsync(db, memberId, why, by, at, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static async Task StopAsync(PledgesDb db, int memberId, string why, Actor by, DateTime at, CancellationToken cancel)
    {
        foreach (var (_, pledge) in await RunningAsync(db, memberId, cancel))
        {
            pledge.Stop(why, by, at);
        }
    }

    private static async Task<bool> TakesMembersAsync(PledgesDb db, int? unitId, DateOnly day, CancellationToken cancel) =>
        unitId is null || await db.UnitVersions.On(day).AnyAsync(v => v.UnitId == unitId && v.Level.MayHoldMembers, cancel);

    private static async Task ResumeAsync(PledgesDb db, int memberId, string why, Actor by, DateTime at, CancellationToken cancel)
    {
        var stopped = await (from pledge in db.Pledges
                             where pledge.MemberId == memberId && pledge.State == PledgeState.Stopped
                             join year in db.Years on pledge.Year equals year.Year
                             where year.State == YearState.Open
                             select new { Year = year, Pledge = pledge }).ToListAsync(cancel);
        stopped.ForEach(s => s.Pledge.Resume(s.Year, why, by, at));
    }

    private static Task<Member> WholeAsync(PledgesDb db, int memberId, CancellationToken cancel) =>
        db.Members.Include(m => m.Memberships).Include(m => m.Statuses).Include(m => m.Posts).AsSplitQuery().SingleAsync(m => m.Id == memberId, cancel);

    private static async Task<int> LastClosedYearAsync(PledgesDb db, CancellationToken cancel) =>
        await db.Years.Where(y => y.State == YearState.Closed).MaxAsync(y => (int?)y.Year, cancel) ?? 0;

    private static async Task<IEnumerable<(PledgeYear Year, Pledge Pledge)>> RunningAsync(PledgesDb db, int memberId, CancellationToken cancel)
    {
        var running = await (from pledge in db.Pledges.Include(p => p.Commitments)
                             where pledge.MemberId == memberId && pledge.State != PledgeState.Stopped && pledge.State != PledgeState.Closed
                             join year in db.Years on pledge.Year equals year.Year
                             where year.State == YearState.Open
                             select new { Year = year, Pledge = pledge }).ToListAsync(cancel);
        return running.Select(r => (r.Year, r.Pledge));
    }
}
