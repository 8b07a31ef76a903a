using System.Security.Cryptography;
using System.Text;

namespace Pledges.Data.Audit;

/// <summary>
/// A line of a log that shows tampering: numbered without gaps, with a SHA-256 over its contents and the hash of the line
/// before it. Both are given when the transaction commits. Never updated, never deleted.
/// </summary>
public abstract class ChainedEntry
{
    public const int HashLength = SHA256.HashSizeInBytes;

    /// <summary>What the first line has in the place of the hash of a line before it.</summary>
    internal static readonly byte[] Beginning = new byte[HashLength];

    public long Id { get; private set; }

    /// <summary>From 1. Null only in a row that did not come through this product, or from a version without the chain.</summary>
    public long? No { get; private set; }
    public byte[]? Hash { get; private set; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    internal byte[] Link(long no, byte[] previous)
    {
        No = no;
        return Hash = HashAfter(previous);
    }

    internal byte[] HashAfter(byte[] previous)
    {
        using var contents = new MemoryStream();
        using var writer = new BinaryWriter(contents, Encoding.UTF8);
        writer.Write(previous);
        writer.Write(No ?? 0);
        writer.Write(At.Ticks);
        Write(writer);
        writer.Flush();
        return SHA256.HashData(contents.GetBuffer().AsSpan(0, (int)contents.Length));
    }

    /// <summary>Everything that the line says, each text with its length before it, so that no two lines are written alike.</summary>
    protected abstract void Write(BinaryWriter writer);
}
