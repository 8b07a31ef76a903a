using Microsoft.EntityFrameworkCore;
using Pledges.Data.Grading;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Queries;

/// <summary>A good deed as a list shows it.</summary>
public sealed record DeedLine
{
    public required int Id { get; init; }
    public required int MemberId { get; init; }
    public required string FullName { get; init; }
    public required string SearchName { get; init; }
    public required int UnitId { get; init; }
    public required string UnitName { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required ExemplarFields Fields { get; init; }
    public required DateOnly DoneOn { get; init; }
    public required int? Beneficiaries { get; init; }
    public required string? BeneficiaryGroup { get; init; }
    public required bool IsShown { get; init; }

    /// <summary>A decision recognised the member as exemplar for it.</summary>
    public required bool IsExemplary { get; init; }
}

/// <summary>A nomination as a list shows it.</summary>
public sealed record NominationLine
{
    public required int Id { get; init; }
    public required int Year { get; init; }
    public required int MemberId { get; init; }
    public required string MemberCode { get; init; }
    public required string FullName { get; init; }
    public required int UnitId { get; init; }
    public required string UnitName { get; init; }
    public required string Title { get; init; }
    public required ExemplarFields Fields { get; init; }
    public required RecognitionLevel Level { get; init; }
    public required NominationState State { get; init; }
    public required DateOnly NominatedOn { get; init; }
}

/// <summary>A commendation as a list shows it.</summary>
public sealed record CommendationLine
{
    public required int Id { get; init; }
    public required int? MemberId { get; init; }
    public required int? UnitId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string? CellName { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required string? DecisionNo { get; init; }
    public required CommendationForm Form { get; init; }
    public required string Title { get; init; }
    public required CommendingBody? Body { get; init; }
    public required string? SecondReason { get; init; }
    public required DateOnly? WithdrawnOn { get; init; }
}

/// <summary>An exemplar of a year with the deed that the nomination told, where there was one.</summary>
public sealed record ExemplarLine
{
    public required int Id { get; init; }
    public required int MemberId { get; init; }
    public required string MemberCode { get; init; }
    public required string FullName { get; init; }
    public required string SortName { get; init; }
    public required string? CellName { get; init; }
    public required int? CellId { get; init; }
    public required ExemplarFields Fields { get; init; }
    public required string? DecisionNo { get; init; }
    public required string? Deed { get; init; }

    /// <summary>Of the nomination; null for one that came from a register.</summary>
    public required RecognitionLevel? Level { get; init; }
    public required DateOnly? RevokedOn { get; init; }
    public required string? RevokedNo { get; init; }
    public required string? RevokedReason { get; init; }
}

public static class RecognitionLines
{
    public static IQueryable<DeedLine> LinesOf(this PledgesDb db, IQueryable<GoodDeed> deeds) =>
        from deed in deeds
        join member in db.Members on deed.MemberId equals member.Id
        select new DeedLine
        {
            Id = deed.Id,
            MemberId = deed.MemberId,
            FullName = member.FullName,
            SearchName = member.SearchName,
            UnitId = deed.UnitId,
            UnitName = db.UnitVersions.Where(v => v.UnitId == deed.UnitId).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault()!,
            Title = deed.Title,
            Text = deed.Text,
            Fields = deed.Fields,
            DoneOn = deed.DoneOn,
            Beneficiaries = deed.Beneficiaries,
            BeneficiaryGroup = deed.BeneficiaryGroup,
            IsShown = deed.ConsentedOn != null && deed.TakenDownOn == null,
            IsExemplary = db.Nominations.Any(n => n.DeedId == deed.Id && n.State == NominationState.Recognised && db.Exemplars.Any(e => e.MemberId == n.MemberId && e.Year == n.Year && e.RevokedOn == null)),
        };

    public static IQueryable<NominationLine> LinesOf(this PledgesDb db, IQueryable<Nomination> nominations) =>
        from nomination in nominations
        join member in db.Members on nomination.MemberId equals member.Id
        select new NominationLine
        {
            Id = nomination.Id,
            Year = nomination.Year,
            MemberId = nomination.MemberId,
            MemberCode = member.Code,
            FullName = member.FullName,
            UnitId = nomination.UnitId,
            UnitName = db.UnitVersions.Where(v => v.UnitId == nomination.UnitId).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault()!,
            Title = nomination.Deed.Title,
            Fields = nomination.Deed.Fields,
            Level = nomination.Level,
            State = nomination.State,
            NominatedOn = nomination.NominatedOn,
        };

    public static IQueryable<CommendationLine> LinesOf(this PledgesDb db, IQueryable<Commendation> commendations) =>
        from commendation in commendations
        from member in db.Members.Where(m => m.Id == commendation.MemberId).DefaultIfEmpty()
        from unit in db.Units.Where(u => u.Id == commendation.UnitId).DefaultIfEmpty()
        select new CommendationLine
        {
            Id = commendation.Id,
            MemberId = commendation.MemberId,
            UnitId = commendation.UnitId,
            Code = member != null ? member.Code : unit.Code,
            Name = member != null
                ? member.FullName
                : db.UnitVersions.Where(v => v.UnitId == commendation.UnitId).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault()!,
            CellName = db.Memberships.Where(m => m.MemberId == commendation.MemberId).OrderByDescending(m => m.From)
                .Select(m => db.UnitVersions.Where(v => v.UnitId == m.UnitId).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault()).FirstOrDefault(),
            DecidedOn = commendation.DecidedOn,
            DecisionNo = commendation.DecisionNo,
            Form = commendation.Form,
            Title = commendation.Title,
            Body = commendation.Body,
            SecondReason = commendation.SecondReason,
            WithdrawnOn = commendation.WithdrawnOn,
        };

    /// <param name="exemplars">Of one year.</param>
    /// <param name="day">The as-of date of the year: where the members belonged.</param>
    public static IQueryable<ExemplarLine> LinesOf(this PledgesDb db, IQueryable<Exemplar> exemplars, DateOnly day) =>
        from exemplar in exemplars
        join member in db.Members on exemplar.MemberId equals member.Id
        select new ExemplarLine
        {
            Id = exemplar.Id,
            MemberId = member.Id,
            MemberCode = member.Code,
            FullName = member.FullName,
            SortName = member.SortName,
            CellId = db.Memberships.On(day).Where(m => m.MemberId == member.Id).Select(m => (int?)m.UnitId).FirstOrDefault(),
            CellName = db.Memberships.On(day).Where(m => m.MemberId == member.Id)
                .Select(m => db.UnitVersions.Where(v => v.UnitId == m.UnitId).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault()).FirstOrDefault(),
            Fields = exemplar.Fields,
            DecisionNo = exemplar.DecisionNo,
            Deed = db.Nominations.Where(n => n.MemberId == exemplar.MemberId && n.Year == exemplar.Year && n.State == NominationState.Recognised).Select(n => n.Deed.Title).FirstOrDefault(),
            Level = db.Nominations.Where(n => n.MemberId == exemplar.MemberId && n.Year == exemplar.Year && n.State == NominationState.Recognised).Select(n => (RecognitionLevel?)n.Level).FirstOrDefault(),
            RevokedOn = exemplar.RevokedOn,
            RevokedNo = exemplar.RevokedNo,
            RevokedReason = exemplar.RevokedReason,
        };

    public static async Task<RecognitionPlace> RecognitionPlaceOfAsync(this PledgesDb db, int cellId, DateOnly day, CancellationToken cancel = default) =>
        new(cellId, await db.OrganisationOfAsync(cellId, day, cancel));
}
