using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Planning;

/// <summary>What was written for one thing of a plan.</summary>
/// <param name="Kind">Its heading: to push or to resolve.</param>
/// <param name="Deed">What will be done.</param>
/// <param name="Measure">How much, or how one sees that it is done.</param>
/// <param name="Due">By when, in words.</param>
/// <param name="Lead">Who sees to it.</param>
public sealed record PlanItemText(WorkKind Kind, string Deed, string? Measure = null, string? Due = null, string? Lead = null)
{
    internal bool HasParts => Measure is not null || Due is not null || Lead is not null;

    internal PlanItemText Clean() => new(Kind, VietnameseText.CleanLines(Deed), Part(Measure), Part(Due), Part(Lead));

    private static string? Part(string? text) => VietnameseText.Clean(text) is { Length: > 0 } clean ? clean : null;
}

/// <summary>One thing that a plan pushes or resolves, in one edition.</summary>
public sealed class PlanItem
{
    public const int DeedLength = 600;
    public const int PartLength = 200;

    private PlanItem()
    {
    }

    internal PlanItem(int edition, int no, PlanItemText text) =>
        (Edition, No, Kind, Deed, Measure, Due, Lead) = (edition, no, text.Kind, text.Deed, text.Measure, text.Due, text.Lead);

    public int Id { get; private set; }
    public int PlanId { get; private set; }
    public int Edition { get; private set; }
    public WorkKind Kind { get; private set; }

    /// <summary>From 1, within its kind.</summary>
    public int No { get; private set; }
    public string Deed { get; private set; } = "";
    public string? Measure { get; private set; }
    public string? Due { get; private set; }
    public string? Lead { get; private set; }

    public PlanItemText ToText() => new(Kind, Deed, Measure, Due, Lead);
}

public enum PlanStepKind
{
    Submitted = 1,
    Returned = 2,
    Approved = 3,
    Revised = 4,
    Reassigned = 5,

    /// <summary>Taken over from a unit that ended, in force from that day on.</summary>
    Adopted = 6,
}

/// <summary>A step on the way of a plan.</summary>
public sealed class PlanStep : Step
{
    private PlanStep()
    {
    }

    internal PlanStep(PlanStepKind kind, int edition, DateOnly? on, string level, string? reason, Actor by, DateTime at)
        : base(level, reason, by, at) => (Kind, Edition, On) = (kind, edition, on);

    public int PlanId { get; private set; }
    public PlanStepKind Kind { get; private set; }
    public int Edition { get; private set; }

    /// <summary>Day of an approval.</summary>
    public DateOnly? On { get; private set; }
}

/// <summary>What is written in the report of a half year.</summary>
/// <param name="Half">1 or 2.</param>
/// <param name="Summary">How it stands, in words.</param>
/// <param name="Lines">How far each thing of the edition in force is.</param>
public sealed record PlanReportText(int Year, int Half, string Summary, IReadOnlyList<PlanReportLineText> Lines)
{
    internal DateOnly FirstDay => new(Year, Half == 1 ? 1 : 7, 1);

    internal PlanReportText Clean() => this with
    {
        Summary = VietnameseText.CleanLines(Summary),
        Lines = [.. Lines.Select(l => l with { Note = VietnameseText.CleanLines(l.Note) is { Length: > 0 } note ? note : null })],
    };
}

public sealed record PlanReportLineText(WorkKind Kind, int No, Fulfilment Fulfilment, string? Note);

/// <summary>How a plan stood in a half year; against the edition that was in force.</summary>
public sealed class PlanReport
{
    public const int SummaryLength = 4000;
    public const int NoteLength = 400;

    private readonly List<PlanReportLine> lines = [];

    private PlanReport()
    {
    }

    internal PlanReport(PlanReportText text, int edition, Actor by, DateTime at)
    {
        (Year, Half, Edition, Summary, ByName, At) = (text.Year, text.Half, edition, text.Summary, by.Name, at);
        lines.AddRange(text.Lines.Select(l => new PlanReportLine(l)));
    }

    public int Id { get; private set; }
    public int PlanId { get; private set; }
    public int Year { get; private set; }

    /// <summary>1 for January to June, 2 for July to December.</summary>
    public int Half { get; private set; }
    public int Edition { get; private set; }
    public string Summary { get; private set; } = "";
    public string ByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public IReadOnlyList<PlanReportLine> Lines => lines;
}

/// <summary>How far one thing of a plan was.</summary>
public sealed class PlanReportLine
{
    private PlanReportLine()
    {
    }

    internal PlanReportLine(PlanReportLineText text) => (Kind, No, Fulfilment, Note) = (text.Kind, text.No, text.Fulfilment, text.Note);

    public int Id { get; private set; }
    public int ReportId { get; private set; }
    public WorkKind Kind { get; private set; }
    public int No { get; private set; }
    public Fulfilment Fulfilment { get; private set; }
    public string? Note { get; private set; }
}
