using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>What a person wrote for one commitment; empty parts are null.</summary>
public sealed record CommitmentText(
    string Section,
    string Deed,
    string? Quantity = null,
    string? Due = null,
    string? Beneficiary = null,
    string? Duty = null,
    string? Check = null,
    string? Model = null)
{
    /// <summary>NFC, trimmed, without invisible characters; empty parts become null.</summary>
    public CommitmentText Clean() => new(
        Section,
        VietnameseText.CleanLines(Deed),
        Part(Quantity),
        Part(Due),
        Part(Beneficiary),
        Part(Duty),
        Part(Check),
        Part(Model));

    public bool IsBlank => string.IsNullOrWhiteSpace(Deed) && Parts.All(string.IsNullOrWhiteSpace);

    internal IEnumerable<string?> Parts => [Quantity, Due, Beneficiary, Duty, Check, Model];

    private static string? Part(string? text) => VietnameseText.Clean(text) is { Length: > 0 } clean ? clean : null;
}

/// <summary>How far a commitment was kept, in the words of the self-review.</summary>
public enum Fulfilment
{
    None = 1,
    Started = 2,
    Partly = 3,
    Mostly = 4,
    Fully = 5,
}

/// <summary>A commitment (việc làm đăng ký): an item of a pledge.</summary>
public sealed class Commitment
{
    public const int DeedLength = 1000;
    public const int PartLength = 300;
    public const int OutcomeLength = 1000;

    private Commitment()
    {
    }

    internal Commitment(int no, CommitmentText text)
    {
        No = no;
        Set(text);
    }

    public int Id { get; private set; }
    public int PledgeId { get; private set; }

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

    /// <summary>What came of it, from the self-review.</summary>
    public string? Outcome { get; private set; }
    public Fulfilment? Fulfilment { get; private set; }

    public CommitmentText Text => new(Section, Deed, Quantity, Due, Beneficiary, Duty, Check, Model);

    internal void Set(CommitmentText text) =>
        (Section, Deed, Quantity, Due, Beneficiary, Duty, Check, Model) = text;

    internal void Review(Fulfilment? fulfilment, string? outcome) =>
        (Fulfilment, Outcome) = (fulfilment, VietnameseText.CleanLines(outcome) is { Length: > 0 } clean ? clean : null);
}
