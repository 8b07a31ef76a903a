using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.MyPledge;

public sealed class AdviceTests(Site site) : MyPledgeTest(site)
{
    private const string Stock = "Luôn nêu cao tinh thần trách nhiệm, hoàn thành tốt nhiệm vụ được giao.";
    private const string Concrete = "Chiều thứ tư hằng tuần, với việc tổ trưởng, tôi kèm 6 em lớp 8C mất gốc phân số ở thư viện.";
    private const string Advice = "/my-pledge/2026/advice?row=";

    [Fact]
    public async Task Button_WithoutJavaScript_SavesTheDraft_AndShowsAdviceAtEachRow()
    {
        var page = await As(City.Newcomer).Press(Edit, "advise", ("Input.Rows[0].Deed", Stock), ("Input.Rows[1].Deed", Concrete));
        Assert.Equal(200, page.Status);
        Assert.Contains("ai viết cũng được", Page.Text(page.Find("#wording-0")), StringComparison.Ordinal);
        Assert.Contains("Có thể viết như:", Page.Text(page.Find("#wording-0")), StringComparison.Ordinal);
        Assert.Contains("Cụ thể:", Page.Text(page.Find("#wording-1")), StringComparison.Ordinal);
        Assert.Equal([Stock, Concrete], (await Stored(City.Newcomer))!.Commitments.Select(c => c.Deed));
    }

    [Fact]
    public async Task Advice_WhileWriting_IsAPieceOfThePage_AndSavesNothing()
    {
        var browser = As(City.Newcomer);
        var form = await browser.Get(Edit);
        Assert.NotNull(form.Find("#wording-0[hx-post]"));
        var piece = await browser.PostRaw(Advice + "0", Rows(("dao_duc", "Giúp đỡ mọi người xung quanh.")));
        Assert.Equal(200, piece.Status);
        Assert.DoesNotContain("<html", piece.Body, StringComparison.Ordinal);
        Assert.Contains("Một gợi ý cho việc này", piece.Body, StringComparison.Ordinal);
        Assert.Null(await Stored(City.Newcomer));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("👍👍", "")]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("I will visit five families every month.", "Không đọc được")]
    public async Task Advice_OnOddText_Answers(string text, string says)
    {
        var piece = await As(City.Newcomer).PostRaw(Advice + "0", Rows(("dao_duc", text)));
        Assert.Equal(200, piece.Status);
        Assert.Contains(says, piece.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", piece.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("-1")]
    public async Task Advice_OnARowThatIsNotThere_IsNotFound(string row) =>
        Assert.Equal(404, (await As(City.Newcomer).PostRaw(Advice + row, Rows(("dao_duc", Stock)))).Status);

    [Fact]
    public async Task Advice_InEnglish_IsInEnglish()
    {
        var browser = As(City.Newcomer);
        await browser.InEnglish();
        Assert.Contains("could stand in anyone", Page.Text((await browser.Press(Edit, "advise", ("Input.Rows[0].Deed", Stock))).Find("#wording-0")), StringComparison.Ordinal);
    }
}
