namespace Pledges.Domain.Wording;

/// <summary>
/// Dates, quarters, events and rhythms of a text (quý III, trước 30/6, mỗi tuần, thứ bảy, sáng nào cũng). "Trong năm" and
/// "thường xuyên" name no time. Numbers that belong to a time are marked, so that nobody counts them.
/// </summary>
internal sealed class TimeSigns
{
    private readonly Reading reading;
    private readonly bool[] taken;

    public TimeSigns(Reading reading)
    {
        this.reading = reading;
        taken = new bool[reading.Words.Count];
        for (var at = 0; at < reading.Words.Count; at++)
        {
            ReadAt(at);
        }

        foreach (var hit in reading.Of(WordKind.Rhythm | WordKind.Event))
        {
            ReadHit(hit);
        }
    }

    /// <summary>A date, quarter, event or fixed rhythm within the year.</summary>
    public bool HasDeadline => Date is not null || Rhythm is not null;

    /// <summary>The first date or event, and the first rhythm, as typed.</summary>
    public string? Date { get; private set; }
    public string? Rhythm { get; private set; }

    /// <summary>A time of day, which alone is neither.</summary>
    public bool HasClock { get; private set; }

    public bool IsTaken(int at) => taken[at];

    private void ReadAt(int at)
    {
        if (taken[at])
        {
            return;
        }

        var word = reading.Words[at];
        switch (word.Shape)
        {
            case WordShape.Number when DateSigns.IsClock(reading, at, out var to):
                HasClock = true;
                Take(at, to);
                break;
            case WordShape.Number when DateSigns.IsDate(reading, at, out var to):
                Date ??= Said(at, to);
                Take(at, to);
                break;
            case WordShape.Number when DateSigns.IsYear(word):
                Take(at, at + 1);
                break;
            case WordShape.Mixed when DateSigns.IsClockWord(word.Bare):
                HasClock = true;
                Take(at, at + 1);
                break;
            case WordShape.Mixed when word.Bare.Length == 2 && word.Bare[0] == 't' && word.Bare[1] is >= '2' and <= '7':
                Rhythm ??= Said(at, at + 1);
                Take(at, at + 1);
                break;
            case WordShape.Letters:
                ReadNamed(at);
                break;
        }
    }

    private void ReadNamed(int at)
    {
        if (reading.IsAt(at, "quý", "q") && (DateSigns.IsOrdinal(reading, at + 1, 4) || DateSigns.IsRoman(reading, at + 1)))
        {
            Date ??= Said(at, at + 2);
            Take(at, at + 2);
        }
        else if (reading.IsAt(at, "tháng") && (DateSigns.IsOrdinal(reading, at + 1, 12) || reading.IsAt(at + 1, "giêng", "chạp", "mười")))
        {
            Date ??= DateSigns.IsPast(reading, at + 2) ? null : Said(at, at + 2);
            Take(at, at + 2);
        }
        else if (DateSigns.IsBefore(reading, at))
        {
            Date ??= Said(at, at + 3);
        }
        else if (reading.IsAt(at, "mùng", "mồng", "ngày", "hôm") && DateSigns.IsOrdinal(reading, at + 1, 31))
        {
            Take(at, at + 2);
            if (!reading.IsAt(at + 2, "công", "phép"))
            {
                Date ??= Said(at, at + 2);
            }
        }
        else if (reading.IsAt(at, "thứ") && RhythmSigns.IsWeekday(reading, at + 1) && !reading.IsAt(at - 1, "lần", "người", "con", "khóa", "bậc"))
        {
            Rhythm ??= Said(at, at + 2);
            Take(at, at + 2);
        }
        else if (reading.IsAt(at, "cn") && reading.IsAt(at - 1, "sáng", "chiều", "tối", "ngày"))
        {
            Rhythm ??= Said(at - 1, at + 1);
        }
        else if (reading.IsAt(at, "cứ") && (DateSigns.IsCounted(reading, at + 1) || reading.IsAt(at + 1, "mỗi")) && reading.IsAt(at + 2, "tiếng", "giờ", "phút", "ngày", "tuần", "tháng"))
        {
            Rhythm ??= Said(at, at + 3);
            Take(at, at + 3);
        }
        else if (DateSigns.IsWithin(reading, at) || DateSigns.IsAfter(reading, at))
        {
            Date ??= Said(at, at + 3);
        }
        else if (RhythmSigns.IsPeriod(reading, at) && RhythmSigns.IsPerPeriod(reading, at))
        {
            Rhythm ??= Said(Math.Max(0, at - 2), at + 1);
        }
        else if (reading.IsAt(at, "đầu", "cuối") && reading.IsAt(at + 1, "năm") && DateSigns.IsMonths(reading, at - 2))
        {
            Date ??= Said(at - 2, at + 2);
            Take(at - 2, at + 2);
        }
    }

    private void ReadHit(Hit hit)
    {
        if (hit.Has(WordKind.Rhythm))
        {
            // "Tuần đầu tiên" comes once.
            if (reading.IsAt(hit.To, "đầu") && reading.IsAt(hit.To + 1, "tiên"))
            {
                Date ??= reading.Passage(hit);
                return;
            }

            if (RhythmSigns.IsOnlySpoken(reading, hit) || RhythmSigns.IsOrdinaryLife(reading, hit))
            {
                return;
            }

            Rhythm ??= reading.Passage(hit);
        }
        else if (DateSigns.IsEvent(reading, hit))
        {
            Date ??= reading.Passage(hit);
        }

        for (var i = hit.From; i < hit.To; i++)
        {
            taken[i] |= NumberWords.IsOne(reading, i);
        }
    }

    private string Said(int from, int to) => reading.Text[reading.Words[from].Start..reading.Words[Math.Min(to, reading.Words.Count) - 1].End];

    private void Take(int from, int to)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, taken.Length); i++)
        {
            taken[i] = true;
        }
    }
}
