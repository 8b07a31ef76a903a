using DocumentFormat.OpenXml.Wordprocessing;
using Pledges.Domain.Pledging;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Papers;

public sealed class PersonPaperTests(Site site) : PaperTest(site)
{
    [Fact]
    public void Pledge_Confirmed_SaysWhoWhatAndTheVerdict()
    {
        var docx = Open(PledgePaper.Of(Pledge(("Đọc và kể chuyện về Bác", null)), Texts));
        Assert.Contains("Đảng bộ phường Sông Trong", docx.Paragraphs);
        Assert.Contains("Chi bộ phố 1", docx.Paragraphs);
        Assert.Contains("ĐẢNG CỘNG SẢN VIỆT NAM", docx.Paragraphs);
        Assert.Contains("…………, ngày 05 tháng 01 năm 2026", docx.Paragraphs);
        Assert.Contains("Họ và tên: Lê Văn An", docx.Paragraphs);
        Assert.Contains("Việc 1: Đọc và kể chuyện về Bác", docx.Paragraphs);
        Assert.Contains("– Số lượng, mức độ: 12 buổi", docx.Paragraphs);
        Assert.Contains("Chi bộ xác nhận ngày 09/02/2026; đánh giá: cụ thể, thiết thực.", docx.Paragraphs);
        Assert.Contains("XÁC NHẬN CỦA CHI BỘ", docx.Paragraphs);
        Assert.Contains("NGƯỜI ĐĂNG KÝ", docx.Paragraphs);
        Assert.DoesNotContain("CỘNG HÒA XÃ HỘI", docx.Text);
        Assert.Equal(("vi-VN", "Nêu gương", null), (docx.Language, docx.Author, docx.Description));
    }

    [Fact]
    public void Pledge_ReturnedAmendedOnBehalf_TellsItsWay()
    {
        var facts = Pledge(("Đọc", null)) with
        {
            IsOnBehalf = true,
            PaperRef = "cặp 3, tờ 12",
            IsConcrete = false,
            VerdictReason = "Chưa rõ số buổi.",
            Returns = [new ReturnFacts(new DateOnly(2026, 1, 7), "Chi bộ phố 1", 1, "Nêu rõ thời gian.")],
            Amendments = [new AmendmentFacts(1, new DateOnly(2026, 5, 4), "Đổi nhiệm vụ.", null)],
        };
        var text = Open(PledgePaper.Of(facts, Texts)).Text;
        Assert.Contains("Trả lại để bổ sung ngày 07/01/2026, nơi trả: Chi bộ phố 1 (Việc 1): Nêu rõ thời gian.", text);
        Assert.Contains("bản giấy lưu tại: cặp 3, tờ 12", text);
        Assert.Contains("đánh giá: chưa cụ thể, thiết thực.", text);
        Assert.Contains("Nhận xét của chi bộ: Chưa rõ số buổi.", text);
        Assert.Contains("Điều chỉnh lần 1, ngày 04/05/2026 (chưa xác nhận): Đổi nhiệm vụ.", text);
    }

    [Fact]
    public void Pledge_NotHandedIn_IsMarkedAndHasNoDate()
    {
        var text = Open(PledgePaper.Of(Pledge(("Đọc", null)) with { State = PledgeState.Draft, ConfirmedOn = null }, Texts)).Text;
        Assert.Contains("Đang viết, chưa gửi", text);
        Assert.Contains("ngày … tháng … năm", text);
    }

    [Fact]
    public void Review_Assessed_SetsEachCommitmentBesideItsOutcome()
    {
        var facts = Pledge(("Đọc và kể chuyện", "Đã kể 12 buổi.\nCó ghi biên bản."), ("Giúp hai hộ", null)) with
        {
            Review = new ReviewFacts(new DateOnly(2026, 11, 20), "Hoàn thành các việc đã đăng ký."),
            Result = PledgeResult.Good,
            ResultNote = "Giữ lời hứa.",
        };
        var docx = Open(ReviewPaper.Of(facts, Texts));
        var table = Assert.Single(docx.Tables);
        Assert.Equal(["TT", "Nội dung đăng ký", "Mức độ", "Kết quả, minh chứng"], table[0]);
        Assert.Equal(["1", "Đọc và kể chuyện (12 buổi; hằng tháng)", "", "Đã kể 12 buổi.\nCó ghi biên bản."], table[1]);
        Assert.Contains("Hoàn thành các việc đã đăng ký.", docx.Paragraphs);
        Assert.Contains("Kết quả: Tốt", docx.Paragraphs);
        Assert.Contains("Giữ lời hứa.", docx.Paragraphs);
        Assert.Contains("NGƯỜI TỰ KIỂM TRA", docx.Paragraphs);
    }

    [Theory]
    [InlineData("a\u0000b\u0008c\uFFFEd", "abcd")]
    [InlineData("Đọc \u202Esách\u202C \u200Fhay", "Đọc sách hay")]
    [InlineData("</w:t> & \"<b>\" ]]>", "</w:t> & \"<b>\" ]]>")]
    public void Text_OfAnySort_LeavesAReadableFile(string typed, string written) =>
        Assert.Contains($"Việc 1: {written}", Open(PledgePaper.Of(Pledge((typed, null)), Texts)).Paragraphs);

    [Fact]
    public void Text_WithHalfACharacter_LeavesAReadableFile() =>
        Assert.Contains("Việc 1: d\uFFFDe", Open(PledgePaper.Of(Pledge(("d\uD800e", null)), Texts)).Paragraphs);

    [Fact]
    public void Text_OfOneVeryLongWord_LeavesAReadableFile()
    {
        var word = new string('x', 1000);
        Assert.Contains(Open(ReviewPaper.Of(Pledge((word, word)), Texts)).Tables[0][1], cell => cell == word);
    }

    [Fact]
    public void Many_HaveAPageEach_AndCountFromOne()
    {
        var docx = Open(PersonPapers.Many("Tất cả", [Pledge(("Một", null)), Pledge(("Hai", null)), Pledge(("Ba", null))], PersonPaper.Pledge, Texts));
        Assert.Equal(3, docx.Sections.Count);
        Assert.All(docx.Sections, s => Assert.Equal(1, s.GetFirstChild<PageNumberType>()!.Start!.Value));
        Assert.Equal(3, docx.Paragraphs.Count(p => p == "NGƯỜI ĐĂNG KÝ"));
    }
}
