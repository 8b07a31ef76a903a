using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Review;

public sealed class AdviceTests(Site site) : ReviewTest(site)
{
    private const string Stock = "Luôn nêu cao tinh thần trách nhiệm, hoàn thành tốt nhiệm vụ được giao, gương mẫu chấp hành nội quy.";

    [Fact]
    public async Task Queue_FilteredByWording_ShowsWhatLooksFormulaic()
    {
        await FormulaicAsync();
        await AddMembersAsync(2);
        var all = await As(City.Secretary).Get("/review");
        Assert.Equal(3, all.FindAll("tbody tr").Count);
        Assert.Single(all.FindAll("tbody tr"), row => Page.Text(row).Contains("Có vẻ rập khuôn", StringComparison.Ordinal));
        var some = await As(City.Secretary).Get("/review?wording=formulaic");
        Assert.Equal("m-M02", Assert.Single(some.FindAll("tbody tr")).QuerySelector("th")!.Id);
    }

    [Fact]
    public async Task Pledge_WithAdviceBesideIt_NamesStockWords_ForWhoDecidesAndTheOwner()
    {
        await FormulaicAsync();
        foreach (var reader in new[] { City.Secretary, City.Waiting })
        {
            Assert.Contains("nêu cao tinh thần", Page.Text((await As(reader).Get($"/pledges/{City.Waiting.PledgeId}")).Find(".pledge-advice")), StringComparison.Ordinal);
        }

        Assert.Null((await As(City.Committee).Get($"/pledges/{City.Waiting.PledgeId}")).Find(".pledge-advice"));
    }

    [Fact]
    public async Task Confirm_AsConcrete_AgainstTheAdvice_NeedsAReason_AndKeepsIt()
    {
        await FormulaicAsync();
        var browser = As(City.Secretary);
        IsRefused(await browser.Post(Confirm(City.Waiting), ("Input.IsConcrete", "true")), "Nếu cụ thể, xin nêu vì sao");
        Assert.Equal(PledgeState.Submitted, (await Stored(City.Waiting)).State);
        Assert.Equal(302, (await browser.Post(Confirm(City.Waiting), ("Input.IsConcrete", "true"), ("Input.Reason", "Chi bộ biết rõ việc này."))).Status);
        var pledge = await Stored(City.Waiting);
        Assert.Equal((true, false, "Chi bộ biết rõ việc này."), (pledge.IsConcrete, pledge.AdvisedConcrete, pledge.VerdictReason));
        Assert.Contains("1/1", (await As(City.Standing).Get("/copying?year=2026")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmMany_AgainstTheAdvice_NeedsAReasonAtThatPledge()
    {
        await FormulaicAsync();
        var page = await As(City.Secretary).Post($"/review/confirm?id={City.Waiting.PledgeId}", ("Choices[0].IsConcrete", "true"));
        IsRefused(page, "Nếu cụ thể, xin nêu vì sao");
        Assert.Equal(PledgeState.Submitted, (await Stored(City.Waiting)).State);
    }

    private async Task FormulaicAsync()
    {
        var db = Db();
        await db.Commitments.Where(c => c.PledgeId == City.Waiting.PledgeId).ExecuteUpdateAsync(set => set.SetProperty(c => c.Deed, Stock).SetProperty(c => c.Quantity, (string?)null).SetProperty(c => c.Due, (string?)null).SetProperty(c => c.Beneficiary, (string?)null).SetProperty(c => c.Duty, (string?)null));
        if (!await db.Commitments.AnyAsync(c => c.PledgeId == City.Waiting.PledgeId))
        {
            await HandedInAnew(City.Waiting.PledgeId, Stock);
        }
    }
}
