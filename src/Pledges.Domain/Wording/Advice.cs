namespace Pledges.Domain.Wording;

/// <summary>One sentence of advice: an English key and what fills its {0}.</summary>
public sealed record AdviceReason(string Sentence, params string[] Arguments);

/// <summary>What is there in a commitment, what is missing and what reads as stock text. Advice: people decide.</summary>
public sealed record Advice(
    bool Deed,
    bool Quantity,
    bool Deadline,
    bool Beneficiary,
    bool Duty,
    bool Check,
    bool Formulaic,
    double StockLikelihood,
    IReadOnlyList<string> StockWords,
    IReadOnlyList<AdviceReason> Reasons)
{
    /// <summary>Deed, quantity or rhythm, deadline, beneficiary and tie; in the first section a deed with a deadline suffices.</summary>
    public bool IsConcrete(bool deedAndDeadlineSuffice) => !Formulaic && Deed && Deadline && (deedAndDeadlineSuffice || (Quantity && Beneficiary && Duty));
}
