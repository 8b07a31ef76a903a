using Pledges.Domain.Figures;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Numbers of records that give the rates of the article's table of 2018 (docs/figures.md) for a city of any size.</summary>
internal static class ArticleTable
{
    public const int Year = 2018;
    public const decimal Registered = 98.59m;

    /// <summary>How many of a population must register; null when no whole number gives the rate.</summary>
    public static int? RegisteredOf(int population)
    {
        var near = (int)(population * Registered / 100m);
        return Enumerable.Range(near, 2).Where(n => new FigureValue(n, population).Percent == Registered).Select(n => (int?)n).FirstOrDefault();
    }

    /// <summary>Members graded good or better: 2018 is 1,15 points above 2017 and 1,86 above 2015.</summary>
    public static (int In2015, int In2017, int In2018) GradedGood(int of2015, int of2017, int of2018)
    {
        var start = (int)(of2018 * 0.868m);
        for (var i = 0; i < of2018 / 10; i++)
        {
            var now = new FigureValue(start + i, of2018);
            if (Earlier(now, of2017, 1.15m, 2) is { } in2017 && Earlier(now, of2015, 1.86m, 2) is { } in2015)
            {
                return (in2015, in2017, now.Numerator);
            }
        }

        return ((int)(of2015 * 0.8495m), (int)(of2017 * 0.8565m), start);
    }

    /// <summary>
    /// Grassroots organisations clean and strong: 2018 is 7,42 points above 2017 and 10,2 above 2015. Not all are graded each
    /// year, so that denominators may be lower than the number of organisations.
    /// </summary>
    public static (FigureValue In2015, FigureValue In2017, FigureValue In2018) CleanAndStrong(int organisations)
    {
        var graded = Enumerable.Range(0, Math.Max(1, organisations / 8)).Select(i => organisations - i).ToList();
        foreach (var of2018 in graded)
        {
            for (var clean = (int)(of2018 * 0.62m); clean < of2018 * 0.8m; clean++)
            {
                var now = new FigureValue(clean, of2018);
                var in2017 = Earlier(now, graded, 7.42m, 2);
                var in2015 = Earlier(now, graded, 10.2m, 2) ?? Earlier(now, graded, 10.2m, 1);
                if (in2017 is { } then && in2015 is { } first)
                {
                    return (first, then, now);
                }
            }
        }

        return (new((int)(organisations * 0.55m), organisations), new((int)(organisations * 0.58m), organisations), new((int)(organisations * 0.65m), organisations));
    }

    private static FigureValue? Earlier(FigureValue now, IEnumerable<int> denominators, decimal points, int decimals) =>
        denominators.Select(of => Earlier(now, of, points, decimals) is { } n ? new FigureValue(n, of) : (FigureValue?)null).FirstOrDefault(v => v is not null);

    private static int? Earlier(FigureValue now, int of, decimal points, int decimals)
    {
        var near = (int)((now.Exact!.Value - points) * of / 100m);
        return Enumerable.Range(near, 2).Where(n => Rounded(now.PointsSince(new FigureValue(n, of)), decimals) == points).Select(n => (int?)n).FirstOrDefault();
    }

    private static decimal? Rounded(decimal? points, int decimals) => points is { } p ? Math.Round(p, decimals, MidpointRounding.AwayFromZero) : null;
}
