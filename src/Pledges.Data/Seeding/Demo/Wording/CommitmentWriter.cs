using System.Globalization;
using System.Text;

namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>A written commitment with what is needed to tell later how it went.</summary>
internal sealed record Written(
    string Section, string Deed, string? Quantity, string? Due, string? Beneficiary, string? Duty, string? Check, string? Model, int Number, string Unit, string Note);

/// <summary>Writes the commitments of a pledge: concrete ones from patterns of one's own work, and stock texts.</summary>
internal sealed class CommitmentWriter
{
    private static readonly string[] Sections = ["tu_tuong", "dao_duc", "ky_luat", "tac_phong", "chuc_trach", "khac_phuc", "hanh_dong"];
    private static readonly string[] Slots = ["n", "nam", "namtruoc", .. Fillers.Names];
    private static readonly Dictionary<string, string[]> Stocked = StockTexts.List.GroupBy(t => t.Section, t => t.Text).ToDictionary(g => g.Key, g => g.ToArray());
    private static readonly string[] Closed = ["Năm ", "Hạn chế ", "Không ", "Ai ", "Việc "];
    private static readonly Trades[] Kinds = [Trades.Resident, Trades.Teacher, Trades.Health, Trades.Office, Trades.Company];
    private static readonly string[] Optional = [.. Sections.Where(s => s is not ("tu_tuong" or "chuc_trach"))];

    private readonly Dice dice;
    private readonly int year;
    private readonly IReadOnlyList<string>[] choices;
    private readonly Dictionary<(string, Trades), List<Pattern>> patterns = [];
    private readonly string?[] chosen = new string?[Slots.Length];
    private readonly StringBuilder text = new(400);
    private readonly Func<int, string> value;

    public CommitmentWriter(Dice dice, int year)
    {
        (this.dice, this.year, value) = (dice, year, Choose);
        choices = [[], [], [], .. Fillers.Names.Select(name => Fillers.For(name, year))];
        var all = DeedsForAll.List.Concat(DeedsOfResidents.List).Concat(DeedsAtWork.List).Concat(DeedsInOffices.List).Where(d => d.Since <= year).Select(d => new Pattern(d)).ToList();
        foreach (var trade in Kinds.Concat(Kinds.Select(k => k | Trades.Leader)).Append(Trades.Office | Trades.Leader | Trades.WardLeader))
        {
            foreach (var section in Sections)
            {
                // What fits one's own work is likelier than what fits everyone; who leads promises first what leaders do.
                var fitting = all.Where(p => p.Deed.Section == section && (p.Deed.For & trade) != 0).ToList();
                var leading = fitting.Where(p => (p.Deed.For & (Trades.Leader | Trades.WardLeader)) != 0).ToList();
                patterns[(section, trade)] = [.. fitting, .. fitting.Where(p => p.Deed.For != Trades.Anyone), .. leading, .. leading];
            }
        }
    }

    /// <summary>Three to seven, one per section in the order of the form; thought and duties always.</summary>
    public IEnumerable<Written> Write(Trades trade, double stockShare)
    {
        var count = dice.Share() switch { < 0.17 => 3, < 0.52 => 4, < 0.80 => 5, < 0.94 => 6, _ => 7 };
        var optional = dice.Pick(Optional, count - 2, _ => 1);
        foreach (var section in Sections.Where(s => s is "tu_tuong" or "chuc_trach" || optional.Contains(s)))
        {
            yield return dice.Happens(stockShare) ? Stock(section) : Concrete(section, trade);
        }
    }

    private Written Stock(string section) =>
        new(section, dice.OneOf(Stocked[section]), null, dice.Happens(0.4) ? "Trong năm" : null, null, null, null, null, 0, "", "Đã thực hiện theo đăng ký.");

    private Written Concrete(string section, Trades trade)
    {
        var pattern = dice.OneOf(patterns[(section, trade)]);
        var (deed, number) = (pattern.Deed, dice.Between(pattern.Deed.Low, pattern.Deed.High));
        Array.Clear(chosen);
        (chosen[0], chosen[1], chosen[2]) = (Fillers.Number(number), Year(year), Year(year - 1));
        return new Written(
            section,
            Varied(Fill(pattern.Text)),
            Fill(pattern.Quantity),
            Fill(pattern.Due),
            dice.Happens(0.93) ? Fill(pattern.Beneficiary) : null,
            dice.Happens(0.88) ? Fill(pattern.Duty) : null,
            dice.Happens(0.55) ? Fillers.ChecksOf(trade, dice) : null,
            dice.Happens(0.06) ? dice.OneOf(Fillers.Models) : null,
            number,
            deed.Unit,
            Fill(pattern.Note));
    }

    // Two people with the same duty do not write the same sentence.
    private string Varied(string deed)
    {
        var opening = dice.Happens(0.45) && char.IsUpper(deed[0]) && !Closed.Any(start => deed.StartsWith(start, StringComparison.Ordinal)) ? dice.OneOf(Fillers.Openings) : null;
        var ending = dice.Happens(0.55) ? dice.OneOf(Fillers.Endings) : null;
        return opening is null ? deed + ending : $"{opening}{char.ToLowerInvariant(deed[0])}{deed[1..]}{ending}";
    }

    private string Fill(Phrase phrase) => phrase.Fill(text, value);

    private string Choose(int slot) => chosen[slot] ??= dice.OneOf(choices[slot]);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private sealed class Pattern(Deed deed)
    {
        public Deed Deed { get; } = deed;
        public Phrase Text { get; } = new(deed.Text, Slots);
        public Phrase Quantity { get; } = new(deed.Quantity, Slots);
        public Phrase Due { get; } = new(deed.Due, Slots);
        public Phrase Beneficiary { get; } = new(deed.Beneficiary, Slots);
        public Phrase Duty { get; } = new(deed.Duty, Slots);
        public Phrase Note { get; } = new(deed.Note, Slots);
    }
}
