using System.Globalization;
using System.Text.Json;
using Pledges.Domain.Wording;

namespace Pledges.Benchmarks.Wording;

/// <summary>Precision, recall and F1 of the advice on labelled commitments, and of the comparison on labelled pairs.</summary>
internal static class ScoreRun
{
    private static readonly string[] Labels = ["deed", "quantity", "deadline", "beneficiary", "duty", "formulaic"];

    /// <summary>Files of commitments or pairs, told apart by their fields; <c>--errors</c> lists what was read wrongly.</summary>
    public static void Run(string[] arguments)
    {
        var files = arguments.Where(a => !a.StartsWith('-')).DefaultIfEmpty().Select(f => f ?? Path.Combine(AppContext.BaseDirectory, "Wording", "commitments.jsonl")).ToList();
        foreach (var file in files)
        {
            var rows = File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement).ToList();
            Console.WriteLine($"{file}: {rows.Count}");
            var scores = rows[0].TryGetProperty("copied", out _) ? Pairs(rows) : Commitments(rows);
            foreach (var score in scores)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {score.Label,-12} precision {score.Precision:0.000}  recall {score.Recall:0.000}  F1 {score.F1:0.000}"));
                foreach (var error in arguments.Contains("--errors") ? score.Errors : [])
                {
                    Console.WriteLine("      " + error);
                }
            }
        }
    }

    private static List<Score> Commitments(List<JsonElement> rows)
    {
        var scores = Labels.Select(l => new Score(l)).ToList();
        foreach (var row in rows)
        {
            var advice = Adviser.Delivered.On(Text(row, "text"), Text(row, "section"), Text(row, "post"));
            bool[] read = [advice.Deed, advice.Quantity, advice.Deadline, advice.Beneficiary, advice.Duty, advice.Formulaic];
            for (var i = 0; i < Labels.Length; i++)
            {
                scores[i].Add(row.GetProperty(Labels[i]).GetBoolean(), read[i], $"{Text(row, "post")}: {Text(row, "text")}");
            }
        }

        return scores;
    }

    private static List<Score> Pairs(List<JsonElement> rows)
    {
        var score = new Score("copied");
        foreach (var row in rows)
        {
            var likeness = Comparison.Of(Text(row, "a"), Text(row, "b"));
            score.Add(row.GetProperty("copied").GetBoolean(), likeness.IsCopied, string.Create(CultureInfo.InvariantCulture, $"{likeness.Similarity:0.00} {Text(row, "kind")}: {Text(row, "a")} | {Text(row, "b")}"));
        }

        return [score];
    }

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private sealed record Score(string Label)
    {
        private int right;
        private int wrong;
        private int missed;

        public List<string> Errors { get; } = [];
        public double Precision => right + wrong == 0 ? 1 : (double)right / (right + wrong);
        public double Recall => right + missed == 0 ? 1 : (double)right / (right + missed);
        public double F1 => right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

        public void Add(bool label, bool read, string text)
        {
            right += label && read ? 1 : 0;
            wrong += !label && read ? 1 : 0;
            missed += label && !read ? 1 : 0;
            if (label != read)
            {
                Errors.Add((read ? "+ " : "- ") + text);
            }
        }
    }
}
