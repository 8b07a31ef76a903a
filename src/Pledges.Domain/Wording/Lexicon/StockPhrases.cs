namespace Pledges.Domain.Wording;

/// <summary>Phrases that read as copied from a mould, one a line: the delivered list, which the city office may change.</summary>
internal static class StockPhrases
{
    public const string All = """
        tuyệt đối trung thành
        kiên định mục tiêu
        giữ vững lập trường
        vững vàng về chính trị
        bản lĩnh chính trị vững vàng
        không dao động trước mọi khó khăn
        chấp hành nghiêm
        chấp hành tốt
        nghiêm chỉnh chấp hành
        chấp hành mọi chủ trương
        chủ trương, đường lối của Đảng
        đường lối, chủ trương của Đảng
        chính sách, pháp luật của Nhà nước
        không ngừng học tập
        không ngừng nâng cao
        không ngừng rèn luyện
        không ngừng tu dưỡng
        nâng cao trình độ
        nâng cao năng lực
        nâng cao nhận thức
        nêu cao tinh thần
        nêu cao ý thức
        nêu cao vai trò
        đề cao trách nhiệm
        phát huy vai trò
        phát huy tinh thần
        phát huy truyền thống
        phát huy những kết quả đạt được
        tinh thần trách nhiệm trong công việc
        hoàn thành tốt nhiệm vụ
        hoàn thành xuất sắc nhiệm vụ
        hoàn thành mọi nhiệm vụ
        nhiệm vụ được giao
        phấn đấu hoàn thành
        tích cực tham gia
        tham gia đầy đủ
        luôn gương mẫu
        gương mẫu đi đầu
        gương mẫu về mọi mặt
        tiên phong, gương mẫu
        nói đi đôi với làm
        cần, kiệm, liêm, chính
        chí công vô tư
        lối sống trong sáng, giản dị
        lối sống lành mạnh
        giữ gìn phẩm chất
        giữ gìn đoàn kết
        đoàn kết nội bộ
        tự phê bình và phê bình
        tự soi, tự sửa
        khắc phục những tồn tại, hạn chế
        khắc phục hạn chế, khuyết điểm
        đã được chỉ ra
        gần dân, sát dân
        lắng nghe ý kiến
        tâm tư, nguyện vọng
        tận tụy phục vụ nhân dân
        quan liêu, tham nhũng
        phòng, chống tham nhũng
        thực hành tiết kiệm
        chống lãng phí
        tự diễn biến, tự chuyển hóa
        thế lực thù địch
        quan điểm sai trái
        bảo vệ nền tảng tư tưởng
        xây dựng gia đình văn hóa
        trong sạch, vững mạnh
        ngày càng vững mạnh
        đáp ứng yêu cầu nhiệm vụ
        trong tình hình mới
        trong giai đoạn hiện nay
        bằng những việc làm cụ thể, thiết thực
        học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
        thực hiện Chỉ thị 05
        quán triệt sâu sắc
        quán triệt nghị quyết
        những điều đảng viên không được làm
        tập trung dân chủ
        trách nhiệm nêu gương
        với trách nhiệm của người đảng viên
        trên cương vị công tác
        ý thức tổ chức kỷ luật
        đổi mới phong cách, lề lối làm việc
        không đùn đẩy, né tránh trách nhiệm
        yêu nghề, mến trẻ
        sẵn sàng nhận và hoàn thành
        góp phần xây dựng
        công khai, minh bạch
        đúng quy định
        """;
}
