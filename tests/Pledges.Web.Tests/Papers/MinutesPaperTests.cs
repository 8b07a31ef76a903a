using Pledges.Domain.Pledging;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Papers;

public sealed class MinutesPaperTests(Site site) : PaperTest(site)
{
    private static readonly MeetingMinutes Held = new()
    {
        Unit = Cell,
        Year = 2026,
        HeldOn = new DateOnly(2026, 12, 5),
        Place = "Nhà văn hóa phố 1",
        Chair = "Hoàng Thị Giang",
        MinuteTaker = "Vũ Văn Hải",
        BallotsHandedOut = 3,
        Grades = [new("EXCELLENT", "Hoàn thành xuất sắc nhiệm vụ"), new("GOOD", "Hoàn thành tốt nhiệm vụ"), new("FAILED", "Không hoàn thành nhiệm vụ")],
        Members =
        [
            new("Lê Văn An")
            {
                Presence = Presence.Present, SelfCriticism = "Còn nể nang.", Criticism = "Mạnh dạn hơn.", Result = PledgeResult.Good, Points = 91.5m,
                Votes = new Dictionary<string, int> { ["EXCELLENT"] = 1, ["GOOD"] = 2 }, InvalidVotes = 0, Proposed = "GOOD",
            },
            new("Trần Thị Bình") { Presence = Presence.WithLeave, NotGradedKey = "Too short a time in the cell" },
            new("Ngô Văn Cường") { Presence = Presence.WithoutLeave, Proposed = "FAILED", DisciplineNo = "12-QĐ/UBKT", DisciplinedOn = new DateOnly(2026, 6, 1), OldCellOpinion = "Đồng ý." },
            new("Hà Văn Dũng") { Presence = Presence.NotCalled, NotGradedKey = "Exempt from work and meetings" },
        ],
    };

    [Fact]
    public void Minutes_OfAMeeting_SayWhoCameWhatWasSaidAndVoted()
    {
        var docx = Open(MinutesPaper.Of(Held, Texts));
        Assert.Contains("…………, ngày 05 tháng 12 năm 2026", docx.Paragraphs);
        Assert.Contains("Tổng số đảng viên của chi bộ: 4; được triệu tập: 3; có mặt: 1 (33,33%).", docx.Paragraphs);
        Assert.Contains("Vắng có lý do: 1 (Trần Thị Bình)", docx.Paragraphs);
        Assert.Contains("Vắng không có lý do: 1 (Ngô Văn Cường)", docx.Paragraphs);
        Assert.Contains("– Tự phê bình: Còn nể nang.", docx.Paragraphs);
        Assert.Contains("– Ý kiến góp ý, phê bình: Mạnh dạn hơn.", docx.Paragraphs);
        var table = Assert.Single(docx.Tables);
        Assert.Equal(["1", "Lê Văn An", "Tốt", "91,5", "1", "2", "", "0", "HTT"], table[1]);
        Assert.Equal(["TT", "Họ và tên", "Kết quả", "Điểm", "Phiếu HTXS", "Phiếu HTT", "Phiếu KHT", "Không hợp lệ", "Đề nghị xếp loại"], table[0]);
        Assert.Equal("–", table[2][^1]);
        Assert.Contains("Miễn sinh hoạt hoặc đình chỉ sinh hoạt: 1 (Hà Văn Dũng)", docx.Paragraphs);
        Assert.Contains("Trong bảng: HTXS: hoàn thành xuất sắc nhiệm vụ; HTT: hoàn thành tốt nhiệm vụ; KHT: không hoàn thành nhiệm vụ.", docx.Paragraphs);
        Assert.Contains("Không xếp loại (thời gian sinh hoạt quá ngắn): 1 (Trần Thị Bình)", docx.Paragraphs);
        Assert.Contains("Không xếp loại (miễn công tác và sinh hoạt): 1 (Hà Văn Dũng)", docx.Paragraphs);
        Assert.Contains("Chi bộ đề nghị: hoàn thành tốt nhiệm vụ: 1 (50,00%); không hoàn thành nhiệm vụ: 1 (50,00%).", docx.Paragraphs);
        Assert.Contains("Ngô Văn Cường: bị kỷ luật trong năm, Quyết định số 12-QĐ/UBKT, ngày 01/06/2026", docx.Paragraphs);
        Assert.Contains("Ngô Văn Cường: ý kiến của chi bộ nơi chuyển đi: Đồng ý.", docx.Paragraphs);
        Assert.Contains("CHỦ TRÌ CUỘC HỌP", docx.Paragraphs);
    }

    [Fact]
    public void Minutes_BeforeTheMeeting_HaveRoomForTheHand()
    {
        var docx = Open(MinutesPaper.Of(new MeetingMinutes { Unit = Cell, Year = 2026, Grades = Held.Grades, Members = [new("Lê Văn An")] }, Texts));
        Assert.Contains("ngày … tháng … năm", docx.Text);
        Assert.Contains("Chủ trì: ………………………", docx.Paragraphs);
        Assert.Contains("Tổng số đảng viên của chi bộ: 1; được triệu tập: 1; có mặt: ……", docx.Paragraphs);
        Assert.Equal(["1", "Lê Văn An", "", "", "", "", "", ""], docx.Tables[0][1]);
    }
}
