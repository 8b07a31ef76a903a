namespace Pledges.Domain.Wording;

/// <summary>
/// Dates, quarters, events and rhythms of a text (quý III, trước 30/6, mỗi tuần, thứ bảy, sáng nào cũng). "Trong năm" and
/// "thường xuyên" name no time. Numbers that belong to a time are marked, so that nobody counts them.
/// </summary>
internal sealed class TimeSigns
{
    private readonly Reading reading;
    private readonly bool[] taken;

    public TimeSigns(Reading reading)
    {
        this.reading = reading;
        taken = new bool[reading.Words.Count];
        for (var at = 0; at < reading.Words.Count; at++)
        {
            ReadAt(at);
        }

        foreach (var hit in reading.Of(WordKind.Rhythm | WordKind.Event))
        {
            ReadHit(hit);
        }
    }

    /// <summary>A date, quarter, event or fixed rhythm within the year.</summary>
    public bool HasDeadline => Date is not null || Rhythm is not null;

    /// <summary>The first date or event, and the first rhythm, as typed.</summary>
    public string? Date { get; private set; }
    public string? Rhythm { get; private set; }

    /// <summary>A time of day, which alone is neither.</summary>
    public bool HasClock { get; private set; }

    public bool IsTaken(int at) => taken[at];

    private void ReadAt(int at)
    {
        if (taken[at])
        {
            return;
        }

        var word = reading.Words[at];
        switch (word.Shape)
        {
            case WordShape.Number when IsClock(at, out var to):
                HasClock = true;
                Take(at, to);
                break;
            case WordShape.Number when IsDate(at, out var to):
                Date ??= Said(at, to);
                Take(at, to);
                break;
            case WordShape.Number when IsYear(word):
                Take(at, at + 1);
                break;
            case WordShape.Mixed when IsClockWord(word.Bare):
                HasClock = true;
                Take(at, at + 1);
                break;
            case WordShape.Mixed when word.Bare.Length == 2 && word.Bare[0] == 't' && word.Bare[1] is >= '2' and <= '7':
                Rhythm ??= Said(at, at + 1);
                Take(at, at + 1);
                break;
            case WordShape.Letters:
                ReadNamed(at);
                break;
        }
    }

    private void ReadNamed(int at)
    {
        if (reading.IsAt(at, "quý", "q") && (IsOrdinal(at + 1, 4) || IsRoman(at + 1)))
        {
            Date ??= Said(at, at + 2);
            Take(at, at + 2);
        }
        else if (reading.IsAt(at, "tháng") && (IsOrdinal(at + 1, 12) || reading.IsAt(at + 1, "giêng", "chạp", "mười")))
        {
            Date ??= Said(at, at + 2);
            Take(at, at + 2);
        }
        else if (reading.IsAt(at, "mùng", "mồng", "ngày", "hôm") && IsOrdinal(at + 1, 31))
        {
            Take(at, at + 2);
            if (!reading.IsAt(at + 2, "công", "phép"))
            {
                Date ??= Said(at, at + 2);
            }
        }
        else if (reading.IsAt(at, "thứ") && IsWeekday(at + 1) && !reading.IsAt(at - 1, "lần", "người", "con", "khóa", "bậc"))
        {
            Rhythm ??= Said(at, at + 2);
            Take(at, at + 2);
        }
        else if (reading.IsAt(at, "cn") && reading.IsAt(at - 1, "sáng", "chiều", "tối", "ngày"))
        {
            Rhythm ??= Said(at - 1, at + 1);
        }
        else if (reading.IsAt(at, "cứ") && (IsCounted(at + 1) || reading.IsAt(at + 1, "mỗi")) && reading.IsAt(at + 2, "tiếng", "giờ", "phút", "ngày", "tuần", "tháng"))
        {
            Rhythm ??= Said(at, at + 3);
            Take(at, at + 3);
        }
        else if (IsWithin(at))
        {
            Date ??= Said(at, at + 3);
        }
        else if (IsPeriod(at) && IsPerPeriod(at))
        {
            Rhythm ??= Said(Math.Max(0, at - 2), at + 1);
        }
        else if (reading.IsAt(at, "đầu", "cuối") && reading.IsAt(at + 1, "năm") && IsMonths(at - 2))
        {
            Date ??= Said(at - 2, at + 2);
            Take(at - 2, at + 2);
        }
    }

    // 2 buổi/tuần, hai lần một tuần, 3 buổi mỗi tháng, tuần 2 lần, 2 tháng một lần.
    private bool IsPerPeriod(int at)
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
        if (IsCounted(at - 1) && Enumerable.Range(at + 1, 9).Any(i => reading.IsAt(i, "một", "1") && reading.IsAt(i + 1, "lần", "buổi", "lượt", "kỳ")))
        {
            return true;
        }

        if (reading.IsAt(at - 1, "một", "1", "trong", "trên") && reading.Starts(at - 2, WordKind.Counter) && IsCounted(at - 3))
        {
            return true;
        }

        if (IsCounted(at + 1) && reading.IsAt(at + 2, "lần", "buổi", "lượt", "bài", "bữa", "kỳ", "hôm", "tối", "sáng", "chiều", "đêm", "cuộc", "tin") && !IsCounted(at - 1))
        {
            return true;
        }

        return IsCounted(at - 1) && (reading.IsAt(at + 1, "một", "1") || reading.SignAt(at + 1, '/')) && reading.IsAt(at + 2, "lần", "buổi", "lượt", "bài", "kỳ", "cuộc", "đợt");
    }

    private bool IsPeriod(int at) => reading.IsAt(at, "ngày", "tuần", "tháng", "quý", "kỳ", "đêm", "buổi", "ca", "phiên");

    private bool IsCounted(int at) => at >= 0 && at < reading.Words.Count && (reading.Words[at].Shape == WordShape.Number || NumberWords.IsOne(reading, at));

    private bool IsMonths(int at) => IsCounted(at) && reading.IsAt(at + 1, "tháng");

    private void ReadHit(Hit hit)
    {
        if (hit.Has(WordKind.Rhythm))
        {
            if (IsOnlySpoken(hit))
            {
                return;
            }

            Rhythm ??= reading.Passage(hit);
        }
        else if (IsEvent(hit))
        {
            Date ??= reading.Passage(hit);
        }

        for (var i = hit.From; i < hit.To; i++)
        {
            taken[i] |= NumberWords.IsOne(reading, i);
        }
    }

    // "Nhà nào", "một tuần": a rhythm only when the sentence goes on with cũng or a count.
    private bool IsOnlySpoken(Hit hit)
    {
        var last = hit.To - 1;
        if (reading.IsAt(hit.To, "đầu") && reading.IsAt(hit.To + 1, "tiên"))
        {
            Date ??= reading.Passage(hit);
            return true;
        }

        if (reading.IsAt(last, "nào"))
        {
            var cung = Enumerable.Range(hit.To, 5).Any(i => reading.IsAt(i, "cũng"));
            return !cung && !reading.IsAt(hit.From, "ngày", "tuần", "tháng", "sáng", "tối", "đêm", "chiều", "ca");
        }

        if (reading.IsAt(hit.From, "một") && reading.IsAt(last, "tuần"))
        {
            var before = Enumerable.Range(Math.Max(0, hit.From - 4), Math.Min(4, hit.From)).Any(IsCounted);
            var after = Enumerable.Range(hit.To, 3).Any(IsCounted);
            return !before && !after;
        }

        return reading.IsAt(hit.From, "mỗi") && hit.Length == 2 && reading.IsAt(last, "khi");
    }

    // An official round of the year ("kiểm điểm cuối năm", "sơ kết 6 tháng") and congresses by number are no day one promised.
    private bool IsEvent(Hit hit)
    {
        if (reading.IsAt(hit.From - 1, "điểm", "kết", "giá", "loại") || reading.IsAt(hit.From - 2, "kiểm", "tổng", "đánh"))
        {
            return false;
        }

        if (reading.IsAt(hit.From, "tết") && hit.Length == 1)
        {
            return !reading.IsAt(hit.From - 1, "quà", "lễ", "thưởng") || reading.IsAt(hit.From - 2, "trước", "dịp");
        }

        if (reading.IsAt(hit.From, "năm"))
        {
            return false;
        }

        return !reading.IsAt(hit.From, "học") || hit.Length > 2 || IsOrdinal(hit.To, 2) || IsRoman(hit.To)
            || reading.IsAt(hit.From - 1, "hết", "cuối", "trong", "đầu", "trước", "mỗi", "sang", "từ") || reading.IsAt(hit.To, "này", "tới", "sau");
    }

    private bool IsDate(int at, out int to)
    {
        to = at;
        if (!TryNumber(at, out var day) || day is < 1 or > 31 || at + 2 >= reading.Words.Count)
        {
            return false;
        }

        var separator = reading.Words[at + 1];
        if (separator.Shape != WordShape.Sign || !separator.IsJoined || separator.Key is not ("/" or "-" or ".") || !TryNumber(at + 2, out var month) || month is < 1 or > 12)
        {
            return false;
        }

        var isAsked = reading.IsAt(at - 1, "trước", "ngày", "đến", "tới", "hết", "từ", "vào", "dịp", "hạn", "xong", "sau", "nay", "sáng", "chiều", "tối", "đợt", "qua", "kịp", "mùng");
        if (separator.Key != "/" && !isAsked)
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

    private bool IsClock(int at, out int to)
    {
        to = at + 1;
        if (!TryNumber(at, out var hour) || hour > 24)
        {
            return false;
        }

        if (reading.IsAt(at + 1, "giờ") && !reading.IsAt(at - 1, "trong", "vòng", "quá", "nhất", "thiểu", "đủ", "sau", "mất") && !reading.IsAt(at + 2, "một", "mỗi", "trong"))
        {
            to = at + 2;
            if (TryNumber(to, out _))
            {
                to++;
            }

            return IsTimeOfDay(at, to, hour);
        }

        if (reading.SignAt(at + 1, ':') && reading.Words[at + 1].IsJoined && TryNumber(at + 2, out var minute) && minute < 60)
        {
            to = at + 3;
            return true;
        }

        return false;
    }

    private bool IsTimeOfDay(int at, int to, int hour) =>
        hour >= 5 || to > at + 2 || reading.IsAt(at - 1, "lúc", "từ", "đến", "trước", "sau") || reading.IsAt(to, "sáng", "chiều", "tối", "đêm", "trưa");

    private static bool IsClockWord(string word)
    {
        var h = word.IndexOfAny(['h', 'g']);
        return h is 1 or 2 && word[..h].All(char.IsAsciiDigit) && word[(h + 1)..].All(char.IsAsciiDigit) && (word[h] == 'h' || word.Length > h + 1);
    }

    private static bool IsYear(Word word) => word.Bare.Length == 4 && (word.Bare.StartsWith("20", StringComparison.Ordinal) || word.Bare.StartsWith("19", StringComparison.Ordinal));

    private bool IsOrdinal(int at, int most) => (TryNumber(at, out var number) && number >= 1 && number <= most && !reading.SignAt(at + 1, '%')) || (NumberWords.IsOne(reading, at) && !reading.IsAt(at, "chục", "trăm"));

    private bool IsRoman(int at) => at < reading.Words.Count && reading.Words[at].Key is "i" or "ii" or "iii" or "iv";

    private bool IsWeekday(int at) => (TryNumber(at, out var day) && day is >= 2 and <= 7) || reading.IsAt(at, "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy");

    // An answer within 5 days is a deadline; minutes measure the deed.
    private bool IsWithin(int at) => reading.IsAt(at, "trong") && (IsWithinFrom(at + 1) || (reading.IsAt(at + 1, "vòng", "thời") && (IsWithinFrom(at + 2) || IsWithinFrom(at + 3))));

    private bool IsWithinFrom(int at) => IsCounted(at) && reading.IsAt(at + 1, "ngày", "giờ", "tuần", "tháng") && !reading.IsAt(at + 2, "đầu", "cuối");

    private bool TryNumber(int at, out int number)
    {
        number = 0;
        return at >= 0 && at < reading.Words.Count && reading.Words[at].Shape == WordShape.Number && reading.Words[at].Bare.Length <= 4
            && int.TryParse(reading.Words[at].Bare, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);
    }

    private string Said(int from, int to) => reading.Text[reading.Words[from].Start..reading.Words[Math.Min(to, reading.Words.Count) - 1].End];

    private void Take(int from, int to)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, taken.Length); i++)
        {
            taken[i] = true;
        }
    }
}
