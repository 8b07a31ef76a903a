using System.Security.Cryptography;
using System.Text;

namespace Pledges.Data.Accounts;

/// <summary>The text of a token for other systems: a mark by which a scanner knows it, and 256 random bits.</summary>
public static class ApiTokenText
{
    public const string Mark = "pledges_";
    private const int Bytes = 32;

    public static string New() => Mark + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256, hexadecimal; long random tokens need no salt and no slow hash.</summary>
    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
