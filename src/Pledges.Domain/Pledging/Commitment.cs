using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>What a person wrote for one commitment; empty parts are null. <paramref name="RemedyId"/> names the remedy that it takes up.</summary>
public sealed record CommitmentText(
    string Section,
    string Deed,
    string? Quantity = null,
    string? Due = null,
    string? Beneficiary = null,
    string? Duty = null,
    string? Check = null,
    string? Model = null,
    int? RemedyId = null)
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
        Part(Model),
        RemedyId);

    /// <summary>As the advice on wording reads it.</summary>
    public WrittenParts ToParts() => new(Section, Deed, Quantity, Due, Beneficiary, Duty, Check);

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

/// <summary>What was typed for a commitment that may be there already: <paramref name="Key"/> is null for a new one.</summary>
public sealed record WrittenCommitment(int? Key, CommitmentText Text);

/// <summary>A commitment (việc làm đăng ký): an item of a pledge.</summary>
public sealed class Commitment : CommitmentWording
{
    public const int DeedLength = 1000;
    public const int PartLength = 300;
    public const int OutcomeLength = 1000;

    private Commitment()
    {
    }

    internal Commitment(int no, CommitmentText text, int? stableKey = null)
    {
        (No, StableKey) = (no, stableKey);
        Set(text);
    }

    public int Id { get; private set; }
    public int PledgeId { get; private set; }

    /// <summary>Given when the pledge is amended for the first time; until then the number serves.</summary>
    public int? StableKey { get; private set; }

    /// <summary>What diary and mid-year check refer to: the same in every version, whatever the number.</summary>
    public int Key => StableKey ?? No;

    /// <summary>What came of it, from the self-review.</summary>
    public string? Outcome { get; private set; }
    public Fulfilment? Fulfilment { get; private set; }

    internal void KeepKey() => StableKey = Key;

    internal void Review(Fulfilment? fulfilment, string? outcome) =>
        (Fulfilment, Outcome) = (fulfilment, VietnameseText.CleanLines(outcome) is { Length: > 0 } clean ? clean : null);
}
