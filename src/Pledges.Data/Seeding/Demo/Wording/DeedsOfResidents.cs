namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>Concrete commitments of people in residential cells, many of them retired.</summary>
internal static class DeedsOfResidents
{
    public static readonly IReadOnlyList<Deed> List =
    [
        new("tu_tuong", Trades.Resident, 4, 12, "hộ", "Đến từng nhà giải thích chủ trương {viec} cho những hộ còn băn khoăn, ghi lại câu hỏi đem ra chi bộ.",
            "{n} hộ", "{truoc}", "các hộ ở {ngo}", "được chi bộ phân công phụ trách nhóm hộ", "Đến hai nhà, bà con hỏi về mức hỗ trợ, đã ghi lại để hỏi phường."),
        new("tu_tuong", Trades.Resident, 10, 30, "phút", "Đọc báo Đảng cho các cụ ở câu lạc bộ nghe rồi cùng bàn một tin liên quan đến khu phố.",
            "mỗi buổi {n} phút", "{nhip}", "các cụ trong câu lạc bộ người cao tuổi", "chi hội người cao tuổi giao", "Đọc bài về phòng lừa đảo qua điện thoại, các cụ hỏi nhiều."),
        new("dao_duc", Trades.Resident, 1, 4, "cụ", "Thăm và giúp việc vặt cho người già sống một mình gần nhà: đi chợ, lấy thuốc, thay bóng điện.",
            "{n} cụ", "{nhip}", "người già neo đơn ở {ngo}", "phần việc tình nghĩa chi bộ giao", "Đưa cụ đi lấy thuốc huyết áp, thay giúp bóng điện sân."),
        new("dao_duc", Trades.Resident, 2, 5, "suất quà", "Góp tiền bán giấy vụn của cả ngõ để tặng quà cho trẻ em hoàn cảnh khó khăn.",
            "{n} suất quà", "trước Tết Trung thu", "trẻ em trong khu phố", "phong trào của chi hội phụ nữ", "Gom giấy vụn được gần 40 kg, bán góp vào quỹ."),
        new("dao_duc", Trades.Resident, 2, 4, "lần", "Con cháu trong nhà không tham gia cờ bạc, không vi phạm nồng độ cồn; họp gia đình nhắc nhau và ký cam kết với tổ dân phố.",
            "họp gia đình {n} lần", "mỗi quý một lần", "con cháu trong nhà", "tiêu chuẩn gia đình văn hóa", "Họp gia đình cuối quý, các con đã ký cam kết."),
        new("ky_luat", Trades.Resident, 1, 2, "giờ", "Treo cờ, đổ rác đúng giờ, để xe trong sân và nhắc hàng xóm hai bên cùng làm.",
            "chậm không quá {n} giờ", "hằng ngày", "các hộ liền kề", "quy ước khu phố", "Nhắc hàng xóm để rác sau 18 giờ, họ đồng ý."),
        new("ky_luat", Trades.Resident, 8, 12, "kỳ", "Dự đủ sinh hoạt nơi ở, kỳ nào đau yếu thì báo chi ủy trước một ngày và xin biên bản để đọc.",
            "{n} kỳ", "hằng tháng", "chi bộ", "năm {namtruoc} có lần vắng không báo", "Mệt nên đã nhờ con báo tổ trưởng đảng từ hôm trước."),
        new("tac_phong", Trades.Resident, 3, 8, "", "Gặp bà con ở {ngo} nghe ý kiến tại nhà, ghi sổ và báo lại kết quả chứ không để hỏi lần hai.",
            "mỗi buổi ít nhất {n} người", "{nhip}", "bà con trong ngõ", "tổ viên tổ tự quản", "Nghe được bốn ý kiến về đèn đường, báo tổ trưởng, ba ngày sau có đèn."),
        new("tac_phong", Trades.Resident, 2, 6, "vụ", "Nhà nào trong ngõ to tiếng thì đến ngay, nghe cả hai bên, không nói lại chuyện nhà người khác.",
            "{n} vụ hòa giải", "cả năm {nam}, trong ngày xảy ra", "các gia đình ở {ngo}", "tổ viên tổ hòa giải", "Hòa giải xong chuyện nước mưa chảy sang sân nhà bên."),
        new("chuc_trach", Trades.Resident, 6, 30, "hộ", "{giosang} ra ngõ cùng bà con quét dọn, khơi rãnh thoát nước; nhà nào neo người thì làm giúp.",
            "{n} hộ, mỗi tháng 1 lần", "{sangthang}", "các hộ ở {ngo}", "tổ phó tổ dân phố", "Cùng bà con dọn ngõ, khơi rãnh thoát nước, làm giúp hai nhà neo người."),
        new("chuc_trach", Trades.Resident, 8, 40, "hộ", "Đến từng nhà vận động {viec}, hộ chưa làm thì cùng làm thử lần đầu.",
            "{n} hộ", "{truoc}", "nhóm hộ chi bộ giao ở {ngo}", "đảng viên phụ trách hộ", "Vận động thêm được hai hộ, còn một hộ hẹn tuần sau."),
        new("chuc_trach", Trades.Resident, 4, 12, "buổi", "Đứng gác cổng trường giờ tan học cùng tổ tự quản để giữ trật tự giao thông.",
            "{n} buổi mỗi tháng", "các ngày đi học, lúc 16 giờ 30", "học sinh tiểu học trong phường", "hội viên hội cựu chiến binh", "Đứng gác cổng trường, nhắc ba phụ huynh không đỗ xe lòng đường."),
        new("chuc_trach", Trades.Resident, 1, 3, "người", "Giúp thanh niên mới ra trường trong khu phố viết hồ sơ, giới thiệu chỗ làm qua bạn bè cũ trong ngành.",
            "{n} người có việc", "{truoc}", "thanh niên chưa có việc làm", "ban công tác mặt trận phân công", "Giới thiệu một cháu vào xưởng cơ khí, đang thử việc."),
        new("chuc_trach", Trades.Resident, 2, 4, "đoạn", "Sửa chữa ổ gà, nắp cống vỡ trên đoạn ngõ tự quản bằng công của tổ, xin vật liệu của phường.",
            "{n} đoạn", "{truoc}", "người đi lại ở {ngo}", "tổ tự quản đoạn đường", "Trám xong ổ gà đầu ngõ, còn nắp cống chờ vật liệu."),
        new("khac_phuc", Trades.Resident, 3, 6, "hộ", "Năm {namtruoc} chưa sát hộ nghèo: lần này nhận theo dõi từng hộ, mỗi quý đến một lần, ghi nhu cầu gửi mặt trận.",
            "{n} hộ", "mỗi quý", "hộ cận nghèo trong khu phố", "hạn chế chi bộ đã nêu", "Đến thăm hai hộ, một hộ cần vay vốn chăn nuôi, đã báo mặt trận."),
        new("khac_phuc", Trades.Resident, 2, 4, "buổi", "Không rành điện thoại thông minh nên chậm tin của chi bộ: nhờ cháu dạy, đến giữa năm tự đọc và trả lời được trong nhóm.",
            "học {n} buổi mỗi tháng", "trước 30/6", "bản thân và chi bộ", "hạn chế tự nhận cuối năm {namtruoc}", "Đã tự gửi được tin nhắn trả lời lịch họp."),
        new("hanh_dong", Trades.Resident, 1, 4, "mét", "Lùi hàng rào để mở rộng đường ngõ trước, rồi vận động nhà liền kề làm theo.",
            "lùi {n} mét", "{truoc}", "các hộ ở {ngo}", "nghị quyết chi bộ về mở rộng đường ngõ", "Thợ đã dỡ xong phần rào phía ngõ."),
        new("hanh_dong", Trades.Resident, 6, 15, "hộ", "Làm trước việc phân loại rác ở nhà mình, sau đó hướng dẫn các hộ trong ngõ, mỗi tháng kiểm tra lại một lần.",
            "{n} hộ", "{truoc}", "các hộ ở {ngo}", "nghị quyết chi bộ về vệ sinh môi trường", "Phát thùng rác hai ngăn cho ba nhà, hướng dẫn cách bỏ."),
    ];
}
