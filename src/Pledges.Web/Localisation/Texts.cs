using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Pledges.Web.Localisation;

/// <summary>
/// The words of the interface. The English sentence is the key; Vietnamese comes from the embedded files
/// Texts/vi/*.json, read once. A sentence without a translation shows in English, and a test names it.
/// </summary>
public sealed class Texts : IStringLocalizer
{
    private const string Folder = "Texts/vi/";
    private static readonly FrozenDictionary<string, string> Vietnamese = ReadAll();

    public LocalizedString this[string name]
    {
        get
        {
            var found = TryFind(name, out var text);
            return new LocalizedString(name, text, resourceNotFound: !found);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var found = TryFind(name, out var text);
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text, arguments), resourceNotFound: !found);
        }
    }

    /// <summary>Every English sentence that has a Vietnamese one.</summary>
    public static IReadOnlyCollection<string> Keys() => Vietnamese.Keys;

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        Vietnamese.Keys.Select(key => this[key]);

    private static bool TryFind(string key, out string text)
    {
        if (Languages.Current == Languages.English || !Vietnamese.TryGetValue(key, out var translated))
        {
            text = key;
            return Languages.Current == Languages.English;
        }

        text = translated;
        return true;
    }

    private static FrozenDictionary<string, string> ReadAll()
    {
        var assembly = typeof(Texts).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                if (!all.TryAdd(key, text) && all[key] != text)
                {
                    throw new InvalidOperationException($"{file}: “{key}” is “{all[key]}” in another file and “{text}” here. One sentence has one translation.");
                }
            }
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>There is one set of texts; which class asks makes no difference.</summary>
public sealed class TextsFactory(Texts texts) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => texts;

    public IStringLocalizer Create(string baseName, string location) => texts;
}
