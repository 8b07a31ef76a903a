namespace Pledges.Domain.Wording;

/// <summary>What comes back: weekdays, "2 buổi/tuần", "sáng nào cũng".</summary>
internal static class RhythmSigns
{
    public static bool IsWeekday(Reading reading, int at) => (DateSigns.TryNumber(reading, at, out var day) && day is >= 2 and <= 7) || reading.IsAt(at, "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy");

    public static bool IsPeriod(Reading reading, int at) => reading.IsAt(at, "ngày", "tuần", "tháng", "quý", "kỳ", "đêm", "buổi", "ca", "phiên");

    // 2 buổi/tuần, hai lần một tuần, 3 buổi mỗi tháng, tuần 2 lần, 2 tháng một lần.
    public static bool IsPerPeriod(Reading reading, int at)
    {
        if (reading.SignAt(at - 1, '/') && at > 1)
        {
            return true;
        }

        if (reading.IsAt(at - 1, "mỗi", "hằng", "hàng"))
        {
            return true;
        }

        // Hai tuần … một lần.
        if (DateSigns.IsCounted(reading, at - 1) && Enumerable.Range(at + 1, 9).Any(i => reading.IsAt(i, "một", "1") && reading.IsAt(i + 1, "lần", "buổi", "lượt", "kỳ")))
        {
            return true;
        }

        if (reading.IsAt(at - 1, "một", "1", "trong", "trên") && reading.Starts(at - 2, WordKind.Counter) && DateSigns.IsCounted(reading, at - 3))
        {
            return true;
        }

        if (DateSigns.IsCounted(reading, at + 1) && reading.IsAt(at + 2, "lần", "buổi", "lượt", "bài", "bữa", "kỳ", "hôm", "tối", "sáng", "chiều", "đêm", "cuộc", "tin") && !DateSigns.IsCounted(reading, at - 1))
        {
            return true;
        }

        return DateSigns.IsCounted(reading, at - 1) && (reading.IsAt(at + 1, "một", "1") || reading.SignAt(at + 1, '/')) && reading.IsAt(at + 2, "lần", "buổi", "lượt", "bài", "kỳ", "cuộc", "đợt");
    }

    // "Nhà nào", "một tuần": a rhythm only when the sentence goes on with cũng or a count.
    public static bool IsOnlySpoken(Reading reading, Hit hit)
    {
        var last = hit.To - 1;
        if (reading.IsAt(last, "nào"))
        {
            if (reading.IsAt(hit.To, "thì") && reading.IsAt(hit.From, "ngày", "ca"))
            {
                return true;
            }

            var cung = Enumerable.Range(hit.To, 5).Any(i => reading.IsAt(i, "cũng"));
            return !cung && !reading.IsAt(hit.From, "ngày", "tuần", "tháng", "sáng", "tối", "đêm", "chiều", "ca");
        }

        if (reading.IsAt(hit.From, "một") && reading.IsAt(last, "tuần"))
        {
            var before = Enumerable.Range(Math.Max(0, hit.From - 4), Math.Min(4, hit.From)).Any(i => DateSigns.IsCounted(reading, i));
            var after = Enumerable.Range(hit.To, 3).Any(i => DateSigns.IsCounted(reading, i));
            return !before && !after;
        }

        return reading.IsAt(hit.From, "mỗi") && hit.Length == 2 && reading.IsAt(last, "khi");
    }

    // "Trong sinh hoạt hằng ngày" is when everyone lives, not when the deed is done.
    public static bool IsOrdinaryLife(Reading reading, Hit hit) => reading.IsAt(hit.From, "hằng", "hàng") && reading.IsAt(hit.From - 1, "hoạt", "sống", "việc", "tác", "học");
}
