namespace Pledges.Domain.Wording;

/// <summary>How much of a text is the official register, and how much is its writer's own.</summary>
internal sealed class StockShare
{
    // Weights of a logistic model over five counts, fitted on labelled commitments; see docs/wording.md.
    private const double Base = 3.0;
    private const double PerStockShare = 5.2;
    private const double PerOwnWord = -0.33;
    private const double PerNumber = -1.1;
    private const double PerTime = -0.9;
    private const double PerColloquial = -0.8;
    private const double PerAttendance = 2.4;
    private const double PerRefusal = -0.8;

    public StockShare(Reading reading, TimeSigns times, string? quantity)
    {
        for (var at = 0; at < reading.Words.Count; at++)
        {
            var word = reading.Words[at];
            if (word.Shape is WordShape.Sign or WordShape.Number)
            {
                continue;
            }

            Letters++;
            if (reading.Covers(at, WordKind.Stock | WordKind.Phrase))
            {
                Stock++;
            }
            else if (!reading.Covers(at, WordKind.Function) && !times.IsTaken(at))
            {
                Own++;
            }
        }

        Colloquial = Math.Min(4, reading.Of(WordKind.Colloquial).Select(h => h.From).Distinct().Count());
        Refusals = Math.Min(2, reading.Of(WordKind.Action).Where(h => IsRefused(reading, h)).Select(h => h.From).Distinct().Count());
        HasQuantity = quantity is not null;
        HasTime = times.HasDeadline || times.HasClock;
        IsAttendance = reading.Of(WordKind.Attend).Any();
    }

    public int Letters { get; }
    public int Stock { get; }
    public int Own { get; }
    public int Colloquial { get; }
    public int Refusals { get; }
    public bool HasQuantity { get; }
    public bool HasTime { get; }

    /// <summary>A deed of everyone's: meetings attended, dues paid, a plan of one's own written.</summary>
    public bool IsAttendance { get; }

    /// <summary>Nothing at all, or the register's words and hardly anything else. One such word makes no stock text.</summary>
    public bool IsStock => Letters == 0 || (Stock > 1 && Likelihood > 0.5);

    public double Share => Stock + Own == 0 ? 1 : (double)Stock / (Stock + Own);

    /// <summary>From 0 (the writer's own) to 1 (could stand in anyone's pledge).</summary>
    public double Likelihood => 1 / (1 + Math.Exp(-(Base + (PerStockShare * (Share - 0.5)) + (PerOwnWord * Math.Min(Own, 12)) + (PerNumber * (HasQuantity ? 1 : 0)) + (PerTime * (HasTime ? 1 : 0)) + (PerColloquial * Colloquial) + (PerRefusal * Refusals) + (PerAttendance * (IsAttendance ? 1 : 0)))));

    // "Không đăng", "không xin miễn": a deed that is left undone in plain words, where stock texts say "không vi phạm".
    private static bool IsRefused(Reading reading, Hit hit)
    {
        var at = reading.IsAt(hit.From, "không") && hit.Length > 1 ? hit.From + 1 : reading.IsAt(hit.From - 1, "không", "ko") ? hit.From : -1;
        return at >= 0 && !reading.IsAt(at, "để", "nghe", "chuyển", "có", "giữ", "giảm", "nói", "bắt") && !reading.Starts(at, WordKind.Stock);
    }
}
