namespace Pledges.Domain.Wording;

/// <summary>Numbers written as words.</summary>
internal static class NumberWords
{
    /// <summary>"Năm" is a year as often as five and "ba" may be a father: they count before a counter only.</summary>
    public static bool IsOne(Reading reading, int at) => reading.IsMarked ? IsMarkedOne(reading, at) : IsBareOne(reading, at);

    // Without marks "sau" is after, "tu" from, "nam" year: only what can hardly be anything else before a counter.
    private static bool IsBareOne(Reading reading, int at) =>
        reading.IsAt(at, "hai", "ba", "bon", "muoi") && reading.Starts(at + 1, WordKind.Counter) && !reading.IsAt(at - 1, "thu");

    private static bool IsMarkedOne(Reading reading, int at) =>
        reading.IsAt(at, "hai", "bốn", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "chục", "trăm")
        || (reading.IsAt(at, "ba", "tư") && !reading.IsAt(at - 1, "bác", "ông", "bà", "cô", "chú", "anh", "chị", "đầu"))
        || (reading.IsAt(at, "năm") && reading.Starts(at + 1, WordKind.Counter) && !reading.IsAt(at + 1, "học", "năm", "việc", "chỉ") && !reading.IsAt(at - 1, "mỗi", "hằng", "hàng", "trong", "cuối", "đầu", "hết", "cả", "một", "1", "mấy"));
}
