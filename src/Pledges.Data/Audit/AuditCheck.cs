namespace Pledges.Data.Audit;

public enum AuditFault
{
    /// <summary>The contents of this line, or of the one before it, are not those it was written with; or two were exchanged.</summary>
    Changed = 1,

    /// <summary>There is no line of this number, but later ones.</summary>
    Missing = 2,

    /// <summary>Lines are missing at the end: the last one is this number.</summary>
    Cut = 3,

    /// <summary>A line stands behind the end.</summary>
    Appended = 4,

    /// <summary>A row without a number: it did not come through this product. The number is the row's identity.</summary>
    PutIn = 5,

    /// <summary>The record of the end of the log is gone.</summary>
    NoHead = 6,

    /// <summary>The record of the end of the log does not fit its last line.</summary>
    OtherHead = 7,

    /// <summary>The line of this number is not the one that was noted down earlier: the log was written anew.</summary>
    OtherThanNoted = 8,
}

/// <summary>What a check of one log covered and found. Kept, so that the administrator sees when it was last done.</summary>
public sealed class AuditCheck
{
    public int Id { get; private set; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
    public required int ActorId { get; init; }
    public required string Log { get; init; }

    /// <summary>Lines found whole, from the first on.</summary>
    public required long Lines { get; init; }

    /// <summary>Time of the first and the last of them; null when there is none.</summary>
    public DateTime? From { get; init; }
    public DateTime? To { get; init; }

    /// <summary>Hash of the last whole line. Noted down outside, it proves later that nothing before it was rewritten.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>Null when the log is whole.</summary>
    public AuditFault? Fault { get; init; }
    public long? FaultNo { get; init; }

    public string Seal => $"{Log}:{Lines}:{Convert.ToHexStringLower(Hash)}";
}

/// <summary>The seal of an earlier check, noted down outside the database.</summary>
public sealed record AuditSeal(string Log, long No, string Hash)
{
    /// <summary>Null when it is none.</summary>
    public static AuditSeal? Read(string text) => text.Trim().Split(':') is [AuditLogs.Events or AuditLogs.Reads, _, { Length: ChainedEntry.HashLength * 2 }] parts
        && long.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var no)
        ? new AuditSeal(parts[0], no, parts[2].ToLowerInvariant())
        : null;
}
