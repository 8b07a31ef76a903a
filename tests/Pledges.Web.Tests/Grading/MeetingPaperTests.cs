using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Grading;

/// <summary>What the papers say of a meeting that was held.</summary>
public sealed class MeetingPaperTests(Site site) : GradingTest(site)
{
    [Fact]
    public async Task Minutes_AfterTheProposal_SayWhoCameAndWhatIsProposed()
    {
        InDecember();
        Assert.Equal(302, (await Propose((City.Waiting, "FAIR"))).Status);
        var page = await As(City.Secretary).Get($"{MeetingPage}/minutes");
        Assert.Equal(200, page.Status);
        Assert.Contains("có mặt: ", page.Main);
        Assert.DoesNotContain("có mặt: ……", page.Main);
        var row = Page.Text(page.FindAll("table tbody tr").Single(r => Page.Text(r).Contains(City.Waiting.Name, StringComparison.Ordinal)));
        Assert.EndsWith("HT", row, StringComparison.Ordinal);
        Assert.Contains("Chi bộ đề nghị: ", page.Main);
    }

    [Fact]
    public async Task Report_WhileProposalsWait_NamesThemApartFromDecidedGrades()
    {
        InDecember();
        Assert.Equal(302, (await Propose((City.Waiting, "FAIR"))).Status);
        var report = (await As(City.Committee).Get($"/organisations/{City.Body.Code}/report?year=2026")).Main;
        Assert.Contains("Các chi bộ đề nghị, chưa được quyết định, đối với ", report);
        Assert.DoesNotContain("Xếp loại cuối năm của", report);
    }
}
