namespace Pledges.Domain.Wording;

/// <summary>
/// Someone specific, other than the writer, for whom the deed is done: a group with a number, a place or a trait. "Nhân dân",
/// "quần chúng", "cử tri" are nobody in particular, and who helps along is not helped.
/// </summary>
internal static class BeneficiarySigns
{
    /// <summary>The group as typed, or null.</summary>
    public static string? Of(Reading reading, bool isStock)
    {
        foreach (var hit in reading.Of(WordKind.Person).OrderByDescending(h => h.Length).ThenBy(h => h.From))
        {
            if (!IsPartOfLonger(reading, hit) && !IsHelper(reading, hit) && !IsRefused(reading, hit) && !IsPlaceName(reading, hit) && IsSpecific(reading, hit, isStock))
            {
                return reading.Passage(hit);
            }
        }

        if (!isStock && reading.Of(WordKind.Parties).FirstOrDefault(h => IsServedIn(reading, h)) is { Length: > 0 } party)
        {
            return reading.Passage(party);
        }

        if (!isStock && reading.Of(WordKind.Institution).FirstOrDefault(h => IsServedInstitution(reading, h)) is { Length: > 0 } institution)
        {
            return reading.Passage(institution);
        }

        if (!isStock && Whoever(reading) is { } whoever)
        {
            return reading.Passage(whoever);
        }

        if (!isStock && (PeopleBehind.Of(reading) ?? Receiver(reading)) is { } receiver)
        {
            return reading.Passage(receiver);
        }

        return reading.Of(WordKind.Classifier).Where(h => IsSomebody(reading, h) && !IsHelper(reading, h) && !IsAccusing(reading, h) && !IsHouseOfThings(reading, h)).Select(reading.Passage).FirstOrDefault();
    }

    // "Tập huấn cho 14 trạm y tế", "tặng thư viện trường làng": a body, counted or named, to which something is given.
    private static bool IsServedInstitution(Reading reading, Hit hit)
    {
        var isOne = IsCounted(reading, hit.From - 1) || reading.IsAt(hit.From - 1, "các", "từng", "mỗi", "những", "mấy") || (hit.To < reading.Words.Count && reading.Words[hit.To].IsCapital && reading.IsMarked);
        if (IsCounted(reading, hit.From - 1) && reading.IsAt(hit.To, "yếu", "nghèo", "khó", "lẻ"))
        {
            return true;
        }

        if (IsHelper(reading, hit))
        {
            return false;
        }

        if (reading.IsAt(hit.From - 1, "huấn", "tặng", "biếu") && !reading.IsAt(hit.From, "đơn", "xã", "phường", "công", "ca"))
        {
            return true;
        }

        if (!isOne)
        {
            return false;
        }

        for (var at = hit.From - 1; at >= Math.Max(0, hit.From - 4) && reading.Words[at].Shape != WordShape.Sign; at--)
        {
            if (reading.IsAt(at, "cho", "giúp", "tặng", "biếu", "trợ", "huấn", "dẫn", "đỡ") && !reading.IsAt(at - 1, "gửi", "nộp", "báo", "trình", "chuyển"))
            {
                return true;
            }
        }

        return false;
    }

    // "… miễn phí cho phu hồ", "tặng đội chèo": whoever stands behind the giving word, known or not, unless the word goes on to
    // say how ("cho xong", "cho chắc"), is reported to, or is a thing.
    private static Hit? Receiver(Reading reading)
    {
        for (var at = 1; at < reading.Words.Count - 1; at++)
        {
            var next = at + 1;
            if (!reading.IsAt(at, "cho", "tặng", "biếu") || !reading.Words[next].IsLetters || reading.Starts(next, WordKind.Function | WordKind.Action | WordKind.Stock | WordKind.Office)
                || reading.IsAt(next, "xong", "chắc", "sạch", "kịp", "thạo", "vui", "đẹp", "nhanh", "khỏi", "phép", "rằng", "biết", "mượn", "vay", "bú", "thuê", "thấy", "hay", "gọn", "thông", "quen", "khỏe", "đỡ", "an", "yên", "tiện", "dễ", "rõ", "quà", "tiền", "xem", "tay", "hẳn", "thoáng", "mát")
                || reading.IsAt(next, "cây", "xe", "vườn", "máy", "đường", "lãnh", "cấp", "trưởng", "bí", "kế", "quỹ", "công", "phòng", "cơ", "chi", "đảng", "chủ", "tổ", "ban", "thư", "báo", "hội", "văn", "thành", "ủy", "đồng")
                || Enumerable.Range(Math.Max(0, at - 5), at - Math.Max(0, at - 5)).Any(i => reading.IsAt(i, "gửi", "nộp", "báo", "trình", "chuyển", "giao", "không", "ko", "kể", "thay", "cáo")) || IsRefused(reading, new(next, next + 1, WordKind.Parties, 0)))
            {
                continue;
            }

            return new(next, next + 1, WordKind.Parties, 0);
        }

        return null;
    }

    // "Ai lên hỏi tôi trả lời luôn", "chú mô chưa có thẻ thì tui chở đi": whoever it is, something is done for them. Not who brings a gift.
    private static Hit? Whoever(Reading reading)
    {
        for (var at = 0; at < reading.Words.Count; at++)
        {
            var isAi = reading.IsAt(at, "ai") && (at == 0 || reading.Words[at - 1].Shape == WordShape.Sign || reading.IsAt(at - 1, "hễ", "có"));
            var isWho = reading.Starts(at, WordKind.Classifier | WordKind.Person) && IsAnyOf(reading, at + 1);
            var inNeed = InNeed(reading, at);
            if (!(isAi || isWho || inNeed > 0) || reading.IsAt(at + 1, "cũng", "biếu", "để", "tặng", "đưa", "mời", "vi", "sai", "nhắc", "mượn", "đến", "cho", "nợ", "gửi", "dúi", "nhờ", "nói", "xin", "thấy"))
            {
                continue;
            }

            if (IsGranted(reading, at, isAi ? 1 : Math.Max(inNeed, 2)))
            {
                return new(at, at + (isAi ? 1 : Math.Max(inNeed, 2)), WordKind.Parties, 0);
            }

            for (var next = at + 2; next < Math.Min(at + 14, reading.Words.Count) && !reading.SignAt(next, '.') && !reading.SignAt(next, ';'); next++)
            {
                if (reading.IsAt(next, "thì", "là", "tôi", "tui", "em", "mình") && Enumerable.Range(next, 5).Any(i => IsService(reading, i)))
                {
                    return new(at, at + (inNeed > 0 ? inNeed : isAi ? 1 : 2), WordKind.Parties, 0);
                }
            }
        }

        return null;
    }

    // "Ai trực đêm được nói trước", "cụ nào mệt được ngồi ghế".
    private static bool IsGranted(Reading reading, int at, int length) =>
        Enumerable.Range(at + length, 5).TakeWhile(i => i < reading.Words.Count && reading.Words[i].Shape != WordShape.Sign)
            .Any(i => reading.IsAt(i, "được") && !reading.IsAt(i + 1, "giao", "phân", "cử", "bầu", "khen", "công", "kết", "việc", "thì", "cũng"));

    // "Doanh nghiệp hỏi mã hàng", "bà con báo mất trộm": length of the group that comes with a need.
    private static int InNeed(Reading reading, int at) => reading.Hits.Where(h => h.From == at && h.Has(WordKind.Person | WordKind.Parties)
        && reading.IsAt(h.To, "hỏi", "cần", "già", "yếu", "xa", "nghèo", "báo", "kêu", "thắc", "tới", "gọi", "ốm", "đau", "lạc", "khó", "chưa", "thiếu", "muốn", "mất", "bị", "quên", "rơi", "kẹt", "hết", "đuối")).Select(h => h.Length).DefaultIfEmpty(0).Max();

    private static bool IsService(Reading reading, int at) =>
        reading.IsAt(at, "sang", "chở", "lo", "bày", "tìm", "cõng", "khiêng", "bế", "cứu", "kéo") || (reading.IsAt(at, "tới", "đến") && reading.IsAt(at - 1, "tôi", "tui", "là")) || (reading.Starts(at, WordKind.Request) && reading.Starts(at, WordKind.Action) && !(reading.IsAt(at, "trả") && reading.IsAt(at + 1, "lại")));

    // Nào; mô, as Thanh Hóa says it, which is no mô hình.
    private static bool IsAnyOf(Reading reading, int at) => reading.IsAt(at, "nào") || (reading.IsMarked && reading.IsAt(at, "mô") && !reading.IsAt(at + 1, "hình", "tả", "phỏng", "đất"));

    // In the writer's own words also a general name is somebody, where the clause does them a service: "chỉ cho bà con",
    // "cháu nào sốt thì tôi chở đi", "giúp 4 chi bộ yếu".
    private static bool IsServedIn(Reading reading, Hit hit)
    {
        if (IsHelper(reading, hit) || IsRefused(reading, hit) || reading.IsAt(hit.From - 1, "số", "lệ", "của", "chi", "khu", "trợ", "có", "mới") || reading.IsAt(hit.From - 2, "quỹ"))
        {
            return false;
        }

        if (reading.IsAt(hit.To - 1, "nào") || reading.IsAt(hit.From, "ai"))
        {
            return reading.IsAt(hit.From - 1, "cho", "giúp", "tặng", "trao") || Enumerable.Range(hit.To, 10).Any(at => reading.Starts(at, WordKind.Request) && reading.Starts(at, WordKind.Action));
        }

        for (var at = hit.From - 1; at >= Math.Max(0, hit.From - 6); at--)
        {
            if (reading.SignAt(at, '.') || reading.SignAt(at, ';'))
            {
                return false;
            }

            if (reading.Starts(at, WordKind.Request) && !reading.IsAt(at, "của", "đến", "tới", "vì", "để", "hỏi", "sửa", "đọc", "nhận", "giữ", "đưa", "mời", "gọi"))
            {
                return true;
            }

            if (reading.IsAt(at, "mời", "gọi", "đưa", "để") && at >= hit.From - 2)
            {
                return true;
            }
        }

        return false;
    }

    // 14 chị, 55 em, bà Năm, mấy ông: a form of address that is counted or named.
    private static bool IsSomebody(Reading reading, Hit hit)
    {
        var before = hit.From - 1;
        if (IsCounted(reading, before) && !reading.IsAt(before - 1, "đi", "lần", "không", "hẹn"))
        {
            // "Kiểm quỹ hai người": how many do it.
            return !(reading.IsAt(hit.From, "người") && (hit.To == reading.Words.Count || reading.SignAt(hit.To, ',') || reading.SignAt(hit.To, '.')) && !Enumerable.Range(Math.Max(0, before - 5), Math.Min(5, before)).Any(at => reading.Starts(at, WordKind.Request)));
        }

        if (reading.IsAt(before, "mấy", "từng", "những", "các", "mỗi") && !reading.IsAt(hit.To, "đồng", "cấp"))
        {
            return true;
        }

        return reading.IsMarked && hit.To < reading.Words.Count && reading.Words[hit.To].IsCapital && !reading.Words[hit.From].IsCapital && !reading.IsAt(hit.From, "người", "em", "nhà", "bác") && !reading.IsAt(hit.To, "Hồ", "bộ");
    }

    // "Người dân" inside "người dân tộc thiểu số"; "em" of "chị em".
    private static bool IsPartOfLonger(Reading reading, Hit hit) =>
        reading.Hits.Any(h => h.Length > hit.Length && h.From <= hit.From && h.To >= hit.To
            && h.Has(hit.Length == 1 ? WordKind.PersonGeneral | WordKind.Person | WordKind.Tie | WordKind.Stock | WordKind.Namer : WordKind.PersonGeneral | WordKind.Person | WordKind.Namer));

    // "Mời 2 cụ trong làng giám sát", "mỗi nhà trông một chậu": they do it.
    private static bool IsAtWork(Reading reading, Hit hit) =>
        (reading.IsAt(hit.From - 1, "mỗi") && reading.IsAt(hit.To, "trông", "góp", "cử", "ký", "đóng", "treo", "trồng", "nộp"))
        || (Enumerable.Range(Math.Max(0, hit.From - 3), Math.Min(3, hit.From)).Any(at => reading.IsAt(at, "mời")) && Enumerable.Range(hit.To, 5).Any(at => reading.IsAt(at, "giám", "nếm", "chấm", "chứng", "kiểm")));

    // "Cùng 6 anh em tổ trực", "với ông tổ phó", "báo chi ủy".
    private static bool IsHelper(Reading reading, Hit hit)
    {
        if (IsAtWork(reading, hit))
        {
            return true;
        }

        for (var at = hit.From - 1; at >= Math.Max(0, hit.From - 4); at--)
        {
            if (reading.Words[at].Shape == WordShape.Sign && !reading.SignAt(at, '/'))
            {
                return false;
            }

            if (reading.IsAt(at, "cùng", "nhờ", "rủ", "cử", "do", "bởi") || (reading.IsAt(at, "xin") && !reading.IsAt(at + 1, "lỗi", "cho", "phép")) || (reading.IsAt(at, "động") && reading.IsAt(at - 1, "huy")) || (reading.IsAt(at, "hợp") && reading.IsAt(at - 1, "phối")))
            {
                return true;
            }

            if (reading.Starts(at, WordKind.Request) && !reading.IsAt(at, "của"))
            {
                return false;
            }
        }

        return false;
    }

    // "Không nhận quà của khách": nothing is done for them. "Không bắt các cô ở lại" is.
    private static bool IsRefused(Reading reading, Hit hit)
    {
        for (var at = hit.From - 1; at >= Math.Max(0, hit.From - 9) && reading.Words[at].Shape != WordShape.Sign; at--)
        {
            if (reading.IsAt(at, "không", "ko", "chẳng") && reading.IsAt(at + 1, "ký", "đón", "nhận", "can", "tiếp", "mời", "uống", "ngồi", "chờ", "vay", "lợi", "dùng", "đốt", "xin", "nhờ", "bao", "dạy", "bán", "ăn", "vòi", "gợi", "đòi"))
            {
                return true;
            }
        }

        return (reading.SignAt(hit.From - 1, ',') && IsRefusedBefore(reading, hit.From - 1)) || IsAccusing(reading, hit) || IsNameOfBody(reading, hit);
    }

    // "Quỹ vì người nghèo", "đại hội xã viên".
    private static bool IsNameOfBody(Reading reading, Hit hit) =>
        reading.IsAt(hit.From - 1, "nghị") || (reading.IsAt(hit.From - 1, "hội") && reading.IsAt(hit.From - 2, "đại"))
        || Enumerable.Range(Math.Max(0, hit.From - 3), Math.Min(3, hit.From)).Any(at => reading.IsAt(at, "quỹ") && !Enumerable.Range(at, hit.From - at).Any(i => reading.IsAt(i, "cho", "giúp", "tặng", "thăm", "mua")));

    // "Phụ huynh góp ý", "quên biên lai 7 nhà": they are why, not for whom.
    private static bool IsAccusing(Reading reading, Hit hit) =>
        reading.IsAt(hit.To, "góp", "trách")
        || Enumerable.Range(Math.Max(0, hit.From - 5), Math.Min(5, hit.From)).Any(at => reading.IsAt(at, "quên", "sót") && !Enumerable.Range(at, hit.From - at).Any(i => reading.Words[i].Shape == WordShape.Sign));

    private static bool IsRefusedBefore(Reading reading, int comma) =>
        Enumerable.Range(Math.Max(0, comma - 4), Math.Min(4, comma)).Any(at => reading.IsAt(at, "không") && reading.IsAt(at + 1, "nhận"));

    private static bool IsHouseOfThings(Reading reading, Hit hit) => reading.IsAt(hit.From, "nhà") && reading.IsAt(hit.To, "cung", "sản", "đầu", "thầu", "khoa", "báo", "vệ", "văn", "máy", "kho");

    // "Trường mầm non", "nhà văn hóa", "lớp 8C" as places; "trẻ" as an adjective.
    private static bool IsPlaceName(Reading reading, Hit hit)
    {
        if (hit.Length > 1)
        {
            return false;
        }

        if (reading.IsAt(hit.From, "hộ") && reading.IsAt(hit.From - 1, "bảo", "cứu", "ủng", "làm", "giữ", "che", "giám"))
        {
            return true;
        }

        if (reading.IsAt(hit.From, "trẻ", "đứa", "bạn", "cụ"))
        {
            return reading.IsAt(hit.From - 1, "tuổi", "giới", "cái") || reading.IsAt(hit.To, "thể", "bè", "đời");
        }

        if (reading.IsAt(hit.From, "nhà"))
        {
            return !(IsCounted(reading, hit.From - 1) || reading.IsAt(hit.From - 1, "mấy", "những")) || reading.IsAt(hit.To, "văn", "trường", "nước", "máy", "vệ", "thầu", "cung", "sản", "đầu", "khoa", "báo");
        }

        if (reading.IsAt(hit.From, "lớp", "lao", "mẹ", "bác", "thợ"))
        {
            return !(reading.IsAt(hit.From, "mẹ", "bác", "thợ") && (IsCounted(reading, hit.From - 1) || reading.IsAt(hit.From - 1, "các", "mấy", "những", "từng", "cho", "giúp")));
        }

        return false;
    }

    private static bool IsSpecific(Reading reading, Hit hit, bool isStock)
    {
        var isGeneral = reading.Hits.Any(h => h.From == hit.From && h.To == hit.To && h.Has(WordKind.PersonGeneral));
        var isCounted = IsCounted(reading, hit.From - 1) || (reading.IsAt(hit.From - 1, "các", "từng", "mỗi", "những") && IsCounted(reading, hit.From - 2));
        if (reading.IsAt(hit.From - 1, "số", "lệ"))
        {
            return false;
        }

        if (isStock)
        {
            return !isGeneral && (isCounted || HasTrait(reading, hit) || IsPlaced(reading, hit) || reading.Starts(hit.From, WordKind.Needy));
        }

        return isCounted || HasTrait(reading, hit) || IsNamed(reading, hit) || IsPeople(reading, hit) || IsPlaced(reading, hit)
            || (!isGeneral && (hit.Length > 1 || reading.IsAt(hit.From - 1, "các", "từng", "mấy", "những", "cho", "giúp", "cả", "mọi", "đưa", "dẫn", "của", "dạy", "kèm")))
            || (isGeneral && hit.Length > 1 && IsServed(reading, hit) && !reading.IsAt(hit.From, "nhân", "quần", "cử", "cán", "đảng", "đồng", "cộng", "xã"));
    }

    // Bà con Mường, hội viên Vạn Lộc.
    private static bool IsPeople(Reading reading, Hit hit) =>
        reading.IsMarked && hit.Length > 1 && hit.To < reading.Words.Count && reading.Words[hit.To] is { IsCapital: true, IsLetters: true } && !reading.Words[hit.From].IsCapital
        && !reading.IsAt(hit.From, "nhân", "quần", "cử", "cán", "đảng", "đồng", "cộng", "xã", "tập") && !reading.IsAt(hit.To, "Đảng", "Bác", "Hồ");

    private static bool IsServed(Reading reading, Hit hit) =>
        (reading.IsAt(hit.From - 1, "với") && reading.IsAt(hit.From - 2, "nói", "chuyện", "thích", "thoại", "bàn", "ngồi", "đổi")) || reading.IsAt(hit.From - 1, "cho", "giúp", "để", "tặng", "chở", "đưa", "đón", "các", "từng", "mỗi", "những");

    private static bool IsCounted(Reading reading, int at) =>
        at >= 0 && (reading.Words[at].Shape == WordShape.Number || NumberWords.IsOne(reading, at) || reading.IsAt(at, "một")) && !reading.IsAt(at - 1, "tháng", "thứ", "số", "quý");

    private static bool HasTrait(Reading reading, Hit hit) =>
        Enumerable.Range(hit.To, 4).TakeWhile(i => i < reading.Words.Count && reading.Words[i].Shape != WordShape.Sign).Any(i => reading.Starts(i, WordKind.Trait));

    // Cháu T., bác Đ., bà Tư.
    private static bool IsNamed(Reading reading, Hit hit) =>
        hit.To + 1 < reading.Words.Count && reading.Words[hit.To].Bare.Length == 1 && reading.SignAt(hit.To + 1, '.');

    private static bool IsPlaced(Reading reading, Hit hit)
    {
        for (var at = hit.To; at < Math.Min(hit.To + 4, reading.Words.Count) && reading.Words[at].Shape != WordShape.Sign; at++)
        {
            if (reading.Starts(at, WordKind.Place) && !reading.IsAt(at, "trong", "ở", "tại", "cùng", "bên"))
            {
                return !reading.IsAt(hit.From, "nhân", "quần", "cử", "cán", "đảng", "cộng", "xã", "tập");
            }
        }

        return false;
    }
}
