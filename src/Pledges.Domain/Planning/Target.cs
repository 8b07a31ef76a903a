namespace Pledges.Domain.Planning;

/// <summary>How a value is compared with a target; strict and non-strict as the scheme writes it.</summary>
public enum Comparison
{
    AtLeast = 1,
    MoreThan = 2,
    AtMost = 3,
    LessThan = 4,
}

/// <summary>What the city wants a figure to reach in a year; in the figure's unit (percent for rates).</summary>
public sealed class Target
{
    public const int FigureLength = 60;

    /// <summary>Both databases keep so many; two thirds of the members must meet a target of two thirds on either.</summary>
    public const int Decimals = 6;

    private Target()
    {
    }

    public Target(int year, string figureId, Comparison comparison, decimal value) =>
        (Year, FigureId, Comparison, Value) = (year, figureId, comparison, Kept(value));

    public int Id { get; private set; }
    public int Year { get; private set; }
    public string FigureId { get; private set; } = "";
    public Comparison Comparison { get; private set; }
    public decimal Value { get; private set; }

    /// <summary>Sets the goal anew while the year is open.</summary>
    /// <exception cref="Shared.RuleBroken">The value is not a percentage.</exception>
    public void Set(Comparison comparison, decimal value)
    {
        Shared.Rule.Check(PlanningRules.TargetIsAPercentage(value));
        (Comparison, Value) = (comparison, Kept(value));
    }

    public bool IsMetBy(decimal value) => Comparison switch
    {
        Comparison.AtLeast => Kept(value) >= Value,
        Comparison.MoreThan => Kept(value) > Value,
        Comparison.AtMost => Kept(value) <= Value,
        _ => Kept(value) < Value,
    };

    /// <summary>The targets of the scheme "Nâng cao tính tiền phong, gương mẫu…" 2018–2020. Forms of discipline are shown, not scored.</summary>
    public static IReadOnlyList<Target> OfTheScheme(int year) =>
    [
        new(year, "registered", Comparison.AtLeast, 100m),
        new(year, "registered.leaders", Comparison.AtLeast, 100m),
        new(year, "concrete", Comparison.AtLeast, 98m),
        new(year, "doing_well", Comparison.MoreThan, 95m),
        new(year, "doing_well.leaders", Comparison.AtLeast, 100m),
        new(year, "exemplars", Comparison.AtLeast, 50m),
        new(year, "exemplars.leaders", Comparison.AtLeast, 200m / 3m),
        new(year, "disciplined.rate", Comparison.LessThan, 0.6m),
        new(year, "disciplined.leaders", Comparison.AtMost, 0m),
    ];

    private static decimal Kept(decimal value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
}
