namespace Pledges.Domain.Wording;

/// <summary>Words that say the same in a commitment; each is read as the first of its line.</summary>
internal static class SynonymWords
{
    public const string All = """
        kiểm tra, rà soát, soát, kiểm, kiểm tra lại, đối chiếu, xem lại, rà, kiểm soát
        tự tay, đích thân, tự mình, trực tiếp, chính tôi, tự tôi
        ở, tại, nơi
        mỗi, hằng, hàng, từng, các
        hỏng, hư, bể, vỡ
        thay, thay thế, đổi
        trong vòng, trong khoảng, trong
        nêu gương, gương mẫu, làm gương
        chấp hành, thực hiện, tuân thủ, làm theo
        chủ trương, đường lối, chính sách
        đi đầu, tiên phong, đi trước, xung kích
        công tác, công việc, nhiệm vụ, việc
        ngại, nề, quản, sợ
        khó khăn, vất vả, vướng mắc, gian khổ, trở ngại
        mời, gọi, đề nghị
        kinh doanh, buôn bán, bán hàng
        đến, tới, về, ra
        giải thích, phân tích, nói rõ, giảng giải, hướng dẫn
        cặn kẽ, kỹ lưỡng, kỹ, tỉ mỉ, cẩn thận, chi tiết
        vì sao, tại sao, sao
        đúng, phải, chuẩn
        khi, lúc, hễ, mỗi khi
        nhận được, tiếp nhận, nhận, có
        rác thải, phế thải, rác, xà bần
        hiện trường, tận nơi, tại chỗ
        chụp ảnh, chụp hình, ghi hình
        tìm ra, truy ra, phát hiện, tìm
        rèn luyện, trau dồi, tu dưỡng, học tập, bồi dưỡng
        tác phong, phong cách, lề lối
        công tác, làm việc
        kịp thời, nhanh chóng, khẩn trương, ngay
        tháo gỡ, gỡ bỏ, giải quyết, gỡ
        nhân dân, người dân, dân, bà con, công dân, quần chúng
        bớt, hạn chế, giảm, cắt giảm, giảm bớt
        tiệc tùng, cỗ bàn, ăn uống, nhậu nhẹt, liên hoan
        tân gia, nhà mới
        anh em trong nhà, họ hàng, ruột thịt, người thân, bà con họ hàng
        phát, gửi, đưa, trao, chuyển
        cấp dưới, nhân viên dưới quyền, nhân viên, người dưới quyền
        ăn cùng, dùng cơm, ăn cơm, ăn
        hỏi han, thăm hỏi, hỏi thăm, thăm, viếng, đến thăm
        chỗ ở, nơi ăn ở, nơi ở, chỗ trọ
        ghi sổ, chép sổ, vào sổ, ghi chép, ghi lại
        báo, trình, báo cáo, thông báo
        khắc phục, sửa, sửa chữa, chấn chỉnh
        tình trạng, tật, thói, việc, tệ
        nộp, gửi
        muộn, trễ, chậm
        từ nay, kể từ nay, từ giờ
        xong, hoàn tất, hoàn thành, hết
        tự nguyện, xung phong, tình nguyện, nhận, xin
        đưa đón, chở, đón, đưa
        chạy thận, lọc máu
        xe nhà, ô tô gia đình, xe gia đình, xe riêng, ô tô
        lần, lượt, bận, buổi, hôm, đợt
        cam kết, hứa, xin hứa, đăng ký, xin
        công bố, niêm yết, công khai, dán, treo
        tiếp dân, tiếp công dân
        trụ sở, cơ quan
        đúng lịch, đúng giờ, đúng hẹn
        vắng, bận, đi vắng
        nhắc, dặn, nhắc nhở, dặn dò, bảo
        các cháu, các em, cháu, em, các bạn
        tên, họ tên
        bệnh nhân, người bệnh
        trước khi, trước lúc
        sai, nhầm
        đoàn thanh niên, đoàn viên thanh niên, đoàn viên, thanh niên
        dẫn, đưa, đi cùng
        nhổ cỏ, giẫy cỏ, làm cỏ, cắt cỏ
        quét, quét dọn, dọn, dọn dẹp, vệ sinh, dọn vệ sinh, làm sạch
        mộ, phần mộ, ngôi mộ
        người thân, thân nhân, gia đình
        liệt sĩ, liệt sỹ
        hộ, nhà, gia đình, hộ dân, hộ gia đình
        giúp, giúp đỡ, hỗ trợ, đỡ đầu, trợ giúp
        dạy, kèm, phụ đạo, giảng, dạy kèm, kèm cặp, bồi dưỡng
        học sinh, học trò, em học sinh
        người già, người cao tuổi, các cụ, cụ, người lớn tuổi
        tặng, biếu, cho, ủng hộ, trao
        miễn phí, không lấy tiền, không thu tiền, không lấy công
        tuyên truyền, vận động, phổ biến, tuyên truyền vận động
        tổ chức, mở, làm
        viết, soạn, biên soạn
        đọc, nghiên cứu, xem
        nhanh, gọn, sớm
        ít nhất, tối thiểu, không dưới
        không quá, tối đa, nhiều nhất
        buổi tối, tối
        buổi sáng, sáng
        buổi chiều, chiều
        hồ sơ, giấy tờ, đơn
        trả lời, phản hồi, hồi âm
        họp, giao ban, hội ý
        sinh hoạt chi bộ, họp chi bộ
        giữ gìn, giữ, giữ vững, duy trì, bảo vệ
        nâng cao, tăng cường, đẩy mạnh, phát huy, nêu cao, đề cao
        luôn, luôn luôn, thường xuyên, không ngừng, thường
        lắng nghe, nghe, tiếp thu
        tham gia, dự, tham dự, góp mặt
        đầy đủ, đủ
        tích cực, hăng hái, chủ động, nhiệt tình
        trách nhiệm, ý thức, tinh thần
        trồng, ươm
        ngõ, hẻm, ngách, kiệt
        cuối, hết
        mua, sắm
        tiết kiệm, dành dụm, để dành
        góp, quyên góp, đóng góp, trích
        trực, túc trực, canh
        tắt, ngắt
        sửa, sửa chữa, tu sửa
        chia sẻ, trao đổi, nói
        không, chẳng, chả, ko
        cử, phân công, bố trí, giao
        nghỉ, thôi
        máy bơm, bơm
        """;
}
