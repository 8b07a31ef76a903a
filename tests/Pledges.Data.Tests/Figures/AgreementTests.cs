using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Figures;

/// <summary>The same people are counted along several ways: by stored counts, by name, by unit, by cell. They agree.</summary>
public sealed class AgreementTests(CityTemplate template) : DataTest(template)
{
    [Theory, OnEveryDatabase]
    public async Task Missing_FromEachFigure_AreTheDenominatorWithoutTheNumerator(Engine engine)
    {
        await using var city = await (await OpenAsync(engine)).VariedAsync();
        foreach (var rule in new[] { PopulationRule.WithoutExemptAndSuspended, PopulationRule.Headcount })
        {
            await city.CountByAsync(rule);
            foreach (var day in new[] { TestCity.Today, new DateOnly(2026, 2, 15) })
            {
                var tally = await TallyAsync(city, city.City.Root, day);
                foreach (var figure in FigureCatalogue.People)
                {
                    var missing = await city.Db().FactsOf(TestCity.Year, day).BehindOf(figure.Id, PartOfFigure.Missing, rule, day).CountAsync();
                    var value = figure.From(tally);
                    Assert.True(value.Denominator - value.Numerator == missing, $"{figure.Id} by {rule} on {day}: {value.Numerator}/{value.Denominator}, but {missing} by name.");
                }
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Figures_OfTheVariedCity_AreThoseCountedByHand(Engine engine)
    {
        await using var city = await (await OpenAsync(engine)).VariedAsync();
        var tally = await TallyAsync(city, city.City.Root, TestCity.Today);
        var byHand = new Dictionary<string, (int, int)>
        {
            ["registered"] = (3, 14),
            ["registered.leaders"] = (1, 2),
            ["concrete"] = (2, 3),
            ["doing_well"] = (1, 3),
            ["doing_well.leaders"] = (1, 1),
            ["exemplars"] = (3, 14),
            ["exemplars.leaders"] = (2, 10),
            ["exemplars.share"] = (2, 3),
            ["member_good"] = (2, 4),
        };
        Assert.Equal(byHand, FigureCatalogue.People.ToDictionary(f => f.Id, f => (f.Numerator(tally), f.Denominator(tally))));
    }

    [Theory, OnEveryDatabase]
    public async Task Headcounts_OfTreeHistoryAndCounts_AreTheSameForEveryUnit(Engine engine)
    {
        await using var city = await (await OpenAsync(engine)).VariedAsync();
        var db = city.Db();
        var rows = await db.UnitsOn(db.Units, TestCity.Today).ToListAsync();
        var branches = Flat(UnitBranch.Of(rows)).ToList();
        Assert.Equal(7, branches.Count);
        foreach (var branch in branches)
        {
            var tally = await TallyAsync(city, new Unit(branch.Row.Code, branch.Row.Name) { Id = branch.Row.Id }, TestCity.Today);
            var people = await city.Db().PeopleBelowAsync(branch.Row.Path, TestCity.Today, default);
            Assert.Equal((tally.Headcount, tally.Headcount), (branch.Headcount, people.Headcount));
            Assert.Equal(tally.Population, people.Headcount - people.Exempt - people.Suspended);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Cells_InTheProgressOfTheCity_HaveTheCountsOfTheFigures(Engine engine)
    {
        await using var city = await (await OpenAsync(engine)).VariedAsync();
        var path = await city.Db().Paths.Where(p => p.UnitId == city.City.Root.Id).Select(p => p.Path).SingleAsync();
        var cells = await city.Db().CellsBelowAsync(path, TestCity.Year, TestCity.Today);
        Assert.Equal(["CB11", "CB12", "CB21", "CS3"], cells.Select(c => c.Code).Order());
        Assert.Equal(await TallyAsync(city, city.City.Root, TestCity.Today), cells.Aggregate(new Tally(), (sum, cell) => sum + cell.Counts));
        var cell = cells.Single(c => c.Code == city.City.Cell.Code);
        Assert.Equal((city.City.Secretary.Name, city.City.Body.Name), (cell.SecretaryName, cell.ParentName));
        Assert.Equal((1, 1, 2), (cell.Of(PledgeState.Assessed), cell.Of(PledgeState.Returned), cell.Of(PledgeState.Submitted)));
    }

    [Theory, OnEveryDatabase]
    public async Task Refresh_CountsWithinTheTransactionThatStores(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var watch = new TransactionWatch();
        await using var db = city.Db(watch);
        await Tallies.RefreshAsync(db, TestCity.Year, TestCity.Today);
        Assert.Contains(true, watch.ReadsOfPledges);
        Assert.DoesNotContain(false, watch.ReadsOfPledges);
    }

    private static IEnumerable<UnitBranch> Flat(IEnumerable<UnitBranch> branches) => branches.SelectMany(b => Flat(b.Below).Prepend(b));

    private static async Task<Tally> TallyAsync(TestDatabase city, Unit unit, DateOnly day) =>
        (await city.Db().TalliesAsync(TestCity.Year, day, TestCity.Today, [unit.Id]))[unit.Id];
}
