namespace Pledges.Data.Audit;

/// <summary>The last line of a log: how many there are and the hash of the last. Who appends holds this row until the commit.</summary>
public sealed class AuditHead
{
    public const int LogLength = 20;

    /// <summary>Name of the log, see <see cref="AuditLogs"/>.</summary>
    public required string Log { get; init; }
    public required long No { get; init; }
    public required byte[] Hash { get; init; }
}

/// <summary>The logs that are chained, by the names under which the operator and the database know them.</summary>
public static class AuditLogs
{
    public const string Events = "events";
    public const string Reads = "reads";

    internal static string Of<T>()
        where T : ChainedEntry => typeof(T) == typeof(EventEntry) ? Events : Reads;
}
