using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;

namespace Pledges.Web.Papers.Facts;

/// <summary>Loads what pledges say on paper: a constant number of queries, however many pledges.</summary>
public static class PledgeFactsQuery
{
    /// <param name="db">The database.</param>
    /// <param name="pledges">Pledges of one year that the reader may see.</param>
    /// <param name="year">The year, with its form.</param>
    /// <param name="today">The day of reading.</param>
    /// <param name="readerId">The member who reads; drafts of a self-review are shown to nobody else.</param>
    /// <param name="cancel">Stops the queries.</param>
    public static async Task<IReadOnlyList<PledgeFacts>> LoadAsync(
        PledgesDb db, IQueryable<Pledge> pledges, PledgeYear year, DateOnly today, int? readerId, CancellationToken cancel)
    {
        var day = PledgeYear.AsOf(year.Year, today);
        var found = await pledges.AsNoTracking().Include(p => p.Member).Include(p => p.Commitments).Include(p => p.Returns).Include(p => p.Versions).AsSplitQuery().ToListAsync(cancel);
        var ids = found.Select(p => p.MemberId).ToList();
        var places = await UnitHeads.OfMembersAsync(db, ids, day, cancel);
        var posts = (await db.Posts.AsNoTracking().On(day).Where(p => ids.Contains(p.MemberId)).OrderBy(p => p.Type).ThenBy(p => p.Id).ToListAsync(cancel)).ToLookup(p => p.MemberId);
        return [.. found.OrderBy(p => p.Member.SortName, StringComparer.Ordinal).ThenBy(p => p.Id).Select(p => Of(p, year.Form, Person(p.Member), p.MemberId == readerId))];

        PersonFacts Person(Member member) => new(
            member.Code,
            member.FullName,
            member.BirthYear,
            member.JoinedOn,
            [.. posts[member.Id].Select(p => new PostFacts(p.Type, p.Title))],
            places.GetValueOrDefault(member.Id) ?? new UnitHead(null, null));
    }

    private static PledgeFacts Of(Pledge pledge, FormVersion form, PersonFacts person, bool isOwn)
    {
        var showsReview = isOwn || pledge.MayShowReview;
        return new PledgeFacts
        {
            FormName = form.Name,
            Preamble = form.Preamble,
            Year = pledge.Year,
            Reference = pledge.Reference,
            State = pledge.State,
            Person = person,
            SubmittedOn = pledge.SubmittedOn,
            ConfirmedOn = pledge.ConfirmedOn,
            IsConcrete = pledge.IsConcrete,
            VerdictReason = pledge.VerdictReason,
            IsOnBehalf = pledge.IsOnBehalf,
            PaperRef = pledge.PaperRef,
            Sections = [.. Sections(pledge, form, showsReview)],
            Returns = [.. pledge.Returns.OrderBy(r => r.Round).Select(r => new ReturnFacts(DateOnly.FromDateTime(OfficeClock.ToLocal(r.At)), r.Level, r.CommitmentNo, r.Reason))],
            Amendments = [.. pledge.Versions.Where(v => v.SubmittedAt is not null && v.Reason is not null).OrderBy(v => v.No)
                .Select(v => new AmendmentFacts(v.No - 1, DateOnly.FromDateTime(OfficeClock.ToLocal(v.SubmittedAt!.Value)), v.Reason!, v.ConfirmedOn))],
            Review = showsReview ? new ReviewFacts(pledge.SelfReviewedOn, pledge.SelfReview) : null,
            Result = pledge.Result,
            ResultNote = pledge.ResultNote,
        };
    }

    private static IEnumerable<SectionFacts> Sections(Pledge pledge, FormVersion form, bool showsReview)
    {
        var bySection = pledge.Commitments.OrderBy(c => c.No).ToLookup(
            c => form.Section(c.Section)?.Code, c => new CommitmentFacts(c.No, c.Text, showsReview ? c.Fulfilment : null, showsReview ? c.Outcome : null));
        return form.Sections.OrderBy(s => s.No).Select(s => new SectionFacts(s.No, s.Title, [.. bySection[s.Code]]))
            .Append(new SectionFacts(null, "", [.. bySection[null]])).Where(s => s.Commitments.Count > 0);
    }
}
