using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Figures;

public static class FigureRules
{
    public static Rule ReportedValueFits(Figure figure, decimal value) => figure.Unit == FigureUnit.Percent
        ? new(nameof(ReportedValueFits), value is < 0 or > 100, "A reported percentage lies between {0} and {1}.", 0, 100)
        : new(nameof(ReportedValueFits), value < 0 || value != decimal.Truncate(value) || value > int.MaxValue, "A reported count is a whole number.");

    public static Rule SourceIsNamed(string? source) =>
        new(nameof(SourceIsNamed), VietnameseText.CleanLines(source).Length == 0, "Name the report that states the value: kind, number, date.");

    public static Rule ReportedValueIsInForce(ReportedValue reported) =>
        new(nameof(ReportedValueIsInForce), !reported.IsInForce, "This value has been withdrawn already.");

    public static Rule WithdrawalHasAReason(string? reason) =>
        new(nameof(WithdrawalHasAReason), VietnameseText.CleanLines(reason).Length == 0, "Say why the value no longer counts.");

    public static Rule ExportHasAPurpose(string? purpose) =>
        new(nameof(ExportHasAPurpose), VietnameseText.CleanLines(purpose).Length == 0, "Say what the file is for.");
}
