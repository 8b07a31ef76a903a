using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Pledges.Web.Localisation;
using static Pledges.Web.Tests.Base.Lists;

namespace Pledges.Web.Tests.Wording;

/// <summary>English sentences are the keys; each has one Vietnamese text, and no Vietnamese text is left over.</summary>
public sealed partial class TextsTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "src"));
    private static readonly IReadOnlyDictionary<string, string> Files = Read();

    [Fact]
    public void EveryText_HasAVietnameseOne()
    {
        var used = Files.SelectMany(f => AskedFor().Matches(f.Value).Select(m => (Key: Unescape(m.Groups[1].Value), File: f.Key)));
        Nothing(used.Where(u => !Texts.Keys().Contains(u.Key)).Select(u => $"{u.File}: {u.Key}"), "have no Vietnamese text");
    }

    [Fact]
    public void EverySentenceOfARule_HasAVietnameseOne()
    {
        var rules = Files.Where(f => f.Key.Contains("Pledges.Domain", StringComparison.Ordinal) || (f.Key.Contains("Pledges.Data", StringComparison.Ordinal) && !f.Key.Contains("/Demo/", StringComparison.Ordinal)))
            .SelectMany(f => OfARule().Matches(f.Value).Select(m => (Key: Unescape(m.Groups[1].Value), File: f.Key))).ToList();
        Assert.NotEmpty(rules);
        Nothing(rules.Where(u => !Texts.Keys().Contains(u.Key)).Select(u => $"{u.File}: {u.Key}"), "have no Vietnamese text");
    }

    [Fact]
    public void EveryVietnameseText_IsUsed()
    {
        var used = Files.SelectMany(f => Literal().Matches(f.Value).Concat(AskedFor().Matches(f.Value)).Select(m => Unescape(m.Groups[1].Value))).ToHashSet(StringComparer.Ordinal);
        Nothing(Texts.Keys().Where(key => !used.Contains(key)), "are not used anywhere");
    }

    [Fact]
    public void EveryVietnameseText_KeepsThePlaceholdersAndTheForms()
    {
        var texts = new Texts();
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");
        var pairs = Texts.Keys().Select(key => (Key: key, Text: texts[key].Value)).ToList();
        Nothing(pairs.Where(p => !Placeholders(p.Key).SetEquals(Placeholders(p.Text))).Select(p => p.Key), "have other placeholders in Vietnamese");
        Nothing(pairs.Where(p => NotOurSpelling().IsMatch(p.Text)).Select(p => p.Text), "are not in the house spelling");
        Nothing(pairs.Where(p => p.Text != p.Text.Normalize()).Select(p => p.Text), "are not composed (NFC)");
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value)];

    private static string Unescape(string literal) =>
        literal.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static Dictionary<string, string> Read() =>
        Directory.EnumerateFiles(Source, "*.cs*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)
                && !f.Contains("/Migrations/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetRelativePath(Source, f), File.ReadAllText);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    // T["…"], texts["…"], Texts["…"], with or without arguments; an interpolated or computed key has no literal to find.
    [GeneratedRegex("""\b(?:T|[Tt]exts)\["((?:[^"\\]|\\.)*)"\s*[,\]]""")]
    private static partial Regex AskedFor();

    // new Rule("Name", broken, "Sentence." …) and new(nameof(Name), broken, "Sentence." …), also over several lines.
    [GeneratedRegex("""(?:new\s+Rule|new|RuleBroken)\((?:nameof\(\w+\)|"\w+"),(?:[^;"]|"[a-zA-Z_. ]{0,20}")*?"([A-Z](?:[^"\\]|\\.)*[.])"[^"]""")]
    private static partial Regex OfARule();

    [GeneratedRegex("\"((?:[^\"\\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(\{\d+\})")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?i)\bbạn\b(?! \p{L}*thân)|uỷ|hoà\b|toà\b|\.\.\.")]
    private static partial Regex NotOurSpelling();
}
