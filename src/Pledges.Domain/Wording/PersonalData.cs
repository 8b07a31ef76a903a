using System.Text.RegularExpressions;

namespace Pledges.Domain.Wording;

/// <summary>
/// Whether a text seems to hold a telephone or ID number of a person. A hint for the writer, never a refusal: pledges name
/// beneficiaries by counts and groups (Law 91/2025/QH15 on personal data).
/// </summary>
public static partial class PersonalData
{
    public static bool SeemsIn(string? text) => text is not null && (Phone().IsMatch(text) || Id().IsMatch(text));

    // 0 or +84 and nine or ten digits, in groups or not; money never begins with 0.
    [GeneratedRegex(@"(?<![\d.,/])(\+84|84(?=\d)|0)([ .-]?\d){9,10}(?![\d/]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    // Citizen's card: twelve digits, the first a 0; the older card: nine digits in one piece, unless money or a count follows.
    [GeneratedRegex(@"(?<![\d.,/])(0\d{2}([ .-]?\d{3}){3}|\d{9})(?![\d/]|[.,]\d|\s*(đồng|đ\b|vnđ|vnd|lượt|người|tấn|kg|m2))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Id();
}
