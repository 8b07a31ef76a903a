namespace Pledges.Domain.Recognition;

/// <summary>The fields in which one can be an exemplar: work, labour, study, self-training.</summary>
[Flags]
public enum ExemplarFields
{
    None = 0,
    Work = 1,
    Labour = 2,
    Study = 4,
    SelfTraining = 8,
}

/// <summary>A member recognised as exemplar of a year, by a decision of its own, never inferred from a grade.</summary>
public sealed class Exemplar
{
    public const int DecisionLength = 60;

    public int Id { get; private set; }
    public required int Year { get; init; }
    public required int MemberId { get; init; }
    public required ExemplarFields Fields { get; set; }
    public string? DecisionNo { get; set; }
}
