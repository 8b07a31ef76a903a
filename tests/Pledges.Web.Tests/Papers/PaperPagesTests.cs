using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Papers.Docx;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Papers;

/// <summary>The papers over HTTP: page and file say the same, and what is taken is noted.</summary>
public sealed class PaperPagesTests(Site site) : PageTest(site)
{
    [Theory]
    [InlineData("/my-pledge/2026/print")]
    [InlineData("/my-pledge/2026/print?paper=review")]
    public async Task Own_AsPageAndFile_SayTheSame(string path)
    {
        var browser = As(City.Member);
        await SaysTheSame(browser, path);
        Assert.Empty(await Db().Reads.ToListAsync());
        Assert.False(await Db().Events.AnyAsync(e => e.Kind == "paper.taken"));
    }

    [Fact]
    public async Task Pledge_TakenByTheSecretary_IsNotedForTheMember()
    {
        await SaysTheSame(As(City.Secretary), $"/pledges/{City.Member.PledgeId}/print");
        Assert.Equal([City.Member.MemberId, City.Member.MemberId], await Db().Reads.Select(r => r.MemberId).ToListAsync());
        var taken = await Db().Events.SingleAsync(e => e.Kind == "paper.taken");
        Assert.Equal((City.Secretary.AccountId, City.Member.PledgeId), (taken.ActorId, taken.SubjectId));
    }

    [Fact]
    public async Task Ledger_AsPageAndFile_ListsTheCell()
    {
        var docx = await SaysTheSame(As(City.Secretary), $"/cells/{City.Cell.Code}/ledger?year=2026");
        Assert.Equal(8, docx.Tables[0].Count);
        Assert.Equal(City.Member.Name, docx.Tables[0][1][1]);
        Assert.Equal(6, await Db().Reads.CountAsync(r => r.What == "ledger"));
    }

    [Fact]
    public async Task Minutes_BeforeTheMeeting_AreAFormWithEverybody()
    {
        var docx = await SaysTheSame(As(City.Secretary), $"/cells/{City.Cell.Code}/meeting/2026/minutes");
        Assert.Equal(8, docx.Tables[0].Count);
        Assert.Contains("Phiếu HTXS", docx.Tables[0][0]);
    }

    [Fact]
    public async Task AllOfACell_AreOneFile_AndWhoHasNoneIsNamed()
    {
        var page = await As(City.Secretary).Get($"/cells/{City.Cell.Code}/papers?year=2026");
        Assert.Equal(3, page.FindAll(".sheet").Count);
        Assert.Contains(City.Newcomer.Name, Page.Text(page.Find(".sheet-note")));
        Assert.Contains(City.SentBack.Name, Page.Text(page.Find(".sheet-note")));
        var docx = await SaysTheSame(As(City.Secretary), $"/cells/{City.Cell.Code}/papers?year=2026");
        Assert.Equal(3, docx.Sections.Count);
        Assert.Contains("Hoàng Thị Giang, lúc 10:00, 10/03/2026", docx.Description);
        Assert.Contains(City.Waiting.MemberId, await Db().Reads.Select(r => r.MemberId).ToListAsync());
    }

    [Fact]
    public async Task AllOfACell_ForTheInspection_AreRefusedAndNothingIsRead()
    {
        Assert.Equal(403, (await As(City.Inspection).Get($"/cells/{City.Cell.Code}/papers?format=docx&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1")).Status);
        Assert.Empty(await Db().Reads.ToListAsync());
        Assert.False(await Db().Events.AnyAsync(e => e.Kind == "paper.taken"));
    }

    [Fact]
    public async Task SelfReviewNotHandedIn_IsTheMembersAlone()
    {
        await using (var db = Db())
        {
            var (year, pledge) = (await db.Years.Include(y => y.Form).SingleAsync(y => y.Year == 2026), await db.Pledges.Include(p => p.Commitments).SingleAsync(p => p.Id == City.Member.PledgeId));
            var actor = new Domain.Access.Actor(City.Member.AccountId, City.Member.Name, City.Member.MemberId, new DateOnly(2026, 3, 9), [], []);
            pledge.SaveReview(year, new Dictionary<int, (Fulfilment?, string?)> { [1] = (Fulfilment.Partly, "Mới được hai buổi.") }, "Chưa xong.", actor, DateTime.UtcNow);
            await db.SaveChangesAsync();
        }

        Assert.Contains("Mới được hai buổi.", (await As(City.Member).Get("/my-pledge/2026/print?paper=review")).Main);
        var seen = await As(City.Secretary).Get($"/pledges/{City.Member.PledgeId}/print?paper=review");
        Assert.Equal(200, seen.Status);
        Assert.DoesNotContain("Mới được hai buổi.", seen.Body);
        Assert.DoesNotContain("Chưa xong.", seen.Body);
    }

    [Fact]
    public async Task Report_OfTheBody_CountsItsCellsAndNamesWhoIsMissing()
    {
        var docx = await SaysTheSame(As(City.Committee), $"/organisations/{City.Body.Code}/report");
        Assert.Contains("10,00% đảng viên (1/10) đã đăng ký và được xác nhận.", docx.Paragraphs);
        Assert.Equal(["", "Tổng cộng", "10", "1", "10,00%", "1", "0"], docx.Tables[0][^1]);
        Assert.Contains(docx.Tables[1], row => row[1] == City.SentBack.Name && row[3] == "trả lại để bổ sung, chưa gửi lại");
        Assert.Contains(docx.Tables[1], row => row[1] == City.Waiting.Name && row[3] == "đã gửi, chi bộ chưa xác nhận");
        Assert.Equal(1 + 9, docx.Tables[1].Count);
    }

    [Fact]
    public async Task Report_OfTooFewPeople_IsRefusedToTheCityAndNothingIsNoted()
    {
        // The other body has three members: two numbers of three units would tell the third.
        Assert.Equal(403, (await As(City.Office).Get($"/organisations/{City.Body.Code}/report?format=docx&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1")).Status);
        Assert.Empty(await Db().Reads.ToListAsync());
        Assert.False(await Db().Events.AnyAsync(e => e.Kind == "paper.taken"));
    }

    [Theory]
    [InlineData("/my-pledge/2026/print?paper=other")]
    [InlineData("/my-pledge/2025/print?paper=review")]
    [InlineData("/organisations/TU/report")]
    [InlineData("/organisations/DB1/report?year=1999")]
    public async Task Paper_ThatIsNotThere_IsNotFound(string path) =>
        Assert.Equal(404, (await As(path.StartsWith("/my", StringComparison.Ordinal) ? City.Member : City.Office).Get(path)).Status);

    private async Task<OpenedDocx> SaysTheSame(Browser browser, string path)
    {
        var page = await browser.Get(path);
        Assert.Equal(200, page.Status);
        var docx = new OpenedDocx(await Download(browser, path + (path.Contains('?') ? "&" : "?") + "format=docx&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1"));
        var shown = Page.Text(page.Find(".paper"));
        Assert.All(docx.Paragraphs, p => Assert.Contains(string.Join(' ', p.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), shown));
        return docx;
    }

    private static async Task<byte[]> Download(Browser browser, string path)
    {
        var (status, type, bytes) = await browser.Download(path);
        Assert.Equal((200, DocxFile.ContentType), (status, type));
        return bytes;
    }
}
