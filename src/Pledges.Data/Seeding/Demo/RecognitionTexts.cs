using Pledges.Domain.Recognition;

namespace Pledges.Data.Seeding.Demo;

/// <summary>What the good deeds and practice models of the demo city tell.</summary>
internal static class RecognitionTexts
{
    public static readonly IReadOnlyList<(string Name, string Field, string Description, string Result)> Models =
    [
        ("Mỗi ngày làm một việc tốt cho dân", "Phục vụ nhân dân", "Mỗi đảng viên mỗi ngày làm một việc có ích cho người dân nơi cư trú hoặc nơi công tác, ghi vào nhật ký, cuối tháng đọc trước chi bộ.", "Hơn 1.200 việc được ghi, 340 hộ được giúp; kiến nghị của dân được trả lời trong 3 ngày."),
        ("Tuyên dương dưới cờ", "Nêu gương người tốt, việc tốt", "Sáng thứ hai đầu tháng, chi bộ tuyên dương dưới cờ một người có việc làm tốt trong tháng.", "48 người được tuyên dương; 17 việc được nơi khác học theo."),
        ("Ngày thứ bảy tình nguyện", "Xây dựng nếp sống văn minh", "Sáng thứ bảy đảng viên cùng dân dọn vệ sinh ngõ phố, trồng cây, sửa đường.", "26 tuyến ngõ sạch, 410 cây xanh, 3 điểm tập kết rác được xóa."),
        ("Năm phút nói chuyện về Bác", "Học tập và làm theo", "Mỗi buổi sinh hoạt chi bộ, một đảng viên kể một mẩu chuyện về Bác và nói điều mình sẽ làm theo.", "Mỗi chi bộ 12 mẩu chuyện một năm, 9 trong 10 đảng viên đã kể ít nhất một lần."),
    ];

    private static readonly (ExemplarFields Field, string Title, string Text, string Group, int Count)[] Deeds =
    [
        (ExemplarFields.Work, "Rút ngắn thời gian trả hồ sơ cho dân", "Sắp xếp lại quy trình ở bộ phận một cửa, trả hồ sơ hộ tịch trong ngày thay vì ba ngày.", "lượt người dân đến làm thủ tục", 860),
        (ExemplarFields.Work, "Hòa giải thành các vụ tranh chấp ngõ đi", "Kiên trì gặp từng nhà, nghe đủ hai bên, hòa giải xong các vụ kéo dài nhiều năm.", "hộ dân", 14),
        (ExemplarFields.Labour, "Hiến đất mở rộng ngõ", "Vận động gia đình hiến 36 m² đất và cùng bà con đổ bê tông đoạn ngõ lầy lội.", "hộ trong ngõ", 52),
        (ExemplarFields.Labour, "Trồng cây che bóng mát trục đường chính", "Tổ chức 12 buổi lao động, tự ươm cây, chăm sóc đến khi cây bén rễ.", "người dân khu phố", 300),
        (ExemplarFields.Study, "Dạy kèm miễn phí cho học sinh hoàn cảnh khó khăn", "Mỗi tuần hai buổi tối dạy toán và tiếng Việt tại nhà văn hóa.", "học sinh", 18),
        (ExemplarFields.Study, "Tự học và hướng dẫn người cao tuổi dùng dịch vụ công", "Tự học, soạn tờ hướng dẫn chữ to, ngồi cùng từng người cho đến khi tự làm được.", "người cao tuổi", 64),
        (ExemplarFields.SelfTraining, "Giữ nếp sinh hoạt, nhận khuyết điểm trước chi bộ", "Chủ động nêu thiếu sót của mình trước, sửa trong ba tháng, được chi bộ ghi nhận.", "đảng viên trong chi bộ", 30),
        (ExemplarFields.SelfTraining, "Trả lại của rơi", "Nhặt được ví có tiền và giấy tờ, tìm người mất trả lại ngay trong ngày.", "người", 1),
        (ExemplarFields.Labour, "Thăm và dọn nhà cho người già neo đơn", "Sáng thứ bảy hằng tuần đến dọn nhà, nấu ăn, trò chuyện với các cụ sống một mình.", "người cao tuổi neo đơn", 6),
        (ExemplarFields.Work, "Sáng kiến tiết kiệm điện ở cơ quan", "Đề xuất và theo dõi việc tắt thiết bị ngoài giờ, giảm một phần năm tiền điện trong nửa năm.", "phòng, ban", 9),
    ];

    public static ExemplarFields FieldsOf(int i) => (ExemplarFields)(1 << (i % 4));

    public static (string Title, string Text, string Group, int Count) Deed(ExemplarFields fields, int no)
    {
        var fitting = Deeds.Where(d => fields.HasFlag(d.Field)).ToList();
        var (_, title, text, group, count) = fitting[no % fitting.Count];
        return (title, text, group, count);
    }
}
