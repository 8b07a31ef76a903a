using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Figures;

/// <summary>
/// A value of a figure as an old report states it, with its source. It stands beside the computed value under its own mark,
/// never in its place.
/// </summary>
public sealed class ReportedValue : Aggregate
{
    public const int SourceLength = 200;
    public const int ReasonLength = 200;
    public const int NameLength = 100;

    /// <summary>Six decimals on either database, as with targets.</summary>
    public const int Decimals = 6;

    private ReportedValue()
    {
    }

    public int Year { get; private set; }
    public string FigureId { get; private set; } = "";
    public int UnitId { get; private set; }

    /// <summary>Percent, or a count, as the figure is measured.</summary>
    public decimal Value { get; private set; }

    /// <summary>The paper that says so: kind, number, date, page.</summary>
    public string Source { get; private set; } = "";
    public string EnteredBy { get; private set; } = "";
    public DateOnly EnteredOn { get; private set; }

    /// <summary>Why it no longer counts; it stays in the list.</summary>
    public string? Withdrawn { get; private set; }

    public bool IsInForce => Withdrawn is null;

    /// <exception cref="RuleBroken">The value is none of the figure's, or no source is named.</exception>
    public static ReportedValue Enter(Figure figure, int year, int unitId, decimal value, string source, Actor by, DateTime at)
    {
        Rule.Check(FigureRules.ReportedValueFits(figure, value), FigureRules.SourceIsNamed(source));
        var reported = new ReportedValue
        {
            Year = year,
            FigureId = figure.Id,
            UnitId = unitId,
            Value = Math.Round(value, Decimals, MidpointRounding.AwayFromZero),
            Source = VietnameseText.CleanLines(source),
            EnteredBy = by.Name,
            EnteredOn = by.Today,
        };
        reported.Happened("figure.reported", by, at, $"{figure.Id} {year}");
        return reported;
    }

    public void Withdraw(string reason, Actor by, DateTime at)
    {
        Rule.Check(FigureRules.ReportedValueIsInForce(this), FigureRules.WithdrawalHasAReason(reason));
        Withdrawn = VietnameseText.CleanLines(reason);
        Happened("figure.report_withdrawn", by, at, $"{FigureId} {Year}");
    }
}
