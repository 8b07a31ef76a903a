namespace Pledges.Domain.Pledging;

/// <summary>One return for completion; every round is kept.</summary>
public sealed class PledgeReturn
{
    public const int NameLength = 100;
    public const int LevelLength = 200;

    private PledgeReturn()
    {
    }

    internal PledgeReturn(int round, int byAccountId, string byName, string level, DateTime at, int? commitmentNo, string reason) =>
        (Round, ByAccountId, ByName, Level, At, CommitmentNo, Reason) = (round, byAccountId, byName, level, at, commitmentNo, reason);

    public int Id { get; private set; }
    public int PledgeId { get; private set; }

    /// <summary>First return is 1.</summary>
    public int Round { get; private set; }
    public int ByAccountId { get; private set; }
    public string ByName { get; private set; } = "";

    /// <summary>Name of the unit from which it came back, as it was then.</summary>
    public string Level { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The commitment it is about; null for the whole.</summary>
    public int? CommitmentNo { get; private set; }
    public string Reason { get; private set; } = "";
}
