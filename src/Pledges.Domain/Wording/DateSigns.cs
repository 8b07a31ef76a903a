namespace Pledges.Domain.Wording;

/// <summary>Dates, times of day, terms ("within 10 days") and the events of a year.</summary>
internal static class DateSigns
{
    public static bool IsDate(Reading reading, int at, out int to)
    {
        to = at;
        if (!TryNumber(reading, at, out var day) || day is < 1 or > 31 || at + 2 >= reading.Words.Count)
        {
            return false;
        }

        var separator = reading.Words[at + 1];
        if (separator.Shape != WordShape.Sign || !separator.IsJoined || separator.Key is not ("/" or "-" or ".") || !TryNumber(reading, at + 2, out var month) || month is < 1 or > 12)
        {
            return false;
        }

        var isAsked = reading.IsAt(at - 1, "trước", "ngày", "đến", "tới", "hết", "từ", "vào", "dịp", "hạn", "xong", "sau", "nay", "sáng", "chiều", "tối", "đợt", "qua", "kịp", "mùng");
        // 12/12 kỳ, 3/4 số hộ are shares.
        if ((separator.Key != "/" || reading.Starts(at + 3, WordKind.Counter)) && !isAsked)
        {
            return false;
        }

        to = at + 3;
        if (to + 1 < reading.Words.Count && reading.Words[to].Key == separator.Key && reading.Words[to].IsJoined && reading.Words[to + 1].Shape == WordShape.Number)
        {
            to += 2;
        }

        // 1/3 số hộ, thợ bậc 5/7, lớp 6/3, điều 5/12.
        return isAsked || !(reading.IsAt(to, "số", "tổng", "thành", "diện", "quân") || reading.IsAt(at - 1, "bậc", "thợ", "lớp", "ngõ", "hẻm", "số", "khoảng", "hơn", "được", "loại"));
    }

    public static bool IsClock(Reading reading, int at, out int to)
    {
        to = at + 1;
        if (!TryNumber(reading, at, out var hour) || hour > 24)
        {
            return false;
        }

        if (reading.IsAt(at + 1, "giờ") && !reading.IsAt(at - 1, "trong", "vòng", "quá", "nhất", "thiểu", "đủ", "sau", "mất") && !reading.IsAt(at + 2, "một", "mỗi", "trong"))
        {
            to = at + 2;
            if (TryNumber(reading, to, out _))
            {
                to++;
            }

            return IsTimeOfDay(reading, at, to, hour);
        }

        if (reading.SignAt(at + 1, ':') && reading.Words[at + 1].IsJoined && TryNumber(reading, at + 2, out var minute) && minute < 60)
        {
            to = at + 3;
            return true;
        }

        return false;
    }

    public static bool IsTimeOfDay(Reading reading, int at, int to, int hour) =>
        hour >= 5 || to > at + 2 || reading.IsAt(at - 1, "lúc", "từ", "đến", "trước", "sau") || reading.IsAt(to, "sáng", "chiều", "tối", "đêm", "trưa");

    public static bool IsClockWord(string word)
    {
        var h = word.IndexOfAny(['h', 'g']);
        return h is 1 or 2 && word[..h].All(char.IsAsciiDigit) && word[(h + 1)..].All(char.IsAsciiDigit) && (word[h] == 'h' || word.Length > h + 1);
    }

    public static bool IsYear(Word word) => word.Bare.Length == 4 && (word.Bare.StartsWith("20", StringComparison.Ordinal) || word.Bare.StartsWith("19", StringComparison.Ordinal));

    // An answer within 5 days is a deadline; minutes measure the deed.
    public static bool IsWithin(Reading reading, int at) => reading.IsAt(at, "trong") && (IsWithinFrom(reading, at + 1) || (reading.IsAt(at + 1, "vòng", "thời") && (IsWithinFrom(reading, at + 2) || IsWithinFrom(reading, at + 3))));

    // Trả bài sau đúng một tuần, sau tiếp xúc 10 ngày.
    public static bool IsAfter(Reading reading, int at) => reading.IsAt(at, "sau") && Enumerable.Range(at + 1, 3).Any(i => (IsCounted(reading, i) || reading.IsAt(i, "một")) && reading.IsAt(i + 1, "ngày", "tuần", "giờ"));

    public static bool IsWithinFrom(Reading reading, int at) => IsCounted(reading, at) && reading.IsAt(at + 1, "ngày", "giờ", "tuần", "tháng") && !reading.IsAt(at + 2, "đầu", "cuối");

    // An official round of the year ("kiểm điểm cuối năm", "sơ kết 6 tháng") and congresses by number are no day one promised.
    public static bool IsEvent(Reading reading, Hit hit)
    {
        if (reading.IsAt(hit.From - 1, "điểm", "kết", "giá", "loại") || reading.IsAt(hit.From - 2, "kiểm", "tổng", "đánh"))
        {
            return false;
        }

        if (reading.IsAt(hit.From, "tết") && hit.Length == 1)
        {
            return !reading.IsAt(hit.From - 1, "quà", "lễ", "thưởng") || reading.IsAt(hit.From - 2, "trước", "dịp");
        }

        if (reading.IsAt(hit.From, "năm") || (reading.IsAt(hit.From, "kỳ") && reading.IsAt(hit.From + 1, "họp") && reading.IsAt(hit.From - 1, "các", "lượng")))
        {
            return false;
        }

        return !reading.IsAt(hit.From, "học") || hit.Length > 2 || IsOrdinal(reading, hit.To, 2) || IsRoman(reading, hit.To)
            || reading.IsAt(hit.From - 1, "hết", "cuối", "trong", "đầu", "trước", "mỗi", "sang", "từ") || reading.IsAt(hit.To, "này", "tới", "sau");
    }

    // "Tháng 5 năm ngoái" is when it went wrong.
    public static bool IsPast(Reading reading, int at) => reading.IsAt(at, "năm") && reading.IsAt(at + 1, "ngoái", "trước", "qua", "rồi");

    // "Trước ngày giao quân", "trước phiên tòa ít nhất 5 ngày": a day that others set.
    public static bool IsBefore(Reading reading, int at)
    {
        if (!reading.IsAt(at, "trước"))
        {
            return false;
        }

        return IsDaysAhead(reading, at) || (reading.IsAt(at + 1, "ngày", "hôm", "lễ") && at + 2 < reading.Words.Count && reading.Words[at + 2].IsLetters && !reading.IsAt(at + 2, "đó", "càng"))
            || (reading.IsAt(at + 1, "phiên", "kỳ", "buổi", "cuộc", "đợt", "chuyến", "lễ") && Enumerable.Range(at + 2, 6).Any(i => IsCounted(reading, i) && reading.IsAt(i + 1, "ngày", "tuần", "giờ", "hôm", "tiếng")));
    }

    // "Gọi báo trước 2 ngày", "trước ít nhất 10 ngày", "trước hạn 3 ngày".
    private static bool IsDaysAhead(Reading reading, int at) =>
        Enumerable.Range(at + 1, 3).TakeWhile(i => i == at + 1 || reading.IsAt(i - 1, "ít", "nhất", "hạn", "tối", "thiểu", "đúng", "hẹn")).Any(i => IsCounted(reading, i) && reading.IsAt(i + 1, "ngày", "tuần", "hôm"));

    public static bool IsMonths(Reading reading, int at) => IsCounted(reading, at) && reading.IsAt(at + 1, "tháng");

    public static bool IsOrdinal(Reading reading, int at, int most) => (TryNumber(reading, at, out var number) && number >= 1 && number <= most && !reading.SignAt(at + 1, '%')) || (NumberWords.IsOne(reading, at) && !reading.IsAt(at, "chục", "trăm"));

    public static bool IsRoman(Reading reading, int at) => at < reading.Words.Count && reading.Words[at].Key is "i" or "ii" or "iii" or "iv";

    public static bool IsCounted(Reading reading, int at) => at >= 0 && at < reading.Words.Count && (reading.Words[at].Shape == WordShape.Number || NumberWords.IsOne(reading, at));

    public static bool TryNumber(Reading reading, int at, out int number)
    {
        number = 0;
        return at >= 0 && at < reading.Words.Count && reading.Words[at].Shape == WordShape.Number && reading.Words[at].Bare.Length <= 4
            && int.TryParse(reading.Words[at].Bare, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);
    }
}
