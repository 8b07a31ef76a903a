using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Pledges.Web.Localisation;
using static Pledges.Web.Tests.Base.Lists;

namespace Pledges.Web.Tests.Imports;

/// <summary>The reasons for which a row is refused are not asked for by name on any page; they come out of the report.</summary>
public sealed partial class ImportTextsTests
{
    [Fact]
    public void EveryReasonOfARefusal_HasAVietnameseOne()
    {
        var folder = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "src", "Pledges.Data", "Importing"));
        var reasons = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Reason().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().ToList();
        Assert.True(reasons.Count > 15, $"Only {reasons.Count} reasons were found.");
        Nothing(reasons.Where(r => !Texts.Keys().Contains(r)), "have no Vietnamese text");
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("""Refuse\([^"]*(?:"[a-z_]+", |column, |null, |column.Heading, )"((?:[^"\\]|\\.)+)"[,)]""")]
    private static partial Regex Reason();
}
