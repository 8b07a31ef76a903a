namespace Pledges.Domain.Wording;

/// <summary>Words by which the parts of a commitment are known; sections in brackets are names of <see cref="WordKind"/>.</summary>
internal static class PartWords
{
    public const string All = """
        [function]
        và, với, của, các, những, cho, để, là, được, bị, ở, tại, theo, về, từ, đến, tới, có, không, chưa, chẳng, mọi, trong, ngoài, trên, dưới, khi, lúc, như,
        thì, mà, vì, do, bởi, nên, nếu, hay, hoặc, cũng, đã, đang, sẽ, vẫn, còn, rất, quá, này, đó, kia, ấy, nào, gì, sự, việc, cái, con, người, một, mình,
        tôi, em, chúng tôi, ta, chúng ta, bản thân tôi, bản thân em, cả, ra, vào, lên, xuống, lại, đi, phải, cần, muốn, đều, cùng, nhau, tự, đối, giữa, qua,
        bằng, nhằm, thật, hơn, nhất, xin, hứa, xin hứa, cam kết, xin cam kết, đăng ký, quyết, số, thứ, nơi, sau, trước, năm, nay, mới, khác, riêng, chung, lớn,
        nhỏ, cao, thấp, nhiều, ít, làm, nhận, tham, đưa, đạt, hết, luôn luôn, nói, sống, học, luôn, trở thành, trở nên, thuộc, kể cả, nhất là, đặc biệt,
        đặc biệt là, trong đó, cụ thể là, qua đó, từ đó, đồng thời, bên cạnh đó, ngoài ra, cố, mặt, điều, cách, đúng, tốt, giỏi, hiện, hiện tại, toàn,
        toàn thể, tất cả, bao, bao giờ, vừa, càng, dù, tuy, song, nhưng, rồi, ngay, chỉ, thêm, nữa, đủ, trong năm, năm nay, hàng năm, hằng năm, mỗi năm,
        cuối năm, suốt, suốt đời
        [person]
        hộ, hộ dân, hộ nghèo, hộ cận nghèo, hộ gia đình, hộ chính sách, hộ khó khăn, hộ kinh doanh, hộ nông dân, hộ chăn nuôi, nhà nghèo, gia đình chính sách,
        gia đình liệt sĩ, gia đình liệt sỹ, gia đình thương binh, gia đình có công, gia đình người có công, gia đình khó khăn, gia đình các em,
        gia đình neo đơn, bà con, dân phố, bà con khu phố, bà con lối xóm, hàng xóm, xóm giềng, cụ, các cụ, cụ già, người già, người cao tuổi, người lớn tuổi,
        người khuyết tật, người tàn tật, người mù, người bệnh, người ốm, người nghèo, người lao động, người có công, người vô gia cư, người nuôi bệnh,
        người nhà bệnh nhân, người yếu thế, người mới, người trẻ, người dân, bệnh nhân, sản phụ, bà mẹ, phụ nữ mang thai, thai phụ, mẹ liệt sĩ,
        mẹ việt nam anh hùng, cựu chiến binh, thương binh, bệnh binh, thân nhân, nạn nhân, nạn nhân da cam, người cai nghiện, người mãn hạn tù, trẻ, trẻ em,
        trẻ nhỏ, trẻ con, trẻ mồ côi, trẻ nghèo, các cháu, cháu, cháu bé, các em, các con, em nhỏ, em học sinh, học sinh, học sinh nghèo, học sinh yếu,
        học sinh giỏi, học trò, sinh viên, học viên, thí sinh, phụ huynh, cha mẹ học sinh, ban đại diện cha mẹ, cmhs, giáo viên trẻ, giáo viên mới, thầy cô,
        các cô, các chị, chị em, anh em, anh chị em, anh em thợ, các anh, các bác, bác, các bà, bà cụ, ông cụ, các ông, ông bà, mấy ông, mấy bà, mấy nhà,
        mấy đứa, đứa, con cháu, các bạn, bạn, các bạn trẻ, bạn nhỏ, bạn trẻ, đoàn viên, thanh niên, thiếu nhi, thiếu niên, công nhân, nữ công nhân,
        công nhân trẻ, thợ, thợ trẻ, thợ mới, thợ phụ, nhân viên mới, lao động, nông dân, tiểu thương, ngư dân, xã viên, diêm dân, lái xe, khách, khách hàng,
        hành khách, du khách, bạn đọc, độc giả, người mua, người bán, khách trọ, người thuê trọ, người ở trọ, sinh viên trọ, đồng bào, dân tộc thiểu số,
        quần chúng ưu tú, cảm tình đảng, đảng viên mới, đảng viên trẻ, đảng viên già yếu, đảng viên cao tuổi, đảng viên dự bị, đảng viên hưu trí, hội viên,
        hội viên nghèo, hội viên phụ nữ, hội viên nông dân, tổ viên, công dân, người nộp thuế, người nộp hồ sơ, người đến làm thủ tục, người đi làm,
        doanh nghiệp, hợp tác xã, cơ sở kinh doanh, chiến sĩ mới, tân binh, chiến sĩ, quân nhân, dân quân, người học, em yếu, cặp vợ chồng, gia đình trẻ,
        gia đình, nhà, cụ bà, cụ ông, mẹ, đồng nghiệp trong tổ, đồng nghiệp trẻ, đồng nghiệp mới, học sinh có hoàn cảnh khó khăn, bà con nông dân,
        bà con tiểu thương, người khuyết, người đi bộ, người đi đường, người đó, nhà người đó, người ta nhờ, các trường, các thôn, các tổ, các hộ, các nhà,
        từng trường, người thân liệt sĩ, người uống thuốc, bà đẻ, hộ tiểu thương, lớp, đám trẻ, bọn trẻ, lũ trẻ, mấy cháu, mấy em, mấy cụ, mấy chị, mấy anh,
        mấy bác, cô bác, chú bác, đối tượng bảo trợ, người được hưởng, người hưởng, người bị, người thu nhập thấp, người mất việc, người cô đơn, người neo đơn,
        hàng xóm neo đơn, hộ neo đơn, cháu mồ côi, ông bạn, bà bạn, cô giáo trẻ, cô giáo, thầy giáo, giáo viên, điều dưỡng trẻ, điều dưỡng mới, bác sĩ trẻ, thủ tục viên, cư dân,
        hộ mới thoát nghèo, hộ tái định cư, dân tái định cư, dân nghèo, dân xóm, dân làng, người tiêu dùng, bạn hàng, đối tượng chính sách, người sau cai, f0,
        bố mẹ, bố mẹ các cháu, ba má, cha mẹ các em, người nhà, nhân viên, điều dưỡng, hộ lý, cộng tác viên, giáo sinh, thực tập sinh, người học việc, học nghề,
        khán giả, thính giả, người bán rong, người bán hàng rong, hàng rong, bạn chài, bạn thuyền, võ sinh, đội viên, nhi đồng, em bé, cháu nhỏ, bọn nhỏ, tụi nhỏ, tụi trẻ,
        người khiếm thị, người khiếm thính, người câm điếc, người điếc, người liệt, người tật nguyền, người lạc, người đi lạc, hàng quán, chủ lò, chủ xưởng, chủ thuyền,
        trẻ mẫu giáo, phạm nhân, nguyên đơn, bị đơn, bị cáo, người bị hại, người làm chứng, hộ vay, người vay, chủ hàng, chủ tàu, dân tái định cư, người tái định cư,
        bà con giáo dân, giáo dân, phật tử, kiều bào, người có thẻ, người hưởng chế độ, người nhiễm, người bệnh nặng, dâu mới, nàng dâu, mẹ già, mẹ trẻ, thai phụ,
        đồng hương, họ hàng, tân sinh viên, sĩ tử, người thợ, lao động nữ, nữ công nhân, thân nhân liệt sĩ, con liệt sĩ, vợ liệt sĩ, gia đình quân nhân, mẹ bỉm,
        anh chị em công nhân, công nhân lao động, cán bộ trẻ, cán bộ mới, công chức trẻ, công chức mới, chuyên viên mới, nhân viên trẻ
        [persongeneral]
        con cháu, bà con, khách, nhân dân, người dân, quần chúng, quần chúng nhân dân, cử tri, dân, công dân, mọi người, cán bộ, đảng viên, công chức,
        viên chức, cộng đồng, xã hội, bạn bè, đồng chí, đồng nghiệp, đồng đội, gia đình, tập thể, đoàn viên, hội viên, thanh niên, người lao động, lao động,
        khách, khách hàng, doanh nghiệp, giáo viên, nhà, lớp, bạn, mẹ, bác, thợ, hộ, cụ, cháu, trẻ, đứa, chiến sĩ, quân nhân, dân quân, lái xe, gia đình trẻ,
        công nhân, nông dân, anh em, phụ huynh, thanh niên, học viên, nhân viên, điều dưỡng, họ hàng, đội viên, giáo dân, người nhà
        [trait]
        nghèo, cận nghèo, khó khăn, neo đơn, già yếu, cao tuổi, khuyết tật, mồ côi, ốm, bệnh, yếu, kém, mới, trẻ, nhỏ, mù, liệt, tàn tật, trọ, ở trọ, xa nhà,
        xa quê, mất gốc, mù chữ, không đi lại được, cô đơn, đơn thân, đang mang thai, có thai, có con nhỏ, già, lớn tuổi, lẫn, thiệt thòi, bán vé số,
        thất nghiệp, mất việc, bệnh nặng, nằm viện, hiếm muộn, dân tộc, vùng sâu, lưu ban, học lại, bỏ học, chưa biết, chưa có, hoàn cảnh, hoàn cảnh khó khăn,
        khiếm thị, khiếm thính, câm điếc, điếc, tật nguyền, tái định cư, chạy thận, nghiện, sa cơ, lang thang, vô gia cư, neo người, nằm một chỗ, lạc, bị nạn, gặp nạn, mất sức,
        nằm lâu, ra viện, nhiễm, bị, ngoại trú, nội trú, điều trị, thực tập, tập sự, sơ sinh, liệt sĩ, liệt sỹ, thương binh, hưu trí, da cam
        [counter]
        lần, lượt, buổi, hộ, nhà, gia đình, người, em, cháu, cụ, ông, bà, bác, chị, anh, cô, chú, bạn, học sinh, sinh viên, bệnh nhân, trẻ, đứa, công nhân,
        đoàn viên, hội viên, đảng viên, quần chúng, thanh niên, thợ, khách, bài, bản, bộ, cuốn, quyển, tờ, trang, phiếu, hồ sơ, đơn, vụ, việc, vụ việc,
        văn bản, công văn, báo cáo, tin, tin bài, ảnh, clip, video, bản tin, mô hình, sáng kiến, đề tài, chuyên đề, tiết, giờ, phút, giây, tiếng, ngày, tuần,
        tháng, quý, năm, ca, kíp, đợt, kỳ, phiên, cuộc, chuyến, km, mét, m, m2, m3, kg, cân, lạng, tạ, tấn, lít, ha, sào, mẫu, thước, cây, cây số, gốc, khóm,
        luống, thùng, bao, gói, hộp, chai, can, túi, suất, phần, phần quà, suất quà, quà, cái, chiếc, con, đôi, cặp, căn, căn nhà, phòng, điểm, cổng, cống,
        bóng, đèn, bóng đèn, camera, máy, xe, phao, đồng, nghìn, ngàn, triệu, tỷ, nghìn đồng, triệu đồng, tỷ đồng, k, tr, đ, vnđ, điểm số, câu, câu hỏi, bước,
        loại, mặt hàng, món, sản phẩm, đơn vị, đơn vị máu, cơ sở, doanh nghiệp, tổ, nhóm, lớp, câu lạc bộ, clb, trường, xã, phường, thôn, chi đoàn, chi hội,
        cửa hàng, quầy, sạp, quán, bậc, độ, độ c, bức, tấm, biển, bảng, ngôi, ngôi mộ, mộ, đoạn, tuyến, tuyến đường, ngõ, ngách, hố, hố ga, rãnh, cột, chỗ,
        nơi, thao tác, lỗi, ý kiến, lời, kiến nghị, dịch vụ, thủ tục, tình huống, chương, mục, bài giảng, giáo án, đề, bộ đề, tiêu chí, chỉ tiêu, giải,
        chứng chỉ, ram, gam, lon, quả, bông, chậu, vườn, ao, lồng, bè, thuyền, tàu, toa, ghế, bàn, giường, giường bệnh, mũi, liều, mẫu đất, hũ, ống, bình, bữa,
        bữa cơm, nồi, bát, ly, cốc, tràng, phao áo, lá cờ, cờ, áo, bộ quần áo, đôi dép, cặp sách, lá đơn, cuộc gọi, tin nhắn, email, file, trường hợp, ca bệnh,
        đối tượng, chị em, anh em, bà mẹ, phụ nữ, hạng mục, công trình, dự án, gói thầu, hợp đồng, lô, mẻ, dòng, kíp mổ, mắt, sổ, thẻ, tài khoản, chữ, từ,
        trẻ em, bạn nhỏ, hộ nghèo, hộ dân, mẹ liệt sĩ, phần trăm, chỉ số, vòng, giáo viên, cán bộ, công chức, nhân viên, doanh nhân, tiểu thương, xóm, khu,
        chung cư, tòa, tầng, chuyền, mã hàng, chủng loại, nghìn cây, bể, tủ, kệ, giá, lồng đèn, cuộc họp, cuộc thi, buổi học, ca trực, lớp học, bé, cô giáo,
        thầy, thầy cô, nguồn, nguồn điện, vị trí, chốt, trạm, nút, nút giao, tin báo, quyết định, nghị quyết, lá phiếu, khẩu hiệu, pano, áp phích, tiểu phẩm,
        bài thơ, câu chuyện, mẩu chuyện, chuyện, cử tri, xe máy, ô tô, toa xe, tạp chí, tờ báo, số báo, cá thể, chuồng, con giống, nghề, lao động, việc làm,
        thành viên, tổ viên, nông dân, ngư dân, chủ hộ, chủ quán, chủ trọ, phụ huynh, bàn tay, góc, góc học tập, suất cơm, cân gạo, kg gạo, yến, thìa, tay,
        bao lì xì, máy tính, máy tính bảng, sổ tiết kiệm, suất học bổng, học bổng, bếp, nhà vệ sinh, giếng, trụ, vòi, bình chữa cháy, tờ rơi, phường xã,
        khu phố, tổ dân phố, ngôi nhà, mái nhà, cảnh, phim, đầu sách, đầu mục, lời góp ý, hành vi, vi phạm, sai sót, ca mổ, mẫu, mẫu nước, cuộn, sọt, mảnh,
        liên, dấu, đơn thư, giao dịch, đề án, kế hoạch, tua, hành khách, hàng
        [namer]
        ngõ, ngách, hẻm, kiệt, tổ, lớp, số, phường, quận, khu, khu phố, kp, tdp, chuyền, buồng, số nhà, nhà số, tầng, đường, phố, thôn, xóm, ấp, bản, khóa,
        nghị quyết, chỉ thị, quy định, quyết định, thông tư, nghị định, kết luận, hướng dẫn, kế hoạch, điều, khoản, nq, ct, qđ, đội, trung đội, đại đội,
        tiểu đoàn, mục, bậc, hạng, mức, cấp, học kỳ, năm học, vành đai, quốc lộ, tỉnh lộ, ql, cổng, kho, cụm, lô, khối, tổ dân phố, khu dân cư, chi bộ, xe,
        tuyến, bài, chương, công ty, nhà máy, xưởng, phân xưởng, trạm, ca, tòa, block, km, đề án, luật, tiết
        [count]
        ít nhất, tối thiểu, không quá, không dưới, không ít hơn, trên, dưới, hơn, gần, khoảng, chừng, đủ, hết, tối đa, thêm, mỗi, từng, cả, được, giúp, tặng
        [event]
        tết, trước tết, tết nguyên đán, tết âm lịch, tết dương lịch, giao thừa, khai giảng, bế giảng, trung thu, nguyên tiêu, vu lan, kỳ thi, mùa thi, mùa mưa,
        mùa bão, mùa khô, mùa lũ, mùa lụt, nghỉ hè, kỳ nghỉ hè, hè này, trong hè, dịp hè, hết hè, mùa hè này, đầu hè, học kỳ, học kì, đầu năm học, hết năm học,
        cuối năm học, trong năm học, vụ đông, vụ xuân, vụ mùa, vụ hè thu, quốc khánh, ngày hội đại đoàn kết, ngày toàn dân, lễ khai giảng, đại hội chi bộ,
        trước đại hội, sinh nhật bác, ngày phụ nữ, quốc tế phụ nữ, ngày nhà giáo, ngày thầy thuốc, ngày thương binh, mồng một tết, rằm, cuối quý, đầu quý,
        hết quý, trong quý, cuối tháng, đầu tháng, giữa tháng, hết tháng, trong tháng, cuối tuần, đầu tuần, giữa năm, giữa quý, đầu năm nay, quý một, quý hai,
        quý ba, quý bốn, quý tư, nửa đầu năm, nửa cuối năm, nửa năm đầu, nửa năm cuối, sáu tháng đầu năm, sáu tháng cuối năm, năm tháng đầu, hết năm,
        đến cuối năm, trước cuối năm, vào cuối năm, cuối năm nay, hết năm nay, cuối năm phải, cuối năm thi, cuối năm có, đợt nghỉ hè, tổng kết năm học,
        cuối kỳ, giữa kỳ, hết kỳ, đầu kỳ, kỳ này, kỳ tới, tuần này, tuần tới, tháng này, tháng tới, tháng sau, quý này, quý tới, quý sau, giáng sinh, noel,
        mùa gặt, trước mùa, ngày thành lập, tháng thanh niên, tháng an toàn, tháng khuyến học, tháng công nhân, ngày môi trường, ngày chủ nhật xanh, giỗ tổ,
        ngày giải phóng, kỳ họp, ra giêng, sau tết, trước rằm, vụ này, mùa này, dịp cuối năm, vào dịp, vụ chiêm, vụ chiêm xuân, vụ đông xuân, vụ thu, vụ đông này, đầu vụ, giữa vụ, tháng chạp, tháng giêng, thanh minh, hàn thực, đoan ngọ,
        rằm tháng bảy, trước bão, mùa mưa bão, hết vụ, cuối vụ,
        trong hai tháng hè, hai tháng hè, ba tháng hè, ba tháng đầu, tháng đầu, tuần đầu, trước kỳ, sau bão, ngay trong ngày, trong ngày,
        trước rét, mùa rét, rét đậm, mùa cấy, mùa cày, mùa gieo, mùa tôm, mùa mía, cả vụ, vụ cá, mùa đông, mùa đông này, mùa xuân này, xuân này, đông này, thu này, mùa hanh, mùa hanh khô, mùa nóng, mùa nắng, mùa cạn, mùa nước, mùa nước nổi, mùa lạnh, mùa thu hoạch, mùa màng, mùa cưới, mùa tuyển sinh, mùa khai trường, mùa lễ hội, lễ hội, ngày tựu trường, tựu trường, nhập học, trong vụ, cùng ngày, cùng buổi, ngay tối đó, ngay hôm sau, ngày thi, những ngày thi, thi tốt nghiệp, ngày bầu cử, ngày hội, ngày khai trường
        [rhythm]
        mỗi ngày, mỗi tuần, mỗi tháng, mỗi quý, mỗi kỳ, mỗi học kỳ, mỗi sáng, mỗi trưa, mỗi chiều, mỗi tối, mỗi đêm, mỗi ca, mỗi buổi, mỗi chủ nhật, mỗi thứ,
        mỗi vụ, mỗi mùa, mỗi phiên, mỗi đợt, mỗi lần họp, mỗi buổi sáng, mỗi buổi tối, mỗi buổi chiều, mỗi cuối tuần, mỗi cuối tháng, mỗi cuối buổi,
        mỗi đầu tháng, mỗi đầu tuần, mỗi đầu giờ, mỗi giờ, mỗi tiết, mỗi kỳ họp, mỗi phiên họp, mỗi kỳ sinh hoạt, mỗi nửa tháng, mỗi hai tuần, mỗi chuyến,
        mỗi khi, hằng ngày, hằng tuần, hằng tháng, hằng quý, hằng đêm, hàng ngày, hàng tuần, hàng tháng, hàng quý, hàng đêm, hàng kỳ, hằng kỳ, ngày nào,
        tuần nào, tháng nào, quý nào, sáng nào, trưa nào, chiều nào, tối nào, đêm nào, ca nào, kỳ nào, buổi nào, hôm nào, phiên nào, ngày ngày, đêm đêm,
        sáng sáng, chiều chiều, tối tối, từng ngày, từng tuần, từng tháng, từng quý, từng ca, cứ sáng, cứ chiều, cứ tối, cứ thứ, cứ chủ nhật, cứ cuối tuần,
        cứ cuối tháng, cứ đầu tháng, cứ mùng, cứ rằm, hai tuần một, một tuần, tuần chẵn, tuần lẻ, ngày chẵn, ngày lẻ, các ngày chẵn, các tối lẻ, các buổi sáng,
        các buổi chiều, các tối, các sáng, các chiều, sáng chủ nhật, chiều chủ nhật, tối chủ nhật, sáng thứ, chiều thứ, tối thứ, chủ nhật, chúa nhật,
        đầu giờ sáng, cuối giờ chiều, đầu giờ chiều, cuối ngày, đầu ngày, cuối buổi, cuối ca, đầu ca, trước khi về, cuối tuần nào, cách ngày, cách tuần,
        tháng hai lần, tuần hai lần, tuần một lần, tháng một lần, quý một lần, ngày một lần, tuần ba lần, ngày hai lần, tuần hai buổi, tuần một buổi,
        tuần ba buổi, tháng một buổi, tháng hai buổi, ngày một buổi, cuối mỗi, đầu mỗi, sau mỗi, trước mỗi, vào mỗi,
        hằng tối, hàng tối, hằng sáng, hàng sáng, hằng chiều, hàng chiều, hằng trưa, các đêm, mỗi rằm, mùng một và rằm, mồng một và rằm, rằm và mùng một, đêm trực nào, ca trực nào, mỗi ca trực, mỗi lượt, mỗi ban, mỗi phiên chợ, mỗi độ
        [hedge]
        thường xuyên, trong năm, hằng năm, hàng năm, mỗi năm, cả năm, quanh năm, suốt năm, lâu dài, thời gian tới, trong thời gian tới, năm sau, năm trước,
        năm ngoái, năm qua
        [action]
        quét, quét dọn, dọn, dọn dẹp, dọn vệ sinh, nhặt, nhặt rác, gom, thu gom, thu dọn, khơi, khơi thông, nạo vét, vét, trồng, tưới, chăm cây, cắt, cắt cỏ,
        phát quang, chặt, sơn, quét vôi, vẽ, lau, lau dọn, rửa, giặt, sửa, sửa chữa, thay, lắp, lắp đặt, đấu, nối, kéo, xây, đào, đắp, đổ bê tông, hàn, khoan,
        đóng, chế tạo, chế, làm xong, đo, khám, tiêm, tiêm phòng, băng bó, cấp phát, phát, trao, tặng, biếu, cho mượn, góp, quyên góp, ủng hộ tiền, trích, nộp,
        trả, trả lời, trả kết quả, đền, chở, đưa, đưa đón, đón, dẫn, dắt, cõng, bế, mang, mang đến, mang tới, chuyển, giao tận, gửi, gửi thư, gọi, gọi điện,
        gọi lại, nhắn, nhắn tin, viết, soạn, biên soạn, ghi, ghi chép, ghi sổ, chép, in, photo, dán, niêm yết, treo, đăng, đăng tải, đăng bài, quay, chụp,
        chụp ảnh, dựng, đọc, kể, kể chuyện, giảng, dạy, dạy kèm, kèm, kèm cặp, phụ đạo, ôn tập, bồi dưỡng học sinh, chấm, chấm bài, ra đề, dự giờ, hướng dẫn,
        chỉ dẫn, chỉ cho, cầm tay chỉ việc, truyền nghề, tập huấn, mở lớp, mở, đứng lớp, thi, học xong, thi lấy, đi học, tự học tiếng, luyện, tập, chạy bộ,
        đi bộ, đi xe đạp, đạp xe, bỏ thuốc, bỏ hút, cai thuốc, hiến máu, hiến đất, trực, trực đêm, túc trực, canh, tuần tra, gác, tiếp dân, tiếp công dân,
        ngồi tiếp, đối thoại, họp dân, họp, họp với, gặp, gặp gỡ, gặp trực tiếp, đến thăm, thăm, thăm hỏi, thăm khám, xuống cơ sở, xuống địa bàn, đi cơ sở,
        đến từng nhà, đến tận nhà, gõ cửa, hỏi thăm, hỏi, nghe, rà soát, rà, đối chiếu, kiểm, kiểm đếm, kiểm kê, kiểm tra, cân, cân đo, đếm, lập danh sách,
        lập sổ, lập biên bản, lập hồ sơ, lập nhóm, thành lập, lập, tổ chức lớp, tổ chức buổi, tổ chức hội, tổ chức tập, mời, nhắc, nhắc nhở, dặn, nhờ, báo,
        báo cáo, trình bày, trình, công bố, thông báo, phát thanh, giải thích, tư vấn, hòa giải, xét xử, thụ lý, thẩm định, cấp giấy, số hóa, nhập liệu,
        cập nhật sổ, quét mã, cài, cài đặt, cài app, làm thủ tục, làm hồ sơ, làm giúp, làm thay, làm mẫu, nấu, nấu cơm, nấu cháo, phát cháo, bán, mua,
        tiết kiệm được, bỏ ống, nuôi heo đất, nuôi, cho vay, giúp vốn, tìm việc, giới thiệu việc, đỡ đầu, nhận đỡ đầu, trông, giữ hộ, ngó, trông coi, xếp,
        xếp lại, sắp xếp lại, bày, dựng lại, kê, mặc, đeo, đội mũ, tắt, bật, khóa, cất, để, bỏ, bắt đầu, đến trước, có mặt, đến sớm, về đúng, dậy,
        đặt báo thức, đóng cửa, mở cổng, mở cửa, bấm, ký, ký duyệt, phê duyệt, duyệt, cử, phân, chia, giao, nhận trực, nhận kèm, nhận đỡ, nhận nuôi, nhận chở,
        nhận trông, xin, xin lỗi, từ chối, trả lại, không nhận, không uống, không hút, không mời, không ngồi, không dùng, không nói chuyện, không lướt,
        không ký, không xếp, không bán, không lấy, không thu, không bắt, không đổ, không để xe, phát tờ rơi, phát quà, phát thuốc, bốc thuốc, vận chuyển,
        bốc vác, chằng chống, gia cố, di dời, sơ tán, cứu, cứu hộ, dập, chữa cháy, diễn tập, bảo dưỡng, bảo trì, vệ sinh, tra dầu, hút bụi, phun, phun thuốc,
        khử khuẩn, xét nghiệm, lấy mẫu, xử phạt, phạt, tháo dỡ, giải tỏa, cưỡng chế, dẹp, bắt, xử lý, đặt, đặt thùng, chế biến, thu hoạch, cấy, gặt, ghép,
        chiết, bón, cho ăn, vắt, may, vá, thêu, đan, bện, cưa, bào, tiện, phay, mài, bốc, khuân, khiêng, vác, xúc, lái, chạy xe, rút ngắn, giảm, cắt giảm, gộp,
        bỏ bớt, thay bằng, bàn giao, tiếp nhận, nhận lại, thanh toán, chi trả, quyết toán, công khai sổ, dịch, phiên dịch, biểu diễn, hát, múa, đàn, dàn dựng,
        tập văn nghệ, thuyết trình, nói chuyện, trao đổi, hỏi đáp, góp ý ngay, rút, lục, tra cứu, tìm, truy, xác minh, điều tra, phá, triệt phá, đi chợ,
        đi bộ vận động, đi từng nhà, đến nhà, tới nhà, ra ngõ, ra đường, ra chợ, ra đồng, ra hiện trường, có mặt tại, đứng, ngồi, ngủ, ăn, uống, hút, cắm, nạp,
        thay ga, lau sàn, gội đầu, tắm, cắt tóc, thay băng, đút, đỡ, dìu, ru, chơi, chơi với, đón tiếp, chào, cười, xưng hô, nghe máy, bắt máy, tham gia 100,
        vận động được, xin được, kết nạp, làm đơn, cấp, soi, chiếu, dọn sạch, san, lấp, trải, rải, vá đường, thắp, thắp hương, viếng, nhổ cỏ, tu sửa, tôn tạo,
        sơn lại, dựng nhà, xây nhà, lợp, lợp lại, mắc, mắc điện, mắc đèn, bắc, kẻ, kẻ vạch, thống kê, tổng hợp, lưu, sao lưu, ghi âm, chụp gửi, công khai trên,
        gửi lên, đưa lên, bỏ tiền, ứng tiền, góp tiền, lấy ý kiến, phát phiếu, bốc thăm, chấm công, đi trực, vào sổ, ra quân, làm việc thêm, ở lại, tăng ca,
        phiên, đi tuần, theo dõi huyết áp, cân trẻ, tẩy giun, test, đo đường huyết, khai báo, hướng dẫn nộp, in giúp, khai giúp, điền giúp, điền hộ,
        giúp bà con, bày cách, chỉ cách, chuyển giao, cho mượn sách, tặng sách, đọc báo, xem, nghe đài, đọc sách
        [attend]
        tham gia đầy đủ các buổi, tham gia đầy đủ các cuộc họp, tham gia 100, tham dự đầy đủ, dự đầy đủ, tham gia sinh hoạt chi bộ, tham gia sinh hoạt,
        sinh hoạt chi bộ định kỳ, sinh hoạt đầy đủ, dự họp đầy đủ, kê khai tài sản, đóng đảng phí đầy đủ, đóng đảng phí đúng, đóng đảng phí, nộp đảng phí,
        đọc báo, nghe đài, xem thời sự, xây dựng kế hoạch nêu gương, xây dựng kế hoạch cá nhân, viết bản cam kết, viết bản đăng ký, viết thu hoạch,
        sáng kiến kinh nghiệm, có ít nhất, bỏ phiếu, học đầy đủ, tham gia học tập đầy đủ, có mặt đầy đủ, tham gia các buổi học tập,
        các buổi học tập quán triệt, học tập quán triệt, viết bản thu hoạch, bản thu hoạch, dự họp, đề tài nghiên cứu khoa học, sáng kiến cải tiến,
        sáng kiến được công nhận, kỳ sinh hoạt chi bộ, buổi sinh hoạt chi bộ, dự đầy đủ các, tham gia đủ, dự đủ, đi họp đầy đủ, đi sinh hoạt đầy đủ,
        soạn bài đầy đủ, soạn giáo án đầy đủ, ngày giờ công, xây dựng quỹ đền ơn đáp nghĩa, các loại quỹ, ủng hộ các quỹ,
        đi làm đúng giờ, trang phục gọn gàng, trang phục đúng quy định, không đi muộn về sớm, viết bài thu hoạch, bài thu hoạch, tham gia đầy đủ các lớp, tham gia các lớp học tập,
        tham gia học tập nghị quyết, tham gia học tập các nghị quyết, đọc báo đảng, sinh hoạt đảng đầy đủ, tham gia họp đầy đủ, nộp đảng phí đầy đủ, đóng đảng phí hàng tháng, đóng đảng phí hằng tháng,
        sinh hoạt nơi cư trú, giữ mối liên hệ với tổ chức đảng
        [plain]
        chấp hành, tuân thủ, thực hiện, không vi phạm, nội quy, quy định, quy chế, chủ trương, chỉ thị, kế hoạch, chỉ tiêu, nhiệm vụ, pháp luật, nghị quyết,
        công việc, đảng viên chấp hành, cán bộ chấp hành
        [colloquial]
        tôi với, tự tay, tự tôi, tự mình, chính tôi, đích thân, nhà tôi, vợ tôi, chồng tôi, con tôi, của tôi, phòng tôi, tổ tôi, lớp tôi, khoa tôi, xe tôi,
        nhà mình, của mình, khoa mình, ai, nhà ai, nhà nào, đứa nào, cụ nào, em nào, chỗ nào, cái nào, hôm nào, chứ không, chứ, mới thôi, mới về, thì thôi,
        thì tôi, là tôi, thì em, rồi mới, kể cả, dù, cho xong, cho hết, cho chắc, cho kịp, xong thì, xong hết, làm xong, hết thì, không lấy tiền,
        không thu tiền, không lấy công, miễn phí, tiền túi, ko, k lấy, nữa, ngay tại chỗ, tại chỗ, tận tay, tận nhà, tận nơi, từng nhà, từng người, đúng lịch,
        hay quên, hay trễ, hay đi muộn, hay nóng, hay nể, tật, cái tật, bị nhắc, bị phê bình, đừng, khỏi phải, đỡ phải, chỉ tại, bận thì, vắng thì, mấy, đồ cũ,
        cùng lắm, ít ra, thế, vậy, ấy, nó, hồi, bữa, hôm, lúc nào, chừng, bớt, bỏ hẳn, hẳn, dứt, không ai, một mình, ngày mưa, đêm mưa, ngoài giờ
        [shortcoming]
        năm ngoái, năm trước, năm qua, trước đây, lâu nay, hay quên, hay trễ, hay muộn, hay đi muộn, hay nóng, hay nể, hay cáu, hay gắt, còn nóng tính,
        nóng tính, nóng nảy, bị nhắc, bị nhắc nhở, bị phê bình, bị góp ý, bị kiểm điểm, tật, cái tật, cái tính, còn chậm, còn tồn, còn nợ, quá hạn, tồn đọng,
        trễ hẹn, trễ hạn, chậm hạn, để chậm, nộp chậm, nộp muộn, đi muộn, đi trễ, bảo thủ, ngại, nhút nhát, ít nói, ít xuống, ít đi, ít ra, yếu ngoại ngữ,
        yếu tin học, chưa biết dùng, chưa thạo, chưa rành, chưa đọc, chưa làm được, lỗi của tôi, khuyết điểm của tôi, hạn chế của tôi, tôi hay, em hay, tôi ít,
        em ít, tôi chưa, bỏ thuốc, hút thuốc, nghiện, sửa tật, sửa thói, thói quen, thói, khắc phục việc, khắc phục chuyện, khắc phục tình trạng,
        khắc phục lỗi, khắc phục khuyết điểm, khắc phục tính, khắc phục hạn chế về, khắc phục hạn chế trong, sửa việc, sửa lỗi, sửa khuyết điểm,
        đoàn kiểm tra kết luận, kết luận kiểm tra, kiểm toán kết luận, thanh tra kết luận, chi bộ góp ý, chi bộ nhắc, chi bộ phê bình, đoàn kiểm tra,
        bị khiếu nại, phản ánh về, bị chê, bị kêu, do tôi, tại tôi, vì tôi, bỏ sót, sai sót, nói to, nói dài, chậm trễ, chậm
        [tie]
        trên cương vị, với cương vị, cương vị của tôi, do tôi phụ trách, tôi phụ trách, tôi được phân công, tôi được giao, em phụ trách, em được giao,
        tôi quản lý, do tôi quản lý, tôi chủ nhiệm, em chủ nhiệm, tôi phụ trách, tôi trực tiếp, phần việc của tôi, nhiệm vụ của tôi, theo chức trách,
        với vai trò, là trưởng, là tổ trưởng, là bí thư, là giáo viên, là bác sĩ, là chi ủy viên, là tổ phó, khoa mình, khoa tôi, phòng mình, phòng tôi,
        tổ mình, tổ tôi, lớp tôi, lớp mình, xưởng tôi, ca tôi, đơn vị tôi, cơ quan tôi, trường tôi, địa bàn tôi, địa bàn mình, khu tôi, ngõ tôi phụ trách,
        người đứng đầu cơ quan, ca trực, trong ca, giờ làm, chỗ làm
        [check]
        ghi sổ, có sổ, sổ ghi, sổ theo dõi, vào sổ, nhật ký, chụp ảnh, ảnh gửi, gửi ảnh, ký nhận, ký sổ, chữ ký, biên bản, báo cáo chi bộ, báo chi ủy,
        báo cáo chi ủy, báo cáo trước, báo trước chi bộ, gửi danh sách, lập danh sách, niêm yết, dán bảng, công khai trên, đăng lên, đăng trên, nghiệm thu,
        xác nhận của, có xác nhận, phiếu, phiếu khảo sát, số liệu, trên phần mềm, trên hệ thống, danh sách, thống kê, bảng tin, chấm điểm, kiểm chéo,
        đối chiếu
        [outcome]
        tỷ lệ, tỉ lệ, số vụ, số việc, số hồ sơ, số ca, số hộ, số đơn, nợ, nợ xấu, nợ quá hạn, điểm trung bình, doanh thu, sản lượng, năng suất, thất thoát,
        tỷ suất, kết quả thi, mức độ hài lòng, chỉ số, số người, số lượng, số, cả lớp, 100% học sinh, tổng thu, thời gian chờ, thời gian giải quyết
        [vague]
        cái tật đó, cái tật này, cái tính ấy, cái tính đó, bớt cái tính, bỏ cái tật, cố sửa, sẽ sửa, sửa dần, cố gắng sửa, cố bớt, khắc phục dần, hứa sẽ sửa,
        quyết sửa, sửa tính, sửa cái tính, bớt nóng, kiềm chế, điềm tĩnh hơn, cố gắng hơn, sẽ cố gắng, cố gắng khắc phục, sửa chữa dần
        [place]
        ngõ, hẻm, tổ, khu, xóm, thôn, lớp, khoa, chuyền, xưởng, phân xưởng, phường, xã, phố, khu phố, khu tập thể, khu trọ, nhà trọ, phòng, trường, bản, ấp,
        đội, chung cư, dãy, buồng, công ty, cơ quan, đơn vị, bệnh viện, trạm, chợ, trong, ở, tại, quanh, gần, bên, trên địa bàn, cùng, kp, tdp, chi đoàn,
        chi hội, địa bàn
        [parties]
        hai bên, các bên, đương sự, chủ quầy, chủ sạp, chủ trọ, chủ hộ, chủ quán, chủ nhà, chủ cơ sở, người đến, người tới, người hỏi, người nộp, người chờ, người gửi, người khiếu nại, người tố cáo, người gọi, người xem, người nghe, người học, người dùng, người thuê, người trồng, người nuôi, người thân, người nhà, người trong, người có thẻ, người hưởng lương hưu, người tham gia, người chưa, người không, người còn, người đi, người ở, người bị, người đang, người nào, các gia đình, nhà có tang, nhà nào, hộ nào, em nào, cháu nào, cụ nào, bác nào, chị nào, anh nào, bạn nào, đứa nào, bé nào, bà nào, ông nào, cô nào, ai cần, ai hỏi, ai chưa, ai đến, ai muốn, ai khó, ai ốm, ai thiếu, ai không, con cháu, chi bộ yếu, các chi bộ, các phường, các xã, các thôn, các trường, các chi hội, các chi đoàn, bệnh viện, trường mầm non, mái ấm, trung tâm bảo trợ, nhà tình thương, lớp tình thương, điểm trường, phụ huynh, bệnh nhân, thân chủ, bị can, phạm nhân, học viên cai nghiện, dân, bà con, người dân, khách, khách hàng, hội viên, đoàn viên, thanh niên, hộ, tổ viên, quần chúng, đảng viên mới, đảng viên trẻ, công nhân, cán bộ mới, anh em, chị em, nông dân, ngư dân, doanh nghiệp
        [helper]
        cùng, cùng với, với, nhờ, huy động, phối hợp với, phối hợp, do, có, cử, báo, báo cáo, xin, mời, trước, học hỏi, nghe, rủ, phân công, giao cho, giao,
        cho phép, tiếp
        [request]
        dặn dò, dẫn, dẫn tới, dắt tới, gửi cho, điện thoại cho, giải thích cho, trả tiền cho, làm cho, sửa cho, lắp cho, cấp cho, chỉ, chỉ cho, bày cho, gọi cho, báo cho, trả lời cho, phát cho, mời, dạy cho, giảng, tư vấn, cấp, tiêm cho, khám cho, mang đến, mang tới, đem đến, đem tới, mở lớp, làm giúp, làm thay, làm hộ, khai giúp, in giúp, kết nạp, bồi dưỡng, tháo gỡ, hỗ trợ, ưu tiên, nhường, đỡ, dìu, dắt, đón tiếp, hòa giải, nấu cho, ủng hộ, góp cho, quyên góp, nuôi, trông, trả, giao tận, gửi, tuyển, nhận, giúp, cho, tặng, để, dạy, kèm, thăm, chăm sóc, phục vụ, hỗ trợ, đỡ đầu, biếu, trao, phát, nhắc, dặn, hướng dẫn, bày, chở, đưa, đón, khám, tiêm, nấu,
        sửa, đọc, kể, trả, gọi, hỏi, giữ, trông, đến, tới, vì, của, thay, quan tâm, giúp đỡ, chăm lo, tuyên truyền, vận động, bảo
        [retired]
        hưu trí, nghỉ hưu, hưu, cựu chiến binh, ccb, sinh viên, học viên, học sinh, tuổi đảng, nguyên, lão thành, hai chiều, không giữ chức vụ, nội trợ,
        lao động tự do
        [habit]
        tắt đèn, tắt điều hòa, tắt quạt, in hai mặt, giấy một mặt, giấy in, rượu, rượu bia, bia, thuốc lá, hút thuốc, điện thoại, giao ban, phát biểu,
        thang máy, xe đạp, đi bộ, chạy bộ, cốc nhựa, nhựa, nói chuyện riêng, làm việc riêng, lướt mạng, báo cáo dài, đến sớm, đi họp, vào họp, đơn nặc danh,
        nói xấu, ăn trưa, buổi trưa, đúng giờ, đồng phục, game, chơi game, phù hiệu, trang phục, dự tiệc, đi làm muộn, nghe điện thoại, facebook, mạng xã hội, hội trường
        [office]
        phong bì, quà, quà biếu, quà tết, biếu, cấp dưới, nhân viên dưới quyền, nhà thầu, dự thầu, gói thầu, doanh nghiệp, khách, hồ sơ, đơn vị thuộc quyền,
        đơn vị trực thuộc, đơn vị mình, xin việc, chữ ký, hoa hồng, lót tay, bồi dưỡng, áp giá, xe công, xe cơ quan, công quỹ, tiền công, mua sắm, chứng từ,
        chủ đất, chủ đầu tư, người nhà vào, tuyển dụng, bổ nhiệm, thi công, công trình, giấy phép, dân, hàng, cân, giá, bệnh nhân, học sinh, phụ huynh,
        người nhà bệnh nhân, kiểm lâm, thuế, hóa đơn, công trường, cửa hàng, tiệm, quán, nghiệm thu, thẩm định
        [institution]
        chi bộ, chi hội, chi đoàn, trạm y tế, trạm, trường, điểm trường, nhà trẻ, lớp mẫu giáo, trường mầm non, thôn, bản, làng, xóm, xã, phường, tổ dân phố, tổ, khu phố, hợp tác xã,
        doanh nghiệp, công ty, xưởng, cơ sở, trung tâm, trại trẻ, trại trẻ mồ côi, làng trẻ, làng trẻ sos, bệnh viện, nhà chùa, chùa, giáo xứ, dòng họ, đồn, đảo, tiểu đội, trung đội,
        câu lạc bộ, đội bóng, đội văn nghệ, thư viện trường, nhà dưỡng lão, mái ấm, nhà máy, ca, đơn vị
        [classifier]
        em, chị, anh, ông, bà, cô, chú, bạn, bác, người, nhà, hộ, cháu, cụ, bé, đứa, thầy, mẹ, trẻ, chị em, anh em, gia đình, học sinh, bệnh nhân, đứa trẻ
        [lead]
        trưởng, tổ trưởng, trưởng thôn, chủ nhiệm, bí thư, phó bí thư, chi ủy viên, chủ tịch, phó chủ tịch, tổ phó, trưởng ban, chi hội trưởng, nhóm trưởng,
        đội trưởng, hội trưởng, thủ quỹ, giáo viên, bác sĩ, bảo vệ, hòa giải viên, cộng tác viên
        [needy]
        hộ nghèo, hộ cận nghèo, gia đình chính sách, gia đình liệt sĩ, gia đình liệt sỹ, gia đình có công, người có công, trẻ mồ côi, trẻ em mồ côi,
        người khuyết tật, người tàn tật, người neo đơn, nạn nhân da cam, thương binh, mẹ liệt sĩ, học sinh nghèo, học sinh yếu, hội viên nghèo, người nghèo
        [private]
        nhà tôi, gia đình tôi, vợ tôi, chồng tôi, vợ chồng, vợ chồng tôi, con tôi, con trai, con gái, con cái, con cháu, bố mẹ, cha mẹ, mẹ tôi, bố tôi, đám cưới, cưới, đám giỗ, giỗ, tang, đám tang, vàng mã, tân gia,
        hàng xóm, nhà bên, bà con lối xóm, nơi ở, chỗ ở, khu tập thể nhà, khu tôi ở, xóm tôi ở, ngõ nhà tôi, chung cư nhà, hiến máu, chạy bộ, tập thể dục, karaoke, ăn tết, đi chùa, lương hưu, tiền lương, tiền túi, heo đất, ngoài giờ
        """;
}
