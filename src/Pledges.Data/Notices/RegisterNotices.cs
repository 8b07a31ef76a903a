using Microsoft.EntityFrameworkCore;
using Pledges.Data.Grading;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Notices;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Notices;

/// <summary>
/// What the registers of recognition and discipline tell people: that there is something to read or to do, and where; never
/// what it says. Whoever did it is not told.
/// </summary>
public static class RegisterNotices
{
    /// <summary>Saves what was changed and tells people of it: both, or neither.</summary>
    public static async Task SaveAndTellAsync(this PledgesDb db, Func<Task> tell, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await tell();
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Nominated: to the committee, or where none stands between to the office. With the opinion: to the office.</summary>
    public static async Task TellOfNominationAsync(this PledgesDb db, Nomination nomination, RecognitionPlace place, Actor by, DateTime at, CancellationToken cancel)
    {
        var isForTheOffice = nomination.State == NominationState.Endorsed || place.CellIsGrassroots || place.OrganisationId is null;
        await db.TellAsync(NoticeKind.Nominated, nomination.Year, nomination.UnitId, null,
            isForTheOffice ? [] : await db.SecretariesOfAsync(place.OrganisationId!.Value, by.Today, cancel), isForTheOffice, by, at, cancel);
    }

    /// <summary>Decided: to the cell that nominated; to the member once recognised.</summary>
    public static async Task TellOfDecisionAsync(this PledgesDb db, Nomination nomination, Actor by, DateTime at, CancellationToken cancel) =>
        await db.TellAsync(NoticeKind.NominationDecided, nomination.Year, nomination.UnitId, nomination.State == NominationState.Recognised ? nomination.MemberId : null,
            await db.SecretariesOfAsync(nomination.UnitId, by.Today, cancel), toTheOffice: false, by, at, cancel);

    /// <summary>Revoked: to the member and the cell.</summary>
    public static async Task TellOfRevocationAsync(this PledgesDb db, Exemplar exemplar, int cellId, Actor by, DateTime at, CancellationToken cancel) =>
        await db.TellAsync(NoticeKind.ExemplarRevoked, exemplar.Year, cellId, exemplar.MemberId,
            await db.SecretariesOfAsync(cellId, by.Today, cancel), toTheOffice: false, by, at, cancel);

    /// <summary>Entered, answered after an appeal, or taken back: to the member, whoever leads the unit and the organisation, and the office.</summary>
    public static async Task TellOfDisciplineAsync(this PledgesDb db, DisciplineDecision decision, Actor by, DateTime at, CancellationToken cancel)
    {
        var unit = decision.UnitId ?? await db.LastCellOfAsync(decision.MemberId!.Value, by.Today, cancel);
        var leaders = unit is { } id ? await db.SecretariesOfAsync(id, by.Today, cancel) : [];
        if (unit is { } cell && await db.OrganisationOfAsync(cell, by.Today, cancel) is { } organisation && organisation != cell)
        {
            leaders.AddRange(await db.SecretariesOfAsync(organisation, by.Today, cancel));
        }

        await db.TellAsync(NoticeKind.DisciplineChanged, decision.DecidedOn.Year, unit ?? 0, decision.MemberId, leaders, toTheOffice: true, by, at, cancel);
    }

    public static Task TellOfReviewAsync(this PledgesDb db, int memberId, int year, Actor by, DateTime at, CancellationToken cancel) =>
        db.TellAsync(NoticeKind.GradeReviewed, year, 0, memberId, [], toTheOffice: false, by, at, cancel);

    // Whoever was expelled has no cell any more; the last one hears of it.
    private static Task<int?> LastCellOfAsync(this PledgesDb db, int memberId, DateOnly today, CancellationToken cancel) =>
        db.Memberships.Where(m => m.MemberId == memberId && m.From <= today).OrderByDescending(m => m.From).Select(m => (int?)m.UnitId).FirstOrDefaultAsync(cancel);

    private static async Task TellAsync(
        this PledgesDb db, NoticeKind kind, int year, int unitId, int? memberId, IEnumerable<int> leaders, bool toTheOffice, Actor by, DateTime at, CancellationToken cancel)
    {
        var offices = toTheOffice ? await db.AccountsOfAsync(Role.CityOffice, by.Today, cancel) : [];
        var told = leaders.Where(m => m != memberId).Distinct().Select(m => Of(m, null, unitId))
            .Concat(offices.Select(a => Of(null, a, unitId)))
            .Concat(memberId is { } self ? [Of(self, null, 0)] : [])
            .Where(n => (n.MemberId is null || n.MemberId != by.MemberId) && n.AccountId != by.AccountId).ToList();
        await SendNotices.RunAsync(db, told, cancel);

        Notice Of(int? member, int? account, int unit) =>
            new() { MemberId = member, AccountId = account, Kind = kind, Year = year, UnitId = unit, Count = 1, Day = by.Today, SentAt = at, SentBy = by.Name.Length > Notice.NameLength ? by.Name[..Notice.NameLength] : by.Name };
    }
}
