namespace Pledges.Domain.Wording;

/// <summary>
/// Reads commitments with the stock phrases in force. Linear in the length of the text; any text gets an answer. Safe for
/// use by many at once.
/// </summary>
public sealed class Adviser
{
    // A short deed ("giúp đỡ hộ nghèo") is filled by the fields beside it.
    private const int LongDeed = 10;

    private readonly PhraseTrie phrases = new();

    public Adviser(IEnumerable<string> stockPhrases)
    {
        foreach (var phrase in stockPhrases)
        {
            phrases.Add(phrase, WordKind.Phrase);
        }
    }

    internal static PhraseTrie DeliveredTrie => Delivered.phrases;

    /// <summary>With the delivered stock phrases.</summary>
    public static Adviser Delivered { get; } = new(Lexicon.Phrases);

    /// <summary>The delivered stock phrases, from which the city office's list starts.</summary>
    public static IReadOnlyList<string> DeliveredPhrases => Lexicon.Phrases;

    /// <summary>Advice on one text in one piece.</summary>
    public Advice On(string? text, string? section = null, string? post = null) => On(new WrittenParts(section, text), post);

    /// <summary>Advice on a commitment whose parts may stand in fields of their own.</summary>
    public Advice On(WrittenParts given, string? post = null)
    {
        var reading = new Reading(Whole(given), phrases);
        var office = new Reading(post);
        var times = new TimeSigns(reading);
        var quantity = QuantitySigns.Of(reading, times) ?? times.Rhythm;
        if (reading.IsUnreadable)
        {
            return new(false, false, false, false, false, false, false, 0, [], [new("This text could not be read; it is left to the cell.")]);
        }

        var share = new StockShare(reading, times, quantity);
        var isStock = share.IsStock;
        var serves = SaysSomething(given.Beneficiary) || BeneficiarySigns.Of(reading, isStock) is not null;
        var advice = new Advice(
            Deed: DeedSigns.IsThere(reading, isStock, quantity, times),
            Quantity: quantity is not null,
            Deadline: times.HasDeadline,
            Beneficiary: serves,
            Duty: share.Letters > 0 && (SaysSomething(given.Duty) || DutySigns.IsTied(reading, office, given.Section, isStock, quantity, serves)),
            Check: SaysSomething(given.Check) || reading.Of(WordKind.Check).Any(),
            Formulaic: isStock,
            StockLikelihood: share.Likelihood,
            StockWords: StockWords(reading),
            Reasons: []);
        // Numbers and names in the fields beside it make no deed of "luôn nêu cao tinh thần trách nhiệm …".
        if (HasFields(given) && !isStock && OfDeedAlone(given.Deed) is { } stockDeed)
        {
            advice = advice with { Deed = stockDeed, Formulaic = true };
        }

        return advice with { Reasons = [.. ReasonsOf.Advice(advice)] };
    }

    // Null: the deed is short, or its writer's own; else whether it is a deed all the same.
    private bool? OfDeedAlone(string? deed)
    {
        var reading = new Reading(Whole(new WrittenParts(null, deed)), phrases);
        if (reading.IsUnreadable || reading.Words.Count(w => w.IsLetters) < LongDeed)
        {
            return null;
        }

        var times = new TimeSigns(reading);
        var quantity = QuantitySigns.Of(reading, times) ?? times.Rhythm;
        return new StockShare(reading, times, quantity).IsStock ? DeedSigns.IsThere(reading, true, quantity, times) : null;
    }

    private static bool HasFields(WrittenParts given) =>
        new[] { given.Quantity, given.Due, given.Beneficiary, given.Duty, given.Check }.Any(p => !string.IsNullOrWhiteSpace(p));

    private static string Whole(WrittenParts given) =>
        string.Join("\n", new[] { given.Deed, given.Quantity, given.Due, given.Beneficiary, given.Duty, given.Check }.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => p!.Length > WordReader.Longest ? p[..WordReader.Longest] : p));

    // A field of its own is believed, unless it holds only words that name nobody and nothing.
    private static bool SaysSomething(string? field)
    {
        if (string.IsNullOrWhiteSpace(field))
        {
            return false;
        }

        var reading = new Reading(field);
        return Enumerable.Range(0, reading.Words.Count).Any(i =>
            reading.Words[i].Shape is WordShape.Number or WordShape.Mixed
            || (reading.Words[i].IsLetters && !reading.Covers(i, WordKind.Stock | WordKind.Function | WordKind.PersonGeneral)));
    }

    // The longest phrases first, none twice.
    private static List<string> StockWords(Reading reading)
    {
        var words = new List<string>();
        var covered = 0;
        foreach (var hit in reading.Hits.Where(h => h.Has(WordKind.Phrase) || (h.Has(WordKind.Stock) && h.Length > 1)).OrderBy(h => h.From).ThenByDescending(h => h.Length))
        {
            if (hit.From >= covered && words.Count < 8)
            {
                words.Add(reading.Passage(hit));
                covered = hit.To;
            }
        }

        return words;
    }
}
