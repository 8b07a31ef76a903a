using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Members;

/// <summary>Exempt, suspended, gone, and new: what it does to the pledge and to the figures.</summary>
public sealed class StandingTests(Site site) : PageTest(site)
{
    private string Status => $"/members/{City.Member.Code}/status";

    [Theory]
    [InlineData("Exempt", "EndExempt")]
    [InlineData("Suspended", "EndSuspended")]
    public async Task Outside_StopsThePledge_AndItsEndLetsItGoOn(string begins, string ends)
    {
        var before = await CountsAsync();
        var answer = await As(City.Committee).Press(Status, "Ghi nhận", ("Input.Change", begins), ("Input.On", "2026-03-01"), ("Input.DecisionNo", "9-QĐ/ĐU"));
        Assert.Equal($"/members/{City.Member.Code}", answer.Location);
        var (state, why) = await PledgeAsync();
        Assert.Equal(PledgeState.Stopped, state);
        Assert.Contains("01/03/2026", why, StringComparison.Ordinal);
        Assert.Contains("9-QĐ/ĐU", why, StringComparison.Ordinal);
        Assert.Equal((before.Headcount, before.Population - 1, before.Registered - 1), await CountsAsync());
        Assert.Contains("9-QĐ/ĐU", (await As(City.Secretary).Get($"/cells/{City.Cell.Code}")).Main);
        Assert.Contains("Đã dừng", (await As(City.Member).Get("/my-pledge/2026")).Main);

        await As(City.Committee).Press(Status, "Ghi nhận", ("Input.Change", ends), ("Input.On", "2026-03-10"), ("Input.DecisionNo", "10-QĐ/ĐU"));
        Assert.Equal((PledgeState.Confirmed, null), await PledgeAsync());
        Assert.Equal(before, await CountsAsync());
    }

    [Theory]
    [InlineData(EndReason.Deceased, "")]
    [InlineData(EndReason.Left, "9-QĐ/ĐU")]
    [InlineData(EndReason.StruckOff, "10-QĐ/ĐU")]
    [InlineData(EndReason.Expelled, "11-QĐ/UBKT")]
    public async Task Going_EndsMembershipAndPledge_AndCanBeTakenBack(EndReason why, string decision)
    {
        var before = await CountsAsync();
        await As(City.Office).Press(Status, "Ghi nhận", ("Input.Change", $"{why}"), ("Input.On", "2026-03-08"), ("Input.DecisionNo", decision));
        var membership = await Db().Memberships.SingleAsync(m => m.MemberId == City.Member.MemberId);
        Assert.Equal((new DateOnly(2026, 3, 8), why), (membership.To!.Value, membership.EndReason));
        Assert.Equal(PledgeState.Stopped, (await PledgeAsync()).State);
        Assert.Equal((before.Headcount - 1, before.Population - 1, before.Registered - 1), await CountsAsync());

        await As(City.Office).Press(Status, "Ghi nhận", ("Input.Change", "TakeBack"), ("Input.DecisionNo", "Nhầm người"));
        Assert.Equal((PledgeState.Confirmed, null), await PledgeAsync());
        Assert.Equal(before, await CountsAsync());
    }

    [Theory]
    [InlineData("Input.Change", "")]
    [InlineData("Input.Change", "EndSuspended")]
    [InlineData("Input.On", "")]
    [InlineData("Input.On", "2026-03-11")]
    [InlineData("Input.On", "2025-06-01")]
    [InlineData("Input.DecisionNo", " ")]
    public async Task Standing_WithSomethingThatCannotBe_IsRefusedAndChangesNothing(string field, string typed)
    {
        (string, string)[] good = [("Input.Change", "Suspended"), ("Input.On", "2026-03-01"), ("Input.DecisionNo", "9")];
        var page = await As(City.Committee).Press(Status, "Ghi nhận", [.. good.Where(g => g.Item1 != field), (field, typed)]);
        Assert.Equal(400, page.Status);
        Assert.NotEmpty(page.Errors);
        Assert.Equal((PledgeState.Confirmed, null), await PledgeAsync());
        Assert.False(await Db().Statuses.AnyAsync(s => s.MemberId == City.Member.MemberId));
    }

    [Fact]
    public async Task NewMember_StandsOnTheRoster_AndIsMissingInTheFigures()
    {
        var before = await CountsAsync();
        var answer = await As(City.Committee).Press("/members/new", "Thêm vào danh sách",
            ("Input.Code", "M99"), ("Input.FullName", "Ngô Thị Mới"), ("Input.CellCode", City.Cell.Code), ("Input.From", "2026-03-02"), ("Input.JoinedOn", "2026-03-02"));
        Assert.Equal("/members/M99", answer.Location);
        Assert.Contains("Ngô Thị Mới", (await As(City.Secretary).Get($"/cells/{City.Cell.Code}")).Main);
        Assert.Equal((before.Headcount + 1, before.Population + 1, before.Registered), await CountsAsync());
    }

    [Fact]
    public async Task NewMember_WhoComesBack_IsTheSamePerson()
    {
        await As(City.Office).Press(Status, "Ghi nhận", ("Input.Change", "Left"), ("Input.On", "2026-03-01"), ("Input.DecisionNo", "1"));
        await As(City.Office).Press("/members/new", "Thêm vào danh sách", ("Input.Code", City.Member.Code), ("Input.FullName", City.Member.Name), ("Input.CellCode", City.OtherCell.Code), ("Input.From", "2026-03-09"));
        var memberships = await Db().Memberships.Where(m => m.MemberId == City.Member.MemberId).OrderBy(m => m.From).Select(m => m.UnitId).ToListAsync();
        Assert.Equal([City.Cell.Id, City.OtherCell.Id], memberships);
    }

    [Theory]
    [InlineData("Input.Code", "M01")]
    [InlineData("Input.Code", "")]
    [InlineData("Input.FullName", "")]
    [InlineData("Input.BirthYear", "1850")]
    [InlineData("Input.CellCode", "CB21")]
    [InlineData("Input.CellCode", "DB1")]
    [InlineData("Input.From", "2025-05-05")]
    public async Task NewMember_WithSomethingThatCannotBe_IsRefused(string field, string typed)
    {
        (string, string)[] good = [("Input.Code", "M99"), ("Input.FullName", "Ngô Thị Mới"), ("Input.CellCode", City.Cell.Code), ("Input.From", "2026-03-02")];
        var people = await Db().Members.CountAsync();
        var page = await As(City.Committee).Press("/members/new", "Thêm vào danh sách", [.. good.Where(g => g.Item1 != field), (field, typed)]);
        Assert.Equal((400, typed), (page.Status, page.ValueOf(field)));
        Assert.Equal(people, await Db().Members.CountAsync());
    }

    private async Task<(PledgeState State, string? Why)> PledgeAsync()
    {
        var pledge = await Db().Pledges.SingleAsync(p => p.Id == City.Member.PledgeId);
        return (pledge.State, pledge.StopReason);
    }

    private async Task<(int Headcount, int Population, int Registered)> CountsAsync()
    {
        var counts = (await Db().TalliesAsync(TestCity.Year, TestCity.Today, TestCity.Today, [City.Cell.Id]))[City.Cell.Id];
        return (counts.Headcount, counts.Population, counts.Registered);
    }
}
