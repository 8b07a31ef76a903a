using System.Diagnostics;
using System.Globalization;
using Pledges.Domain.Wording;

namespace Pledges.Benchmarks.Wording;

/// <summary>
/// Speed, memory and hits of the index of copies among made-up commitments, beside comparing with every one of them. One in
/// twenty is a copy of an earlier one, changed as people change copies.
/// </summary>
internal static class SpeedRun
{
    private const int LookUps = 300;
    private const int Exact = 15_000;

    private static readonly string[] Times = ["Sáng chủ nhật hằng tuần", "Trước 30/6", "Mỗi tháng hai buổi", "Quý III", "Tối thứ ba", "Đầu mỗi ca", "Hết học kỳ I", "Trước Tết", "Mỗi quý một lần", "Trong tháng 4", "Cuối mỗi tuần", "Rằm hằng tháng"];
    private static readonly string[] Deeds = ["quét dọn", "sơn lại", "kèm đọc", "thăm hỏi", "rà sổ", "đo huyết áp", "sửa đèn", "dạy bơi", "nấu cháo", "trả lời đơn", "trồng cây", "dán bảng giá", "chở đi khám", "đọc báo", "xếp lại kệ", "nạo vét", "đối chiếu hồ sơ", "phát sách", "mở lớp tối", "hòa giải", "bảo dưỡng máy", "kiểm kê kho", "gọi điện nhắc", "ghi nhật ký"];
    private static readonly string[] Things = ["ngõ", "mương sau chợ", "cổng trường", "nhà văn hóa", "phòng đọc", "tủ thuốc", "bến thuyền", "bếp ăn", "sân kho", "bảng tin", "xưởng mộc", "trạm bơm", "điểm trường", "khu trọ", "vườn thuốc", "chốt gác", "phòng một cửa", "sạp rau", "ca đêm", "tổ máy", "hố ga", "đường đê", "quầy thuốc", "thư viện"];
    private static readonly string[] People = ["cụ già neo đơn", "em lớp bốn đọc chậm", "hộ cuối xóm", "chị công nhân mới", "bệnh nhân nằm lâu", "cháu mồ côi", "bác hưu trí", "người bán hàng rong", "nhà ven sông", "bạn thợ trẻ", "ngư dân", "người khuyết tật", "mẹ đơn thân", "học viên lớp tối", "khách trọ", "xã viên"];
    private static readonly string[] Ends = ["ai bận thì tôi làm thay", "xong chụp ảnh gửi tổ", "không lấy tiền công", "ghi vào sổ rồi ký", "mưa thì dời sang hôm sau", "mời trưởng thôn xem", "hỏng gì thay ngay", "con tôi cùng làm", "tiền tự bỏ", "báo chi ủy trước ngày 25", "đồ cũ đem cho", "để lại số máy", "làm đến khi thạo", "nhắc nhau bằng loa", "ai cần thì gọi cửa", "về muộn cũng làm"];
    private static readonly string[] Names = ["Đình", "Hạ", "Thượng", "Sen", "Ván", "Lạch", "Gạo", "Mơ", "Lau", "Bàng", "Me", "Đá", "Cát", "Vôi", "Sậy", "Tre", "Dừa", "Muối", "Chài", "Rào"];
    private static readonly string[] Openings = ["Thực hiện Chỉ thị 05, ", "Nêu cao tinh thần trách nhiệm, ", "", "", "", "Phát huy vai trò gương mẫu của đảng viên, ", "", ""];

    public static void Run(IReadOnlyList<int> sizes)
    {
        foreach (var size in sizes)
        {
            One(size);
        }
    }

    private static void One(int size)
    {
        var texts = Texts(size);
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var index = new CopyIndex();
        for (var i = 0; i < size; i++)
        {
            index.Set(new(i, i, 2026), WordingPrint.Of(texts[i]));
        }

        var filled = clock.Elapsed;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        LookUp(index, texts);
        var used = Environment.CpuUsage.TotalTime;
        var (times, hits) = LookUp(index, texts);
        var processor = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds / LookUps;
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,9} commitments, {index.Groups} groups: read in {filled.TotalSeconds:0.0} s ({filled.TotalMicroseconds / size:0} µs each), {memory / 1048576.0:0} MB; look-up median {times[LookUps / 2]:0.00} ms, 95th {times[LookUps * 95 / 100]:0.00} ms, longest {times[^1]:0.00} ms, processor {processor:0.00} ms; changed copies found {hits}/{LookUps}"));
        CompareWithAll(texts, size <= Exact ? 20 : 3);
    }

    private static (double[] Times, int Hits) LookUp(CopyIndex index, string[] texts)
    {
        var random = new Random(5);
        var (times, hits) = (new double[LookUps], 0);
        for (var i = 0; i < LookUps; i++)
        {
            var original = random.Next(texts.Length);
            var copy = Changed(texts[original], random);
            var clock = Stopwatch.StartNew();
            var print = WordingPrint.Of(copy);
            var found = index.Near(print, 24).Where(g => Comparison.Of(print, WordingPrint.Of(texts[g.SampleKey])).IsCopied).ToList();
            times[i] = clock.Elapsed.TotalMilliseconds;
            hits += found.Any(g => index.In(g, int.MaxValue).Any(t => t.Key == original)) ? 1 : 0;
        }

        return (times, hits);
    }

    private static void CompareWithAll(string[] texts, int some)
    {
        var prints = texts.Select(WordingPrint.Of).ToList();
        var random = new Random(5);
        var (hits, clock) = (0, Stopwatch.StartNew());
        for (var i = 0; i < some; i++)
        {
            var original = random.Next(texts.Length);
            var print = WordingPrint.Of(Changed(texts[original], random));
            hits += prints.Select((p, at) => (at, Comparison.Of(print, p).IsCopied)).Where(p => p.IsCopied).Any(p => p.at == original) ? 1 : 0;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"          comparing with every one: {clock.Elapsed.TotalMilliseconds / some:0} ms a look-up; found {hits}/{some}"));
    }

    private static string[] Texts(int size)
    {
        var random = new Random(3);
        var texts = new string[size];
        for (var i = 0; i < size; i++)
        {
            texts[i] = i > 100 && random.Next(20) == 0 ? Changed(texts[random.Next(i)], random) : Fresh(random);
        }

        return texts;
    }

    private static string Fresh(Random random) =>
        $"{Any(Openings)}{Any(Times)} tôi {Any(Deeds)} {Any(Things)} {Any(Names)} {Any(Names)} và {Any(Deeds)} {Any(Things)} cho {random.Next(2, 40)} {Any(People)} xóm {Any(Names)}, {Any(Ends)}, {Any(Ends)}.";

    // Numbers changed, clauses in another order, marks left out, a clause added.
    private static string Changed(string text, Random random)
    {
        text = string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('1' + random.Next(9)) : c));
        var clauses = text.TrimEnd('.').Split(", ");
        switch (random.Next(4))
        {
            case 0:
                (clauses[0], clauses[^1]) = (clauses[^1], clauses[0]);
                break;
            case 1:
                clauses = [.. clauses, Any(Ends)];
                break;
            case 2:
                return string.Concat(string.Join(", ", clauses).Normalize(System.Text.NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Replace('đ', 'd');
        }

        return string.Join(", ", clauses);
    }

    private static readonly Random Words = new(11);

    private static string Any(string[] words) => words[Words.Next(words.Length)];
}
