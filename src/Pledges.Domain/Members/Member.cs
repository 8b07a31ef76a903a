using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Members;

public enum Gender
{
    Unknown = 0,
    Male = 1,
    Female = 2,
}

/// <summary>
/// A Party member as far as the pledge year needs: a minimal roster row with dated memberships, statuses and posts.
/// No ID-card number, no dossier.
/// </summary>
public sealed partial class Member : Aggregate
{
    public const int CodeLength = 40;
    public const int NameLength = 100;

    private readonly List<Membership> memberships = [];
    private readonly List<MemberStatus> statuses = [];
    private readonly List<Post> posts = [];

    private Member()
    {
    }

    public Member(string code, MemberDetails details, Actor by, DateTime at)
    {
        Rule.Check(MemberRules.CodeIsGiven(code));
        Code = VietnameseText.Clean(code);
        Set(details);
        Happened("member.entered", by, at, Code);
    }

    /// <summary>Card code; text: "007" stays "007".</summary>
    public string Code { get; private set; } = "";
    public string FullName { get; private set; } = "";

    /// <summary>Folded name and code, for search without diacritics.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>Order by given name, then middle, then family name; compared byte by byte.</summary>
    public string SortName { get; private set; } = "";
    public int? BirthYear { get; private set; }
    public Gender Gender { get; private set; }
    public DateOnly? JoinedOn { get; private set; }

    /// <summary>End of probation; empty while probationary.</summary>
    public DateOnly? OfficialOn { get; private set; }
    public IReadOnlyList<Membership> Memberships => memberships;
    public IReadOnlyList<MemberStatus> Statuses => statuses;
    public IReadOnlyList<Post> Posts => posts;

    public Membership? MembershipAt(DateOnly day) => memberships.SingleOrDefault(m => m.Covers(day));

    public bool Correct(MemberDetails details, Actor by, DateTime at)
    {
        if (!Set(details))
        {
            return false;
        }

        Happened("member.corrected", by, at, Code);
        return true;
    }

    /// <summary>Enters a membership of a cell; memberships of one person never overlap.</summary>
    public Membership Join(int unitId, DateOnly from, DateOnly? to, EndReason? reason, Actor by, DateTime at)
    {
        var membership = new Membership(unitId, from, to, reason);
        Rule.Check(MemberRules.PeriodIsSensible(from, to), MemberRules.MembershipsDoNotOverlap(memberships, membership));
        memberships.Add(membership);
        Happened("membership.entered", by, at, $"{Code} {unitId}");
        return membership;
    }

    /// <summary>Puts right what the register says of the membership that began on a day.</summary>
    public void CorrectMembership(DateOnly from, int unitId, DateOnly? to, EndReason? reason, Actor by, DateTime at)
    {
        var membership = memberships.Single(m => m.From == from);
        Rule.Check(
            MemberRules.PeriodIsSensible(from, to),
            MemberRules.MembershipsDoNotOverlap(memberships.Where(m => m != membership), new Membership(unitId, from, to, reason)));
        membership.Set(unitId, to, reason);
        Happened("membership.corrected", by, at, $"{Code} {unitId}");
    }

    /// <summary>Puts right end and decision of the status of a kind that began on a day.</summary>
    public void CorrectStatus(StatusKind kind, DateOnly from, DateOnly? to, string? decision, Actor by, DateTime at)
    {
        Rule.Check(MemberRules.PeriodIsSensible(from, to));
        statuses.First(s => s.Kind == kind && s.From == from).Set(to, decision);
        Happened("status.corrected", by, at, $"{Code} {kind}");
    }

    /// <summary>Puts right kind, marks and end of the post with the same unit, type, title and first day.</summary>
    public void CorrectPost(Post right, Actor by, DateTime at)
    {
        Rule.Check(MemberRules.PeriodIsSensible(right.From, right.To));
        posts.First(p => p.IsSamePostAs(right)).Set(right);
        Happened("post.corrected", by, at, $"{Code} {right.Type} {right.UnitId}");
    }

    public void Enter(MemberStatus status, Actor by, DateTime at)
    {
        Rule.Check(MemberRules.PeriodIsSensible(status.From, status.To));
        statuses.Add(status);
        Happened("status.entered", by, at, $"{Code} {status.Kind}");
    }

    /// <summary>Ends the present membership, and with it the posts at that cell; whoever leaves the Party or the city loses every post.</summary>
    /// <param name="on">First day on which the person no longer belongs to the cell.</param>
    /// <param name="reason">Why.</param>
    /// <param name="decision">Number of the decision; empty for the deceased.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">UTC.</param>
    /// <param name="staysInTheCity">Another cell of the city receives the member, who keeps the posts elsewhere.</param>
    public void End(DateOnly on, EndReason reason, string? decision, Actor by, DateTime at, bool staysInTheCity = false)
    {
        var current = memberships.SingleOrDefault(m => m.To is null);
        Rule.Check(TransferRules.BelongsToACell(current), TransferRules.EndsAfterItBegan(current?.From ?? on, on));
        current!.Set(current.UnitId, on, reason);
        foreach (var post in posts.Where(p => (p.To is null || p.To > on) && p.From < on && (!staysInTheCity || p.UnitId == current.UnitId)))
        {
            post.End(on);
        }

        Happened("membership.ended", by, at, $"{Code} {current.UnitId} {reason} {decision}".TrimEnd());
    }

    /// <summary>Takes back an end that was entered wrongly: the last membership goes on, and the posts that ended with it.</summary>
    public void TakeBackEnd(Actor by, DateTime at)
    {
        var last = memberships.MaxBy(m => m.From);
        Rule.Check(TransferRules.HasLeft(last));
        foreach (var post in posts.Where(p => p.To == last!.To))
        {
            post.End(null);
        }

        last!.Set(last.UnitId, null, null);
        Happened("membership.taken_back", by, at, $"{Code} {last.UnitId}");
    }

    /// <summary>Records that the member is exempt or suspended from a day on.</summary>
    public void Begin(MemberStatus status, Actor by, DateTime at)
    {
        Rule.Check(
            TransferRules.BelongsToACell(MembershipAt(status.From)),
            TransferRules.DecisionIsNamed(status.Decision),
            TransferRules.StatusIsNew(this, status.Kind, status.From));
        Enter(status, by, at);
    }

    /// <summary>Ends the open period of a kind; from that day on the member counts again. Ended on its first day it never was: entered wrongly.</summary>
    public void EndStatus(StatusKind kind, DateOnly on, Actor by, DateTime at)
    {
        var status = statuses.Find(s => s.Kind == kind && s.To is null);
        Rule.Check(TransferRules.StatusIsOpen(status), TransferRules.EndsNotBeforeItBegan(status?.From ?? on, on));
        if (status!.From == on)
        {
            statuses.Remove(status);
            Happened("status.taken_back", by, at, $"{Code} {kind}");
            return;
        }

        status.Set(on, status.Decision);
        Happened("status.ended", by, at, $"{Code} {kind}");
    }

    public void Enter(Post post, Actor by, DateTime at)
    {
        Rule.Check(MemberRules.PeriodIsSensible(post.From, post.To));
        posts.Add(post);
        Happened("post.entered", by, at, $"{Code} {post.Type} {post.UnitId}");
    }

    private bool Set(MemberDetails given)
    {
        var details = given with { FullName = VietnameseText.Clean(given.FullName) };
        Rule.Check(MemberRules.NameIsGiven(details.FullName), MemberRules.BirthYearIsSensible(details.BirthYear), MemberRules.ProbationEndsAfterJoining(details));
        if (details == new MemberDetails(FullName, BirthYear, Gender, JoinedOn, OfficialOn))
        {
            return false;
        }

        (FullName, BirthYear, Gender, JoinedOn, OfficialOn) = details;
        SearchName = $"{VietnameseText.Fold(FullName)} {VietnameseText.Fold(Code)}";
        SortName = VietnameseText.NameOrder(FullName);
        return true;
    }
}

/// <summary>What the roster says of a person.</summary>
public sealed record MemberDetails(string FullName, int? BirthYear, Gender Gender, DateOnly? JoinedOn, DateOnly? OfficialOn);
