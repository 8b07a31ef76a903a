namespace Pledges.Domain.Pledging;

/// <summary>The words of a commitment and its place on the form, whether it is in force or stands in a version of the pledge.</summary>
public abstract class CommitmentWording
{
    /// <summary>Order in the pledge, from 1.</summary>
    public int No { get; internal set; }

    /// <summary>Code of the form's section.</summary>
    public string Section { get; private set; } = "";

    /// <summary>What will be done.</summary>
    public string Deed { get; private set; } = "";

    /// <summary>How much or how often.</summary>
    public string? Quantity { get; private set; }

    /// <summary>By when, or in which rhythm; words, because "chiều thứ tư hằng tuần" is an answer.</summary>
    public string? Due { get; private set; }

    /// <summary>For whom: counts and groups, not names.</summary>
    public string? Beneficiary { get; private set; }

    /// <summary>The duty or named shortcoming it is tied to.</summary>
    public string? Duty { get; private set; }

    /// <summary>How it can be checked.</summary>
    public string? Check { get; private set; }

    /// <summary>Name of the practice model, where one is joined.</summary>
    public string? Model { get; private set; }

    /// <summary>The remedy of an inspection that it takes up; null where there is none.</summary>
    public int? RemedyId { get; private set; }

    public CommitmentText Text => new(Section, Deed, Quantity, Due, Beneficiary, Duty, Check, Model, RemedyId);

    internal void Set(CommitmentText text) =>
        (Section, Deed, Quantity, Due, Beneficiary, Duty, Check, Model, RemedyId) = text;
}
