namespace Pledges.Domain.Wording;

/// <summary>A deed that someone else could see. A state to be reached ("nợ quá hạn phải về 0") and a resolve to be better are none.</summary>
internal static class DeedSigns
{
    public static bool IsThere(Reading reading, bool isStock, string? quantity, TimeSigns times)
    {
        if (reading.Of(WordKind.Attend).Any(h => !Enumerable.Range(h.From, h.Length).Any(i => reading.Words[i].Shape == WordShape.Sign)))
        {
            return true;
        }

        if (isStock || reading.Words.Count(w => w.IsLetters) < 2)
        {
            return false;
        }

        if (reading.Of(WordKind.Vague).Any() && (quantity is null || quantity == times.Rhythm))
        {
            return false;
        }

        return !IsOutcome(reading, quantity);
    }

    // "Nợ xấu dưới 1,5%, quý II xử lý xong 6 khoản": the clause behind the state says who does what.
    private static bool IsDone(Reading reading, int state) =>
        reading.Of(WordKind.Action).Any(h => h.From > state + 3 && (reading.IsAt(h.To, "xong", "hết", "rõ", "dứt") || (reading.IsAt(h.To, "ít") && reading.IsAt(h.To + 1, "nhất"))))
        || Enumerable.Range(state + 1, Math.Max(0, reading.Words.Count - state - 1)).Any(i => reading.IsAt(i, "tôi", "em", "mình") && reading.Words[i - 1].Shape == WordShape.Sign);

    // "Em lên thư viện", "tôi về bản".
    private static bool IsOnesOwnWay(Reading reading) =>
        Enumerable.Range(0, reading.Words.Count).Any(i => reading.IsAt(i, "tôi", "tui", "em", "mình") && reading.IsAt(i + 1, "lên", "xuống", "ra", "về", "đến", "tới", "sang", "đi", "vào", "ngồi"));

    // "Tỷ lệ thất thoát giảm từ 17 % còn 14 %": a state is the subject and nobody does anything. "Cả 41 em đều được lên lớp".
    private static bool IsOutcome(Reading reading, string? quantity)
    {
        var actions = reading.Of(WordKind.Action).Where(h => !reading.IsAt(h.From, "giảm", "nợ", "cắt", "thi", "trả")).Select(h => h.From).DefaultIfEmpty(int.MaxValue).Min();
        var state = reading.Of(WordKind.Outcome).Where(h => !(reading.IsAt(h.From, "số") && h.To < reading.Words.Count && reading.Words[h.To].Shape == WordShape.Number)).Select(h => h.From).DefaultIfEmpty(int.MaxValue).Min();
        if (state < actions && !Enumerable.Range(0, Math.Min(state, reading.Words.Count)).Any(i => reading.IsAt(i, "tôi", "em", "giảm", "rút", "hạ", "đưa", "nâng", "không", "phấn")) && !IsDone(reading, state))
        {
            return true;
        }

        return quantity is not null && actions == int.MaxValue && !IsOnesOwnWay(reading)
            && Enumerable.Range(0, reading.Words.Count).Any(i => reading.IsAt(i, "đều") || (reading.IsAt(i, "phải") && reading.IsAt(i + 1, "dưới", "về", "xuống", "còn", "đạt", "trên")) || (reading.IsAt(i, "còn", "đạt", "đỗ") && reading.Words.Count > i + 1 && reading.Words[i + 1].Shape == WordShape.Number));
    }
}
