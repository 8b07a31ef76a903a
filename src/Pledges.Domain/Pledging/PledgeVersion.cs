namespace Pledges.Domain.Pledging;

/// <summary>How far an open amendment is; a pledge without one has none of these.</summary>
public enum AmendmentState
{
    Writing = 1,
    Submitted = 2,
    Returned = 3,
}

/// <summary>
/// A version of a pledge. The first is what was confirmed first; each amendment makes another. One that is confirmed never
/// changes again; one that is not is the amendment being written.
/// </summary>
public sealed class PledgeVersion
{
    private readonly List<VersionCommitment> commitments = [];

    private PledgeVersion()
    {
    }

    internal PledgeVersion(int no, string? reason, DateTime? begunAt, IEnumerable<Commitment> commitments)
    {
        (No, Reason, BegunAt) = (no, reason, begunAt);
        this.commitments.AddRange(commitments.OrderBy(c => c.No).Select(c => new VersionCommitment(c.No, c.Key, c.Text)));
    }

    public int Id { get; private set; }
    public int PledgeId { get; private set; }
    public int No { get; private set; }

    /// <summary>Why it was amended; null for the first version.</summary>
    public string? Reason { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? BegunAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Null while it is open.</summary>
    public DateOnly? ConfirmedOn { get; private set; }
    public string? ConfirmedBy { get; private set; }
    public bool? IsConcrete { get; private set; }
    public string? VerdictReason { get; private set; }
    public IReadOnlyList<VersionCommitment> Commitments => commitments;

    public bool IsOpen => ConfirmedOn is null;

    internal void Write(List<WrittenCommitment> rows, Func<int> nextKey)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == commitments.Count)
            {
                commitments.Add(new VersionCommitment(i + 1, rows[i].Key ?? nextKey(), rows[i].Text));
            }
            else
            {
                commitments[i].Become(i + 1, rows[i].Key ?? nextKey(), rows[i].Text);
            }
        }

        commitments.RemoveRange(rows.Count, commitments.Count - rows.Count);
    }

    internal void Submit(DateTime? at) => SubmittedAt = at;

    internal void Confirm(DateOnly on, string? by, bool? isConcrete, string? reason) =>
        (ConfirmedOn, ConfirmedBy, IsConcrete, VerdictReason) = (on, by, isConcrete, reason);
}

/// <summary>A commitment as it stands in one version.</summary>
public sealed class VersionCommitment : CommitmentWording
{
    private VersionCommitment()
    {
    }

    internal VersionCommitment(int no, int key, CommitmentText text) => Become(no, key, text);

    public int Id { get; private set; }
    public int VersionId { get; private set; }

    /// <summary>As <see cref="Commitment.Key"/>.</summary>
    public int Key { get; private set; }

    internal void Become(int no, int key, CommitmentText text)
    {
        (No, Key) = (no, key);
        Set(text);
    }
}
