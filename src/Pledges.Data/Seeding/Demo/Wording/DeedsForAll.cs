namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>Concrete commitments that fit people of any post.</summary>
internal static class DeedsForAll
{
    public static readonly IReadOnlyList<Deed> List =
    [
        new("tu_tuong", Trades.Anyone, 4, 12, "buổi", "Đọc kỹ {nq}, ghi những điểm chi bộ mình phải làm vào sổ tay và trình bày lại trong buổi sinh hoạt chi bộ.",
            "{n} buổi đọc, mỗi buổi 20 phút", "{truoc}", "đảng viên trong chi bộ", "nhiệm vụ học tập, quán triệt nghị quyết", "Đọc xong một phần, ghi ra sổ ba việc chi bộ mình làm được ngay."),
        new("tu_tuong", Trades.Anyone, 3, 10, "bài viết", "Chia sẻ bài viết chính thống và trả lời bằng dẫn chứng khi trên nhóm Zalo của nơi ở, nơi làm việc có tin sai về {viec}.",
            "ít nhất {n} bài", "{truoc}", "thành viên nhóm Zalo", "được phân công theo dõi dư luận", "Có người hỏi về tin trên mạng, đã gửi lại văn bản gốc và giải thích."),
        new("tu_tuong", Trades.Anyone, 2, 5, "câu chuyện", "Chuẩn bị và kể chuyện về Bác trong buổi sinh hoạt chi bộ, mỗi chuyện gắn với một việc chi bộ đang làm.",
            "{n} câu chuyện", "{truoc}", "đảng viên trong chi bộ", "học tập và làm theo Bác", "Kể câu chuyện Bác đi thăm bà con, liên hệ với việc dọn ngõ của chi bộ."),
        new("tu_tuong", Trades.Anyone, 1, 2, "bài thu hoạch", "Học đủ các buổi bồi dưỡng về {nq} và nộp bài thu hoạch viết tay, nêu rõ việc của bản thân.",
            "{n} bài thu hoạch", "{truoc}", "chi bộ", "nhiệm vụ đảng viên", "Nộp bài thu hoạch cho chi ủy, có ghi việc sẽ làm trong quý tới."),
        new("dao_duc", Trades.Anyone, 1, 3, "phần quà", "Nhận đỡ đầu một học sinh có hoàn cảnh khó khăn gần nơi ở, hỗ trợ sách vở đầu mỗi học kỳ và hỏi thăm việc học.",
            "{n} phần quà mỗi học kỳ", "đầu tháng 9 và đầu tháng 1", "1 học sinh ở {ngo}", "phong trào khuyến học của chi bộ", "Mang sách vở đến cho cháu, hỏi chuyện học ở lớp."),
        new("dao_duc", Trades.Anyone, 3, 9, "cuộc", "Việc hiếu, việc hỷ của gia đình không quá số mâm chi bộ đã bàn, không nhận quà của người có việc nhờ; khuyên người thân cùng làm.",
            "không quá {n}0 mâm", "cả năm {nam}", "gia đình và họ hàng", "quy ước nếp sống văn minh", "Đám giỗ trong nhà làm gọn, không mời rộng."),
        new("ky_luat", Trades.Anyone, 9, 12, "buổi", "Có mặt trước giờ sinh hoạt chi bộ 10 phút, ghi chép đủ và mỗi buổi góp ít nhất một ý kiến về việc đang vướng của chi bộ.",
            "{n} buổi trong năm", "ngày sinh hoạt hằng tháng", "chi bộ", "năm {namtruoc} được góp ý: {loi}", "Đến trước giờ, góp ý kiến về việc thu quỹ."),
        new("ky_luat", Trades.Anyone, 3, 5, "ngày", "Nộp đảng phí và báo cáo được giao đúng hạn, không để chi ủy phải nhắc.",
            "trước ngày {n} hằng tháng", "hằng tháng", "chi ủy chi bộ", "nghĩa vụ đảng viên", "Đã nộp đảng phí ngày mùng 2."),
        new("khac_phuc", Trades.Anyone, 6, 12, "lần", "Hạn chế được chỉ ra năm {namtruoc}: {loi}. Mỗi tháng tự chấm vào sổ một lần và báo cáo chi bộ vào buổi sinh hoạt cuối quý.",
            "{n} lần tự chấm, 4 lần báo cáo", "cuối mỗi quý", "chi bộ", "kết luận kiểm điểm cuối năm {namtruoc}", "Tự chấm tháng này: có tiến bộ, còn một lần chưa làm đúng."),
        new("khac_phuc", Trades.Anyone, 2, 6, "ý kiến", "Khắc phục việc còn nể nang trong phê bình: mỗi quý góp ý thẳng, có dẫn chứng cho đồng chí trong chi bộ và nhận lại góp ý.",
            "{n} ý kiến", "mỗi quý", "đồng chí trong chi bộ", "tự phê bình và phê bình", "Góp ý riêng trước, sau đó nêu ở chi bộ; anh em tiếp thu."),
        new("hanh_dong", Trades.Anyone, 2, 6, "người", "Hướng dẫn người lớn tuổi quanh nhà cài ứng dụng định danh, nộp hồ sơ trực tuyến.",
            "{n} người", "{truoc}", "người cao tuổi ở {ngo}", "phần việc chi bộ giao trong tổ công nghệ số cộng đồng", "Cài xong cho hai cụ, viết lại các bước ra giấy chữ to.") { Since = 2022 },
        new("hanh_dong", Trades.Anyone, 5, 20, "cây", "Trồng và giữ cây xanh trên đoạn đường chi bộ nhận, thay cây chết ngay trong tháng.",
            "{n} cây", "{truoc}", "các hộ dọc {ngo}", "đăng ký của chi bộ thực hiện {nghiquyet}", "Trồng thêm được ba cây, buộc cọc chống gió."),
        new("hanh_dong", Trades.Anyone, 1, 3, "sáng kiến", "Viết thành văn bản một việc làm mới thực hiện {nghiquyet}, thử ở đơn vị rồi báo cáo chi bộ kết quả bằng số liệu.",
            "{n} sáng kiến", "{truoc}", "chi bộ và đơn vị", "đăng ký với cấp ủy", "Viết xong đề cương, gửi chi ủy góp ý."),
        new("tac_phong", Trades.Anyone, 1, 2, "ngày", "Ai hỏi việc thuộc phần mình thì trả lời trong thời gian đã hẹn, không chỉ vòng; chưa biết thì ghi lại và gọi lại.",
            "trong {n} ngày làm việc", "cả năm {nam}", "người đến hỏi việc", "lề lối làm việc chi bộ đã thống nhất", "Ghi ba người hẹn lại, đã gọi trả lời đủ."),
    ];
}
