using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

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
    public const int ReasonLength = 1000;

    public int Id { get; private set; }
    public required int Year { get; init; }
    public required int MemberId { get; init; }
    public required ExemplarFields Fields { get; set; }
    public string? DecisionNo { get; set; }

    /// <summary>Day of the decision that took the recognition back; null while it stands. A revoked one counts in no figure.</summary>
    public DateOnly? RevokedOn { get; private set; }
    public string? RevokedNo { get; private set; }
    public string? RevokedReason { get; private set; }

    public bool Stands => RevokedOn is null;

    /// <summary>Takes the recognition back by another decision; the line stays, crossed out, with the reason.</summary>
    /// <exception cref="RuleBroken">It is revoked already, one's own, or decision, day or reason are missing.</exception>
    public void Revoke(Revocation given, Actor by)
    {
        Rule.Check(
            RecognitionRules.ExemplarStands(this),
            RecognitionRules.NobodyRecognisesThemselves(MemberId, by),
            RecognitionRules.DecisionIsNamed(given.DecisionNo),
            RecognitionRules.RevocationHasCome(this, given.On, by.Today),
            RecognitionRules.ReasonIsGiven(given.Reason));
        (RevokedOn, RevokedNo, RevokedReason) = (given.On, VietnameseText.Clean(given.DecisionNo), VietnameseText.CleanLines(given.Reason));
    }

    /// <summary>Another decision of the same year: one more field, or a recognition anew after it was revoked.</summary>
    internal void Recognised(ExemplarFields fields, string decisionNo)
    {
        (Fields, DecisionNo) = Stands ? (Fields | fields, DecisionNo ?? decisionNo) : (fields, decisionNo);
        (RevokedOn, RevokedNo, RevokedReason) = (null, null, null);
    }
}

/// <summary>The decision that takes a recognition back.</summary>
public sealed record Revocation(string DecisionNo, DateOnly On, string Reason);
