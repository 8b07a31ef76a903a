using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Papers;

public sealed class ReportPaperTests(Site site) : PaperTest(site)
{
    private static readonly YearReport Body = new()
    {
        Unit = new UnitHead("Đảng bộ thành phố Thử Nghiệm", "Đảng bộ phường Sông Trong"),
        Year = 2026,
        AsOf = new DateOnly(2026, 12, 31),
        DueOn = new DateOnly(2026, 1, 31),
        IsCell = false,
        Counts = new Tally { Headcount = 73, Population = 71, Registered = 70, Concrete = 60, DoingWell = 65, Leaders = 12, LeadersRegistered = 12, LeadersDoingWell = 12, Exemplars = 4, CadreExemplars = 2 },
        Exempt = 2,
        Late = 3,
        Results = new Dictionary<PledgeResult, int> { [PledgeResult.Excellent] = 10, [PledgeResult.Good] = 55, [PledgeResult.Fair] = 4 },
        Grades = [new("Hoàn thành xuất sắc nhiệm vụ", 14), new("Hoàn thành tốt nhiệm vụ", 56)],
        Units = [new("Chi bộ phố 1", new Tally { Population = 40, Registered = 40, Concrete = 33, DoingWell = 38 }), new("Chi bộ phố 2", null)],
        MissingBy = new Dictionary<MissingWhy, int> { [MissingWhy.Returned] = 1 },
        Missing = [new(1, "Ngô Văn Cường", "Chi bộ phố 1", MissingWhy.Returned)],
    };

    [Fact]
    public void Report_OfABody_SpeaksInTheSentencesOfTheOffice()
    {
        var docx = Open(ReportPaper.Of(Body, Texts));
        Assert.Contains("Số: ……-BC/ĐU", docx.Paragraphs);
        Assert.Contains("Kính gửi: Đảng bộ thành phố Thử Nghiệm", docx.Paragraphs);
        Assert.Contains("98,59% đảng viên (70/71) đã đăng ký và được xác nhận, trong đó 100% cán bộ lãnh đạo chủ chốt (12/12).", docx.Paragraphs);
        Assert.Contains("85,71% bản đăng ký (60/70) được chi bộ đánh giá cụ thể, thiết thực.", docx.Paragraphs);
        Assert.Contains("3 đảng viên gửi bản đăng ký sau ngày 31/01/2026.", docx.Paragraphs);
        Assert.Contains("Cụ thể: xuất sắc: 10; tốt: 55; đạt: 4; chưa đạt: 0; chưa đánh giá: 1.", docx.Paragraphs);
        Assert.Contains("Xếp loại chất lượng 70 đảng viên: hoàn thành xuất sắc nhiệm vụ: 14 (20,00%); hoàn thành tốt nhiệm vụ: 56 (80,00%).", docx.Paragraphs);
        Assert.Equal(["1", "Chi bộ phố 1", "40", "40", "100%", "33", "38"], docx.Tables[0][1]);
        Assert.Equal(["2", "Chi bộ phố 2", "–", "–", "–", "–", "–"], docx.Tables[0][2]);
        Assert.Equal(["", "Tổng cộng", "71", "70", "98,59%", "60", "65"], docx.Tables[0][3]);
        Assert.Equal(["1", "Ngô Văn Cường", "Chi bộ phố 1", "trả lại để bổ sung, chưa gửi lại"], docx.Tables[1][1]);
    }

    [Fact]
    public void Report_ForAReaderFromOutside_NamesNobody()
    {
        var docx = Open(ReportPaper.Of(Body with { Missing = null }, Texts));
        Assert.DoesNotContain("Ngô Văn Cường", docx.Text);
        Assert.Contains("1 đảng viên; danh sách do tổ chức đảng quản lý.", docx.Paragraphs);
    }

    [Fact]
    public void Report_OfACellWithEverybodyRegistered_SaysSo()
    {
        var docx = Open(ReportPaper.Of(Body with { IsCell = true, Unit = Cell, Units = [], MissingBy = new Dictionary<MissingWhy, int>(), Missing = [], Results = new Dictionary<PledgeResult, int>() }, Texts));
        Assert.Contains("Số: ……-BC/CB", docx.Paragraphs);
        Assert.Contains("III. ĐẢNG VIÊN CHƯA HOÀN THÀNH ĐĂNG KÝ VÀ LÝ DO", docx.Paragraphs);
        Assert.Contains("Không có; toàn bộ đảng viên thuộc diện đã đăng ký.", docx.Paragraphs);
        Assert.Contains("Các chi bộ chưa ghi kết quả đánh giá cuối năm.", docx.Paragraphs);
    }
}
