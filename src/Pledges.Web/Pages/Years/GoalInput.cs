using System.Globalization;
using Pledges.Data.Pledging;
using Pledges.Domain.Planning;

namespace Pledges.Web.Pages.Years;

/// <summary>The target of one figure as typed; an empty value means there is none.</summary>
public sealed class GoalInput
{
    public string? FigureId { get; set; }
    public Comparison Comparison { get; set; } = Comparison.AtLeast;
    public string? Value { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value);

    /// <summary>Null when empty or unreadable. Comma and point both mark the decimals: nobody writes thousands of percent.</summary>
    public decimal? Percent =>
        decimal.TryParse(Value?.Trim().TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static GoalInput From(string figureId, Goal? goal) => new()
    {
        FigureId = figureId,
        Comparison = goal?.Comparison ?? Comparison.AtLeast,
        Value = goal?.Value.ToString("0.######", CultureInfo.CurrentCulture),
    };
}
