namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>Concrete commitments of teachers and of people in health care.</summary>
internal static class DeedsAtWork
{
    public static readonly IReadOnlyList<Deed> List =
    [
        new("tu_tuong", Trades.Teacher, 4, 9, "tiết", "Đưa câu chuyện về Bác vào tiết sinh hoạt {lop}, để học sinh tự kể lại bằng việc các em đã làm.",
            "{n} tiết", "hết năm học", "học sinh {lop}", "giáo viên chủ nhiệm", "Các em kể chuyện nhặt được của rơi trả lại, cả lớp vỗ tay."),
        new("dao_duc", Trades.Teacher, 1, 3, "em", "Không dạy thêm học sinh lớp mình dạy chính khóa; em nào yếu thì phụ đạo miễn phí ở thư viện.",
            "{n} em mỗi học kỳ", "{nhip}", "học sinh yếu {lop}", "quy định đạo đức nhà giáo", "Phụ đạo hai em phần phân số, không thu tiền."),
        new("ky_luat", Trades.Teacher, 2, 5, "phút", "Vào lớp đúng giờ, giáo án nộp tổ trưởng trước một tuần, không dùng điện thoại trong giờ dạy.",
            "sớm {n} phút mỗi tiết", "cả năm học", "học sinh các lớp được phân công", "quy chế chuyên môn", "Tự kiểm: tuần này vào lớp đúng giờ cả 17 tiết."),
        new("tac_phong", Trades.Teacher, 1, 2, "ngày", "Trả bài kiểm tra có lời nhận xét riêng cho từng em, trả lời tin nhắn phụ huynh trước khi hết ngày làm việc hôm sau.",
            "trong {n} tuần sau kiểm tra", "sau mỗi bài kiểm tra", "học sinh và phụ huynh {lop}", "nhiệm vụ giáo viên bộ môn", "Trả bài kèm nhận xét, ba phụ huynh nhắn cảm ơn."),
        new("chuc_trach", Trades.Teacher, 3, 9, "em", "Kèm riêng học sinh yếu môn {mon} ở {lop} đến khi làm được bài cơ bản, không thu tiền.",
            "{n} em", "{nhip}, đến hết học kỳ", "học sinh yếu {lop}", "giáo viên môn {mon}", "Kèm thêm một buổi, hai em đã tự làm được bài trong sách."),
        new("chuc_trach", Trades.Teacher, 4, 10, "tiết dạy", "Soạn bài giảng có dùng học liệu số môn {mon}, mời tổ dự và góp ý, đưa lên kho dùng chung của trường.",
            "{n} tiết dạy", "{truoc}", "giáo viên tổ {mon}", "kế hoạch chuyên môn năm học", "Dạy thử một tiết, tổ góp ý phần hoạt động nhóm."),
        new("chuc_trach", Trades.Teacher, 2, 6, "học sinh", "Đến nhà học sinh có nguy cơ bỏ học ở {lop}, cùng gia đình tìm cách cho em trở lại lớp.",
            "{n} học sinh", "trong tháng đầu mỗi học kỳ", "gia đình học sinh {lop}", "giáo viên chủ nhiệm", "Đến nhà một em nghỉ ba buổi, mẹ hứa cho em đi học lại."),
        new("khac_phuc", Trades.Teacher, 4, 8, "giờ", "Năm {namtruoc} dự giờ đồng nghiệp còn ít: mỗi tháng dự và ghi nhận xét vào sổ để học cách dạy hay.",
            "{n} giờ mỗi học kỳ", "mỗi tháng", "đồng nghiệp tổ {mon}", "góp ý của tổ chuyên môn", "Dự giờ môn {mon}, học được cách đặt câu hỏi ngắn."),
        new("hanh_dong", Trades.Teacher, 2, 5, "buổi", "Tổ chức buổi chào cờ theo mô hình tuyên dương việc tốt, mỗi buổi nêu việc cụ thể của học sinh.",
            "{n} buổi", "mỗi tháng một buổi", "học sinh toàn trường", "nghị quyết chi bộ nhà trường", "Tuyên dương bốn em giúp bạn, cả trường hưởng ứng."),
        new("tu_tuong", Trades.Health, 2, 4, "buổi", "Trao đổi ở giao ban về lời Bác dạy ngành y gắn với một tình huống thật trong {khoa}.",
            "{n} buổi", "mỗi quý một buổi", "nhân viên {khoa}", "học tập và làm theo Bác", "Trao đổi chuyện người bệnh phải chờ lâu, cả khoa bàn cách sửa."),
        new("dao_duc", Trades.Health, 10, 40, "phiếu", "Không nhận phong bì dưới mọi hình thức; cuối đợt điều trị đưa phiếu góp ý kín cho người bệnh.",
            "{n} phiếu mỗi tháng", "hằng tháng", "người bệnh ở {khoa}", "quy tắc ứng xử của ngành y tế", "Thu 22 phiếu, một phiếu góp ý về giờ thăm bệnh."),
        new("ky_luat", Trades.Health, 5, 10, "phút", "Nhận ca sớm, bàn giao từng người bệnh nặng tại giường chứ không bàn giao trên giấy.",
            "sớm {n} phút mỗi ca", "mọi ca trực", "người bệnh nặng ở {khoa}", "quy chế thường trực", "Bàn giao tại giường ba người bệnh nặng, phát hiện một y lệnh còn thiếu."),
        new("tac_phong", Trades.Health, 5, 10, "phút", "Dặn người bệnh ra viện cách dùng thuốc, viết chữ to cho người cao tuổi và hẹn ngày tái khám.",
            "ít nhất {n} phút mỗi người", "khi người bệnh ra viện", "người bệnh ở {khoa}", "nhiệm vụ điều trị, chăm sóc", "Viết giấy dặn chữ to cho bốn cụ ra viện."),
        new("chuc_trach", Trades.Health, 20, 80, "người", "Khám và lập sổ theo dõi huyết áp, đường huyết cho người cao tuổi trong địa bàn, hẹn khám lại.",
            "{n} người", "{truoc}", "người từ 60 tuổi trên địa bàn", "nhiệm vụ quản lý bệnh mạn tính", "Khám thêm được bảy cụ, hai cụ huyết áp cao đã chuyển tuyến."),
        new("chuc_trach", Trades.Health, 10, 20, "phút", "Rút thời gian chờ khám ở {khoa}: gọi số theo khung giờ, xếp lại bàn khám buổi sáng.",
            "chờ không quá {n} phút", "{truoc}", "người đến khám tại {khoa}", "chỉ tiêu chất lượng của đơn vị", "Đo lại thời gian chờ: sáng nay trung bình 24 phút."),
        new("chuc_trach", Trades.Health, 2, 6, "buổi", "Tập huấn sơ cứu đuối nước, hóc dị vật cho phụ huynh và giáo viên mầm non.",
            "{n} buổi", "{truoc}", "phụ huynh, giáo viên mầm non", "truyền thông giáo dục sức khỏe", "Tập huấn một buổi, 35 người thực hành trên mô hình."),
        new("khac_phuc", Trades.Health, 1, 2, "ngày", "Năm {namtruoc} hồ sơ bệnh án hoàn thiện chậm: nay hoàn thiện ngay sau khi người bệnh ra viện, cuối tuần tự rà.",
            "trong {n} ngày", "chiều thứ sáu hằng tuần", "{khoa}", "kết luận kiểm tra hồ sơ bệnh án", "Rà cuối tuần: còn một hồ sơ chậm, đã làm xong."),
    ];
}
