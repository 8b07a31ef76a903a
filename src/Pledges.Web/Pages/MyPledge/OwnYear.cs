using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>One pledge year as its member meets it: the dates, and how far the own pledge is.</summary>
public sealed record OwnYear
{
    public required int Year { get; init; }
    public required bool IsOpen { get; init; }
    public required DateOnly OpensOn { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateOnly LateUntil { get; init; }
    public required DateOnly ReviewFrom { get; init; }
    public PledgeState? State { get; init; }
    public string? Reference { get; init; }
    public DateOnly? SubmittedOn { get; init; }
    public DateOnly? ConfirmedOn { get; init; }
    public DateOnly? SelfReviewedOn { get; init; }
    public bool? IsConcrete { get; init; }
    public PledgeResult? Result { get; init; }
    public int Commitments { get; init; }
    public int Notes { get; init; }

    public bool HasBegun(DateOnly today) => OpensOn <= today;

    public bool IsLate(DateOnly today) => today > DueOn && IsWithMember;

    /// <summary>Not handed in, or sent back.</summary>
    public bool IsWithMember => State is null or PledgeState.Draft or PledgeState.Returned;

    /// <summary>Writing is over for whoever has not handed in.</summary>
    public bool IsPast(DateOnly today) => today > LateUntil;

    public bool IsReviewTime(DateOnly today) => today >= ReviewFrom;

    public bool WasHandedInLate => SubmittedOn > DueOn;

    public static IQueryable<OwnYear> Of(PledgesDb db, int memberId) =>
        from year in db.Years.AsNoTracking()
        from pledge in db.Pledges.Where(p => p.Year == year.Year && p.MemberId == memberId).DefaultIfEmpty()
        select new OwnYear
        {
            Year = year.Year,
            IsOpen = year.State == YearState.Open,
            OpensOn = year.OpensOn,
            DueOn = year.DueOn,
            LateUntil = year.LateUntil,
            ReviewFrom = year.ReviewFrom,
            State = pledge == null ? null : pledge.State,
            Reference = pledge == null ? null : pledge.Reference,
            SubmittedOn = pledge == null ? null : pledge.SubmittedOn,
            ConfirmedOn = pledge == null ? null : pledge.ConfirmedOn,
            SelfReviewedOn = pledge == null ? null : pledge.SelfReviewedOn,
            IsConcrete = pledge == null ? null : pledge.IsConcrete,
            Result = pledge == null ? null : pledge.Result,
            Commitments = pledge == null ? 0 : pledge.Commitments.Count,
            Notes = pledge == null ? 0 : pledge.Diary.Count,
        };

    /// <summary>The year to show first: the calendar's, if it is open and has begun; otherwise the newest that has.</summary>
    public static OwnYear? Running(IEnumerable<OwnYear> years, DateOnly today) =>
        years.Where(y => y.IsOpen && y.HasBegun(today)).OrderByDescending(y => y.Year == today.Year).ThenByDescending(y => y.Year).FirstOrDefault();
}
