using System.Text;

namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>
/// How a person tells the deed in their own words: with whom, where, when, with which things and what stood in the way. Made of
/// two words at a time, so that thousands of people tell thousands of tales; a city in which everyone writes alike shows nothing.
/// </summary>
internal sealed class Tales(Dice dice)
{
    private static readonly string[] Slots = ["ai", "lam", "ngai", "cach", "dung", "noi", "luc", "chuyen"];
    private static readonly Phrase[] Sentences = [.. new[]
    {
        " {ai} {lam}, phần nặng tôi làm.", " Sợ {ngai} nên {cach}.", " Mang theo {dung}.", " Hẹn ở {noi} {luc}.", " Nhớ chuyện {chuyen} mà làm.",
        " Hôm nào {ngai} thì {cach}.", " Bàn trước với {ai} {luc}.", " Chưa có {dung} thì {cach}.", " {ai} đứng cạnh {lam}.", " Ai chê mời ra {noi}, {luc} nói chuyện.",
        " Từ dạo {chuyen} tôi {cach}.", " Để {dung} ở {noi}.", " Bận quá thì nhờ {ai} {lam}.", " Không để như hồi {chuyen}.",
    }.Select(s => new Phrase(s, Slots))];

    private static readonly string[][] Firsts =
    [
        [
            "cô em dâu", "ông thông gia", "cháu ngoại", "bác thợ mộc", "anh bán phở", "chị thủ quỹ", "cậu đoàn viên", "bà bán chè", "con trai út", "anh lái xe",
            "cô văn thư", "bác cựu binh", "chị hàng xén", "cậu kỹ thuật", "ông bảo vệ", "con gái lớn", "chú tổ phó", "cô kế toán", "anh thợ điện", "bà chị họ",
            "cậu dân quân", "thầy giáo già", "anh bưu tá", "chị bếp", "ông giữ đền", "cô giữ trẻ", "bạn lính cũ", "chị công nhân",
        ],
        [
            "chở đồ", "cầm đèn soi", "mượn thang", "trông xe", "xếp ghế", "đun nước", "chép tên người vắng", "gọi điện nhắc", "chụp ảnh làm tin", "quét sân", "kê bàn",
            "rửa ấm chén", "phô tô tài liệu", "mở cửa", "tính tiền", "ghi biên bản", "đọc bản nháp", "dán giấy báo", "khóa cửa", "dìu người già", "kẻ bảng", "bơm xe",
            "nấu nồi cháo", "phát phiếu", "thu phiếu", "giữ trẻ", "lau bảng", "đo đếm lại",
        ],
        [
            "mưa dầm", "nắng gắt", "mất điện", "kẹt xe", "máy in hỏng", "mạng chập chờn", "thiếu ghế", "vắng người", "trùng giờ họp", "ốm bất chợt", "khách kéo đến",
            "hết giấy", "quên chìa khóa", "đường trơn", "trẻ con quấy", "tiếng ồn", "chỗ ngồi chật", "giá vật tư lên", "nước yếu", "loa rè", "chữ nhòe", "xe hỏng",
            "lịch bị đổi", "người nhà đau", "việc dồn", "bụi bặm", "trời rét", "cầu thang tối",
        ],
        [
            "dời sang hôm khác", "chia làm ba phần", "đổi phiên cho nhau", "làm từng dãy một", "nhường người già trước", "xin thêm tay", "bắt đầu từ nhà mình",
            "chuyển vào hiên", "ghi ra giấy", "hạ giọng nghe đã", "chờ cho vãn", "mượn phòng bên", "lót tạm bằng ván", "đọc lại từ đầu", "rút bớt lời",
            "khoanh chỗ cần trước", "căng bạt", "nối thêm buổi", "gọi hỏi từng người", "viết bảng chữ to", "hẹn lại tận cửa", "làm mẫu một lần", "đi bộ vào",
            "tách riêng việc khó", "nhờ trên hỗ trợ", "thay cách khác", "đo trước khi làm", "dùng bản dự phòng",
        ],
        [
            "quyển sổ", "cái xẻng", "loa kéo", "máy ảnh", "đèn pin", "thùng xốp", "cuộn dây", "phích nước", "tấm bạt", "xe kéo", "bảng con", "hộp bút", "cân treo",
            "áo mưa", "bàn gấp", "đồng hồ", "tờ lịch", "cái còi", "giỏ tre", "thước cuộn", "găng tay", "hòm sắt", "chổi rễ", "máy tính", "túi vải", "tủ thuốc",
            "ghế nhựa", "bản đồ",
        ],
        [
            "gốc bàng", "sân kho", "bậc thềm", "quán nước", "hiên chùa", "phòng trực", "cổng sau", "nhà xe", "bờ ao", "hành lang", "góc bếp", "ngã ba", "cột điện",
            "thư viện", "bãi gửi xe", "giếng cũ", "nhà kho", "cầu thang", "vườn hoa", "trạm bơm", "ghế đá", "sân bóng", "cửa hiệu", "bến đò", "nhà ăn", "tường rào",
            "lều chợ", "phòng họp",
        ],
        [
            "sau bữa tối", "trước giờ làm", "lúc nghỉ trưa", "khi tan ca", "đầu buổi chiều", "lúc tan chợ", "sau giờ họp", "giữa hai ca", "khi đón con", "sau tiết cuối",
            "lúc vãn khách", "trước bản tin", "khi tắt nắng", "lúc trà sớm", "sau khi thể dục", "trước giờ ngủ", "lúc chờ xe", "khi khóa kho", "đầu giờ sáng",
            "cuối buổi", "lúc giao ca", "sau hồi trống", "giờ ra chơi", "khi trời mát", "sau lượt phát quà", "trước lễ", "giờ ăn ca", "lúc thưa việc",
        ],
        [
            "cụ già", "cháu bé", "anh xe thồ", "bà hàng rau", "em học trò", "người khách lạ", "cậu thợ phụ", "chị công nhân", "bác đưa thư", "cô hàng nước",
            "anh thương binh", "người mới đến", "bà mẹ trẻ", "ông khuân vác", "cậu tân binh", "chị quét đường", "người chăn bò", "vợ chồng son", "cụ bán vé số",
            "em bé khuyết tật", "bác xe lam", "người ở trọ", "cậu sinh viên", "chị bán cá", "ông lão câu cá", "bà đồng nát", "anh phụ hồ", "cô dâu mới",
        ],
    ];

    private static readonly string[][] Seconds =
    [
        [
            "cùng tổ", "đầu ngõ", "cuối phố", "sát vách", "phòng bên", "vui tính", "ít lời", "khéo tay", "dậy sớm", "có xe máy", "thạo chữ", "người Nga Sơn",
            "người Hoằng Hóa", "quê Thọ Xuân", "khỏe nhất nhóm", "hay cười", "biết việc", "cùng khóa", "ở dãy sau", "nói dễ nghe", "quen hết ngõ", "từng làm việc này",
            "ở tầng hai", "chịu khó", "mới chuyển về", "kỹ tính", "hát hay", "nhanh chân",
        ],
        [
            "từ sớm", "buổi đầu", "cho nhanh", "không lấy công", "hai lượt", "khi tôi kẹt", "thay tôi", "cùng con gái", "đến tối", "ngay hôm ấy", "cho kỹ",
            "bằng xe nhà", "trước một ngày", "xong mới về", "cả hôm mưa", "giúp người mới", "theo bảng phân công", "mỗi bận một ít", "đều đặn", "rồi kể lại",
            "cho cả nhóm", "khi đông người", "lúc vắng", "phần cuối", "phần đầu", "một nửa", "luân phiên", "có ký nhận",
        ],
        [
            "đầu tuần", "cuối tháng", "buổi sáng", "lúc cao điểm", "mấy hôm liền", "sát giờ", "dịp lễ", "mùa thi", "giữa buổi", "kỳ báo cáo", "vụ gặt", "sau Tết",
            "ngày chợ phiên", "ca đêm", "tháng bảy", "hôm thứ hai", "ngoài dự tính", "kéo dài", "ở dãy sau", "ở tầng hai", "như năm kia", "lúc đổi ca", "khi họp dân",
            "đúng hạn chót", "ở phòng nhỏ", "ngoài sân", "cả ngày", "gần trưa",
        ],
        [
            "cho đỡ chờ", "để khỏi phiền", "kèm lý do", "có người chứng kiến", "báo trước một hôm", "theo ý số đông", "không bỏ buổi nào", "chậm nhất hai ngày",
            "cho ai cũng biết", "rồi làm bù", "tự trả phần phát sinh", "đến khi xong", "xin lỗi người đợi", "không đổ cho ai", "cho công bằng", "khỏi cãi nhau",
            "dù mất thêm giờ", "như đã hẹn", "theo sổ", "không giục", "cho an toàn", "bớt tốn kém", "dễ kiểm tra", "đúng phần mình", "khỏi làm lại", "trước giờ tan",
            "không kể công", "từ lần tới",
        ],
        [
            "bìa xanh", "mượn của trường", "xin của quán", "mới mua", "con gái cho", "đánh số sẵn", "có ghi tên", "để dùng chung", "của tổ", "loại bền", "đã thử trước",
            "dự phòng", "màu đỏ", "cỡ nhỏ", "hai chiếc", "của đơn vị cũ", "đặt thợ làm", "để quên mọi năm", "sửa lại", "mang từ nhà", "có khóa", "cất trong tủ",
            "chia mỗi nhóm", "dễ cầm", "buộc sẵn", "thay hằng quý", "cũ mà tốt", "dán tem",
        ],
        [
            "nhà cụ Mão", "dãy B", "gần miếu", "phía đông", "có mái che", "sát đê", "chỗ rẽ", "cạnh lối thoát hiểm", "gần lò gạch", "mé sông", "đối diện nghĩa trang",
            "dưới dốc", "bên rạp cũ", "tầng trệt", "gần cây xăng", "khu tập thể", "cạnh bãi bồi", "ngay barie", "xóm đạo", "bên hồ sen", "lối cụt", "gần ga", "cửa Tả",
            "phía núi", "cạnh bưu điện", "sau chợ", "đầu cầu", "gần trạm cân",
        ],
        [
            "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật", "ngày chẵn", "ngày lẻ", "tuần đầu tháng", "tuần giữa tháng", "tuần cuối tháng",
            "mùng một", "ngày rằm", "ngày phiên", "ngày lĩnh lương", "hôm ráo", "hôm trực", "tháng ba", "tháng tám", "mùa hanh", "mùa mưa", "dịp nghỉ", "tuần thi",
            "hôm có khách", "ngày nước lên", "kỳ kiểm kê", "đợt rét",
        ],
        [
            "phải về không", "chờ cả buổi", "ngã ở bậc thềm", "đi lại ba bận", "không biết hỏi ai", "lạc mất giấy", "đội mưa đứng đợi", "nghe giải thích sai",
            "phải vay tiền xe", "mất nửa ngày công", "ngại không dám nói", "trách mà đúng", "khóc vì tủi", "bị hẹn lần hai", "đứng nắng ngoài cổng", "phải nhờ người lạ",
            "cầm nhầm phiếu", "bỏ bữa trưa", "đợi tới tối", "quay về tay trắng", "ký nhầm chỗ", "suýt bị xe quệt", "mượn bút không ai cho", "đọc mãi không hiểu",
            "đến muộn một bước", "gõ cửa không ai mở", "bị gọi sai tên", "phải leo bốn tầng",
        ],
    ];

    private readonly StringBuilder text = new(400);

    /// <summary>The deed, as far as its first pause, and three or four sentences of one's own.</summary>
    public string Tell(string deed)
    {
        text.Clear().Append(Begun(deed)).Append('.');
        var (at, step) = (dice.Between(0, Sentences.Length - 1), dice.Between(1, 4));
        for (var left = dice.Between(3, 4); left > 0; left--, at += step)
        {
            Append(Sentences[at % Sentences.Length]);
        }

        return text.ToString();
    }

    private void Append(Phrase sentence)
    {
        var from = text.Length + 1;
        foreach (var (literal, slot) in sentence.Parts)
        {
            text.Append(literal);
            if (slot >= 0)
            {
                text.Append(dice.OneOf(Firsts[slot])).Append(' ').Append(dice.OneOf(Seconds[slot]));
            }
        }

        text[from] = char.ToUpperInvariant(text[from]);
    }

    // Up to the first comma or semicolon behind five words; a text without one is taken whole.
    private static ReadOnlySpan<char> Begun(string deed)
    {
        for (var (at, words) = (0, 0); at < deed.Length; at++)
        {
            words += deed[at] == ' ' ? 1 : 0;
            if (words > 4 && deed[at] is ',' or ';' or '.')
            {
                return deed.AsSpan(0, at);
            }
        }

        return deed.AsSpan().TrimEnd('.');
    }
}
