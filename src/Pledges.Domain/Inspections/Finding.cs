using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>What was found: kind, the article's type, how grave, against which rule, in plain register facts.</summary>
/// <param name="FoundOn">The day of the evidence, which may lie before the day on which it is entered.</param>
public sealed record FindingText(FindingKind Kind, ShortcomingType? Type, Severity? Severity, string Text, string? Against, DateOnly FoundOn);

/// <summary>A finding about a subject. One that is unfounded says so and asks for nothing.</summary>
public sealed class Finding
{
    public const int TextLength = 1000;
    public const int RuleLength = 300;

    private Finding()
    {
    }

    internal Finding(FindingText finding, DateOnly recordedOn)
    {
        (Kind, Type, Severity, FoundOn, RecordedOn) = (finding.Kind, finding.Type, finding.Severity, finding.FoundOn, recordedOn);
        Text = VietnameseText.CleanLines(finding.Text);
        Against = VietnameseText.Clean(finding.Against) is { Length: > 0 } rule ? rule : null;
    }

    public int Id { get; private set; }
    public int SubjectId { get; private set; }
    public FindingKind Kind { get; private set; }

    /// <summary>Null only where it is unfounded.</summary>
    public ShortcomingType? Type { get; private set; }

    /// <summary>Of violations.</summary>
    public Severity? Severity { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The regulation or resolution, with its article.</summary>
    public string? Against { get; private set; }
    public DateOnly FoundOn { get; private set; }
    public DateOnly RecordedOn { get; private set; }

    public bool IsFounded => Kind != FindingKind.Unfounded;
}
