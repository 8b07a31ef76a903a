namespace Pledges.Domain.Wording;

/// <summary>What was written for one commitment, in one piece or in the fields of the form; the section by its code.</summary>
public sealed record WrittenParts(
    string? Section,
    string? Deed,
    string? Quantity = null,
    string? Due = null,
    string? Beneficiary = null,
    string? Duty = null,
    string? Check = null);
