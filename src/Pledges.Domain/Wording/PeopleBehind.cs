namespace Pledges.Domain.Wording;

/// <summary>
/// Who stands behind a word of giving without being a group of the lexicon: people known by what they do ("tới người ngủ ở gầm
/// cầu"), by whose kin they are ("cho con lái xe gặp nạn") or by where they live ("để ruộng 3 thôn có nước", "hứa với dân ngõ 71").
/// </summary>
internal static class PeopleBehind
{
    private const int Near = 5;

    public static Hit? Of(Reading reading)
    {
        for (var at = 1; at < reading.Words.Count; at++)
        {
            if (IsPlaceInNeed(reading, at))
            {
                return new(at, at + 1, WordKind.Parties, 0);
            }

            if (LengthAt(reading, at) is > 0 and var length && GivenBefore(reading, at))
            {
                return new(at, Math.Min(at + length, reading.Words.Count), WordKind.Parties, 0);
            }
        }

        return null;
    }

    private static int LengthAt(Reading reading, int at)
    {
        // Người + what they do; not "người dân", who are nobody in particular, nor "người phụ trách".
        if (reading.IsAt(at, "người") && IsAllowed(reading, at + 1) && !reading.IsAt(at + 1, "dân", "khác", "ta", "nào", "ấy", "đó", "này", "phụ", "có", "đứng", "quản", "cán", "đảng", "lãnh", "giao", "làm", "duyệt", "nhận", "cùng", "thân", "thay", "trực", "đại", "việt"))
        {
            return 2;
        }

        if (reading.IsAt(at, "con", "cháu", "vợ", "chồng", "bố", "mẹ", "cha") && reading.IsAt(at - 1, "cho", "giúp", "tặng", "đón", "trông") && IsSomebodys(reading, at + 1))
        {
            return 2;
        }

        // The people of a counted place, or of one that has a name or number.
        if (reading.IsAt(at, "thôn", "xóm", "bản", "ấp", "làng", "ngõ", "hẻm", "xã", "phố", "dãy", "đảo") && reading.IsAt(at - 1, "dân", "bà", "con", "bên"))
        {
            return 2;
        }

        return DateSigns.IsCounted(reading, at) && reading.IsAt(at + 1, "thôn", "xóm", "bản", "ấp", "làng", "ngõ", "hẻm", "nhà", "dãy", "đảo", "tàu", "thuyền", "sạp", "quầy", "lớp", "khối", "gian", "ghe") && !reading.IsAt(at + 2, "văn", "vệ", "thầu", "kho", "máy")
            ? 2
            : OfGroup(reading, at);
    }

    // "Kể cho khối 9", "đến nhà 2 đảng viên bỏ sinh hoạt".
    private static int OfGroup(Reading reading, int at)
    {
        if (reading.IsAt(at, "khối", "lớp", "tổ", "chuyền", "khoa", "đội") && (DateSigns.IsCounted(reading, at + 1) || (at + 1 < reading.Words.Count && reading.Words[at + 1].Shape == WordShape.Mixed)))
        {
            return 2;
        }

        var general = reading.Hits.Where(h => h.From == at + 1 && h.Has(WordKind.PersonGeneral)).Select(h => h.Length).DefaultIfEmpty(0).Max();
        return general > 0 && DateSigns.IsCounted(reading, at) && reading.IsAt(at - 1, "nhà", "thăm") ? 1 + general : 0;
    }

    private static bool IsAllowed(Reading reading, int at) =>
        at < reading.Words.Count && reading.Words[at].IsLetters && !reading.Covers(at, WordKind.Stock | WordKind.Office);

    private static bool IsSomebodys(Reading reading, int at) =>
        reading.Starts(at, WordKind.Person | WordKind.Parties | WordKind.Classifier) && !reading.IsAt(at, "em", "cháu", "người", "trẻ", "nhà", "bạn", "cụ", "mẹ", "bác");

    // "Các bản chưa có điện", "3 thôn hay ngập".
    private static bool IsPlaceInNeed(Reading reading, int at) =>
        reading.IsAt(at, "thôn", "xóm", "bản", "ấp", "làng", "ngõ", "hẻm", "xã", "tổ", "trường", "trạm") && (reading.IsAt(at - 1, "các", "những", "mấy") || DateSigns.IsCounted(reading, at - 1))
        && Enumerable.Range(at + 1, 3).TakeWhile(i => i < reading.Words.Count && reading.Words[i].Shape != WordShape.Sign).Any(i => reading.IsAt(i, "chưa", "thiếu", "nghèo", "xa", "lũ", "ngập", "khát", "yếu"));

    // Behind "cho, tới, giúp, để …" of the same clause; to report to somebody, and to ask, is no gift.
    private static bool GivenBefore(Reading reading, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - Near) && reading.Words[before].Shape != WordShape.Sign; before--)
        {
            if (reading.IsAt(before, "cho", "giúp", "tặng", "biếu", "để", "tới", "đến", "với", "trợ", "vụ", "thăm", "đưa"))
            {
                return !Enumerable.Range(Math.Max(0, before - 5), Math.Min(5, before)).Any(i => reading.IsAt(i, "gửi", "nộp", "báo", "trình", "chuyển", "không", "ko", "xin", "giao"))
                    && !(reading.IsAt(before, "tới", "đến") && !reading.IsAt(before + 1, "nhà") && !IsBrought(reading, before)) && !(reading.IsAt(before, "đưa") && !reading.IsAt(before + 1, "lớp", "khối", "tổ")) && !(reading.IsAt(before, "với") && !reading.IsAt(before - 1, "hứa", "chuyện", "ngồi", "thoại", "bàn"))
                    && !(reading.IsAt(before, "vụ") && !reading.IsAt(before - 1, "phục"));
            }
        }

        return false;
    }

    // "Mang cơm tới người …", not "đi đến 3 bản".
    private static bool IsBrought(Reading reading, int at) =>
        Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(i => reading.IsAt(i, "mang", "đem", "chở", "đưa", "phát", "trao", "kéo", "dẫn"));
}
