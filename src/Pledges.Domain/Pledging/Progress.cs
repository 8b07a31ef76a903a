using System.Globalization;
using System.Text.RegularExpressions;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>How far a commitment is by the diary: the sum of counts against the number pledged where there is one.</summary>
/// <param name="Sum">Null when no entry has a count.</param>
/// <param name="Target">The one number in the quantity; null where there is none, several, a percentage or a rhythm.</param>
public sealed record Progress(int Entries, int? Sum, int? Target, DateOnly? LastOn)
{
    public static Progress Of(Commitment commitment, IEnumerable<DiaryEntry> diary)
    {
        var entries = diary.Where(d => d.CommitmentKey == commitment.Key).ToList();
        return new(
            entries.Count,
            entries.Exists(e => e.Count is not null) ? entries.Sum(e => e.Count ?? 0) : null,
            ProgressTarget.In(commitment.Quantity),
            entries.Count == 0 ? null : entries.Max(e => e.On));
    }
}

/// <summary>Finds the number that counts can be held against: "12 buổi" is one, "2 lần mỗi tháng", "trong 3 ngày" and "100 %" are not.</summary>
public static partial class ProgressTarget
{
    public static int? In(string? quantity)
    {
        var text = VietnameseText.Fold(quantity ?? "");
        var numbers = Number().Matches(text);
        return numbers.Count == 1 && !Rhythm().IsMatch(text)
            && int.TryParse(numbers[0].Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var target) && target > 0
            ? target
            : null;
    }

    [GeneratedRegex(@"\d+(\.\d{3})*(?!\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"[%/,]|\b(moi|hang|tung|per|every|each|weekly|monthly|daily|phan tram|gio|phut|ngay|tuan|thang|quy|nam|hours?|days?|weeks?|months?|years?)\b")]
    private static partial Regex Rhythm();
}
