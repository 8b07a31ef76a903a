namespace Pledges.Data.Seeding.Demo;

/// <summary>What a year of the demo city looks like; shares of the population.</summary>
internal sealed record YearPlan(int Year, bool IsClosed, bool HasTexts, double Registered, double Concrete, double DoingWell, double Exemplars)
{
    /// <summary>The years of the article's table and of its scheme from the register, one full year before the running one, and the running one.</summary>
    public static IReadOnlyList<YearPlan> All(int running)
    {
        List<YearPlan> past =
        [
            new(2015, true, false, 0.9582, 0.902, 0.931, 0.29),
            new(2016, true, false, 0.9664, 0.921, 0.938, 0.33),
            new(2017, true, false, 0.9781, 0.935, 0.944, 0.37),
            new(2018, true, true, 0.9859, 0.948, 0.952, 0.42),
            new(2019, true, false, 0.9931, 0.969, 0.957, 0.47),
            new(2020, true, false, 0.9968, 0.982, 0.961, 0.51),
        ];
        List<YearPlan> latest =
        [
            new(running - 1, true, true, 0.9907, 0.974, 0.963, 0.51),
            new(running, false, true, 0.987, 0.965, 0.962, 0),
        ];
        // 2018 shows the article's numbers even where it is the year before.
        return [.. past.Where(p => p.Year < running).Concat(latest).DistinctBy(p => p.Year)];
    }

    public DateOnly LastDay => new(Year, 12, 31);
}
