namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>Texts that could stand in anyone's pledge (rập khuôn), by section; some with a number that measures nothing.</summary>
internal static class StockTexts
{
    public static readonly IReadOnlyList<(string Section, string Text)> List =
    [
        ("tu_tuong", "Luôn kiên định mục tiêu, lý tưởng của Đảng, tuyệt đối trung thành với chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh."),
        ("tu_tuong", "Thường xuyên học tập, nâng cao trình độ lý luận chính trị, có lập trường tư tưởng vững vàng."),
        ("tu_tuong", "Chấp hành nghiêm chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước."),
        ("tu_tuong", "Tham gia 100% các buổi học tập nghị quyết do cấp trên tổ chức."),
        ("dao_duc", "Giữ gìn phẩm chất đạo đức cách mạng: cần, kiệm, liêm, chính, chí công vô tư."),
        ("dao_duc", "Có lối sống giản dị, lành mạnh, trong sáng, hòa nhã với mọi người."),
        ("dao_duc", "Tích cực tham gia các hoạt động từ thiện, đền ơn đáp nghĩa tại địa phương."),
        ("dao_duc", "Không tham nhũng, lãng phí, quan liêu; tích cực đấu tranh với các biểu hiện tiêu cực."),
        ("ky_luat", "Tham gia 100% các buổi sinh hoạt chi bộ, đóng đảng phí đầy đủ theo quy định."),
        ("ky_luat", "Chấp hành nghiêm nguyên tắc tập trung dân chủ, sự phân công của tổ chức."),
        ("ky_luat", "Nghiêm túc thực hiện nội quy, quy chế của cơ quan, đơn vị và nơi cư trú."),
        ("tac_phong", "Đổi mới tác phong, lề lối làm việc khoa học, dân chủ, nói đi đôi với làm."),
        ("tac_phong", "Gần dân, sát dân, lắng nghe ý kiến của nhân dân, của quần chúng."),
        ("tac_phong", "Làm việc có trách nhiệm, khiêm tốn học hỏi đồng chí, đồng nghiệp."),
        ("chuc_trach", "Hoàn thành tốt nhiệm vụ được giao, đáp ứng yêu cầu nhiệm vụ trong tình hình mới."),
        ("chuc_trach", "Phát huy vai trò tiên phong, gương mẫu của người đảng viên trong mọi công việc."),
        ("chuc_trach", "Thực hiện tốt chức trách, nhiệm vụ; tham mưu kịp thời, hiệu quả cho cấp ủy."),
        ("chuc_trach", "Tích cực tham gia các phong trào thi đua ở địa phương, vận động gia đình cùng thực hiện."),
        ("khac_phuc", "Thường xuyên tự soi, tự sửa, kịp thời khắc phục những tồn tại, hạn chế (nếu có)."),
        ("khac_phuc", "Tiếp thu nghiêm túc các ý kiến đóng góp, không ngừng rèn luyện, phấn đấu vươn lên."),
        ("khac_phuc", "Nêu cao tinh thần tự phê bình và phê bình, giữ gìn đoàn kết nội bộ."),
        ("hanh_dong", "Tích cực thực hiện các nghị quyết, chỉ thị của Đảng bằng những việc làm thiết thực, hiệu quả."),
        ("hanh_dong", "Gương mẫu đi đầu trong thực hiện nghị quyết của chi bộ, góp phần hoàn thành nhiệm vụ chính trị của đơn vị."),
        ("hanh_dong", "Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với nhiệm vụ được giao."),
    ];
}
