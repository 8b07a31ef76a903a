using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.MyPledge;

public sealed class JourneyTests(Site site) : MyPledgeTest(site)
{
    [Fact]
    public async Task Year_FromTheFirstWordToTheResult_GoesThroughEveryStep()
    {
        var person = City.Newcomer;
        var browser = As(person);
        Assert.Equal("/my-pledge/2026", (await browser.Get("/my-pledge")).Location);

        // Written in three goes: the two required sections are open, a third is added.
        var form = await browser.Get(Edit);
        var added = await browser.Follow(await browser.Submit(form, "add:dao_duc", [("Input.Rows[0].Deed", "Học một chuyên đề"), ("Input.Rows[1].Deed", "Trả lời dân trong ba ngày")]));
        Assert.NotNull(added.Find("#new"));
        var written = await browser.Submit(added, "next", [("Input.Rows[2].Deed", "Giúp hai cụ già"), ("Input.Rows[2].Quantity", "2 hộ")]);
        Assert.Equal(Check, written.Location);
        Assert.Equal(["tu_tuong", "dao_duc", "chuc_trach"], (await Stored(person))!.Commitments.Select(c => c.Section));

        // Handed in.
        var sent = await browser.Follow(await browser.Press(Check, "Gửi chi bộ"));
        Assert.Equal("/my-pledge/2026/sent", sent.Path);
        Assert.Contains("NG-2026-M04", sent.Main);
        Assert.Contains(City.Secretary.Name, sent.Main);
        Assert.Contains("10:00, 10/03/2026", sent.Main);
        Assert.Equal(PledgeState.Submitted, (await Stored(person))!.State);

        // Returned, with everything about the return in sight; completed and handed in again.
        await Returned(person, 2, "Nêu rõ hộ nào, bao nhiêu buổi.");
        var returned = await browser.Get(Overview);
        Assert.All([City.Secretary.Name, City.Cell.Name, "10:00, 10/03/2026", "Việc 2", "Nêu rõ hộ nào, bao nhiêu buổi."], text => Assert.Contains(text, returned.Find(".returned")!.TextContent));
        await browser.Press(Edit, "next", ("Input.Rows[1].Due", "chiều thứ bảy hằng tuần"));
        await browser.Press(Check, "Gửi chi bộ");
        Assert.Contains("Các lần trả lại trước (1)", (await browser.Get(Overview)).Main);

        // Confirmed; two deeds noted; the first taken as a slip and undone.
        await Confirmed(person);
        var noted = await browser.Follow(await browser.Post(Diary, ("Input.Text", "Sang thăm hai cụ"), ("Input.On", "2026-03-08"), ("Input.Commitment", "2"), ("Input.Count", "2")));
        Assert.Equal(200, (await browser.Follow(await browser.Press(noted.Path, "Bỏ lần ghi này"))).Status);
        await browser.Post(Diary, ("Input.Text", "Sang thăm một cụ"), ("Input.On", "2026-03-09"), ("Input.Commitment", "2"), ("Input.Count", "1"), ("Input.IsShared", "true"));
        var entry = Assert.Single((await Stored(person))!.Diary);
        Assert.Equal(("Sang thăm một cụ", 2, 1, true), (entry.Text, entry.CommitmentKey, entry.Count, entry.IsShared));

        // Self-review: a draft, then handed in.
        SetDate(2026, 11, 20);
        browser = As(person);
        Assert.Contains("Viết tự kiểm tra, tự đánh giá", (await browser.Get("/")).Main);
        await browser.Press(SelfReview, "save", ("Input.Items[0].Outcome", "Đã học xong"));
        Assert.Equal((PledgeState.Confirmed, "Đã học xong"), ((await Stored(person))!.State, (await Stored(person))!.Commitments[0].Outcome));
        var handedIn = await browser.Follow(await browser.Press(SelfReview, "send", ("Input.Items[0].Fulfilment", "Fully"), ("Input.Items[1].Fulfilment", "Mostly"), ("Input.Items[2].Fulfilment", "Partly")));
        Assert.Equal("/my-pledge/2026/self-review/sent", handedIn.Path);

        // The cell's result and note stand on the page of the year.
        await Assessed(person, PledgeResult.Good, "Làm đều, dân ghi nhận.");
        var result = await browser.Get(Overview);
        Assert.Contains("Kết quả năm: Tốt", result.Main);
        Assert.Contains("Làm đều, dân ghi nhận.", result.Main);
    }

    [Theory]
    [InlineData("/", "My work today")]
    [InlineData("/my-pledge/2026", "My pledge 2026")]
    [InlineData("/my-pledge/2026/diary", "Diary of deeds 2026")]
    [InlineData("/my-pledge/2026/self-review", "Self-review 2026")]
    [InlineData("/my-pledge/2025", "My pledge 2025")]
    public async Task Pages_InEnglish_SpeakEnglish(string path, string heading) =>
        Assert.Equal(heading, (await (await As(City.Member).InEnglish()).Get(path)).Heading);

    [Fact]
    public async Task Print_InEnglish_StaysTheVietnamesePaper()
    {
        var page = await (await As(City.Member).InEnglish()).Get("/my-pledge/2026/print");
        Assert.Contains("Đảng bộ phường Sông Trong", page.Main);
        Assert.Contains("Chi bộ phố 1", page.Main);
        Assert.Contains("ĐẢNG CỘNG SẢN VIỆT NAM", page.Main);
        Assert.Contains("Họ và tên: Lê Văn An", page.Main);
        Assert.DoesNotContain("CỘNG HÒA XÃ HỘI", page.Body);
        Assert.Contains("Back", page.Find(".paper-tools")!.TextContent);
    }
}
