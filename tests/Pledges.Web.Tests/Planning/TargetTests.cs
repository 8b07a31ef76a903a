using System.Text;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Planning;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Planning;

/// <summary>Socio-economic indicators: set and reported by the office; what is not reported is never green.</summary>
public sealed class TargetTests(Site site) : PageTest(site)
{
    private string Report => $"/targets/{City.IndicatorId}/report";

    [Fact]
    public async Task Indicator_IsPendingUntilReported_ThenReachedInItsDirection()
    {
        var before = await As(City.Standing).Get("/targets");
        Assert.Contains("0/1", before.Main);
        Assert.Contains("Chưa báo cáo", before.Main);
        Assert.Equal("/targets?year=2026&done=saved", (await As(City.Office).Press(Report, "report", ("Input.Actual", "95,5"), ("Input.Source", "Chi cục Thống kê"))).Location);
        Assert.Contains("1/1", (await As(City.Standing).Get("/targets")).Main);
        var stored = await IndicatorAsync();
        Assert.Equal((95.5m, IndicatorState.Met, "Chi cục Thống kê", City.Office.Name), (stored.Actual!.Value, stored.State, stored.Source, stored.ReportedBy));
        await As(City.Office).Press(Report, "report", ("Input.Actual", "1.095,25"));
        Assert.Equal((1095.25m, IndicatorState.Exceeded), ((await IndicatorAsync()).Actual!.Value, (await IndicatorAsync()).State));
        await As(City.Office).Press(Report, "take-back");
        Assert.Equal(IndicatorState.Pending, (await IndicatorAsync()).State);
    }

    [Theory]
    [InlineData("Input.Actual", "chín", "#Input_Actual")]
    [InlineData("Input.Source", " ", "#Input_Source")]
    [InlineData("Input.On", "2026-03-11", null)]
    [InlineData("Input.On", "2025-12-31", null)]
    public async Task Report_OfWhatCannotBe_IsRefusedAndKeepsWhatWasTyped(string field, string typed, string? link)
    {
        (string, string)[] good = [("Input.Actual", "96"), ("Input.Source", "Chi cục Thống kê"), ("Input.On", "2026-03-10")];
        var page = await As(City.Office).Press(Report, "report", [.. good.Where(g => g.Item1 != field), (field, typed)]);
        Assert.Equal(400, page.Status);
        Assert.True(link is null || page.Find($".error-summary a[href='{link}']") is not null);
        Assert.Null((await IndicatorAsync()).Actual);
    }

    [Fact]
    public async Task New_IsSetOnce_AndNotInAClosedYear()
    {
        (string, string)[] order = [("Input.Code", "CT02"), ("Input.Name", "Hộ nghèo"), ("Input.Unit", "%"), ("Input.Target", "0,5"), ("Input.Direction", "Down")];
        Assert.Equal(302, (await As(City.Office).Press("/targets/new", "Lưu", order)).Status);
        Assert.Equal(400, (await As(City.Office).Press("/targets/new", "Lưu", order)).Status);
        Assert.Equal(400, (await As(City.Office).Press("/targets/new", "Lưu", [.. order, ("Input.Year", "2025")])).Status);
        Assert.Equal(0.5m, (await Db().Indicators.SingleAsync(i => i.Code == "CT02")).Target);
        Assert.Equal(2, await Db().Indicators.CountAsync());
        Assert.Equal(302, (await As(City.Office).Press($"/targets/{City.IndicatorId}", "Lưu", ("Input.Target", "25.000"))).Status);
        Assert.Equal(25_000m, (await IndicatorAsync()).Target);
        var csv = Encoding.UTF8.GetString((await As(City.Standing).Download("/targets?format=csv")).Content);
        Assert.Contains("ít nhất 25.000", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 25_000)]
    [InlineData("1,500", 1_500)]
    [InlineData("1,500.5", 1_500.5)]
    [InlineData("2.5", 2.5)]
    public async Task Target_ChangedInEnglish_IsReadAsEnglishWritesIt(string? typed, double wanted)
    {
        await As(City.Office).Press($"/targets/{City.IndicatorId}", "Lưu", ("Input.Target", "25.000"));
        var english = await As(City.Office).InEnglish();
        Assert.Equal(302, (await english.Press($"/targets/{City.IndicatorId}", "Save", typed is null ? [] : [("Input.Target", typed)])).Status);
        Assert.Equal((decimal)wanted, (await IndicatorAsync()).Target);
    }

    [Fact]
    public async Task Remove_OfAnIndicatorSetByMistake_TakesItOutOfTheCount_AndKeepsTheReason()
    {
        var address = $"/targets/{City.IndicatorId}";
        Assert.Equal(400, (await As(City.Office).Press(address, "Bỏ chỉ tiêu này")).Status);
        await As(City.Office).Press(Report, "report", ("Input.Actual", "96"), ("Input.Source", "Chi cục Thống kê"));
        Assert.Equal(400, (await As(City.Office).Press(address, "Bỏ chỉ tiêu này", ("Reason", "Đặt nhầm"))).Status);
        await As(City.Office).Press(Report, "take-back");
        Assert.Equal("/targets?year=2026&done=removed", (await As(City.Office).Press(address, "Bỏ chỉ tiêu này", ("Reason", "Đặt nhầm"))).Location);
        Assert.False(await Db().Indicators.AnyAsync());
        Assert.Contains("Đặt nhầm", (await Db().Events.SingleAsync(e => e.Kind == "indicator.removed")).Detail);
        Assert.Equal(403, (await As(City.Standing).Get(address)).Status);
    }

    private Task<Indicator> IndicatorAsync() => Db().Indicators.SingleAsync(i => i.Id == City.IndicatorId);
}
