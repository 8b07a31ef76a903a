using Pledges.Domain.Shared;

namespace Pledges.Domain.Members;

public enum StatusKind
{
    /// <summary>Miễn công tác và sinh hoạt đảng.</summary>
    Exempt = 1,

    /// <summary>Đình chỉ sinh hoạt đảng.</summary>
    Suspended = 2,
}

/// <summary>A dated period, by a decision, in which a member is outside the population of the 100 % target.</summary>
public sealed class MemberStatus : IDated
{
    public const int DecisionLength = 60;

    private MemberStatus()
    {
    }

    public MemberStatus(StatusKind kind, DateOnly from, DateOnly? to, string? decision) =>
        (Kind, From, To, Decision) = (kind, from, to, decision);

    public int Id { get; private set; }
    public int MemberId { get; private set; }
    public StatusKind Kind { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public string? Decision { get; private set; }

    internal void Set(DateOnly? to, string? decision) => (To, Decision) = (to, decision);
}
