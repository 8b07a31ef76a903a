namespace Pledges.Domain.Wording;

/// <summary>
/// A number that measures the deed: a count with its unit, a share, a sum. The number of a lane, class, resolution or year
/// is a name; 100 % of a plain duty ("100 % chấp hành") measures nothing.
/// </summary>
internal static class QuantitySigns
{
    /// <summary>The first quantity as typed, or null.</summary>
    public static string? Of(Reading reading, TimeSigns times)
    {
        for (var at = 0; at < reading.Words.Count; at++)
        {
            if (!times.IsTaken(at) && LengthAt(reading, at) is > 0 and var length)
            {
                var to = Math.Min(at + length, reading.Words.Count);
                return reading.Text[reading.Words[at].Start..reading.Words[to - 1].End];
            }
        }

        return null;
    }

    private static int LengthAt(Reading reading, int at)
    {
        var word = reading.Words[at];
        return word.Shape switch
        {
            WordShape.Number => OfDigits(reading, at),
            WordShape.Mixed => IsSum(word.Bare) && !reading.Starts(at - 1, WordKind.Namer) ? 1 : 0,
            WordShape.Letters => OfWord(reading, at),
            _ => 0,
        };
    }

    private static int OfDigits(Reading reading, int at)
    {
        if (IsDocument(reading, at))
        {
            return 0;
        }

        // 1.200, 0,5, 1/3 are one number.
        var to = at + 1;
        while (to + 1 < reading.Words.Count && reading.Words[to].IsJoined && reading.Words[to].Key is "." or "," or "/" && reading.Words[to + 1] is { Shape: WordShape.Number, IsJoined: true })
        {
            to += 2;
        }

        if (reading.SignAt(to, '%'))
        {
            return IsPlainDuty(reading, at, to + 1) ? 0 : to + 1 - at;
        }

        if (reading.Starts(to, WordKind.Counter) && !IsOfName(reading, at))
        {
            return to + 1 - at;
        }

        if (IsName(reading, at))
        {
            return 0;
        }

        return reading.Starts(at - 1, WordKind.Count) || IsNounAfter(reading, to) || reading.IsAt(at - 1, "còn", "xuống", "lên", "về", "đạt") ? to + 1 - at : 0;
    }

    private static int OfWord(Reading reading, int at)
    {
        if (NumberWords.IsOne(reading, at))
        {
            return IsOfName(reading, at) ? 0
                : reading.Starts(at + 1, WordKind.Counter) || reading.IsAt(at + 1, "mươi", "chục", "trăm", "nghìn", "ngàn") || NumberWords.IsOne(reading, at + 1) ? 2 : 0;
        }

        // One: a measure only where it is counted ("mỗi tháng một buổi", "ít nhất một lần").
        if (reading.IsAt(at, "một"))
        {
            return reading.IsAt(at + 1, "lần", "buổi", "lượt", "bài", "giờ", "tiếng", "triệu", "trăm", "nghìn", "chục", "suất", "cuộc", "hộ", "em", "cháu", "cụ", "quyển", "cuốn", "chuyên", "đợt", "sáng", "tiết", "trang", "tạ", "tấn", "cây", "lớp", "nhóm", "mô")
                && !reading.IsAt(at + 2, "nữa", "cách") && (!reading.IsAt(at + 1, "sáng") || reading.IsAt(at + 2, "kiến")) ? 2 : 0;
        }

        return reading.IsAt(at, "nửa") && reading.IsAt(at + 1, "giờ", "tiếng", "ngày", "tháng", "buổi") ? 2 : 0;
    }

    // Nghị quyết số 18, 35-NQ/TW, Quy định 213, 05/CT.
    private static bool IsDocument(Reading reading, int at) =>
        (reading.IsAt(at - 1, "số") && reading.Hits.Any(h => h.To == at - 1 && h.Has(WordKind.Namer)))
        || (reading.SignAt(at + 1, '-') && at + 2 < reading.Words.Count && reading.Words[at + 2].Bare is "nq" or "ct" or "qd" or "kl" or "kh" or "hd" or "tw")
        || (reading.SignAt(at + 1, '/') && at + 2 < reading.Words.Count && reading.Words[at + 2].Bare is "nq" or "ct" or "qd" or "kl" or "kh" or "hd" or "tt" or "nd")
        || reading.IsAt(at - 1, "định", "quyết", "thị", "tư", "nq", "ct", "qđ", "điều", "luật", "xiii", "xii", "khóa")
        || (reading.SignAt(at - 1, '-') && reading.Words[at - 1].IsJoined && at > 1 && reading.Words[at - 2].IsLetters);

    private static bool IsName(Reading reading, int at) =>
        reading.Starts(at - 1, WordKind.Namer) || reading.Hits.Any(h => h.To == at && h.Has(WordKind.Namer));

    // "Lớp 14 em" counts, "tháng 5 bà con", "khu 3 hộ": what precedes a number with a counter is a name only before places.
    private static bool IsOfName(Reading reading, int at) =>
        reading.IsAt(at - 1, "thứ", "tháng", "quý", "ngày", "mùng", "lần", "khóa", "nghị", "quyết", "định", "điều", "phường", "quận", "kp", "tdp", "chuyền", "ngõ", "hẻm", "đường", "phố", "số")
        && (!reading.IsAt(at - 1, "ngày", "số", "phố", "quyết", "định", "lần") || reading.IsAt(at - 2, "nghị", "quy", "điện", "thoại", "từ", "vào", "trước", "khu", "đến"));

    private static bool IsNounAfter(Reading reading, int to) =>
        to < reading.Words.Count && reading.Words[to].IsLetters && !reading.Starts(to, WordKind.Namer) && !reading.Covers(to, WordKind.Stock | WordKind.Function | WordKind.Action) && !reading.IsAt(to, "và", "với", "thì", "là", "của", "cũ", "mới", "tôi", "có", "cũng", "để", "đã", "trong", "ra", "do", "về", "theo", "đến", "tới", "trở", "hằng", "hàng", "mỗi", "phải", "năm");

    private static bool IsSum(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && word[digits..] is "k" or "tr" or "d" or "m" or "m2" or "m3" or "kg" or "km" or "g" or "l" or "ha" or "cm" or "trieu" or "ty" or "ngan" or "nghin" or "p" or "phut" or "s" or "ml" or "vnd" or "t";
    }

    private static bool IsPlainDuty(Reading reading, int at, int after)
    {
        if (!reading.Words[at].Is("100"))
        {
            return false;
        }

        if (reading.IsAt(after, "tham", "dự", "có"))
        {
            return false;
        }

        // Attendance and cases count: 100 % các buổi, 100 % hồ sơ.
        for (var i = after; i < Math.Min(after + 12, reading.Words.Count) && !reading.SignAt(i, ',') && !reading.SignAt(i, ';'); i++)
        {
            if (reading.IsAt(i, "buổi", "cuộc", "kỳ", "hồ", "phiên", "ca", "đơn", "văn", "tiết", "đợt", "lớp", "án", "vụ", "số", "công", "tờ", "lượt", "mẫu") && i < after + 4)
            {
                return false;
            }

            if (reading.Starts(i, WordKind.Plain))
            {
                return true;
            }
        }

        return false;
    }
}
