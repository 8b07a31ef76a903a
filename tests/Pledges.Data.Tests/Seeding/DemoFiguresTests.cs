using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Seeding;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Tests.Seeding;

public sealed class DemoFiguresTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task Seed_FullCity_GivesTheArticlesTable()
    {
        await using var database = await DemoDatabase.SeededAsync(Today, new DemoOptions());
        await using var db = database.Open();

        Assert.Equal((63, 45, 690), (await UnitsAsync(db, "BODY"), await UnitsAsync(db, "GCELL"), await UnitsAsync(db, "CELL")));
        var city = await db.Units.Where(u => u.Code == "TH").Select(u => u.Id).SingleAsync();
        var day = new DateOnly(2018, 12, 31);
        var sheet = await db.FiguresOfAsync(city, FigureQuestion.Of(2018, day), Today);
        var since2010 = await db.FiguresOfAsync(city, FigureQuestion.Of(2018, day, 2010), Today);

        Assert.Equal(15_000, sheet.Counts.People.Headcount);
        Assert.Equal(100m, sheet["plans"].Reading.Value);
        Assert.Equal(98.59m, sheet["registered"].Reading.Value);
        Assert.Equal(100m, sheet["registered.leaders"].Reading.Value);
        Assert.True(sheet.Counts.People.Leaders > 300);
        Assert.Equal((76, 19, 3), (since2010["inspected.orgs"].Reading.Numerator, since2010["inspected.members"].Reading.Numerator, since2010["inspected.role_model"].Reading.Numerator));
        Assert.Equal(7.42m, sheet["org_clean_strong"].SincePrevious);
        Assert.Equal(10.2m, Math.Round(sheet["org_clean_strong"].SinceTerm!.Value, 1, MidpointRounding.AwayFromZero));
        Assert.Equal((1.15m, 1.86m), (sheet["member_good"].SincePrevious, sheet["member_good"].SinceTerm));
        Assert.Equal((87, 0.58m), (sheet["disciplined.example"].Reading.Numerator, sheet["disciplined.example_rate"].Reading.Value));
        Assert.InRange(sheet["disciplined.rate"].Reading.Value!.Value, 0.1m, 0.59m);
        Assert.Equal((33, 33m), (sheet["targets_met"].Reading.Numerator, sheet["targets_met"].Reading.Denominator));
        Assert.Equal((87, 0.58m), (sheet["disciplined.example"].Reading.Numerator, sheet["disciplined.example_rate"].Reading.Value));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(2500)]
    public async Task Seed_SmallerCity_KeepsTheRatesOverMembers(int members)
    {
        await using var database = await DemoDatabase.SeededAsync(Today, new DemoOptions(members));
        await using var db = database.Open();

        var (in2015, in2017, in2018) = (await CityAsync(db, 2015), await CityAsync(db, 2017), await CityAsync(db, 2018));

        Assert.Equal(98.59m, Figure("registered", in2018).Percent);
        Assert.Equal(100m, Figure("registered.leaders", in2018).Percent);
        Assert.Equal(1.15m, Figure("member_good", in2018).PointsSince(Figure("member_good", in2017)));
        Assert.Equal(1.86m, Figure("member_good", in2018).PointsSince(Figure("member_good", in2015)));
    }

    [Fact]
    public async Task Tallies_OfTheParts_AddUpToTheWhole()
    {
        await using var database = await DemoDatabase.SeededAsync(Today, DemoOptions.Small);
        await using var db = database.Open();
        foreach (var year in await db.Years.Select(y => y.Year).ToListAsync())
        {
            var asOf = PledgeYear.AsOf(year, Today);
            var paths = await db.Paths.Where(p => p.From <= asOf && (p.To == null || p.To > asOf)).ToListAsync();
            var tallies = await db.TalliesAsync(year, asOf, Today, [.. paths.Select(p => p.UnitId)]);
            foreach (var parts in paths.Where(p => p.Depth > 0).GroupBy(ParentOf))
            {
                Assert.Equal(tallies[parts.Key], parts.Aggregate(default(Tally), (sum, p) => sum + tallies[p.UnitId]));
            }
        }
    }

    [Theory]
    [OnEveryDatabase]
    public async Task Tallies_StoredBySeeding_EqualThoseCountedAnew(Engine engine)
    {
        await using var database = await DemoDatabase.SeededAsync(Today, DemoOptions.Small, engine);
        await using var db = database.Open();
        var stored = await db.Tallies.AsNoTracking().ToDictionaryAsync(t => (t.Year, t.UnitId), t => t.Counts);

        foreach (var year in await db.Years.Select(y => y.Year).ToListAsync())
        {
            await Tallies.RefreshAsync(db, year, PledgeYear.AsOf(year, Today));
        }

        Assert.NotEmpty(stored);
        Assert.Equal(stored, await db.Tallies.AsNoTracking().ToDictionaryAsync(t => (t.Year, t.UnitId), t => t.Counts));
    }

    private static int ParentOf(OrgPath path) => int.Parse(path.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)[^2], System.Globalization.CultureInfo.InvariantCulture);

    private static Task<int> UnitsAsync(PledgesDb db, string level) => db.UnitVersions.CountAsync(v => v.Level.Code == level && v.To == null);

    private static async Task<Tally> CityAsync(PledgesDb db, int year)
    {
        var city = await db.Units.Where(u => u.Code == "TH").Select(u => u.Id).SingleAsync();
        return (await db.TalliesAsync(year, PledgeYear.AsOf(year, Today), Today, [city]))[city];
    }

    private static FigureValue Figure(string id, Tally tally) => FigureCatalogue.FindRate(id)!.From(tally);
}
