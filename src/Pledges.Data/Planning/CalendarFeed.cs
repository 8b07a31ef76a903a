using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Pledges.Data.Planning;

/// <summary>
/// The address under which a calendar program reads a person's days, without signing in. Only the hash of its secret is
/// stored; whoever makes a new one, or takes it back, ends the old.
/// </summary>
public sealed class CalendarFeed
{
    public const int HashLength = 64;
    private const int SecretBytes = 32;

    public required int AccountId { get; init; }
    public required string TokenHash { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime MadeAt { get; set; }

    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
