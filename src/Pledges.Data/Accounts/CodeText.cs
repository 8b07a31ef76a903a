using System.Security.Cryptography;
using System.Text;

namespace Pledges.Data.Accounts;

/// <summary>
/// The text of a code: sixteen characters, none of which looks like another (no 0 O 1 I L), written in groups of four.
/// Eighty bits, so that a stolen table of hashes does not give the codes away before they expire.
/// </summary>
public static class CodeText
{
    public const int Length = 16;
    private const int Group = 4;
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static string New() => Grouped(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>SHA-256 of the characters that count: blanks, dashes and case are the writer's.</summary>
    public static string Hash(string? typed)
    {
        var characters = (typed ?? "").Where(char.IsLetterOrDigit).Take(Length + 1).Select(char.ToUpperInvariant).ToArray();
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(characters)));
    }

    private static string Grouped(string characters) => string.Join('-', characters.Chunk(Group).Select(c => new string(c)));
}
