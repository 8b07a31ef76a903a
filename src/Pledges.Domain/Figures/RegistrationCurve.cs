namespace Pledges.Domain.Figures;

/// <summary>How registering of one year went on: those confirmed up to each day, of those who count on the last day.</summary>
/// <param name="Year">The pledge year.</param>
/// <param name="Until">The last day.</param>
/// <param name="Population">Who counts on the last day.</param>
/// <param name="Steps">The days on which somebody was confirmed, in order, each with the number confirmed up to and including it.</param>
public sealed record RegistrationCurve(int Year, DateOnly Until, int Population, IReadOnlyList<(DateOnly Day, int Registered)> Steps)
{
    public static RegistrationCurve Of(int year, DateOnly until, int population, IEnumerable<(DateOnly Day, int Count)> confirmed)
    {
        var (steps, sum) = (new List<(DateOnly, int)>(), 0);
        foreach (var (day, count) in confirmed.OrderBy(c => c.Day))
        {
            steps.Add((day, sum += count));
        }

        return new RegistrationCurve(year, until, population, steps);
    }

    public FigureValue On(DateOnly day) => new(Steps.LastOrDefault(s => s.Day <= day).Registered, Population);
}

/// <summary>
/// When everyone would have registered if it went on as in the last four weeks. A sum, not a promise: the last are the
/// slowest, so the true day is rather later.
/// </summary>
/// <param name="Confirmed">Members confirmed in the last four weeks.</param>
/// <param name="On">The day; null where nobody was confirmed in four weeks, or it lies more than a year ahead.</param>
/// <param name="Missing">How many are missing.</param>
public sealed record RegistrationForecast(int Confirmed, DateOnly? On, int Missing)
{
    public const int Days = 28;
    private const int Furthest = 366;

    public static RegistrationForecast Of(RegistrationCurve curve)
    {
        var registered = curve.On(curve.Until).Numerator;
        var confirmed = registered - curve.On(curve.Until.AddDays(-Days)).Numerator;
        var missing = curve.Population - registered;
        var days = confirmed <= 0 ? Furthest + 1m : Math.Ceiling((decimal)missing * Days / confirmed);
        return new RegistrationForecast(confirmed, missing > 0 && days <= Furthest ? curve.Until.AddDays((int)days) : null, missing);
    }
}
