using Pledges.Domain.Shared;

namespace Pledges.Domain.Members;

public enum EndReason
{
    Transferred = 1,
    Left = 2,
    StruckOff = 3,
    Expelled = 4,
    Deceased = 5,
}

/// <summary>Membership of one cell for a time.</summary>
public sealed class Membership : IDated
{
    private Membership()
    {
    }

    internal Membership(int unitId, DateOnly from, DateOnly? to, EndReason? endReason) =>
        (UnitId, From, To, EndReason) = (unitId, from, to, endReason);

    public int Id { get; private set; }
    public int MemberId { get; private set; }
    public int UnitId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public EndReason? EndReason { get; private set; }

    internal void Set(int unitId, DateOnly? to, EndReason? endReason) => (UnitId, To, EndReason) = (unitId, to, endReason);
}
