namespace Pledges.Domain.Figures;

/// <summary>Everything that the figures of one unit, year and day are read from.</summary>
public readonly record struct UnitCounts(Tally People, RegisterCounts Registers);

/// <summary>What the registers say of a unit and all below it.</summary>
public sealed record RegisterCounts
{
    public static RegisterCounts None { get; } = new();

    public OrganisationCounts Organisations { get; init; }

    /// <summary>The socio-economic targets of the city; they are the city's alone.</summary>
    public FigureValue Indicators { get; init; }

    public InspectionCounts Inspections { get; init; }

    public DisciplineCounts Discipline { get; init; } = new([], [], 0, 0);
}

/// <summary>Inspections and discipline of a unit and all below it in a period.</summary>
public sealed record CaseCounts(InspectionCounts Inspections, DisciplineCounts Discipline);

/// <summary>The stored counts of inspections and discipline of one unit and year. Thrown away by the save that changes what they count.</summary>
public sealed class UnitCases
{
    public int UnitId { get; init; }
    public int Year { get; init; }

    /// <summary>The day up to which they count; older ones are counted anew.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>Those of the term so far and of the year alone, written as text.</summary>
    public required string Counts { get; init; }
}

/// <summary>Grassroots organisations at or below a unit: there on the day, with term plan and yearly programme, graded, with the top grade.</summary>
public readonly record struct OrganisationCounts(int Active, int Planned, int Graded, int OnTop)
{
    /// <summary>Trong sạch, vững mạnh under scheme A; completed excellently under the later ones.</summary>
    public static bool IsTopGrade(string organisationGrade) => organisationGrade is "CLEAN_STRONG" or "EXCELLENT";

    public OrganisationCounts With(bool isPlanned, string? grade) =>
        new(Active + 1, Planned + Count(isPlanned), Graded + Count(grade is not null), OnTop + Count(grade is not null && IsTopGrade(grade)));

    private static int Count(bool yes) => yes ? 1 : 0;
}

/// <summary>How often subjects of a kind were inspected in a period (lượt), and how many different ones.</summary>
public readonly record struct Instances(int All, int Distinct)
{
    public FigureReading Reading => FigureReading.Count(All, Distinct);
}

/// <summary>Inspections and supervisions decided by the city's standing committee and inspection commission in a period.</summary>
public readonly record struct InspectionCounts(Instances Organisations, Instances Members, Instances OnRoleModel);

/// <summary>Decisions of one form in a year.</summary>
public readonly record struct FormCount(int Year, string Form, int Decisions);

/// <summary>One year of discipline: different members disciplined, and the headcounts on 1 January and on the last day.</summary>
public readonly record struct DisciplineYear(int Year, int Disciplined, int HeadcountAtStart, int HeadcountAtEnd)
{
    private decimal MeanHeadcount => (HeadcountAtStart + HeadcountAtEnd) / 2m;

    public DisciplineYear Among(Tally people) => this with { HeadcountAtStart = people.HeadcountAtStart, HeadcountAtEnd = people.Headcount };

    /// <summary>Percent; null where there was nobody.</summary>
    public decimal? Rate => MeanHeadcount == 0 ? null : 100m * Disciplined / MeanHeadcount;
}

/// <summary>Discipline of members in a period.</summary>
/// <param name="Years">Each year of the period.</param>
/// <param name="Forms">Decisions by year and form.</param>
/// <param name="ForLackOfExample">Different members disciplined for lack of example.</param>
/// <param name="Leaders">Different members who held a committee post or were head or deputy on the day of the decision.</param>
public sealed record DisciplineCounts(IReadOnlyList<DisciplineYear> Years, IReadOnlyList<FormCount> Forms, int ForLackOfExample, int Leaders)
{
    /// <summary>False where the register holds no decision at all: silence is not a nought.</summary>
    public bool IsKept { get; init; } = true;

    public FigureReading Counted(int number) => IsKept ? FigureReading.Count(number) : default;

    /// <summary>Cumulative, reading A: those disciplined for lack of example of the mean headcount at the ends of the years.</summary>
    public FigureReading ExampleRate => !IsKept ? default : FigureReading.Rate(ForLackOfExample, Years.Count == 0 ? 0 : Years.Average(y => (decimal)y.HeadcountAtEnd));

    /// <summary>Reading D: the mean of the yearly rates of all discipline.</summary>
    public FigureReading MeanYearlyRate => !IsKept ? default : new(Years.Average(y => y.Rate), null, null, null);
}
