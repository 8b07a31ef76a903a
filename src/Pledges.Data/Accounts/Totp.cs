using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Pledges.Data.Accounts;

/// <summary>
/// Time-based one-time codes (RFC 6238: SHA-1, six digits, half minutes), as every authenticator makes them. A code of the
/// half minute before or after is taken, for clocks that are a little off.
/// </summary>
public static class Totp
{
    public const int SecretLength = 20;
    public const int Digits = 6;
    private const int Modulus = 1_000_000;
    private const int Drift = 1;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretLength);

    public static long StepAt(DateTime utc) => (utc - DateTime.UnixEpoch).Ticks / Step.Ticks;

    public static string Code(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard's hash; authenticators know no other.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & 0x7fff_ffff;
        return (number % Modulus).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The half minute that the code belongs to; null when it is none of those taken now, or not later than the last one taken.</summary>
    public static long? Match(byte[] secret, string typed, DateTime utc, long lastStep)
    {
        var code = Encoding.ASCII.GetBytes(string.Concat(typed.Where(char.IsAsciiDigit)));
        var now = StepAt(utc);
        for (var step = now - Drift; step <= now + Drift; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(code, Encoding.ASCII.GetBytes(Code(secret, step))))
            {
                return step > lastStep ? step : null;
            }
        }

        return null;
    }

    /// <summary>The secret as it is typed into an authenticator, in groups of four.</summary>
    public static string Written(byte[] secret)
    {
        var text = new StringBuilder();
        var (bits, buffer) = (0, 0);
        foreach (var value in secret)
        {
            (buffer, bits) = ((buffer << 8) | value, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                text.Append(Base32[(buffer >> (bits - 5)) & 31]);
            }

            buffer &= (1 << bits) - 1;
        }

        return string.Join(' ', text.ToString().Chunk(4).Select(group => new string(group)));
    }
}
