using System.Runtime.CompilerServices;
using System.Text.Json;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Tests.Wording;

/// <summary>The advice stays as good on the labelled texts as it was measured; see docs/wording.md.</summary>
public sealed class ScoreTests
{
    [Theory]
    [InlineData("deed", 0.95)]
    [InlineData("quantity", 0.93)]
    [InlineData("deadline", 0.95)]
    [InlineData("beneficiary", 0.83)]
    [InlineData("duty", 0.88)]
    [InlineData("formulaic", 0.95)]
    public void Advice_OnLabelledCommitments_KeepsItsScore(string label, double wanted)
    {
        var read = Rows("commitments.jsonl").Select(row => (Label: row.GetProperty(label).GetBoolean(), Read: Of(label, Adviser.Delivered.On(Text(row, "text"), Text(row, "section"), Text(row, "post")))));
        Assert.InRange(F1(read), wanted, 1);
    }

    [Fact]
    public void Comparison_OfLabelledPairs_KeepsItsScore() =>
        Assert.InRange(F1(Rows("pairs.jsonl").Select(row => (row.GetProperty("copied").GetBoolean(), Comparison.Of(Text(row, "a"), Text(row, "b")).IsCopied))), 0.93, 1);

    private static bool Of(string label, Advice advice) => label switch
    {
        "deed" => advice.Deed,
        "quantity" => advice.Quantity,
        "deadline" => advice.Deadline,
        "beneficiary" => advice.Beneficiary,
        "duty" => advice.Duty,
        _ => advice.Formulaic,
    };

    private static double F1(IEnumerable<(bool Label, bool Read)> read)
    {
        var all = read.ToList();
        return 2.0 * all.Count(r => r.Label && r.Read) / (all.Count(r => r.Label) + all.Count(r => r.Read));
    }

    private static IEnumerable<JsonElement> Rows(string file, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Pledges.Benchmarks", "Wording", file)).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement);

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
